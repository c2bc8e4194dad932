import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentHash } from '../hash.ts';
import { fillSlots } from '../slots.ts';
import { ContentFolder } from '../testing/content-folder.ts';
import { drawingFile, picturedContent, pictureFile } from '../testing/pictured-content.ts';
import { handoutFile, lessonFile, lessonFileSq } from '../testing/small-content.ts';
import { itReports } from '../testing/slips.ts';
import type { Block } from '../types.ts';

let folder: ContentFolder;
beforeEach(() => {
  folder = new ContentFolder(picturedContent());
});
afterEach(() => folder.remove());

type PictureBlock = Extract<Block, { kind: 'picture' }>;

function shownIn(locale: string): PictureBlock {
  const [lesson] = folder.load().content.programmes[0]!.modules[0]!.lessons;
  const [screen] = lesson!.locales[locale]!.screens;
  return screen!.blocks.find((block): block is PictureBlock => block.kind === 'picture')!;
}

describe('a picture', () => {
  it('is nothing wrong', () => {
    const { problems } = folder.load({ today: '2026-11-22' });
    expect(problems.filter(({ code }) => code !== 'translation/unstamped')).toEqual([]);
  });

  it('stands in a lesson with its words in the language of the page', () => {
    expect(shownIn('en')).toMatchObject({
      slug: 'door',
      title: 'Two doors',
      alternative: expect.stringContaining('<li>The counter is <strong>open</strong>.</li>'),
      caption: expect.stringContaining('Two <em>doors</em> <a class="source"'),
    });
    expect(shownIn('sq').svg).toContain('role="img" aria-label="Dy dyer"');
    expect(shownIn('sq').svg).toContain('>sporteli</text>');
  });

  it('is written anew from what was understood, with labels escaped and broken into lines', () => {
    expect(shownIn('en').svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 120" role="img" aria-label="Two doors">' +
        '<rect class="ink fill-surface" x="20" y="20" width="60" height="80"/>' +
        '<g class="soft thin" transform="translate(100, 0)"><path class="dashed" d="M0 20 v80"/>' +
        '<text class="small" x="80" y="60" text-anchor="middle">app &amp; more</text></g>' +
        '<text x="50" y="60" text-anchor="middle"><tspan x="50" dy="-0.6em">the</tspan><tspan x="50" dy="1.2em">counter</tspan></text></svg>',
    );
  });

  it('stands in plans and handouts as a figure with its alternative', () => {
    const [module] = folder.load().content.programmes[0]!.modules;
    for (const html of [
      module!.plan!.locales['sq']!.introHtml,
      module!.handouts[0]!.locales['sq']!.html,
    ]) {
      expect(html).toContain('<figure class="picture" aria-label="Dy dyer"><svg ');
      expect(html).toContain('<summary>Figura me fjalë</summary><ul>');
    }
  });

  it('leaves a lesson that shows none as it was', () => {
    const before = new ContentFolder();
    const hashOf = ({ content }: ReturnType<ContentFolder['load']>): string =>
      contentHash(content.programmes[0]!.modules[0]!.lessons);
    const plain = hashOf(before.load());
    before.write(drawingFile, folder.read(drawingFile));
    before.write(pictureFile, folder.read(pictureFile));
    expect(hashOf(before.load())).toBe(plain);
    before.remove();
  });

  it('takes the values of slots, escaped', () => {
    folder.edit(pictureFile, 'app & more', '"app of {{city.name}}"');
    const filled = fillSlots(shownIn('en'), () => 'A<B', 'en');
    expect(filled.svg).toContain('>app of A&lt;B</text>');
  });

  it('asks for every language', () => {
    const { problems } = folder.load({ locales: ['en', 'sq', 'ga'] });
    const line = folder.lineOf(pictureFile, 'alternative:');
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'translation/missing-locale', file: pictureFile, line }),
    );
  });

  it('is blamed once when it cannot be read, not on every page', () => {
    folder.edit(drawingFile, '</svg>', '');
    const errors = folder.load().problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['picture/unreadable']);
  });
});

const shape = '<path class="dashed" d="M0 20 v80"/>';
const inDrawing = (why: string, to: string, code: string) => ({
  why,
  file: drawingFile,
  from: shape,
  to,
  code,
  at: to.slice(0, 12),
});

