import type { Jurisdiction, Slot, Source, Term } from '../types.ts';
import {
  flag,
  list,
  mapped,
  matching,
  nullable,
  object,
  oneOf,
  optional,
  record,
  text,
  type Decoder,
  optionalList,
  optionalRecord,
} from '../yaml/decode.ts';
import { calendarDate, locale, localeText, slug, sourceKey, uuid } from './shared.ts';

const address = matching(/^https?:\/\/\S+$/, 'an address beginning with https://');

const sourceEntry = object({
  title: text,
  address,
  also: optionalList(list(address)),
  note: optional(text, null),
});

/** `sources.yaml`: the keys of the map are the keys quoted in the text. */
export const sources: Decoder<Source[]> = mapped(
  record(/^[A-Z][A-Z0-9]*$/, 'a source key in capital letters', sourceEntry),
  (entries) => Object.entries(entries).map(([key, entry]) => ({ key, ...entry })),
);

const term: Decoder<Term> = object({
  key: slug,
  term: localeText,
  state: oneOf('settled', 'to be reviewed'),
  source: optional(sourceKey, null),
  instead_of: optionalRecord(record(/^[a-z]{2,3}$/, 'a language code', list(text, 1))),
});

export const terms: Decoder<Term[]> = mapped(object({ terms: list(term) }), (file) => file.terms);

const slotName = /^[a-z_]+\.[a-z_]+$/;
const wantedSlot = 'a slot name such as law.data_protection';

const slot: Decoder<Slot> = object({
  name: matching(slotName, wantedSlot),
  title: localeText,
  generic: localeText,
});

export const slots: Decoder<Slot[]> = mapped(object({ slots: list(slot) }), (file) => file.slots);

const slotValue = object({
  value: nullable(localeText),
  source: optional(sourceKey, null),
  check_by: optional(calendarDate, null),
  note: optional(text, null),
});

export const jurisdiction: Decoder<Jurisdiction> = object({
  id: uuid,
  country: matching(/^[a-z]{2}$/, 'a country code in two small letters'),
  title: localeText,
  languages: list(locale, 1),
  eu_member: flag,
  slots: record(slotName, wantedSlot, slotValue),
});
