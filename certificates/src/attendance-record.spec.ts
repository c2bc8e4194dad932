import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderAttendanceRecord } from './attendance-record.ts';
import type { Assets, AttendanceRecordModel } from './model.ts';
import { readShippedFonts } from './shipped-fonts.ts';
import { anAttendanceRecord, valmoraLogo } from './testing/invented-city.ts';
import { metadataOf, objectsOf, pagesOf, tagsOf } from './testing/read-pdf.ts';
import { parseFonts } from './typefaces.ts';

let assets: Assets;

beforeAll(async () => {
  assets = { fonts: parseFonts(await readShippedFonts()), logo: valmoraLogo };
});

const render = (changes: Partial<AttendanceRecordModel> = {}) =>
  renderAttendanceRecord(anAttendanceRecord(changes), assets);

const manySessions = Array.from({ length: 60 }, (_, index) => ({
  date: `${(index % 28) + 1} May 2026`,
  title: `Session number ${index + 1}`,
  mark: 'Present',
  mode: 'Room',
}));

describe('the record of attendance', () => {
  it('reads as person, programme, sessions, total and what it is not', async () => {
    const [text = ''] = await pagesOf(await render());
    const words = text.replace(/\s+/g, ' ');
    const inOrder = [
      'City of Valmora Record of attendance Person Arta Hoxha-Çela',
      'Programme Digital rights for public officials Cohort Spring 2026',
      'Date Session Mark Form 4 March 2026 What digital rights are Present Room',
      '13 May 2026 A plan for your department Present Room',
      'Attended: 4 of 6 planned sessions, 10 of 15 hours.',
      'It is not a certificate and confers no status. Made on 3 June 2026.',
    ].map((part) => words.indexOf(part));
    expect(inOrder).not.toContain(-1);
    expect(inOrder).toEqual([...inOrder].sort((first, second) => first - second));
  });

  it('is a tagged table with column heads', async () => {
    const pdf = await render();
    const tags = tagsOf(pdf);
    const count = (tag: string) => tags.filter((each) => each === tag).length;
    expect([count('Table'), count('TR'), count('TH'), count('TD')]).toEqual([1, 7, 4, 24]);
    expect(objectsOf(pdf).match(/\/Scope \/Column/g)).toHaveLength(4);
    expect(metadataOf(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('runs over as many pages as it needs, every session once', async () => {
    const pdf = await render({ sessions: manySessions });
    const pages = await pagesOf(pdf);
    const text = pages.join(' ');
    expect(pages.length).toBeGreaterThan(1);
    expect(text.match(/Session number \d+/g)).toHaveLength(60);
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toMatch(/Date\s+Session\s+Mark\s+Form/);
    });
    expect(tagsOf(pdf).filter((tag) => tag === 'TH')).toHaveLength(4);
  });

  it('says so where no session was held, and draws no table', async () => {
    const pdf = await render({ sessions: [] });
    expect((await pagesOf(pdf)).join(' ')).toContain('No session was held.');
    expect(tagsOf(pdf)).not.toContain('Table');
  });

  it('says SPECIMEN on every page', async () => {
    const pages = await pagesOf(await render({ specimen: true, sessions: manySessions }));
    expect(pages.every((page) => page.includes('SPECIMEN'))).toBe(true);
  });

  it('is the same for the same input', async () => {
    expect(Buffer.compare(await render(), await render())).toBe(0);
  });
});
