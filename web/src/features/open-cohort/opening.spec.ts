import { describe, expect, it } from '@jest/globals';
import { createTranslate } from '../../lib/translate.js';
import english from './messages.en.json' with { type: 'json' };
import {
  checkOpening,
  fieldIdOf,
  slugOf,
  toCohort,
  withoutDays,
  type OpeningValues,
} from './opening.js';
import { aProposal } from './testing.js';

const t = createTranslate('en', [english]);
const typed = (change: Partial<OpeningValues> = {}): OpeningValues => ({
  ...{ programme: 'digital-rights', titleEn: 'Spring', titleSq: 'Pranvera', slug: null },
  ...{ startsOn: '2026-03-17', evidenceClosesOn: null, locale: 'sq', zone: 'Europe/Tirane' },
  ...{ mode: 'room', place: ' Town hall ', joinUrl: '', sessions: {} },
  ...change,
});

describe('the short name of a cohort', () => {
  it.each([
    ['Spring 2026 – Tirana', 'spring-2026-tirana'],
    ['  Çamëria, grupi 2 ', 'cameria-grupi-2'],
    ['!', ''],
  ])('of “%s”', (title, slug) => expect(slugOf(title)).toBe(slug));
});

describe('a cohort about to be opened', () => {
  it('is what was proposed with what was changed in it', () => {
    const sessions = { M2: { date: '2026-03-26', starts: '14:00', ends: '15:00' } };
    expect(toCohort(typed({ sessions }), aProposal())).toMatchObject({
      slug: 'spring',
      endsOn: '2026-03-26',
      evidenceClosesOn: '2026-04-23',
      sessions: [
        { code: 'M1', date: '2026-03-17', starts: '10:00', mode: 'room', place: 'Town hall' },
        { code: 'M2', date: '2026-03-26', starts: '14:00', ends: '15:00', joinUrl: null },
      ],
    });
  });

  it('keeps typed times when another first day proposes other days', () => {
    expect(withoutDays({ M2: { date: '2026-03-26', starts: '14:00' } })).toEqual({
      M2: { starts: '14:00' },
    });
  });

  it.each<[string, Partial<OpeningValues>, string[]]>([
    ['nothing', {}, []],
    ['no programme', { programme: '' }, ['opening-programme']],
    ['a name in one language', { titleSq: ' ' }, ['opening-title-sq']],
    ['a short name with capitals', { slug: 'Spring' }, ['opening-slug']],
    ['the short name of this page', { slug: 'new' }, ['opening-slug']],
    ['the short name of another page', { slug: 'groups' }, ['opening-slug']],
    ['no address that can be opened', { mode: 'online', joinUrl: 'meet' }, ['opening-join']],
    ['an end of evidence too early', { evidenceClosesOn: '2026-03-23' }, ['opening-closes']],
    [
      'a session too early and one without length',
      { sessions: { M1: { date: '2026-03-16' }, M2: { ends: '10:00' } } },
      ['session-0-date', 'session-1-ends'],
    ],
  ])('is told of %s', (_, change, fields) => {
    const errors = checkOpening(t, typed(change), aProposal());
    expect(errors.map(({ fieldId }) => fieldId)).toEqual(fields);
  });

  it.each([
    ['sessions.3.starts', 'session-3-starts'],
    ['sessions.0.joinUrl', 'opening-join'],
    ['sessions.0.place', 'opening-place'],
    ['slug', 'opening-slug'],
    ['elsewhere', undefined],
  ])('finds the field of %s', (path, id) => expect(fieldIdOf(path)).toBe(id));
});
