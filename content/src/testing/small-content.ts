export const programmeFile = 'programmes/small/programme.yaml';
export const moduleFile = 'programmes/small/modules/01-first/module.yaml';
export const lessonFile = 'programmes/small/modules/01-first/lessons/01-door.en.md';
export const lessonFileSq = 'programmes/small/modules/01-first/lessons/01-door.sq.md';
export const quizFile = 'programmes/small/modules/01-first/quiz.yaml';
export const planFile = 'programmes/small/modules/01-first/plan.en.md';
export const planFileSq = 'programmes/small/modules/01-first/plan.sq.md';
export const handoutFile = 'programmes/small/modules/01-first/handouts/card.en.md';
export const surveyFile = 'surveys/pulse.yaml';
export const jurisdictionFile = 'jurisdictions/al.yaml';

let next = 0;
const uuid = (): string => `01a20000-0000-7000-8000-${String(++next).padStart(12, '0')}`;
const both = (text: string): string => `{ en: ${text}, sq: ${text} sq }`;

/** A programme with one complete module in two languages, without a single problem. */
export function smallContent(): Record<string, string> {
  next = 0;
  const lesson = uuid();
  const plan = uuid();
  const handout = uuid();
  return {
    'sources.yaml': `GDPR:\n  title: 'The GDPR'\n  address: 'https://example.org/gdpr'\nACT:\n  title: 'An act'\n  address: 'https://example.org/act'\n`,
    'slots.yaml': `slots:\n  - { name: city.name, title: ${both('name')}, generic: ${both('your city')} }\n  - { name: law.data, title: ${both('law')}, generic: ${both('your law')} }\n`,
    'terms.yaml': `terms:\n  - { key: duty-bearer, term: { en: duty-bearer, sq: bartës }, state: settled, instead_of: { sq: [mbajtës] } }\n`,
    [jurisdictionFile]: `id: ${uuid()}\ncountry: al\ntitle: ${both('Albania')}\nlanguages: [sq]\neu_member: false\nslots:\n  law.data: { value: null }\n`,
    [surveyFile]: survey(),
    [programmeFile]: programme(),
    [moduleFile]: module(),
    [quizFile]: quiz(),
    [lessonFile]: lessonText(lesson, false),
    [lessonFileSq]: lessonText(lesson, true),
    [planFile]: planText(plan, false),
    [planFileSq]: planText(plan, true),
    [handoutFile]: `---\nid: ${handout}\nslug: card\ntitle: Card\n---\n\n# Card\n\nAsk [GDPR].\n`,
    [handoutFile.replace('.en.', '.sq.')]:
      `---\nid: ${handout}\nslug: card\ntitle: Karta\nstate: draft\nof: ''\n---\n\n# Karta\n\nPyetni [GDPR].\n`,
  };
}

const translations = `translations:\n  sq: { state: draft, of: '' }\n`;

function survey(): string {
  return `id: ${uuid()}
slug: pulse
kind: pulse
title: ${both('Pulse')}
promise: ${both('Without names')}
minutes: 1
items:
  - key: came
    type: one
    text: ${both('Did you come?')}
    options:
      - { key: yes, text: ${both('Yes')} }
      - { key: no, text: ${both('No')} }
  - key: line
    type: open
    text: ${both('One line')}
    show_if: { item: came, is: yes }
${translations}`;
}

function programme(): string {
  return `id: ${uuid()}
slug: small
strand: A
audience: officials
state: complete
title: ${both('Small')}
summary: ${both('A small programme')}
hours: 2.5
mode: hybrid
sessions:
  - { code: M1, module: first, minutes: 75, title: ${both('First')} }
surveys: [pulse]
criteria:
  id: ${uuid()}
  criteria:
    - { key: C1, kind: sessions-attended, at_least: 1, title: ${both('Attend')} }
    - { key: C2, kind: prompts-answered, at_least: 1, title: ${both('Answer')} }
    - { key: C3, kind: quiz-passed, quiz: m1-quiz, right_at_least: 9, of: 12, title: ${both('Pass')} }
    - { key: C4, kind: assignment-passed, assignment: check, points_at_least: 2, title: ${both('Hand in')} }
  tiers:
    - key: attendance
      title: ${both('Attendance')}
      rule: C1
    - key: practitioner
      title: ${both('Practitioner')}
      valid_months: 24
      rule: { all: [C1, C2, { at_least: 1, of: [C3, C4] }] }
assignment:
  id: ${uuid()}
  slug: check
  title: ${both('Check')}
  task: ${both('Check *one* project')}
  template:
    - { key: project, title: ${both('Project')} }
  resubmissions: 1
  resubmit_within_days: 30
  readers: two
  rubric:
    - key: people
      title: ${both('People')}
      levels: [${both('none')}, ${both('some')}, ${both('all')}]
${translations}`;
}

