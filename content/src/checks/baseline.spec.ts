import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ContentFolder } from '../testing/content-folder.ts';
import { handoutFile, programmeFile, quizFile } from '../testing/small-content.ts';

/** The small programme with a bank made of its quiz, under other codes, and a baseline that asks for two of its items. */
function withBaseline(folder: ContentFolder, items: string, bank = 'small-bank'): void {
  const quiz = folder.read(quizFile);
  const bankItems = quiz
    .slice(quiz.indexOf('items:'), quiz.indexOf('translations:'))
    .replaceAll(/^ {4}screen: .*\n/gm, '')
    .replaceAll(/^ {4}returns: .*\n/gm, '')
    .replaceAll(/code: (\S+)/g, 'code: b-$1')
    .replaceAll(/(stem: \{ en: )/g, '$1Again ')
    .replaceAll(/01a20000-0000-7000-8000-0000/g, '01a20000-0000-7000-8000-00b0');
  const translations = `translations:\n  sq: { state: draft, of: '' }\n`;
  folder.write(
    'banks/small-bank.yaml',
    `id: 01a20000-0000-7000-8000-00b100000000\nslug: small-bank\ntitle: { en: Bank, sq: Banka }\n${bankItems}${translations}`,
  );
  folder.edit(
    programmeFile,
    'translations:',
    `baseline:\n  id: 01a20000-0000-7000-8000-00b200000000\n  slug: baseline\n  title: { en: Before, sq: Para }\n  bank: ${bank}\n  items: [${items}]\ntranslations:`,
  );
}

describe('a baseline', () => {
  let folder: ContentFolder;
  beforeEach(() => {
    folder = new ContentFolder();
  });
  afterEach(() => folder.remove());

  const codes = () => {
    const { content } = folder.load();
    return content.programmes[0]!.modules[0]!.quiz!.items.map(({ code }) => `b-${code}`);
  };
  const rules = () =>
    folder
      .load()
      .problems.filter(({ file }) => file === programmeFile)
      .map(({ code }) => code)
      .filter((code) => /baseline|reference/.test(code));

  it('asks items of a bank, in the order in which they are named', () => {
    const [first, second] = codes();
    withBaseline(folder, `${second}, ${first}`);
    expect(rules()).toEqual([]);
    expect(folder.load().content.programmes[0]!.baseline).toMatchObject({
      bank: 'small-bank',
      items: [second, first],
    });
  });

  it('is refused when the bank is not there, an item is not in it, or one is asked twice', () => {
    const [first] = codes();
    withBaseline(folder, String(first), 'no-bank');
    expect(rules()).toEqual(['reference/unknown-bank']);
    folder.edit(programmeFile, 'bank: no-bank', 'bank: small-bank');
    folder.edit(programmeFile, `items: [${first}]`, `items: [${first}, ${first}, b-gone]`);
    expect(rules().sort()).toEqual(['baseline/twice', 'reference/unknown-item-of-the-bank']);
  });
});

describe('a sheet of the programme as a whole', () => {
  it('is a handout beside the modules, for everybody unless it says staff', () => {
    const folder = new ContentFolder();
    for (const locale of ['en', 'sq']) {
      const page = folder
        .read(handoutFile.replace('.en.', `.${locale}.`))
        .replace(/id: \S+/, 'id: 01a20000-0000-7000-8000-00b300000000');
      folder.write(
        `programmes/small/handouts/example.${locale}.md`,
        page.replace('slug: card', 'slug: example'),
      );
    }
    const [programme] = folder.load().content.programmes;
    expect(programme!.handouts.map(({ slug, readers }) => [slug, readers])).toEqual([
      ['example', 'everybody'],
    ]);
    for (const locale of ['en', 'sq'])
      folder.edit(
        `programmes/small/handouts/example.${locale}.md`,
        'slug:',
        'readers: staff\nslug:',
      );
    expect(folder.load().content.programmes[0]!.handouts[0]!.readers).toBe('staff');
    folder.remove();
  });
});
