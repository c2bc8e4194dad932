import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../load.ts';
import { objectsIn } from '../checks/visit.ts';

const dir = join(import.meta.dirname, '..', '..');

describe('the content that ships', () => {
  const { content, problems } = loadContent(dir);
  const programmeOf = (slug: string) => content.programmes.find((each) => each.slug === slug)!;
  const programme = programmeOf('digital-rights');

  it('has no errors, in any language', () => {
    const errors = problems.filter((problem) => problem.severity === 'error');
    expect(errors.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it('has the nine modules of the programme, each written out', () => {
    expect(programme.modules.map(({ code, state }) => `${code} ${state}`)).toEqual(
      Array.from({ length: 9 }, (_, index) => `M${index + 1} complete`),
    );
    for (const module of programme.modules) {
      const { lessons, quiz, plan, handouts, prompt, glossary } = module;
      expect({ code: module.code, lessons: lessons.length }).toMatchObject({ lessons: 5 });
      expect(lessons.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(40);
      expect(quiz!.items.length).toBeGreaterThanOrEqual(12);
      expect(plan!.minutes).toBe(75);
      expect(handouts.length).toBeGreaterThanOrEqual(1);
      expect([prompt === null, glossary.length > 7]).toEqual([false, true]);
    }
  });

  it('has a bank from which each attempt draws another paper', () => {
    const bank = content.banks.find(({ slug }) => slug === programme.finalTest!.bank)!;
    const tagged = (tag: string) => bank.items.filter(({ tags }) => tags.includes(tag)).length;
    expect(programme.finalTest!.state).toBe('complete');
    expect(bank.items.length).toBeGreaterThanOrEqual(90);
    for (const { tag, count } of programme.finalTest!.draw)
      expect([tag, tagged(tag) >= 3 * count]).toEqual([tag, true]);
  });

  it.each([
    ['ethics-and-data-privacy', 'D1', 'officials', 150],
    ['the-watching-city', 'D2', 'youth', 90],
    ['my-data-my-street', 'D3', 'residents', 120],
  ])('has the workshop %s, timed, with its sheets', (slug, strand, audience, minutes) => {
    const workshop = programmeOf(slug);
    expect(workshop).toMatchObject({ strand, audience, state: 'complete' });
    const [module] = workshop.modules;
    expect(module!.plan!.minutes).toBe(minutes);
    expect(module!.lessons).toHaveLength(3);
    expect(module!.quiz!.items).toHaveLength(12);
    expect(module!.handouts.length).toBeGreaterThanOrEqual(5);
    // Whoever was there has a certificate of attendance, and nothing else is asked.
    expect(workshop.criteria!.criteria).toMatchObject([{ kind: 'sessions-attended', atLeast: 1 }]);
    expect(workshop.criteria!.tiers).toMatchObject([{ key: 'attendance', rule: 'C1' }]);
  });

  it('has the five units for champions, with the form by which a delivery is observed', () => {
    const champions = programmeOf('champions');
    expect(champions.modules.map(({ code, state }) => `${code} ${state}`)).toEqual(
      Array.from({ length: 5 }, (_, index) => `T${index + 1} complete`),
    );
    expect(champions.modules.map(({ plan }) => plan!.minutes)).toEqual([120, 120, 120, 180, 90]);
    expect(champions.criteria!.criteria.map(({ kind }) => kind)).toEqual([
      'award-held',
      'practice-delivered',
      'delivery-observed',
    ]);
    expect(champions.observation).toMatchObject({ totalAtLeast: 20, noLineBelow: 2, observers: 2 });
    expect(champions.observation!.lines).toHaveLength(8);
  });

  it('has six cards and a quiz for everybody, and every survey that the programme names', () => {
    expect(content.cards).toHaveLength(6);
    expect(content.openQuizzes.map(({ items }) => items.length)).toEqual([24]);
    const surveys = content.surveys.map(({ slug }) => slug);
    for (const { surveys: named } of content.programmes)
      for (const slug of named) expect(surveys).toContain(slug);
  });

  it('has the criteria and tiers the programme promises', () => {
    expect(programme.criteria!.criteria).toMatchObject([
      { key: 'C1', atLeast: 8, madeUpAtMost: 2 },
      { key: 'C2', atLeast: 7 },
      { key: 'C3', rightAtLeast: 21, of: 30, attempts: 3, hoursBetween: 48 },
      { key: 'C4', pointsAtLeast: 11, noZero: true },
    ]);
    expect(programme.criteria!.tiers.map(({ key, validMonths }) => [key, validMonths])).toEqual([
      ['attendance', null],
      ['achievement', null],
      ['practitioner', 24],
    ]);
    expect(programme.sessions).toHaveLength(10);
    expect(programme.assignment!.rubric.map(({ levels }) => levels.length)).toEqual([
      4, 4, 4, 4, 4, 4,
    ]);
  });

  it('lists at least forty terms and fills no slot with an empty text', () => {
    expect(content.terms.length).toBeGreaterThanOrEqual(40);
    expect(content.jurisdictions.map(({ country }) => country)).toEqual(['al', 'be', 'bg', 'ie']);
  });

  it('claims nothing as a pilot city’s own material', () => {
    const claims = [...objectsIn(content)]
      .flatMap((value) => Object.values(value))
      .filter((text): text is string => typeof text === 'string')
      .filter((text) =>
        /\b(Tirana|Dublin|Sofia|Brussels)['’]s? (own )?(module|material|criteri|course)/i.test(
          text,
        ),
      );
    expect(claims).toEqual([]);
    expect(programme.modelledOn!['en']).toContain('Modelled on');
  });

  it.each([
    'bank/reworded',
    'law/undated',
    'lesson/reading-level',
    'module/no-branch',
    'term/refused',
    'translation/stale',
  ])('gives no warning of %s', (code) => {
    const found = problems.filter((of) => of.code === code && of.severity === 'warning');
    expect(found.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it('says each picture in every language, as fully as it draws it', () => {
    expect(content.pictures.length).toBeGreaterThanOrEqual(6);
    for (const { alternative, drawings } of content.pictures) {
      expect(Object.keys(alternative)).toEqual(['en', 'sq']);
      expect(Object.keys(drawings)).toEqual(['en', 'sq']);
    }
    const short = problems.filter(({ code }) =>
      ['picture/short-alternative', 'picture/label-too-long'].includes(code),
    );
    expect(short).toEqual([]);
  });

  it('survives JSON, since published versions are kept as snapshots', () => {
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });
});

describe('the demonstration data', () => {
  const rows = (name: string): string[] =>
    readFileSync(join(dir, 'demo', 'tirana-pilot', name), 'utf8')
      .trim()
      .split('\n')
      .slice(1);

  it.each([
    ['departments.csv', 23],
    ['people.csv', 54],
    ['sessions.csv', 10],
    ['attendance.csv', 540],
    ['needs-survey.csv', 102],
  ])('%s has %d rows', (name, count) => {
    expect(rows(name)).toHaveLength(count);
  });

  it('reaches nobody: every address ends in .example', () => {
    for (const row of rows('people.csv')) expect(row).toMatch(/@[a-z.-]+\.example,/);
  });
});
