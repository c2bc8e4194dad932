import type { Report } from '../problem.ts';
import type { Block, Screen } from '../types.ts';

/** A translation has the source's screens, things to do, choices and ways; only the words differ. */
export function checkSameScreens(
  report: Report,
  file: string,
  source: readonly Screen[],
  other: readonly Screen[],
): void {
  const keys = (screens: readonly Screen[]): string => screens.map(({ key }) => key).join(', ');
  if (keys(source) !== keys(other)) {
    report.error(
      { file, line: other[0] ? report.placeOf(other[0]).line : 1 },
      'translation/screens-differ',
      `The screens are ${keys(other) || 'none'}, but in the source language ${keys(source) || 'none'}.`,
    );
    return;
  }
  source.forEach((screen, index) => {
    const theirs = other[index]!;
    const wanted = shapeOf(screen);
    const found = shapeOf(theirs);
    if (wanted === found) return;
    report.error(
      report.placeOf(theirs),
      'translation/screen-differs',
      `The screen \`${screen.key}\` is built differently in the source language: ${wanted}; here: ${found}.`,
    );
  });
}

function shapeOf(screen: Screen): string {
  const blocks = screen.blocks.filter((block) => block.kind !== 'text').map(blockShape);
  return [...blocks, ...(screen.next === null ? [] : [`next ${screen.next}`])].join(', ') || 'text';
}

function blockShape(block: Block): string {
  if (block.kind === 'tick') return `tick of ${block.lines.length}`;
  if (block.kind === 'pick') return `pick of ${block.choices.length}`;
  if (block.kind === 'picture') return `picture ${block.slug}`;
  if (block.kind !== 'decision') return block.kind;
  const choices = block.choices.map(
    ({ key, holds, goto }) => `${key}${holds ? '*' : ''}${goto === null ? '' : `->${goto}`}`,
  );
  return `decision ${choices.join(' ')}`;
}
