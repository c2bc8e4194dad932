import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll } from '@jest/globals';

/** Made by the spec file at work, and removed at its end. */
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A text in both shipped languages. */
const both = (en: string, sq = `${en} (sq)`) => ({ en, sq });
const draft = { sq: { state: 'draft', of: '' } };
/** Ids as an author would have written them: fixed, and unlike one another. */
const id = (number: number) => `0199c000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Permanent ids of the small programme, for specs that look at rows. */
export const contentIds = {
  programme: id(1),
  assignment: id(2),
  finalTest: id(3),
  criteria: id(4),
  module: (number: number) => id(100 * number),
  prompt: (number: number) => id(100 * number + 1),
  quiz: (number: number) => id(100 * number + 2),
  lesson: (number: number, lesson: number) => id(100 * number + 10 + lesson),
  item: (number: number, item: number) => id(100 * number + 30 + item),
  baseline: id(7),
};

/**
 * A small programme that passes every check of the format: `first-steps` with two complete modules (two lessons and a quiz of twelve
 * each), one in outline, criteria C1 to C4, an assignment, and a final test of five items. Written to a new folder each time.
 */
export function aContentFolder(): ContentFolder {
  const folder = new ContentFolder(mkdtempSync(path.join(tmpdir(), 'stoa-content-')));
  made.push(folder.at);
  const programme = 'programmes/first-steps';
  folder.write(`${programme}/programme.yaml`, theProgramme());
  for (const number of [1, 2])
    writeModule(folder, `${programme}/modules/0${number}-part-${number}`, number);
  folder.write(`${programme}/modules/03-part-3/module.yaml`, {
    ...theModule(3),
    state: 'outline',
    activity: undefined,
  });
  folder.write('banks/final-test.yaml', theBank());
  folder.write('sources.yaml', { GUIDE: { title: 'A guide', address: 'https://guide.example/' } });
  folder.write('slots.yaml', {
    slots: [
      slot('city.name', 'your city'),
      slot('law.data_protection', 'your law'),
      slot('case.breach', 'a breach'),
    ],
  });
  folder.write('jurisdictions/al.yaml', theJurisdiction());
  return folder;
}

export class ContentFolder {
  constructor(readonly at: string) {}

  /** YAML is a superset of JSON, so values are written as they are. */
  write(file: string, content: object | string): void {
    const whole = path.join(this.at, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(
      whole,
      typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
    );
  }

  /** Replaces a text in one file, as an author would. */
  edit(file: string, from: string, to: string): void {
    const text = readFileSync(path.join(this.at, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not say "${from}"`);
    this.write(file, text.replace(from, to));
  }
}

const slot = (name: string, generic: string) => ({
  name,
  title: both(name),
  generic: both(generic),
});

function theJurisdiction() {
  return {
    id: id(5),
    country: 'al',
    title: both('Albania'),
    languages: ['sq', 'en'],
    eu_member: false,
    slots: {
      'law.data_protection': { value: both('Law 124'), source: 'GUIDE' },
      'case.breach': { value: null },
    },
  };
}

function theProgramme() {
  return {
    ...{
      id: contentIds.programme,
      slug: 'first-steps',
      strand: 'A',
      audience: 'officials',
      state: 'complete',
      hours: 5,
      mode: 'hybrid',
    },
    title: both('First steps'),
    summary: both('A small programme.'),
    sessions: [1, 2, 3].map((number) => ({
      code: `M${number}`,
      module: `part-${number}`,
      minutes: 75,
      title: both(`Session ${number}`),
    })),
    criteria: {
      id: contentIds.criteria,
      criteria: [
        {
          key: 'C1',
          kind: 'sessions-attended',
          at_least: 2,
          made_up_at_most: 1,
          title: both('Sessions'),
        },
        { key: 'C2', kind: 'prompts-answered', at_least: 2, title: both('Prompts') },
        {
          ...{
            key: 'C3',
            kind: 'quiz-passed',
            quiz: 'final-test',
            right_at_least: 4,
            of: 5,
            attempts: 3,
            hours_between: 48,
            counts: 'best',
          },
          title: both('Final test'),
        },
        {
          key: 'C4',
          kind: 'assignment-passed',
          assignment: 'rights-check',
          points_at_least: 4,
          no_zero: true,
          title: both('Rights check'),
        },
      ],
      tiers: [
        { key: 'attendance', title: both('Attendance'), rule: 'C1' },
        {
          key: 'practitioner',
          title: both('Practitioner'),
          valid_months: 24,
          rule: { all: ['C1', 'C2', 'C3', 'C4'] },
        },
      ],
    },
    assignment: {
      ...{
        id: contentIds.assignment,
        slug: 'rights-check',
        title: both('Rights check'),
        task: both('Write it.'),
      },
      template: [{ key: 'project', title: both('Project') }],
      ...{ resubmissions: 1, resubmit_within_days: 30, readers: 'two' },
      rubric: ['people', 'risks'].map((key) => ({
        key,
        title: both(key),
        levels: [0, 1, 2, 3].map((points) => both(`${key} ${points}`)),
      })),
    },
    final_test: {
      ...{
        id: contentIds.finalTest,
        slug: 'final-test',
        state: 'complete',
        title: both('Final test'),
        bank: 'final-test',
      },
      draw: [
        { tag: 'M1', count: 3 },
        { tag: 'M2', count: 2 },
      ],
      ...{ minutes: 60, right_at_least: 4, attempts: 3, hours_between: 48 },
    },
    translations: draft,
  };
}

