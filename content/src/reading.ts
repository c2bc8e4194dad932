import type { Block, Html, Locale, Screen } from './types.ts';

/** How hard a text is to read, as far as counting can tell. */
export interface Reading {
  words: number;
  wordsPerSentence: number;
  lettersPerWord: number;
  /** School year by Flesch and Kincaid (1975), made for English; null for any other language. */
  grade: number | null;
}

/** Everything that a lesson may show, one piece for each place a sentence cannot run across. */
export function piecesOf(screens: readonly Screen[]): Html[] {
  return screens.flatMap((screen) => screen.blocks.flatMap(piecesOfBlock));
}

function piecesOfBlock(block: Block): Html[] {
  switch (block.kind) {
    case 'text':
      return [block.html];
    case 'reveal':
      return [block.question, block.html];
    case 'picture':
      return [block.caption];
    case 'tick':
      return [block.question, ...block.lines.map(({ html }) => html), block.closing];
    case 'pick':
      return [block.question, ...block.choices.flatMap(({ html, comment }) => [html, comment])];
    case 'decision':
      return [block.question, ...block.choices.flatMap(({ html, feedback }) => [html, feedback])];
  }
}

/** Null where there is nothing to read. Figures are rounded to a tenth, for people. */
export function readingOf(pieces: readonly Html[], locale: Locale): Reading | null {
  const sentences = pieces
    .flatMap(sentencesIn)
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return null;
  const perSentence = words.length / sentences.length;
  const letters = words.reduce((sum, word) => sum + [...word].length, 0);
  return {
    words: words.length,
    wordsPerSentence: tenth(perSentence),
    lettersPerWord: tenth(letters / words.length),
    grade: locale === 'en' ? tenth(gradeOf(words, perSentence)) : null,
  };
}

/** Flesch-Kincaid grade level: 0.39 words a sentence + 11.8 syllables a word − 15.59. */
function gradeOf(words: readonly string[], wordsPerSentence: number): number {
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * wordsPerSentence + (11.8 * syllables) / words.length - 15.59;
}

/** A block of HTML ends a sentence; so does a mark that a new sentence follows. */
function sentencesIn(html: Html): string[] {
  return html
    .replace(/<a class="source"[^>]*>.*?<\/a>/g, ' ')
    .replace(/\{\{[^}]*\}\}/g, 'name')
    .replace(/<\/(p|li|h\d|td|th|blockquote)>|<br ?\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
    .split(/\n|(?<=[.!?…]["”’»)]*)\s+(?=["“„«(]*[\p{Lu}\d])/u);
}

function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’-]|\.(?=\d))*/gu) ?? [];
}

/** Groups of vowels, without the endings that are written and not spoken; right for nine words in ten. */
export function syllablesIn(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e|[aeiouy]le)$/, (ending) =>
    ending.startsWith('x') || /^[szc]es$/.test(ending) ? ending : ending.slice(0, 1),
  );
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
