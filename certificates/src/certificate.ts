import {
  columnsOf,
  drawStack,
  heightOf,
  textBlock,
  type Block,
  type Column,
  type Style,
  type TextOptions,
} from './blocks.ts';
import { drawCertificateFooter } from './certificate-footer.ts';
import type { CertificateScene } from './certificate-scene.ts';
import { certificateLayout as layout } from './certificate.layout.ts';
import { drawColonnade } from './colonnade.ts';
import { drawLetterhead } from './letterhead.ts';
import { DEFAULT_LOOK } from './look.ts';
import type { Assets, CertificateModel, Phrase } from './model.ts';
import { drawSpecimen } from './specimen.ts';
import { TaggedDocument } from './tagged-document.ts';

/**
 * One certificate on landscape A4 as a PDF's bytes: tagged, and the same bytes for the same input.
 * Rejects with `LettersNotInFonts` rather than print a box.
 */
export async function renderCertificate(
  model: CertificateModel,
  assets: Assets,
): Promise<Uint8Array> {
  const document = new TaggedDocument({
    ...layout.page,
    lang: model.lang,
    title: model.labels.documentTitle,
    createdAt: model.issuedAt,
    fonts: assets.fonts,
  });
  drawInReadingOrder({ document, model, look: assets.look ?? DEFAULT_LOOK }, assets);
  return document.bytes();
}

function drawInReadingOrder(scene: CertificateScene, assets: Assets): void {
  const { document, model, look } = scene;
  const { text, header, footer } = layout;
  document.addPage();
  drawGround(scene);
  if (model.specimen) {
    document.tag('P', {}, () =>
      drawSpecimen(document, model.labels.specimen, layout.specimen, layout.page, look),
    );
  }
  const head = { city: model.city, logo: assets.logo, logoAlt: model.labels.logo };
  const headArea = { x: text.x, y: text.top, width: text.width, align: 'center' } as const;
  drawLetterhead(document, head, header, headArea, look);

  const note = noteBlocks(scene);
  const noteTop = text.bottom - heightOf(note);
  const footerTop = noteTop - footer.height - (note.length > 0 ? layout.note.gap : 0);
  drawMiddle(scene, text.top + header.height, footerTop);
  drawCertificateFooter(scene, footerTop);
  drawStack(note, noteTop);
}

function drawGround({ document, look }: CertificateScene): void {
  document.decoration(() => {
    document.pdf.rect(0, 0, layout.page.width, layout.page.height).fill(look.paper);
    drawColonnade(document.pdf, layout.colonnade, layout.page, look);
  }, 'Page');
}

function drawMiddle(scene: CertificateScene, top: number, bottom: number): void {
  const { labels, holder, programme, tier } = scene.model;
  const { ink, primary } = scene.look;
  const { body, text } = layout;
  const line = (
    phrase: Phrase,
    style: Style & { readonly before: number },
    options: Pick<TextOptions, 'role' | 'colour'> & { readonly tag?: string },
  ) =>
    textBlock(scene.document, phrase, style, text, {
      tag: 'P',
      align: 'center',
      before: style.before,
      ...options,
    });
  const blocks = [
    line(labels.heading, body.heading, { tag: 'H1', role: 'heading', colour: ink }),
    line(tier, body.tier, { role: 'strong', colour: primary }),
    line(labels.awardedTo, body.awardedTo, { role: 'text', colour: ink }),
    line(holder, body.holder, { role: 'strong', colour: primary }),
    line(labels.completed, body.completed, { role: 'text', colour: ink }),
    line(programme, body.programme, { role: 'heading', colour: ink }),
    ruleBlock(scene),
    factsBlock(scene),
  ];
  drawStack(blocks, top + (bottom - top - heightOf(blocks)) / 2);
}

/** The accent, once: a short line between what was learnt and the particulars. */
function ruleBlock({ document, look }: CertificateScene): Block {
  const { rule } = layout.body;
  const x = (layout.page.width - rule.width) / 2;
  return {
    before: rule.before,
    height: rule.thickness,
    draw: (y) =>
      document.decoration(() =>
        document.pdf.rect(x, y, rule.width, rule.thickness).fill(look.accent),
      ),
  };
}

function factsBlock(scene: CertificateScene): Block {
  const { facts, page } = layout;
  const area = { x: (page.width - facts.width) / 2, width: facts.width };
  const shown = factsOf(scene.model);
  const columns = columnsOf(shown.length, area, facts.gap);
  const stacks = columns.map((column, index) => factStack(scene, shown[index], column));
  return {
    before: facts.before,
    height: Math.max(...stacks.map(heightOf)),
    draw: (y) => stacks.forEach((stack) => drawStack(stack, y)),
  };
}

type Fact = readonly [label: string, value: string];

function factsOf({ labels, ...model }: CertificateModel): Fact[] {
  const facts: Fact[] = [
    [labels.hours, model.hours],
    [labels.mode, model.mode],
    [labels.awardedOn, model.awardedOn],
  ];
  return model.validUntil === undefined ? facts : [...facts, [labels.validUntil, model.validUntil]];
}

function factStack({ document, look }: CertificateScene, fact: Fact | undefined, column: Column) {
  const [label, value] = fact ?? ['', ''];
  const { facts } = layout;
  const options = { tag: 'P', align: 'center', colour: look.ink } as const;
  return [
    textBlock(document, label, facts.label, column, { ...options, role: 'text' }),
    textBlock(document, value, facts.value, column, { ...options, role: 'strong' }),
  ];
}

function noteBlocks({ document, model, look }: CertificateScene): Block[] {
  if (model.note === undefined) return [];
  const options = { tag: 'P', role: 'text', colour: look.ink, align: 'center' } as const;
  return [textBlock(document, model.note, layout.note, layout.text, options)];
}
