import { describe, expect, it } from '@jest/globals';
import type { Style } from './blocks.ts';
import { certificateLayout as layout } from './certificate.layout.ts';

/** However long a text is: lines of an attempt, at its largest size. */
const highest = ({ attempts, leading }: Style) =>
  Math.max(...attempts.map(({ lines, from }) => lines * from * leading));

describe('the layout of the certificate', () => {
  const { text, header, body, facts, footer, note, colonnade } = layout;

  it('has room for the middle at its highest', () => {
    const lines = [body.tier, body.awardedTo, body.holder, body.completed, body.programme];
    const height =
      highest(body.heading) +
      lines.reduce((sum, line) => sum + line.before + highest(line), 0) +
      body.rule.before +
      body.rule.thickness +
      facts.before +
      highest(facts.label) +
      highest(facts.value);
    const room = text.bottom - text.top - header.height - footer.height - note.gap - highest(note);
    expect(height).toBeLessThanOrEqual(room);
  });

  it('has room for signatories and check at their highest', () => {
    const { signature, check } = footer;
    const signed =
      signature.space + signature.after + highest(signature.name) + highest(signature.role);
    const checked = check.qr + check.after + highest(check.label) + highest(check.address);
    expect(signed).toBeLessThanOrEqual(footer.height);
    expect(checked).toBeLessThanOrEqual(footer.height);
  });

  it('keeps the city within its header and the text within the border', () => {
    expect(highest(header.city)).toBeLessThanOrEqual(header.height);
    const columnsEnd = Math.max(...colonnade.column.insets) + colonnade.column.foot.width;
    expect(text.x).toBeGreaterThan(columnsEnd);
    expect(text.x + text.width).toBeLessThan(layout.page.width - columnsEnd);
    expect(text.bottom).toBeLessThan(colonnade.steps.first.y);
  });
});
