import { describe, expect, it } from '@jest/globals';
import { overviewTable, type OverviewToTell } from './overview-table.js';

const overview: OverviewToTell = {
  sessionsPlanned: 10,
  criteria: [
    { key: 'C1', title: { en: 'Sessions', sq: 'Seancat' }, minutes: false },
    { key: 'C2', title: { en: 'Hours' }, minutes: true },
  ],
  tiers: [{ key: 'attendance', title: { en: 'Attendance', sq: 'Pjesëmarrje' } }],
  people: [
    {
      ...{ name: 'Ana Hoxha', department: { en: 'Water', sq: 'Uji' }, attended: 7 },
      criteria: {
        C1: { state: 'not-yet', found: 7, required: 8 },
        C2: { state: 'met', found: 455, required: 360 },
      },
      ...{ tiers: { attendance: 'not-yet' }, awarded: [] },
      oneStepAway: { tier: 'attendance', criterion: 'C1' },
    },
    {
      ...{ name: 'Ben Kola', department: null, attended: 0 },
      criteria: { C1: { state: 'no-longer-possible', found: 0, required: 8 } },
      ...{ tiers: {}, awarded: ['attendance', 'gone'], oneStepAway: null },
    },
  ],
};

describe('a cohort as a table', () => {
  it('has a head and a row a person, in words', () => {
    expect(overviewTable(overview, 'en')).toEqual([
      [
        ...['Name', 'Department', 'Sessions attended (planned: 10)'],
        ...['Sessions', 'Sessions: found and asked for', 'Hours', 'Hours: found and asked for'],
        ...['Attendance', 'Certificates held', 'One step away'],
      ],
      [
        ...['Ana Hoxha', 'Water', 7, 'not yet', '7 of 8', 'met', '7.6 (6 needed)', 'not yet', ''],
        'Attendance: Sessions',
      ],
      [...['Ben Kola', '', 0, 'no longer possible', '0 of 8', '', '', '', 'Attendance, gone', '']],
    ]);
  });

  it('is Albanian for whoever wants it so, and English where nothing else is written', () => {
    const [head, ana] = overviewTable(overview, 'sq');
    expect(head).toContain('Seancat: sa ka dhe sa duhen');
    expect(head).toContain('Hours');
    expect(ana).toEqual([
      ...[
        'Ana Hoxha',
        'Uji',
        7,
        'ende jo',
        '7 nga 8',
        'i plotësuar',
        '7.6 (duhen 6)',
        'ende jo',
        '',
      ],
      'Pjesëmarrje: Seancat',
    ]);
  });

  it('of nobody is its head', () => {
    expect(overviewTable({ ...overview, people: [] }, 'en')).toHaveLength(1);
  });

  it('has as many cells in each row', () => {
    const widths = overviewTable(overview, 'en').map((row) => row.length);
    expect(new Set(widths).size).toBe(1);
  });
});
