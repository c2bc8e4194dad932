import { columnsOf, drawStack, heightOf, textBlock, type Column } from './blocks.ts';
import type { CertificateScene } from './certificate-scene.ts';
import { certificateLayout } from './certificate.layout.ts';
import type { Signatory } from './model.ts';
import { drawQrCode } from './qr-code.ts';
import { printable } from './typefaces.ts';

const layout = certificateLayout.footer;

/** Signatories and the check side by side: the check at the right of one, in the middle of two. */
export function drawCertificateFooter(scene: CertificateScene, top: number): void {
  const { signatories } = scene.model;
  const columns = columnsOf(signatories.length + 1, certificateLayout.text, layout.gap);
  const middle = Math.ceil(signatories.length / 2);
  const order = [...signatories.slice(0, middle), 'check' as const, ...signatories.slice(middle)];
  order.forEach((cell, index) => {
    const column = columns[index] ?? certificateLayout.text;
    if (cell === 'check') drawCheck(scene, column, top);
    else drawSignatory(scene, cell, column, top);
  });
}

function drawSignatory(
  { document, look }: CertificateScene,
  signatory: Signatory,
  column: Column,
  top: number,
): void {
  const { signature } = layout;
  const width = Math.min(signature.line.width, column.width);
  const area = { x: column.x + (column.width - width) / 2, width };
  const y = top + signature.space;
  document.decoration(() =>
    document.pdf.rect(area.x, y, width, signature.line.thickness).fill(look.ink),
  );
  const options = { tag: 'P', align: 'center', colour: look.ink } as const;
  const blocks = [
    textBlock(document, signatory.name, signature.name, area, { ...options, role: 'strong' }),
    textBlock(document, signatory.role, signature.role, area, { ...options, role: 'text' }),
  ];
  drawStack(blocks, y + signature.after);
}

function drawCheck(scene: CertificateScene, column: Column, top: number): void {
  const { document, model, look } = scene;
  const { check } = layout;
  const box = {
    x: column.x + (column.width - check.qr) / 2,
    y: top,
    width: check.qr,
    height: check.qr,
  };
  const square = { ...box, size: check.qr };
  document.figure(model.labels.qrCode, box, () =>
    drawQrCode(document.pdf, model.check.url, square, look.ink),
  );
  const options = { tag: 'P', align: 'center', colour: look.ink, role: 'text' } as const;
  const label = [textBlock(document, model.labels.check, check.label, column, options)];
  const y = top + check.qr + check.after;
  drawStack(label, y);
  drawAddress(scene, column, y + heightOf(label));
}

/** The address is a link as well: many certificates are only ever seen on a screen. */
function drawAddress({ document, model, look }: CertificateScene, column: Column, y: number): void {
  const { address: style } = layout.check;
  const address = printable(model.check.address);
  const fitted = document.fit(address, 'strong', column.width, style.attempts);
  const area = {
    ...column,
    y,
    height: fitted.lines.length * fitted.size * style.leading,
    url: model.check.url,
    description: `${model.labels.check} ${model.check.address}`,
  };
  document.group('P', (paragraph) =>
    document.link(
      area,
      () =>
        document.lines(fitted, 'strong', {
          ...column,
          y,
          align: 'center',
          leading: style.leading,
          colour: look.primary,
        }),
      paragraph,
    ),
  );
}
