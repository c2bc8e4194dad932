import { describe, expect, it } from '@jest/globals';
import { attendanceLettersModel, type LetterFacts } from './attendance-letters-model.js';

const facts = (over: Partial<LetterFacts> = {}): LetterFacts => ({
  locale: 'en',
  cityName: { en: 'City of Lindholm', sq: 'Bashkia Lindholm' },
  specimen: false,
  title: { text: 'My data, my street', lang: 'en' },
  place: 'Library',
  heldBy: 'Ada Hoxha',
  zone: 'Europe/Tirane',
  startsAt: new Date('2026-03-02T13:00:00Z'),
  minutes: 120,
  people: [{ name: 'Ben Çela', confirmedAt: new Date('2026-03-02T15:05:00Z') }],
  ...over,
});

describe('the texts of letters of attendance', () => {
  it('tell day and time by the clock on the wall of the city', () => {
    const model = attendanceLettersModel(facts());
    expect(model.facts).toEqual([
      { label: 'Day', value: '2 March 2026' },
      { label: 'Time', value: '14:00–16:00 (120 minutes)' },
      { label: 'Place', value: 'Library' },
      { label: 'Held by', value: 'Ada Hoxha' },
    ]);
    expect(model.letters).toEqual([
      {
        person: 'Ben Çela',
        confirmed: 'Confirmed on 2 March 2026 by those who held the workshop.',
      },
    ]);
    expect(model.documentTitle).toBe('Letter of attendance – Ben Çela – My data, my street');
    expect(model.labels.notACertificate).toContain('not a certificate');
  });

  it('are in the reader’s language, and say in which the title is', () => {
    const model = attendanceLettersModel(facts({ locale: 'sq' }));
    expect(model).toMatchObject({ lang: 'sq', city: 'Bashkia Lindholm' });
    expect(model.title).toEqual({ text: 'My data, my street', lang: 'en' });
    expect(model.labels.notACertificate).toContain('Nuk është certifikatë');
  });

  it('fall back to English in a language that is not shipped', () => {
    expect(attendanceLettersModel(facts({ locale: 'de' })).lang).toBe('en');
  });

  it('name nobody in the title of several, and nobody who held it where that is no longer known', () => {
    const [one] = facts().people;
    const model = attendanceLettersModel(
      facts({ heldBy: null, people: [one!, { ...one!, name: 'Cora' }] }),
    );
    expect(model.documentTitle).toBe('Letters of attendance – My data, my street');
    expect(model.facts.map(({ label }) => label)).toEqual(['Day', 'Time', 'Place']);
  });

  it('are for somebody', () => {
    expect(() => attendanceLettersModel(facts({ people: [] }))).toThrow(RangeError);
  });

  it('give midnight in two figures, and the day after where it lasts beyond', () => {
    const late = facts({ startsAt: new Date('2026-03-02T22:30:00Z'), minutes: 60 });
    expect(attendanceLettersModel(late).facts[1]!.value).toBe('23:30–00:30 (60 minutes)');
  });
});
