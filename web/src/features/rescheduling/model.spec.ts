import { describe, expect, it } from '@jest/globals';
import { checkTimes, checkTitle, closingChosen, toTimes, valuesOf, wallDate } from './model.js';

const t = (key: string | readonly string[]) => String(key);
const values = {
  ...{ date: '2026-03-24', starts: '10:00', ends: '11:15', mode: 'hybrid' as const },
  ...{ place: ' Hall 2 ', joinUrl: 'https://meet.example/m', evidenceClosesOn: '2026-04-30' },
};

describe('what is typed about a session', () => {
  it.each([
    ['2026-03-24T22:59:00Z', 'Europe/Tirane', '2026-03-24'],
    ['2026-03-24T23:00:00Z', 'Europe/Tirane', '2026-03-25'],
    ['2026-01-01T00:30:00Z', 'America/New_York', '2025-12-31'],
  ])('is on the day of the cohort: %s in %s', (at, zone, day) => {
    expect(wallDate(at, zone)).toBe(day);
  });

  it('begins with what stands', () => {
    const session = {
      ...{ startsAt: '2026-03-24T09:00:00Z', endsAt: '2026-03-24T10:15:00Z' },
      ...{ mode: 'hybrid' as const, place: null, joinUrl: null },
    };
    const cohort = { zone: 'Europe/Tirane', evidenceClosesOn: '2026-04-30' };
    expect(valuesOf(session, cohort)).toEqual({ ...values, place: '', joinUrl: '' });
  });

  it('is sent without a room online, and without an address in a room', () => {
    const { date, starts, ends } = values;
    const when = { date, starts, ends };
    expect(toTimes(values)).toEqual({
      ...when,
      ...{ mode: 'hybrid', place: 'Hall 2', joinUrl: 'https://meet.example/m' },
    });
    expect(toTimes({ ...values, mode: 'online' })).toMatchObject({ place: null });
    expect(toTimes({ ...values, mode: 'room', place: ' ' })).toEqual({
      ...when,
      ...{ mode: 'room', place: null, joinUrl: null },
    });
  });

  it('leaves the end of evidence alone unless another day is chosen', () => {
    expect(closingChosen(values, { evidenceClosesOn: '2026-04-30' })).toBeNull();
    expect(closingChosen(values, { evidenceClosesOn: '2026-04-29' })).toBe('2026-04-30');
  });

  it.each([
    { why: 'nothing is wrong', over: {}, fields: [] },
    { why: 'no day', over: { date: '' }, fields: ['times-date'] },
    { why: 'no beginning', over: { starts: '' }, fields: ['times-starts'] },
    { why: 'no end', over: { ends: '' }, fields: ['times-ends'] },
    { why: 'no length', over: { ends: '10:00' }, fields: ['times-ends'] },
    { why: 'half an address', over: { joinUrl: 'meet.example' }, fields: ['times-join'] },
    { why: 'an address that is not asked for', over: { mode: 'room', joinUrl: 'x' }, fields: [] },
    { why: 'a day after evidence', over: { date: '2026-05-01' }, fields: ['times-closes'] },
    { why: 'on its last day', over: { date: '2026-04-30' }, fields: [] },
  ])('is looked at before it is sent: $why', ({ over, fields }) => {
    const found = checkTimes(t, { ...values, ...(over as object) });
    expect(found.map(({ fieldId }) => fieldId)).toEqual(fields);
  });

  it('needs a name in both languages', () => {
    expect(checkTitle(t, { titleEn: 'A', titleSq: 'B' })).toEqual([]);
    expect(checkTitle(t, { titleEn: ' ', titleSq: '' }).map(({ fieldId }) => fieldId)).toEqual([
      'title-en',
      'title-sq',
    ]);
  });
});