function module(): string {
  return `id: ${uuid()}
slug: first
code: M1
state: complete
title: ${both('First')}
summary: ${both('The first module')}
minutes: { lessons: 8, live: 75, task: 15 }
outcomes:
  - { key: O1, text: ${both('open the door')} }
prompt:
  id: ${uuid()}
  text: ${both('Who is outside?')}
  words: { at_least: 80, at_most: 150 }
activity: { title: ${both('Map')}, text: ${both('Draw a map')} }
sources: [GDPR]
glossary:
  - term: { en: duty-bearer, sq: bartës }
    definition: ${both('who owes it')}
${translations}`;
}

/** Twelve items whose keys stand in a, b and c in turn and are never the longest option. */
function quiz(): string {
  const items = Array.from({ length: 12 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    const options = ['a', 'b', 'c'].map((key, at) => {
      const isRight = at === index % 3;
      const text = both(isRight ? `key ${number}` : `other ${key} ${number}`);
      return `      - { key: ${key}, ${isRight ? 'right: true, ' : ''}text: ${text}, reason: ${both('so')} }`;
    });
    return `  - id: ${uuid()}
    code: m1-${number}
    outcome: M1.O1
    kind: ${index < 4 ? 'recall' : 'judge'}
    type: single
    returns: ${index < 3}
    screen: door#one
    stem: ${both(`Question ${number}?`)}
    options:
${options.join('\n')}
    reason: ${both('because')}
    sources: [GDPR]
`;
  });
  return `id: ${uuid()}
slug: m1-quiz
title: ${both('Quiz')}
right_at_least: 9
items:
${items.join('')}${translations}`;
}

const words = (count: number): string => Array.from({ length: count }, () => 'door').join(' ');

function lessonText(id: string, isTranslation: boolean): string {
  const state = isTranslation ? `state: draft\nof: ''\n` : '';
  const term = isTranslation ? '[[bartësi|bartës]]' : '[[duty-bearers|duty-bearer]]';
  return `---
id: ${id}
slug: door
title: The door
minutes: 8
outcomes: [O1]
sources: [GDPR]
law:
  - { screen: two, jurisdiction: eu, valid_from: 2018-05-25, check_by: 2027-05-22, source: ACT }
${state}---

## One {#one}

The ${term} in {{city.name}}. ${words(60)}

:::reveal Who is outside?
Somebody without a telephone.
:::

## Two {#two}

${words(70)} [GDPR]

:::tick What holds?
- A counter is open.
- Somebody answers.
Begin with the first.
:::

## Three {#three}

${words(70)}

:::pick Which one?
- The left one
  It is locked.
- The right one
  It is open.
:::

## Four {#four}

${words(70)}

:::decision What do you do?
- a) Open it. *
  They come in.
- b) Close it. -> six
  They stay outside.
:::

## Five {#five next=six}

${words(70)}

## Six {#six}

${words(70)}
`;
}

function planText(id: string, isTranslation: boolean): string {
  const state = isTranslation ? `state: draft\nof: ''\n` : '';
  return `---
id: ${id}
slug: m1-plan
title: Plan
minutes: 75
group: { at_least: 12, at_most: 50 }
materials: [cards]
fallback: Use paper.
${state}---

Welcome.

| from | to | what happens | facilitator says or does |
| --- | --- | --- | --- |
| 0 | 20 | Opening | Hello |
| 20 | 75 | Work | Listen |
`;
}
