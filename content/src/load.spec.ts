import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ContentFolder } from './testing/content-folder.ts';
import {
  lessonFile,
  lessonFileSq,
  moduleFile,
  planFile,
  planFileSq,
  programmeFile,
  quizFile,
} from './testing/small-content.ts';

let folder: ContentFolder;
beforeEach(() => {
  folder = new ContentFolder();
});
afterEach(() => folder.remove());

describe('loading a complete folder', () => {
  it('finds nothing wrong but missing stamps', () => {
    const { problems } = folder.load({ today: '2026-11-22' });
    expect(problems.filter((problem) => problem.code !== 'translation/unstamped')).toEqual([]);
  });

  it('gives plain values that survive JSON', () => {
    const { content } = folder.load();
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });

  it('parses a lesson into screens, blocks, choices and ways', () => {
    const lesson = folder.load().content.programmes[0]!.modules[0]!.lessons[0]!;
    const screens = lesson.locales['en']!.screens;
    expect(screens.map(({ key, next }) => [key, next])).toEqual([
      ['one', null],
      ['two', null],
      ['three', null],
      ['four', null],
      ['five', 'six'],
      ['six', null],
    ]);
    expect(screens[0]!.blocks[0]).toMatchObject({
      kind: 'text',
      html: expect.stringContaining(
        '<a class="term" href="#term-duty-bearer" data-term="duty-bearer">duty-bearers</a> in {{city.name}}',
      ),
    });
    expect(screens[1]!.blocks).toMatchObject([
      { html: expect.stringContaining('<a class="source" href="#source-GDPR"') },
      {
        kind: 'tick',
        question: 'What holds?',
        lines: [{ key: '1', html: 'A counter is open.' }, { key: '2' }],
        closing: '<p>Begin with the first.</p>',
      },
    ]);
    expect(screens[2]!.blocks[1]).toMatchObject({
      kind: 'pick',
      choices: [{ html: 'The left one', comment: '<p>It is locked.</p>' }, {}],
    });
    expect(screens[3]!.blocks[1]).toEqual({
      kind: 'decision',
      question: 'What do you do?',
      choices: [
        { key: 'a', html: 'Open it.', feedback: '<p>They come in.</p>', holds: true, goto: null },
        {
          key: 'b',
          html: 'Close it.',
          feedback: '<p>They stay outside.</p>',
          holds: false,
          goto: 'six',
        },
      ],
    });
  });

  it('shows raw HTML of an author as text', () => {
    folder.edit(lessonFile, 'Somebody without', '<script>alert(1)</script> without');
    const [, reveal] =
      folder.load().content.programmes[0]!.modules[0]!.lessons[0]!.locales['en']!.screens[0]!
        .blocks;
    expect(reveal).toMatchObject({ html: expect.stringContaining('&lt;script&gt;') });
  });

  it('reports an empty folder as empty, not as broken', () => {
    const empty = new ContentFolder({});
    const { content, problems } = empty.load();
    empty.remove();
    expect(content.programmes).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('files that are missing', () => {
  it.each([
    { file: lessonFileSq, code: 'translation/missing-locale', at: lessonFile },
    { file: planFileSq, code: 'translation/missing-locale', at: planFile },
    { file: moduleFile, code: 'module/missing', at: moduleFile },
    { file: programmeFile, code: 'programme/missing', at: programmeFile },
    { file: quizFile, code: 'module/incomplete', at: moduleFile },
  ])('$file', ({ file, code, at }) => {
    folder.delete(file);
    expect(folder.load().problems).toContainEqual(expect.objectContaining({ code, file: at }));
  });
});

describe('a file nobody reads', () => {
  it('is named, since a misspelt name would silently drop a lesson', () => {
    folder.write('surveys/notes.txt', 'hello');
    expect(folder.load().problems).toContainEqual(
      expect.objectContaining({
        code: 'file/unknown',
        severity: 'warning',
        file: 'surveys/notes.txt',
      }),
    );
  });
});

describe('several problems at once', () => {
  it('are all reported, sorted by file and line', () => {
    folder.edit(moduleFile, 'lessons: 8', 'lessons: many');
    folder.edit(moduleFile, 'code: M1', 'code: 1');
    folder.edit(lessonFile, '{{city.name}}', '{{city.nmae}}');
    folder.edit(quizFile, 'right: true, ', '');
    const errors = folder.load().problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, code }) => [file, code])).toEqual(
      expect.arrayContaining([
        [lessonFile, 'reference/unknown-slot'],
        [moduleFile, 'schema'],
        [moduleFile, 'schema'],
      ]),
    );
    const places = errors.map(({ file, line }) => `${file}:${String(line).padStart(5)}`);
    expect(places).toEqual([...places].sort());
  });

  it('does not blame an author for counts after an item that cannot be read', () => {
    folder.edit(quizFile, 'code: m1-01', 'code: M1 01');
    const codes = folder.load().problems.map(({ code }) => code);
    expect(codes).toContain('schema');
    expect(codes).not.toContain('quiz/too-few');
    expect(codes).not.toContain('quiz/return-items');
  });

  it('suggests the key that was probably meant', () => {
    folder.edit(moduleFile, 'glossary:', 'glosary:');
    expect(folder.load().problems).toContainEqual(
      expect.objectContaining({ code: 'schema/unknown-key', hint: 'Did you mean `glossary`?' }),
    );
  });
});

describe('a quiz as a whole', () => {
  it('fails when the key is the longest option too often, in the language where it is', () => {
    const text = folder.read(quizFile).replace(/sq: key (0[1-6]) sq/g, 'sq: the key $1 sqxx');
    folder.write(quizFile, text);
    const { problems } = folder.load();
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'quiz/key-longest',
        file: quizFile,
        message: expect.stringContaining('6 of 12 items in sq'),
      }),
    );
  });

  it('fails when the key stands in one place more than half the time', () => {
    const turned = folder.read(quizFile).replace(/right: true, /g, '');
    folder.write(quizFile, turned.replace(/key: a, /g, 'key: a, right: true, '));
    expect(folder.load().problems).toContainEqual(
      expect.objectContaining({ code: 'quiz/key-place', file: quizFile }),
    );
  });

  it('fails with fewer than twelve items', () => {
    const text = folder.read(quizFile);
    const last = text.indexOf('  - id:', text.indexOf('m1-11'));
    folder.write(quizFile, text.slice(0, last) + text.slice(text.indexOf('translations:')));
    expect(folder.load().problems).toContainEqual(
      expect.objectContaining({ code: 'quiz/too-few', line: folder.lineOf(quizFile, 'items:') }),
    );
  });
});
