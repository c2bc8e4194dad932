import { describe, expect, it } from '@jest/globals';
import { fillSlots, slotsIn, slotText } from './slots.ts';
import type { Jurisdiction, Slot } from './types.ts';

const slots: Slot[] = [
  { name: 'city.name', title: { en: 'name' }, generic: { en: 'your city', sq: 'qyteti juaj' } },
  { name: 'law.data', title: { en: 'law' }, generic: { en: 'your law', sq: 'ligji juaj' } },
];

const albania = (value: Record<string, string> | null): Jurisdiction => ({
  id: '1',
  country: 'al',
  title: { en: 'Albania' },
  languages: ['sq'],
  euMember: false,
  slots: { 'law.data': { value, source: null, checkBy: null, note: null } },
});

const item = {
  stem: { en: 'In {{city.name}}, see {{law.data}}.', sq: 'Në {{city.name}}, shihni {{law.data}}.' },
  locales: { sq: { html: '<p>{{ law.data }}</p>' } },
};

describe('slots', () => {
  it('are listed once each, in order of name', () => {
    expect(slotsIn(item)).toEqual(['city.name', 'law.data']);
    expect(slotsIn({})).toEqual([]);
  });

  it('take the city first, then the country, each in the language of the text', () => {
    const textOf = slotText(slots, albania({ en: 'Law 124', sq: 'Ligji 124' }), {
      'city.name': { en: 'Seapolis', sq: 'Detopoli' },
    });
    expect(fillSlots(item, textOf, 'en').stem).toEqual({
      en: 'In Seapolis, see Law 124.',
      sq: 'Në Detopoli, shihni Ligji 124.',
    });
  });

  it('say the generic words while nobody has filled them', () => {
    const textOf = slotText(slots, albania(null), {});
    expect(fillSlots(item, textOf, 'en').stem.sq).toBe('Në qyteti juaj, shihni ligji juaj.');
  });

  it('are escaped where they enter rendered text, and only there', () => {
    const textOf = slotText(slots, albania({ en: 'A <b>', sq: 'A <b>' }), {});
    const filled = fillSlots(item, textOf, 'en');
    expect(filled.locales.sq.html).toBe('<p>A &lt;b&gt;</p>');
    expect(filled.stem.en).toContain('A <b>');
  });

  it('stay visible when nothing is known about them', () => {
    const filled = fillSlots({ text: '{{case.other}}' }, slotText(slots, null, {}), 'en');
    expect(slotsIn(filled)).toEqual(['case.other']);
  });
});
