import type { Bank, Item, Quiz } from '../types.ts';
import {
  flag,
  integer,
  list,
  matching,
  object,
  oneOf,
  optional,
  type Decoder,
  optionalList,
} from '../yaml/decode.ts';
import { key, law, localeText, slug, sourceKeys, translated, uuid } from './shared.ts';

const option = object({
  key: matching(/^[a-z]$/, 'one small letter'),
  right: optional(flag, false),
  text: localeText,
  reason: localeText,
});

export const item: Decoder<Item> = object({
  id: uuid,
  code: slug,
  outcome: optional(matching(/^[A-Z0-9]+\.O\d+$/, 'an outcome such as M1.O3'), null),
  kind: optional(oneOf('recall', 'apply', 'judge'), null),
  type: oneOf('single', 'multiple', 'true-false'),
  returns: optional(flag, false),
  screen: optional(
    matching(/^[a-z0-9-]+#[a-z0-9-]+$/, 'a screen such as lesson-slug#screen'),
    null,
  ),
  tags: optionalList(list(key)),
  stem: localeText,
  options: list(option, 2, 6),
  reason: localeText,
  sources: sourceKeys,
  law: optional(law, null),
});

export const quiz: Decoder<Quiz> = object({
  id: uuid,
  slug,
  title: localeText,
  shuffle: optional(flag, true),
  right_at_least: integer(0),
  minutes: optional(integer(1), null),
  attempts: optional(integer(1), null),
  hours_between: optional(integer(0), 0),
  items: list(item),
  ...translated,
});

export const bank: Decoder<Bank> = object({
  id: uuid,
  slug,
  title: localeText,
  items: list(item),
  ...translated,
});
