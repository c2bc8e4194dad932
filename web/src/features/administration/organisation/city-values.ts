import type { Translate } from '../../../lib/translate.js';
import type { CityChange, CityProfile } from '../api-types.js';
import { missing, type FieldIds } from '../refusals.js';
import { emptyText, toLanguages, trimmed, type InLanguages } from '../text-in-languages.js';

export interface Signatory {
  /** Keeps a row's fields its own while rows come and go; never sent. */
  readonly key: number;
  readonly name: string;
  readonly role: InLanguages;
}

export interface CityValues {
  readonly name: InLanguages;
  readonly signatories: readonly Signatory[];
  readonly barrierContact: string;
  readonly zone: string;
  readonly defaultLocale: string;
}

export const mostSignatories = 2;

export const valuesOf = (city: CityProfile): CityValues => ({
  name: toLanguages(city.name),
  signatories: city.signatories.map(({ name, role }, key) => ({
    key,
    name,
    role: toLanguages(role),
  })),
  barrierContact: city.barrierContact ?? '',
  zone: city.zone,
  defaultLocale: city.defaultLocale,
});

export const addSignatory = (present: readonly Signatory[]): readonly Signatory[] => [
  ...present,
  { key: Math.max(0, ...present.map(({ key }) => key)) + 1, name: '', role: emptyText },
];

export const checkCity = (t: Translate, { name, signatories }: CityValues) =>
  missing([
    ['city-name-en', name.en, t('administration.city.name-missing')],
    ['city-name-sq', name.sq, t('administration.city.name-missing')],
    ...signatories.flatMap((each, at) => [
      [`signatory-${at}`, each.name, t('administration.signatory.name-missing')] as const,
      [
        `signatory-${at}-role-en`,
        each.role.en,
        t('administration.signatory.role-missing'),
      ] as const,
      [
        `signatory-${at}-role-sq`,
        each.role.sq,
        t('administration.signatory.role-missing'),
      ] as const,
    ]),
  ]);

/** Where the API's pointers are on the page. */
export const cityFieldIds = (signatories: number): FieldIds => ({
  name: 'city-name-en',
  barrierContact: 'barrier-contact',
  zone: 'zone',
  defaultLocale: 'default-locale',
  ...Object.fromEntries(
    Array.from({ length: signatories }, (_, at) => [
      [`signatories.${at}.name`, `signatory-${at}`],
      [`signatories.${at}.role`, `signatory-${at}-role-en`],
    ]).flat(),
  ),
});

/** Only what was changed; an empty address clears it. */
export function changeOf(before: CityValues, after: CityValues): Omit<CityChange, 'version'> {
  const [was, is] = [toSend(before), toSend(after)];
  return Object.fromEntries(
    Object.entries(is).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(was[key as keyof typeof was]),
    ),
  );
}

const toSend = ({ name, signatories, barrierContact, zone, defaultLocale }: CityValues) => ({
  name: trimmed(name),
  signatories: signatories.map((each) => ({ name: each.name.trim(), role: trimmed(each.role) })),
  barrierContact: barrierContact.trim() === '' ? null : barrierContact.trim(),
  zone,
  defaultLocale,
});

/** Every zone that this browser knows, and the city's own in any case. */
export const zonesWith = (zone: string): readonly string[] => [
  ...new Set([...Intl.supportedValuesOf('timeZone'), zone]),
];
