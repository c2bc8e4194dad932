import { describe, expect, it } from '@jest/globals';
import {
  foreignZoneName,
  formatDate,
  formatInstant,
  formatTimeRange,
  formatWeekday,
} from './dates.js';
import { formatNumber, formatShare } from './numbers.js';

const tirana = { locale: 'en', zone: 'Europe/Tirane' };

describe('dates', () => {
  it('are the same day wherever they are read, in the words of the language', () => {
    expect(formatDate('2026-11-22', 'en')).toBe('22 November 2026');
    expect(formatDate('2026-11-22', 'sq')).toBe('22 nëntor 2026');
    expect(formatWeekday('2026-11-22', 'sq')).toContain('e diel');
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
  });
});

describe('numbers', () => {
  it('are grouped as the language does', () => {
    expect(formatNumber(12040, 'en')).toBe('12,040');
    expect(formatNumber(12040, 'sq').replace(/\s/g, ' ')).toBe('12 040');
  });

  it('have no share of nothing', () => {
    expect(formatShare(0, 0, 'en')).toBeNull();
    expect(formatShare(23, 47, 'en')).toBe('49%');
  });
});
