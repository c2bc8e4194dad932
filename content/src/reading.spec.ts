import { describe, expect, it } from '@jest/globals';
import { lessonFile } from './testing/small-content.ts';
import { itReports } from './testing/slips.ts';
import { readingOf, syllablesIn } from './reading.ts';

describe('how hard a text is to read', () => {
  it.each([
    ['the', 1],
    ['desk', 1],
    ['table', 2],
    ['used', 1],
    ['wanted', 2],
    ['horses', 2],
    ['services', 3],
    ['likes', 1],
    ['people', 2],
    ['decision', 3],
    ['municipality', 6],
    ['Mira’s', 2],
    ['2026', 1],
  ])('%s has %d syllables', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it('follows the published formula', () => {
    const [words, sentences, syllables] = [11, 2, 14];
    const { grade, ...counted } = readingOf(
      ['<p>The cat sat on the table. She wanted a long pencil.</p>'],
      'en',
    )!;
    expect(counted).toEqual({ words, wordsPerSentence: 5.5, lettersPerWord: 3.5 });
    expect(grade).toBeCloseTo(0.39 * (words / sentences) + (11.8 * syllables) / words - 15.59, 1);
  });

  it('ends a sentence with its block, and not at a time or a source', () => {
    const html =
      '<ul><li>At 11.20 she came <a class="source" href="#x">[GDPR]</a></li><li>To {{city.name}}</li></ul>';
    expect(readingOf([html], 'en')).toMatchObject({ words: 6, wordsPerSentence: 3 });
  });

  it('is no school year in another language', () => {
    expect(readingOf(['<p>Karta vjen.</p>'], 'sq')).toEqual({
      words: 2,
      wordsPerSentence: 2,
      lettersPerWord: 4.5,
      grade: null,
    });
  });

  it('is nothing where nothing stands', () => {
    expect(readingOf(['<p></p>'], 'en')).toBeNull();
  });
});

describe('a lesson that is too hard', () => {
  const hard = Array.from({ length: 60 }, () => 'administrative municipality').join(' ');
  itReports([
    {
      why: 'is warned of',
      file: lessonFile,
      from: 'They come in.',
      to: hard,
      code: 'lesson/reading-level',
      severity: 'warning',
      at: '---',
    },
  ]);
});
