import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderAttendanceLetters } from './attendance-letter.ts';
import type { Assets, AttendanceLettersModel } from './model.ts';
import { readShippedFonts } from './shipped-fonts.ts';
import { attendanceLetters, valmoraLogo } from './testing/invented-city.ts';
import { metadataOf, objectsOf, pagesOf, tagsOf } from './testing/read-pdf.ts';
import { LettersNotInFonts, parseFonts } from './typefaces.ts';

let assets: Assets;

beforeAll(async () => {
  assets = { fonts: parseFonts(await readShippedFonts()), logo: valmoraLogo };
});

const render = (changes: Partial<AttendanceLettersModel> = {}) =>
  renderAttendanceLetters(attendanceLetters(changes), assets);

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    person: `Person number ${index + 1}`,
    confirmed: 'Confirmed on 3 June 2026 by those who held the workshop.',
  }));

describe('letters of attendance', () => {
  it('read as city, name, workshop, particulars and what they are not', async () => {
    const [text = ''] = await pagesOf(await render());
    const words = text.replace(/\s+/g, ' ');
    const inOrder = [
      'City of Valmora Letter of attendance Arta Hoxha-Çela took part in the workshop My data, my street',
      'Day 3 June 2026 Time 14:00–16:00 (120 minutes) Place Library at the harbour, first floor Held by Mirela Dobreva',
      'Confirmed on 3 June 2026 by those who held the workshop.',
      'It is not a certificate: nothing was tested.',
    ].map((part) => words.indexOf(part));
    expect(inOrder).not.toContain(-1);
    expect(inOrder).toEqual([...inOrder].sort((first, second) => first - second));
  });

  it('are tagged, with a title, a language and words for the logo', async () => {
    const pdf = await render();
    expect(tagsOf(pdf).filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(tagsOf(pdf)).toContain('Figure');
    expect(objectsOf(pdf)).toContain('/Lang (en)');
    expect(metadataOf(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadataOf(pdf)).toContain('Letter of attendance – Arta Hoxha-Çela');
  });

  it('take a page for each person, and all say SPECIMEN in an invented city', async () => {
    const pages = await pagesOf(await render({ letters: people(22), specimen: true }));
    expect(pages).toHaveLength(22);
    pages.forEach((page, index) => {
      expect(page).toContain(`Person number ${index + 1}`);
      expect(page).toContain('SPECIMEN');
    });
  });

  it('keep the longest name, title and place on their page', async () => {
    const pages = await pagesOf(
      await render({
        title: 'Who watches the street, '.repeat(5).trim(),
        letters: [{ ...people(1)[0]!, person: 'Maximiliana Aleksandra '.repeat(5).trim() }],
        facts: [
          { label: 'Place', value: 'Community centre behind the old market '.repeat(5).trim() },
        ],
      }),
    );
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('not a certificate');
  });

  it('are refused rather than printed with boxes', async () => {
    const letters = [{ ...people(1)[0]!, person: 'ليلى' }];
    await expect(render({ letters })).rejects.toBeInstanceOf(LettersNotInFonts);
  });

  it('are the same for the same input', async () => {
    expect(Buffer.compare(await render(), await render())).toBe(0);
  });
});
