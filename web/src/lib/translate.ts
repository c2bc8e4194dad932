import { regional } from './regional.js';

export type Messages = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, unknown>>;

/**
 * Looks up a message and fills its `{{names}}`; with `count` it takes the plural form (`_one`,
 * `_other`, …). Of several keys the first that exists is used. The format is that of i18next,
 * so translators' tools read it; the library itself costs a page 17 kB, this costs half of one.
 */
export type Translate = (key: string | readonly string[], values?: Values) => string;

/** `catalogues`: the reader's language first, then what stands in for it. */
export function createTranslate(locale: string, catalogues: readonly Messages[]): Translate {
  const plurals = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const keys = typeof key === 'string' ? [key] : key;
    const text = find(catalogues, keys, formsOf(plurals, values['count'])) ?? keys.at(-1) ?? '';
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      written(values[name] ?? whole, locale),
    );
  };
}

/** Whole numbers stand as they are, the same everywhere; *2.5* is *2,5* in most languages. */
const written = (value: unknown, locale: string) =>
  typeof value === 'number' && !Number.isInteger(value)
    ? value.toLocaleString(regional(locale))
    : String(value);

function formsOf(plurals: Intl.PluralRules, count: unknown): readonly string[] {
  return typeof count === 'number' ? [`_${plurals.select(count)}`, '_other', ''] : [''];
}

function find(
  catalogues: readonly Messages[],
  keys: readonly string[],
  forms: readonly string[],
): string | undefined {
  for (const messages of catalogues) {
    for (const key of keys) {
      for (const form of forms) {
        const text = messages[`${key}${form}`];
        if (text !== undefined) return text;
      }
    }
  }
  return undefined;
}
