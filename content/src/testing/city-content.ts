import { smallContent } from './small-content.ts';

export const assessmentFile = 'assessments/scan.yaml';
export const gameFile = 'open/games/street.yaml';
export const cardFile = 'open/cards/01-sign.en.md';
export const openQuizFile = 'open/quizzes/street.yaml';
export const bankFile = 'banks/final-test.yaml';
export const championsFile = 'programmes/champions/programme.yaml';

let next = 0;
const uuid = (): string => `01a20001-0000-7000-8000-${String(++next).padStart(12, '0')}`;
const both = (text: string): string => `{ en: ${text}, sq: ${text} sq }`;
const translations = `translations:\n  sq: { state: draft, of: '' }\n`;

/** The small folder and one of everything else a programme may be made of. */
export function cityContent(): Record<string, string> {
  next = 0;
  const card = uuid();
  return {
    ...smallContent(),
    [assessmentFile]: assessment(),
    [gameFile]: game(),
    [cardFile]: `---\nid: ${card}\nslug: sign\ntitle: The sign\naction: Read it\nsources: [GDPR]\n---\n\nA sign.\n`,
    [cardFile.replace('.en.', '.sq.')]:
      `---\nid: ${card}\nslug: sign\ntitle: Tabela\naction: Lexojeni\nsources: [GDPR]\nstate: draft\nof: ''\n---\n\nNjë tabelë.\n`,
    [openQuizFile]: `id: ${uuid()}\nslug: street\ntitle: ${both('Street')}\nright_at_least: 0\nitems:\n${item('open-1', '')}${translations}`,
    [bankFile]: `id: ${uuid()}\nslug: final-test\ntitle: ${both('Bank')}\nitems:\n${item('bank-1', 'M1')}${item('bank-2', 'M1')}${translations}`,
    [championsFile]: champions(),
  };
}

function item(code: string, tag: string): string {
  return `  - id: ${uuid()}
    code: ${code}
    outcome: M1.O1
    kind: judge
    type: true-false
    tags: [${tag}]
    stem: ${both(`Is ${code} true?`)}
    options:
      - { key: a, right: true, text: ${both('Yes')}, reason: ${both('so')} }
      - { key: b, text: ${both('No')}, reason: ${both('so')} }
    reason: ${both('because')}
    sources: [GDPR]
`;
}

function champions(): string {
  return `id: ${uuid()}
slug: champions
strand: T
audience: champions
state: complete
title: ${both('Champions')}
summary: ${both('Teach others')}
hours: 10.5
mode: hybrid
criteria:
  id: ${uuid()}
  criteria:
    - { key: C1, kind: award-held, programme: small, tier: practitioner, title: ${both('Practitioner')} }
    - { key: C2, kind: practice-delivered, at_least: 1, title: ${both('Practise')} }
    - { key: C3, kind: delivery-observed, at_least: 1, title: ${both('Be observed')} }
    - { key: C4, kind: quiz-passed, quiz: final, right_at_least: 1, of: 2, title: ${both('Pass')} }
  tiers:
    - { key: champion, title: ${both('Champion')}, valid_months: 24, rule: { all: [C1, C2, C3, C4] } }
final_test:
  id: ${uuid()}
  slug: final
  state: complete
  title: ${both('Test')}
  bank: final-test
  draw: [{ tag: M1, count: 2 }]
  right_at_least: 1
observation:
  id: ${uuid()}
  slug: observed
  title: ${both('Observed delivery')}
  minutes_at_least: 45
  observers: 2
  total_at_least: 3
  no_line_below: 2
  lines_at_least: { accuracy: 3 }
  levels: [${both('not yet')}, ${both('partly')}, ${both('secure')}, ${both('could show others')}]
  lines:
    - { key: accuracy, title: ${both('Accuracy')} }
${translations}`;
}

function assessment(): string {
  const levels = [0, 1, 2, 3, 4].map(
    (level) => `  - { level: ${level}, title: ${both('Level')}, text: ${both('What it means')} }`,
  );
  return `id: ${uuid()}
slug: scan
title: ${both('Scan')}
purpose: ${both('See gaps')}
modelled_on: ${both('Modelled on a pilot')}
levels:
${levels.join('\n')}
areas:
  - key: commitment
    title: ${both('Commitment')}
    mechanisms: [1]
    questions:
      - { key: q1, text: ${both('One')} }
      - { key: q2, text: ${both('Two')} }
      - { key: q3, text: ${both('Three')} }
    recommendations:
      - { key: R1, from_level: 0, to_level: 1, text: ${both('Declare')}, horizon: short, mechanism: 1 }
    learn: [B1]
round_table:
  - { from: 0, to: 10, what: ${both('Purpose')} }
  - { from: 10, to: 30, what: ${both('Findings')} }
${translations}`;
}

function game(): string {
  const choice = (key: string): string =>
    `      - { key: ${key}, text: ${both('Do it')}, lamps: { privacy: 1 }, evenings: [{ neighbour: ana, text: ${both('Good')} }] }`;
  return `id: ${uuid()}
slug: street
title: ${both('Street')}
summary: ${both('Lift the lid')}
lamps: [{ key: privacy, title: ${both('Privacy')} }]
neighbours: [{ key: ana, name: ${both('Ana')}, text: ${both('Ten')} }]
things:
  - key: bench
    title: ${both('Bench')}
    collects: ${both('steps')}
    receives: ${both('the city')}
    keeps: ${both('a day')}
    purpose: ${both('counting')}
    choices:
${choice('keep')}
${choice('remove')}
editions:
  - { key: '9-12', title: ${both('Lift')}, minutes: 10, intro: ${both('Look')}, neighbours: [ana], things: [bench], ending: ${both('Poster')} }
${translations}`;
}
