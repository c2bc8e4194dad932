import { isMap, isScalar } from 'yaml';
import type { Law, LocaleText } from '../types.ts';
import {
  fail,
  INVALID,
  integer,
  list,
  mapped,
  matching,
  object,
  oneOf,
  optional,
  record,
  scalar,
  text,
  type Decoder,
  optionalList,
  optionalRecord,
} from '../yaml/decode.ts';

const localePattern = /^[a-z]{2,3}(-[A-Z]{2})?$/;

export const uuid = matching(
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  'a UUID in small letters',
);
export const slug = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'a slug: small letters, digits and hyphens',
);
export const key = matching(/^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$/, 'a key: letters, digits, - and _');
export const sourceKey = matching(/^[A-Z][A-Z0-9]*$/, 'a source key in capital letters');
export const locale = matching(localePattern, 'a language code such as sq');

export const calendarDate: Decoder<string> = mapped(
  matching(/^\d{4}-\d{2}-\d{2}$/, 'a date written YYYY-MM-DD'),
  (written, cursor) =>
    isRealDate(written) ? written : fail(cursor, `\`${cursor.name}\` is not a date that exists.`),
);

function isRealDate(written: string): boolean {
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}

/** A map of languages to texts. A language that is asked for and absent is reported by name. */
export const localeText: Decoder<LocaleText> = (cursor) => {
  const decoded = record(localePattern, 'a language code', text)(cursor);
  if (decoded === INVALID || !isMap(cursor.node)) return INVALID;
  const given = new Set(
    cursor.node.items.map((pair) => (isScalar(pair.key) ? pair.key.value : '')),
  );
  const missing = cursor.locales.filter((wanted) => !given.has(wanted));
  if (missing.length > 0) {
    cursor.report.error(
      cursor.place,
      'translation/missing-locale',
      `\`${cursor.name}\` has no text in ${missing.join(' and ')}.`,
    );
  }
  return decoded;
};

/** The hash `content:stamp` writes; `of: ''` is how a new file says that there is none yet. */
export const stamp = optional(
  mapped(
    scalar('the hash that content:stamp writes', (value) => typeof value === 'string'),
    (written) => (written === '' ? null : written),
  ),
  null,
);

const translationState = mapped(
  object({ state: oneOf('draft', 'reviewed'), of: stamp }),
  (value) => ({ ...value, freshness: 'unstamped' as const }),
);

/** The two keys every YAML item may carry; the loader works out how fresh each translation is. */
export const translated = {
  source: optional(locale, 'en'),
  translations: optionalRecord(record(localePattern, 'a language code', translationState)),
};

export const lawShape = {
  jurisdiction: matching(/^[a-z]{2,5}$/, 'a short name in small letters: eu, al, ie, un'),
  valid_from: calendarDate,
  check_by: calendarDate,
  source: sourceKey,
};

export const law: Decoder<Law> = object(lawShape);

export const titled = object({ title: localeText, text: localeText });
export const keyedText = object({ key, text: localeText });
export const keyedTitle = object({ key, title: localeText });
export const minutes = integer(1, 600);
export const sourceKeys = optionalList(list(sourceKey));
