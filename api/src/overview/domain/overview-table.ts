import { readText, type LocaleText } from '../../shared/locale-text.js';

type State = 'met' | 'not-yet' | 'no-longer-possible';

/** Of a cohort what its overview shows, as far as a table needs it. */
export interface OverviewToTell {
  readonly sessionsPlanned: number;
  /** Time is counted in minutes and told in hours. */
  readonly criteria: readonly { key: string; title: LocaleText; minutes: boolean }[];
  readonly tiers: readonly { key: string; title: LocaleText }[];
  readonly people: readonly {
    readonly name: string;
    readonly department: LocaleText | null;
    readonly attended: number;
    readonly criteria: Readonly<Record<string, { state: State; found: number; required: number }>>;
    readonly tiers: Readonly<Record<string, State>>;
    readonly awarded: readonly string[];
    readonly oneStepAway: { readonly tier: string; readonly criterion: string } | null;
  }[];
}

const words = {
  en: {
    name: 'Name',
    department: 'Department',
    attended: (planned: number) => `Sessions attended (planned: ${planned})`,
    howMuch: (criterion: string) => `${criterion}: found and asked for`,
    of: (found: string, required: string) => `${found} of ${required}`,
    more: (found: string, required: string) => `${found} (${required} needed)`,
    awarded: 'Certificates held',
    oneStepAway: 'One step away',
    step: (tier: string, criterion: string) => `${tier}: ${criterion}`,
    states: { met: 'met', 'not-yet': 'not yet', 'no-longer-possible': 'no longer possible' },
  },
  sq: {
    name: 'Emri',
    department: 'Drejtoria',
    attended: (planned: number) => `Seanca ku ishte (të planifikuara: ${planned})`,
    howMuch: (criterion: string) => `${criterion}: sa ka dhe sa duhen`,
    of: (found: string, required: string) => `${found} nga ${required}`,
    more: (found: string, required: string) => `${found} (duhen ${required})`,
    awarded: 'Certifikatat që ka',
    oneStepAway: 'Një hap larg',
    step: (tier: string, criterion: string) => `${tier}: ${criterion}`,
    states: {
      met: 'i plotësuar',
      'not-yet': 'ende jo',
      'no-longer-possible': 'nuk mund të plotësohet më',
    },
  },
} as const;

/**
 * People by criteria in words, for a meeting: a head and one row a person, in their order. How much was found stands in words as well,
 * because a spreadsheet would take 7/8 for a day in August.
 */
export function overviewTable(
  overview: OverviewToTell,
  locale: 'en' | 'sq',
): (string | number)[][] {
  const said = words[locale];
  const { criteria, tiers, people, sessionsPlanned } = overview;
  const read = (text: LocaleText | null) => (text && readText(text, locale, 'en')?.text) ?? '';
  const titles = new Map([...criteria, ...tiers].map(({ key, title }) => [key, read(title)]));
  const titleOf = (key: string) => titles.get(key) ?? key;
  const amount = (value: number, minutes: boolean) =>
    String(minutes ? Math.round(value / 6) / 10 : value);
  return [
    [
      ...[said.name, said.department, said.attended(sessionsPlanned)],
      ...criteria.flatMap(({ key }) => [titleOf(key), said.howMuch(titleOf(key))]),
      ...tiers.map(({ key }) => titleOf(key)),
      ...[said.awarded, said.oneStepAway],
    ],
    ...people.map((person) => [
      ...[person.name, read(person.department), person.attended],
      ...criteria.flatMap(({ key, minutes }) => {
        const cell = person.criteria[key];
        if (!cell) return ['', ''];
        const { state, found, required } = cell;
        const words = found > required ? said.more : said.of;
        return [said.states[state], words(amount(found, minutes), amount(required, minutes))];
      }),
      ...tiers.map(({ key }) => (person.tiers[key] ? said.states[person.tiers[key]] : '')),
      person.awarded.map(titleOf).join(', '),
      person.oneStepAway
        ? said.step(titleOf(person.oneStepAway.tier), titleOf(person.oneStepAway.criterion))
        : '',
    ]),
  ];
}