function theModule(number: number) {
  return {
    ...{
      id: contentIds.module(number),
      slug: `part-${number}`,
      code: `M${number}`,
      state: 'complete',
    },
    title: both(`Part ${number}`),
    summary: both(`What part ${number} is about.`),
    minutes: { lessons: 16, live: 75, task: 15 },
    outcomes: [{ key: 'O1', text: both('tell why') }],
    prompt: {
      id: contentIds.prompt(number),
      text: both(`What does your service do? ${number}`),
      words: { at_least: 5, at_most: 50 },
    },
    activity: { title: both('Talk'), text: both('Talk it over.') },
    sources: ['GUIDE'],
    glossary: [{ term: both('duty', 'detyrë'), definition: both('what is owed') }],
    translations: draft,
  };
}

function writeModule(folder: ContentFolder, at: string, number: number): void {
  folder.write(`${at}/module.yaml`, theModule(number));
  folder.write(`${at}/quiz.yaml`, theQuiz(number));
  for (const [locale, state] of [
    ['en', ''],
    ['sq', 'state: draft\n'],
  ] as const) {
    folder.write(`${at}/plan.${locale}.md`, thePlan(number, state));
    for (const lesson of [1, 2])
      folder.write(
        `${at}/lessons/0${lesson}-lesson-${lesson}.${locale}.md`,
        theLesson(number, lesson, locale, state),
      );
  }
}

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

function theLesson(number: number, lesson: number, locale: string, state: string): string {
  const screen = (key: string) =>
    `## The ${key} ${locale} {#${key}}\n\n${words(70, 'word')} {{law.data_protection}} [GUIDE]\n`;
  return [
    `---\nid: ${contentIds.lesson(number, lesson)}\nslug: lesson-${lesson}\ntitle: Lesson ${lesson} of part ${number} ${locale}\nminutes: 8`,
    `outcomes: [O1]\nsources: [GUIDE]`,
    `law:\n  - { screen: two, jurisdiction: eu, valid_from: 2018-05-25, check_by: 2026-02-01, source: GUIDE }\n${state}---\n`,
    ...['one', 'two', 'three', 'four'].map(screen),
    `${screen('five')}\n:::decision What do you do?\n- a) Go on. *\n  That holds.\n- b) Stop.\n  That does not.\n:::\n`,
  ].join('\n');
}

function thePlan(number: number, state: string): string {
  return [
    `---\nid: ${id(100 * number + 3)}\nslug: m${number}-plan\ntitle: Plan\nminutes: 75\ngroup: { at_least: 5, at_most: 30 }\nmaterials: [paper]`,
    `fallback: Go on by telephone.\n${state}---\n\nWelcome.\n`,
    `| from | to | what happens | facilitator says or does |\n| --- | --- | --- | --- |\n| 0 | 75 | Talk | Listens |\n`,
  ].join('\n');
}

function anItem(number: number, at: number, extra: object) {
  const right = at % 3;
  return {
    ...{
      id: contentIds.item(number, at),
      code: `m${number}-${String(at).padStart(2, '0')}`,
      outcome: 'M1.O1',
      kind: 'apply',
      type: 'single',
    },
    stem: both(`Question ${at} of set ${number}?`),
    options: ['a', 'b', 'c'].map((key, place) => ({
      key,
      right: place === right,
      text: both(`Answer ${key}`),
      reason: both(`Because of ${key}`),
    })),
    reason: both('The reason'),
    sources: ['GUIDE'],
    ...extra,
  };
}

function theQuiz(number: number) {
  return {
    ...{
      id: contentIds.quiz(number),
      slug: `m${number}-quiz`,
      title: both(`Quiz ${number}`),
      shuffle: true,
      right_at_least: 9,
    },
    ...{ minutes: null, attempts: null, hours_between: 0 },
    items: Array.from({ length: 12 }, (_, at) =>
      anItem(number, at + 1, { screen: 'lesson-1#two', returns: at < 3 }),
    ),
    translations: draft,
  };
}

