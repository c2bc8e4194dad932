import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { stampContent } from './stamp.ts';
import { ContentFolder } from './testing/content-folder.ts';
import { lessonFile, lessonFileSq, moduleFile, quizFile } from './testing/small-content.ts';

let folder: ContentFolder;
beforeEach(() => {
  folder = new ContentFolder();
});
afterEach(() => folder.remove());

const freshness = (): (string | undefined)[] => {
  const { problems } = folder.load();
  return problems.map(({ code, file }) => `${code} ${file}`);
};

describe('stamping', () => {
  it('makes every translation current and changes nothing else', () => {
    const before = folder.read(quizFile);
    expect(stampContent(folder.dir)).toHaveLength(7);
    expect(freshness()).toEqual([]);
    expect(folder.read(quizFile).replace(/of: '[0-9a-f]{12}'/, "of: ''")).toBe(before);
    expect(stampContent(folder.dir)).toEqual([]);
  });

  it('leaves a stale stamp alone until its file is named', () => {
    stampContent(folder.dir);
    folder.edit(lessonFile, 'They come in.', 'They all come in.');
    folder.edit(moduleFile, 'Draw a map', 'Draw a large map');
    expect(freshness()).toEqual([
      `translation/stale ${lessonFileSq}`,
      `translation/stale ${moduleFile}`,
    ]);
    expect(stampContent(folder.dir)).toEqual([]);
    expect(stampContent(folder.dir, [lessonFileSq])).toMatchObject([
      { file: lessonFileSq, locale: 'sq' },
    ]);
    expect(freshness()).toEqual([`translation/stale ${moduleFile}`]);
  });

  it('is not upset by moving items or by a change in the translation itself', () => {
    stampContent(folder.dir);
    folder.edit(lessonFileSq, 'They come in.', 'Hyjnë.');
    const text = folder.read(quizFile);
    const [first, second] = [
      text.indexOf('  - id:'),
      text.indexOf('  - id:', text.indexOf('m1-01')),
    ];
    const end = text.indexOf('translations:');
    folder.write(
      quizFile,
      text.slice(0, first) + text.slice(second, end) + text.slice(first, second) + text.slice(end),
    );
    expect(freshness()).toEqual([]);
  });
});
