import type { Survey, SurveyItem } from './api-types.js';

export type Pair = Readonly<{ en: string; sq: string }>;
export type ItemType = SurveyItem['type'];

/** A question as it is being written; lists stand in one box a language, a line for each. */
export interface DraftItem {
  readonly id: number;
  readonly key: string;
  readonly type: ItemType;
  readonly text: Pair;
  readonly help: Pair;
  readonly departments: boolean;
  readonly random: boolean;
  readonly options: Pair;
  readonly rows: Pair;
  /** Keys of lists as they were before: what is answered under them keeps its name. */
  readonly optionKeys: readonly string[];
  readonly rowKeys: readonly string[];
  readonly atMost: string;
  readonly from: string;
  readonly to: string;
  readonly letters: string;
  readonly showItem: string;
  readonly showIs: string;
}

export interface DraftSurvey {
  readonly slug: string;
  readonly kind: Survey['kind'];
  readonly title: Pair;
  readonly promise: Pair;
  readonly minutes: string;
  readonly items: readonly DraftItem[];
}

const nothing: Pair = { en: '', sq: '' };
const pairOf = (text: Record<string, string> | null | undefined): Pair => ({
  en: text?.['en'] ?? '',
  sq: text?.['sq'] ?? '',
});

export const emptyItem = (id: number): DraftItem => ({
  ...{ id, key: `q${id}`, type: 'one', text: nothing, help: nothing, departments: false },
  ...{ random: false, options: nothing, rows: nothing, optionKeys: [], rowKeys: [] },
  ...{ atMost: '', from: '0', to: '10', letters: '600', showItem: '', showIs: '' },
});

/** A further question, with a number and a name that no other has. */
export function furtherItem(items: readonly Pick<DraftItem, 'id' | 'key'>[]): DraftItem {
  let id = Math.max(0, ...items.map((item) => item.id)) + 1;
  while (items.some(({ key }) => key === `q${id}`)) id += 1;
  return emptyItem(id);
}

export const emptySurvey: DraftSurvey = {
  ...{ slug: '', kind: 'needs', title: nothing, promise: nothing, minutes: '5' },
  items: [emptyItem(1)],
};

type Keyed = readonly { readonly key: string; readonly text: Record<string, string> }[];
const linesOf = (list: Keyed): Pair => ({
  en: list.map(({ text }) => text['en'] ?? '').join('\n'),
  sq: list.map(({ text }) => text['sq'] ?? '').join('\n'),
});

/** A survey that there is, to be written further. */
export function draftOf(survey: Survey): DraftSurvey {
  const items = survey.items.map((item, at): DraftItem => {
    const list: Keyed =
      item.type === 'matrix'
        ? (item.columns ?? [])
        : (item.labels?.map((text, index) => ({ key: String(index + 1), text })) ??
          item.options ??
          []);
    return {
      ...emptyItem(at + 1),
      ...{ key: item.key, type: item.type, text: pairOf(item.text), help: pairOf(item.help) },
      ...{ departments: item.optionsFrom === 'departments', random: item.random ?? false },
      ...{ options: linesOf(list), optionKeys: list.map(({ key }) => key) },
      ...{ rows: linesOf(item.rows ?? []), rowKeys: (item.rows ?? []).map(({ key }) => key) },
      atMost: item.atMost ? String(item.atMost) : '',
      ...{ from: String(item.from ?? 0), to: String(item.to ?? 10) },
      letters: String(item.lettersAtMost ?? 600),
      ...{ showItem: item.showIf?.item ?? '', showIs: item.showIf?.is ?? '' },
    };
  });
  const { origin, kind, title, promise, minutes } = survey;
  // What comes with the system keeps its name; the city's own goes on under its own.
  const slug = origin === 'city' ? survey.slug : '';
  return {
    slug,
    kind,
    title: pairOf(title),
    promise: pairOf(promise),
    minutes: String(minutes),
    items,
  };
}

/** Lines of both languages side by side; one that is missing in a language is empty there. */
export function listOf({ en, sq }: Pair, keys: readonly string[], prefix: string) {
  const [english, albanian] = [en, sq].map((text) =>
    text.split('\n').map((line) => line.trim()),
  ) as [string[], string[]];
  const count = Math.max(english.length, albanian.length);
  return Array.from({ length: count }, (_, at) => ({
    key: keys[at] ?? freshKey(keys, prefix, at),
    text: { en: english[at] ?? '', sq: albanian[at] ?? '' },
  })).filter(({ text }) => text.en !== '' || text.sq !== '');
}

/** A name that no other line has. */
function freshKey(keys: readonly string[], prefix: string, at: number): string {
  const wanted = `${prefix}${at + 1}`;
  return keys.includes(wanted) ? `${wanted}_new` : wanted;
}

/** The question as it will be asked. */
export function itemOf(draft: DraftItem): SurveyItem {
  const { key, type, text, help, departments, random, showItem, showIs } = draft;
  const options = listOf(draft.options, draft.optionKeys, 'o');
  const hasHelp = help.en.trim() !== '' || help.sq.trim() !== '';
  const common = {
    ...{ key, text: trimmed(text), help: hasHelp ? trimmed(help) : null, optional: true },
    showIf: showItem === '' || showIs === '' ? null : { item: showItem, is: showIs },
  };
  switch (type) {
    case 'one':
      return departments
        ? { ...common, type, options: [], optionsFrom: 'departments', random }
        : { ...common, type, options, optionsFrom: null, random };
    case 'several':
      return { ...common, type, options, atMost: numberOf(draft.atMost), random };
    case 'matrix':
      return { ...common, type, columns: options, rows: listOf(draft.rows, draft.rowKeys, 'r') };
    case 'scale5':
      return { ...common, type, labels: options.map((option) => option.text) };
    case 'number':
      return { ...common, type, from: numberOf(draft.from) ?? 0, to: numberOf(draft.to) ?? 0 };
    case 'open':
      return { ...common, type, lettersAtMost: numberOf(draft.letters) ?? 600 };
  }
}

export const trimmed = ({ en, sq }: Pair): { en: string; sq: string } => ({
  en: en.trim(),
  sq: sq.trim(),
});

export const numberOf = (typed: string): number | null =>
  /^\d{1,7}$/.test(typed.trim()) ? Number(typed) : null;

/** The questions with one moved up (-1) or down (1); at an end it stays. */
export function moved(items: readonly DraftItem[], at: number, by: number): DraftItem[] {
  const result = [...items];
  const [from, to] = [result[at], result[at + by]];
  if (from === undefined || to === undefined) return result;
  result[at] = to;
  result[at + by] = from;
  return result;
}

/** Every text that a language still lacks: *2 (sq)* for the second question. */
export function untranslated({ title, promise, items }: DraftSurvey): string[] {
  const whole = (texts: readonly Record<string, string>[]) =>
    (['en', 'sq'] as const).filter((locale) => texts.some((text) => (text[locale] ?? '') === ''));
  const heads = whole([trimmed(title), trimmed(promise)]).map((locale) => `– (${locale})`);
  return [
    ...heads,
    ...items.flatMap((draft, at) => {
      const item = itemOf(draft);
      const texts = [
        item.text,
        ...(item.help === null ? [] : [item.help]),
        ...[...(item.options ?? []), ...(item.rows ?? []), ...(item.columns ?? [])].map(
          ({ text }) => text,
        ),
        ...(item.labels ?? []),
      ];
      return whole(texts).map((locale) => `${at + 1} (${locale})`);
    }),
  ];
}
