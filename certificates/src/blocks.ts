import type { Attempt } from './fit-text.ts';
import { languageOf, wording, type Phrase } from './model.ts';
import type { Role, TaggedDocument } from './tagged-document.ts';
import { printable } from './typefaces.ts';

/** Something measured, that can then be drawn at a height. */
export interface Block {
  /** Space above it, unless it is the first. */
  readonly before: number;
  readonly height: number;
  draw(y: number): void;
}

export interface Style {
  readonly leading: number;
  readonly attempts: readonly [Attempt, ...Attempt[]];
}

export interface Column {
  readonly x: number;
  readonly width: number;
}

export interface TextOptions {
  readonly tag: string;
  readonly role: Role;
  readonly colour: string;
  readonly align: 'left' | 'center';
  readonly before?: number;
}

export function textBlock(
  document: TaggedDocument,
  phrase: Phrase,
  style: Style,
  column: Column,
  options: TextOptions,
): Block {
  const fitted = document.fit(
    printable(wording(phrase)),
    options.role,
    column.width,
    style.attempts,
  );
  const { leading } = style;
  return {
    before: options.before ?? 0,
    height: fitted.lines.length * fitted.size * leading,
    draw: (y) =>
      document.tag(options.tag, { lang: languageOf(phrase) }, () =>
        document.lines(fitted, options.role, { ...options, ...column, y, leading }),
      ),
  };
}

export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block, index) => {
    return sum + (index === 0 ? 0 : block.before) + block.height;
  }, 0);
}

/** Draws blocks below each other and gives the y under the last one. */
export function drawStack(blocks: readonly Block[], top: number): number {
  return blocks.reduce((y, block, index) => {
    const start = index === 0 ? y : y + block.before;
    block.draw(start);
    return start + block.height;
  }, top);
}

/** Equal columns with a gap between them. */
export function columnsOf(count: number, area: Column, gap: number): Column[] {
  const width = (area.width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: area.x + index * (width + gap),
    width,
  }));
}
