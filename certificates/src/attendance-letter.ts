import { attendanceLetterLayout as layout } from './attendance-letter.layout.ts';
import { drawStack, heightOf, textBlock, type Block, type Style } from './blocks.ts';
import { drawLetterhead } from './letterhead.ts';
import { DEFAULT_LOOK } from './look.ts';
import type { Assets, AttendanceLetter, AttendanceLettersModel, Look, Phrase } from './model.ts';
import { drawSpecimen } from './specimen.ts';
import { TaggedDocument } from './tagged-document.ts';

interface LetterScene {
  readonly document: TaggedDocument;
  readonly model: AttendanceLettersModel;
  readonly letter: AttendanceLetter;
  readonly look: Look;
}

const { text, page, facts, closing, rule } = layout;

/**
 * Letters of attendance at one workshop, a page of portrait A4 each: one for the person who was there, or all of them to be
 * printed at once. Tagged, the same bytes for the same input, and each says itself that it is no certificate.
 */
export async function renderAttendanceLetters(
  model: AttendanceLettersModel,
  assets: Assets,
): Promise<Uint8Array> {
  const document = new TaggedDocument({
    ...page,
    lang: model.lang,
    title: model.documentTitle,
    createdAt: model.issuedAt,
    fonts: assets.fonts,
  });
  const look = assets.look ?? DEFAULT_LOOK;
  for (const letter of model.letters) drawLetter({ document, model, letter, look }, assets);
  return document.bytes();
}

function drawLetter(scene: LetterScene, assets: Assets): void {
  const { document, model, look } = scene;
  document.addPage();
  document.decoration(
    () => document.pdf.rect(0, 0, page.width, page.height).fill(look.paper),
    'Page',
  );
  if (model.specimen) {
    document.tag('P', {}, () =>
      drawSpecimen(document, model.labels.specimen, layout.specimen, page, look),
    );
  }
  const head = { city: model.city, logo: assets.logo, logoAlt: model.labels.logo };
  const headArea = { x: text.x, y: text.top, width: text.width, align: 'left' } as const;
  drawLetterhead(document, head, layout.header, headArea, look);
  drawStack(bodyBlocks(scene), text.top + layout.header.height + layout.heading.before);
  const ending = closingBlocks(scene);
  drawStack(ending, text.bottom - heightOf(ending));
}

function bodyBlocks(scene: LetterScene): Block[] {
  const { document, model, letter, look } = scene;
  const line = (
    phrase: Phrase,
    style: Style & { readonly before: number },
    options: { role: 'text' | 'strong' | 'heading'; colour: string; tag?: string },
  ) =>
    textBlock(document, phrase, style, text, {
      ...{ tag: 'P', align: 'left', before: style.before },
      ...options,
    });
  const { ink, primary } = look;
  return [
    line(model.labels.heading, layout.heading, { tag: 'H1', role: 'heading', colour: ink }),
    line(letter.person, layout.person, { role: 'strong', colour: primary }),
    line(model.labels.tookPart, layout.tookPart, { role: 'text', colour: ink }),
    line(model.title, layout.title, { role: 'heading', colour: ink }),
    ruleBlock(scene),
    ...model.facts.map((fact, index) => factBlock(scene, fact, index === 0)),
  ];
}

/** The accent, once: a short line between what was attended and the particulars. */
function ruleBlock({ document, look }: LetterScene): Block {
  return {
    before: rule.before,
    height: rule.thickness,
    draw: (y) =>
      document.decoration(() =>
        document.pdf.rect(text.x, y, rule.width, rule.thickness).fill(look.accent),
      ),
  };
}

function factBlock(
  { document, look }: LetterScene,
  { label, value }: AttendanceLettersModel['facts'][number],
  first: boolean,
): Block {
  const options = { tag: 'P', align: 'left', colour: look.ink } as const;
  const beside = { x: text.x + facts.labelWidth, width: text.width - facts.labelWidth };
  const labelColumn = { x: text.x, width: facts.labelWidth - facts.gutter };
  const parts = [
    textBlock(document, label, facts.label, labelColumn, { ...options, role: 'text' }),
    textBlock(document, value, facts.value, beside, { ...options, role: 'strong' }),
  ];
  return {
    before: first ? facts.before : facts.between,
    height: Math.max(...parts.map((part) => part.height)),
    draw: (y) => parts.forEach((part) => part.draw(y)),
  };
}

function closingBlocks({ document, model, letter, look }: LetterScene): Block[] {
  const options = { tag: 'P', align: 'left', role: 'text', colour: look.ink } as const;
  return [letter.confirmed, model.labels.notACertificate].map((words) =>
    textBlock(document, words, closing, text, { ...options, before: closing.between }),
  );
}
