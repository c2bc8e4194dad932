import { describe, expect, it } from '@jest/globals';
import {
  foreignZoneName,
  formatDate,
  formatDays,
  formatInstant,
  formatTimeRange,
  formatWeekday,
} from './dates.js';
import { formatBytes, formatNumber, formatShare } from './numbers.js';

const tirana = { locale: 'en', zone: 'Europe/Tirane' };

describe('dates', () => {
  it('are the same day wherever they are read, in the words of the language', () => {
    expect(formatDate('2026-11-22', 'en')).toBe('22 November 2026');
    expect(formatDate('2026-11-22', 'sq')).toBe('22 nëntor 2026');
    expect(formatWeekday('2026-11-22', 'en')).toBe('Sunday 22 November');
    expect(formatWeekday('2026-11-22', 'sq')).toBe('e diel, 22 nëntor');
  });

  it.each([
    ['2026-12-14', '2026-12-14', 'en', '14 December 2026'],
    ['2026-10-05', '2026-12-07', 'en', '5 October – 7 December 2026'],
    ['2026-12-14', '2026-12-20', 'sq', '14 dhjetor – 20 dhjetor 2026'],
    ['2026-12-14', '2027-01-20', 'sq', '14 dhjetor 2026 – 20 janar 2027'],
  ])('from %s to %s are told without saying anything twice', (from, to, locale, told) => {
    expect(formatDays(from, to, locale)).toBe(told);
  });

  it('in Albanian are written as the Unicode data has them, though browsers may lack it', () => {
    const unicode = new Intl.DateTimeFormat('sq', { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const on = new Date(Date.UTC(2026, month, 9)).toISOString().slice(0, 10);
      expect(formatDate(on, 'sq')).toBe(unicode.format(new Date(on)));
    }
  });

  it('of instants are those of the zone given', () => {
    expect(formatInstant('2026-11-22T23:30:00Z', tirana)).toBe('23 November 2026, 00:30');
    expect(formatTimeRange('2026-11-22T09:00:00Z', '2026-11-22T10:15:00Z', tirana)).toBe(
      '10:00–11:15',
    );
  });

  it('name the zone only where the reader’s clock shows another time', () => {
    const at = '2026-11-22T09:00:00Z';
    expect(foreignZoneName(at, tirana, 'Europe/Brussels')).toBeNull();
    expect(foreignZoneName(at, tirana, 'Europe/Dublin')).toBe('Central European Standard Time');
    expect(foreignZoneName(at, { ...tirana, locale: 'sq' }, 'Europe/Dublin')).toBe('Tirane');
  });
});

describe('numbers', () => {
  it('are grouped as the language does', () => {
    expect(formatNumber(12040, 'en')).toBe('12,040');
    expect(formatNumber(12040, 'sq').replace(/\s/g, ' ')).toBe('12 040');
  });

  it('of bytes are short', () => {
    expect(formatBytes(1_240_000, 'en')).toBe('1.2 MB');
    expect(formatBytes(1_240_000, 'sq')).toBe('1,2 MB');
  });

  it('have no share of nothing', () => {
    expect(formatShare(0, 0, 'en')).toBeNull();
    expect(formatShare(23, 47, 'en')).toBe('49%');
  });
});