/** Its fourth item has several right options, its seventh is true or false. */
function theBank() {
  const several = (at: number) => anItem(5, at, { type: 'multiple', tags: ['M1'] });
  const items = [1, 2, 3].map((at) => anItem(5, at, { tags: ['M1'] }));
  const choice = (key: string, right: boolean) => ({
    key,
    right,
    text: both(`Answer ${key}`),
    reason: both(`Because of ${key}`),
  });
  return {
    ...{ id: id(6), slug: 'final-test', title: both('Bank') },
    items: [
      ...items,
      { ...several(4), options: [choice('a', true), choice('b', true), choice('c', false)] },
      ...[5, 6].map((at) => anItem(5, at, { tags: ['M2'] })),
      {
        ...anItem(5, 7, { type: 'true-false', tags: ['M2'] }),
        options: [choice('a', true), choice('b', false)],
      },
    ],
    translations: draft,
  };
}

/** Asks three items of the bank before people begin: one on the first module, two on the second. */
export function withBaseline(folder: ContentFolder): ContentFolder {
  folder.write('programmes/first-steps/programme.yaml', {
    ...theProgramme(),
    baseline: {
      ...{ id: contentIds.baseline, slug: 'baseline', title: both('Before you begin') },
      ...{ bank: 'final-test', items: ['m5-01', 'm5-05', 'm5-07'] },
    },
  });
  return folder;
}

/** Permanent ids of what stands open in `withOpenContent`. */
export const openIds = {
  programme: id(900),
  module: id(901),
  quiz: id(902),
  criteria: id(904),
  lesson: (lesson: number) => id(910 + lesson),
  card: (number: number) => id(950 + number),
  openQuiz: id(960),
};

/** Adds what a city has for everybody: the programme `my-street` with two lessons and a quiz of twelve, two cards and a quiz. */
export function withOpenContent(folder: ContentFolder): ContentFolder {
  const programme = 'programmes/my-street';
  const module = `${programme}/modules/01-street`;
  folder.write(`${programme}/programme.yaml`, {
    ...{ id: openIds.programme, slug: 'my-street', strand: 'D3', audience: 'residents' },
    ...{ state: 'complete', hours: 2, mode: 'room' },
    title: both('My street'),
    summary: both('Where daily life meets data.'),
    sessions: [{ code: 'D3', module: 'street', minutes: 120, title: both('Evening') }],
    criteria: {
      id: openIds.criteria,
      criteria: [
        { key: 'C1', kind: 'module-completed', module: 'street', title: both('The lessons') },
      ],
      tiers: [{ key: 'attendance', title: both('Attendance'), rule: 'C1' }],
    },
    translations: draft,
  });
  folder.write(`${module}/module.yaml`, {
    ...{ id: openIds.module, slug: 'street', code: 'D3', state: 'complete' },
    title: both('The street'),
    summary: both('What stands in it.'),
    minutes: { lessons: 16, live: 120, task: 0 },
    outcomes: [{ key: 'O1', text: both('tell why') }],
    activity: { title: both('Walk'), text: both('Walk along the street.') },
    sources: ['GUIDE'],
    glossary: [{ term: both('duty', 'detyrë'), definition: both('what is owed') }],
    translations: draft,
  });
  folder.write(`${module}/quiz.yaml`, {
    ...{ id: openIds.quiz, slug: 'street-quiz', title: both('Street quiz') },
    ...{ shuffle: true, right_at_least: 9, minutes: null, attempts: null, hours_between: 0 },
    items: Array.from({ length: 12 }, (_, at) =>
      anItem(9, at + 1, { screen: 'street-1#two', returns: at < 3, outcome: 'D3.O1' }),
    ),
    translations: draft,
  });
  for (const [locale, state] of [
    ['en', ''],
    ['sq', 'state: draft\n'],
  ] as const) {
    const plan = thePlan(9, state)
      .replace('minutes: 75', 'minutes: 120')
      .replace('| 75 |', '| 120 |');
    folder.write(`${module}/plan.${locale}.md`, plan);
    for (const lesson of [1, 2])
      folder.write(
        `${module}/lessons/0${lesson}-street-${lesson}.${locale}.md`,
        theLesson(9, lesson, locale, state)
          .replace(contentIds.lesson(9, lesson), openIds.lesson(lesson))
          .replace(`slug: lesson-${lesson}`, `slug: street-${lesson}`),
      );
    for (const card of [1, 2])
      folder.write(`open/cards/0${card}-card-${card}.${locale}.md`, theCard(card, locale, state));
  }
  folder.write('open/quizzes/for-all.yaml', {
    ...{ id: openIds.openQuiz, slug: 'for-all', title: both('For all'), right_at_least: 1 },
    items: [1, 2, 3, 4, 5].map((at) => ({
      ...anItem(8, at, {}),
      outcome: undefined,
      kind: undefined,
    })),
    translations: draft,
  });
  return folder;
}

function theCard(number: number, locale: string, state: string): string {
  return [
    `---\nid: ${openIds.card(number)}\nslug: card-${number}\ntitle: Card ${number} ${locale}\naction: Ask at the counter ${locale}`,
    `sources: [GUIDE]\n${state}---\n`,
    `${words(60, 'word')} {{law.data_protection}} [GUIDE]\n`,
  ].join('\n');
}
