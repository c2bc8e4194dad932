import type { Survey, SurveyItem } from '../types.ts';
import {
  choice,
  flag,
  integer,
  list,
  object,
  oneOf,
  optional,
  type Decoder,
  optionalList,
} from '../yaml/decode.ts';
import { key, keyedText, localeText, minutes, slug, translated, uuid } from './shared.ts';

const common = {
  key,
  text: localeText,
  help: optional(localeText, null),
  optional: optional(flag, false),
  show_if: optional(object({ item: key, is: key }), null),
};

const item: Decoder<SurveyItem> = choice<SurveyItem>('type', {
  one: object({
    ...common,
    type: oneOf('one'),
    options: optionalList(list(keyedText)),
    options_from: optional(oneOf('departments'), null),
    random: optional(flag, false),
  }),
  several: object({
    ...common,
    type: oneOf('several'),
    options: list(keyedText, 2),
    at_least: optional(integer(0), 0),
    at_most: optional(integer(1), null),
    random: optional(flag, false),
  }),
  matrix: object({
    ...common,
    type: oneOf('matrix'),
    rows: list(keyedText, 1),
    columns: list(keyedText, 2),
  }),
  scale5: object({ ...common, type: oneOf('scale5'), labels: list(localeText, 5, 5) }),
  number: object({ ...common, type: oneOf('number'), from: integer(0), to: integer(1) }),
  open: object({
    ...common,
    type: oneOf('open'),
    letters_at_most: optional(integer(1), 600),
  }),
});

export const survey: Decoder<Survey> = object({
  id: uuid,
  slug,
  kind: oneOf('needs', 'pulse', 'looking-back', 'follow-up'),
  title: localeText,
  promise: localeText,
  minutes,
  items: list(item, 1),
  ...translated,
});