describe('a drawing refuses', () => {
  itReports(
    [
      inDrawing('a script', '<script></script>', 'picture/element'),
      inDrawing('an event handler', '<path onclick="x" d="M0 0"/>', 'picture/attribute'),
      inDrawing('a style', '<path style="fill:red" d="M0 0"/>', 'picture/attribute'),
      inDrawing('a colour of its own', '<path fill="#123456" d="M0 0"/>', 'picture/attribute'),
      inDrawing('foreign markup', '<foreignObject></foreignObject>', 'picture/element'),
      inDrawing('an image', '<image href="https://example.org/x.png"/>', 'picture/element'),
      inDrawing('a reference', '<use href="#a"/>', 'picture/element'),
      inDrawing('a link', '<a href="https://example.org"></a>', 'picture/element'),
      inDrawing('a transform that is more', '<g transform="url(x)"></g>', 'picture/attribute'),
      inDrawing('an unknown class', '<path class="red" d="M0 0"/>', 'picture/class'),
      inDrawing('words of its own', '<text x="1" y="2">Hello</text>', 'picture/unreadable'),
      inDrawing('a word without a name', '<text x="1" y="2"/>', 'picture/unknown-label'),
      inDrawing('an unknown label', '<text data-label="roof"/>', 'picture/unknown-label'),
      inDrawing('an entity', '<path class="&amp;" d="M0 0"/>', 'picture/unreadable'),
      inDrawing('an instruction', '<?xml-stylesheet href="x"?>', 'picture/unreadable'),
      inDrawing('an element closed by another', '<g><path></g>', 'picture/unreadable'),
      {
        why: 'no viewBox',
        file: drawingFile,
        from: ' viewBox="0 0 360 120"',
        to: '',
        code: 'picture/view-box',
        at: '<svg',
      },
      {
        why: 'a drawing too wide for a telephone',
        file: drawingFile,
        from: '0 0 360 120',
        to: '0 0 900 120',
        code: 'picture/view-box',
        at: '<svg',
      },
    ],
    picturedContent,
  );
});

describe('a picture is reported with its line', () => {
  itReports(
    [
      {
        why: 'a page that shows one there is none of',
        file: lessonFile,
        from: ':::picture door',
        to: ':::picture doors',
        code: 'reference/unknown-picture',
        at: ':::picture',
      },
      {
        why: 'a handout that shows one there is none of',
        file: handoutFile,
        from: ':::picture door',
        to: ':::picture',
        code: 'reference/unknown-picture',
        at: ':::picture',
      },
      {
        why: 'anything else with colons on a handout',
        file: handoutFile,
        from: ':::picture door',
        to: ':::reveal Door?',
        code: 'page/unknown-directive',
        at: ':::reveal',
      },
      {
        why: 'two on one screen',
        file: lessonFile,
        from: ':::picture door',
        to: ':::picture door\n:::\n\n:::picture door',
        code: 'lesson/two-pictures',
        at: ':::picture door\nTwo',
      },
      {
        why: 'a translation without it',
        file: lessonFileSq,
        from: ':::picture door\nTwo *doors* [GDPR].\n:::\n',
        to: '',
        code: 'translation/screen-differs',
        at: '## One',
      },
      {
        why: 'a label that no word is named by',
        file: pictureFile,
        from: '  app:',
        to: '  roof: { en: roof, sq: çati }\n  app:',
        code: 'picture/unused-label',
        severity: 'warning',
        at: 'roof:',
      },
      {
        why: 'a label wider than its room',
        file: pictureFile,
        from: 'sq: sporteli',
        to: 'sq: sporteli i gjelbër',
        code: 'picture/label-too-long',
        severity: 'warning',
        at: 'counter:',
      },
      {
        why: 'a label that runs out of the drawing',
        file: pictureFile,
        from: 'app & more',
        to: 'an application that does very many things indeed one after another and more',
        code: 'picture/label-too-long',
        severity: 'warning',
        at: 'app:',
      },
      {
        why: 'an alternative that says less than the drawing',
        file: pictureFile,
        from: '    - The counter is **open**.\n    - The app is shut.\n',
        to: '    Two doors.\n',
        code: 'picture/short-alternative',
        severity: 'warning',
        at: '  en: |',
      },
      {
        why: 'a slug that is not the name of the file',
        file: pictureFile,
        from: 'slug: door',
        to: 'slug: gate',
        code: 'picture/slug',
        at: 'slug:',
      },
    ],
    picturedContent,
  );

  it('a drawing without words, and words without a drawing', () => {
    folder.delete(pictureFile);
    folder.write(drawingFile.replace('door', 'gate'), folder.read(drawingFile));
    const { problems } = folder.load();
    expect(problems.filter(({ code }) => code === 'picture/half').map(({ file }) => file)).toEqual([
      drawingFile,
      drawingFile.replace('door', 'gate'),
    ]);
  });

  it('one that no page shows', () => {
    for (const page of Object.keys(picturedContent()).filter((path) => path.endsWith('.md'))) {
      folder.write(page, folder.read(page).replace(/:::picture[\s\S]*?\n:::\n/, ''));
    }
    expect(folder.load().problems).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        code: 'picture/never-shown',
        file: pictureFile,
      }),
    );
  });
});
