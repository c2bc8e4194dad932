import type { Assessment, Game } from '../types.ts';
import {
  flag,
  integer,
  list,
  object,
  oneOf,
  optional,
  record,
  type Decoder,
  optionalList,
} from '../yaml/decode.ts';
import {
  key,
  keyedText,
  keyedTitle,
  localeText,
  minutes,
  slug,
  translated,
  uuid,
} from './shared.ts';

const recommendation = object({
  key,
  from_level: integer(0, 4),
  to_level: integer(0, 4),
  text: localeText,
  horizon: oneOf('short', 'middle'),
  mechanism: optional(integer(1, 99), null),
});

export const assessment: Decoder<Assessment> = object({
  id: uuid,
  slug,
  title: localeText,
  purpose: localeText,
  modelled_on: localeText,
  levels: list(
    object({
      level: integer(0, 4),
      title: localeText,
      text: localeText,
      evidence: optional(flag, false),
    }),
    5,
    5,
  ),
  areas: list(
    object({
      key,
      title: localeText,
      mechanisms: list(integer(1, 99)),
      questions: list(keyedText, 3, 3),
      recommendations: list(recommendation),
      learn: optionalList(list(key)),
    }),
    1,
  ),
  round_table: list(object({ from: integer(0), to: integer(1), what: localeText })),
  ...translated,
});

const thing = object({
  key,
  title: localeText,
  collects: localeText,
  receives: localeText,
  keeps: localeText,
  purpose: localeText,
  choices: list(
    object({
      key: oneOf('keep', 'change', 'remove'),
      text: localeText,
      lamps: record(/^[a-z0-9-]+$/, 'a lamp of the game', integer(-2, 2)),
      evenings: list(object({ neighbour: key, text: localeText })),
    }),
    2,
    3,
  ),
});

export const game: Decoder<Game> = object({
  id: uuid,
  slug,
  title: localeText,
  summary: localeText,
  lamps: list(keyedTitle, 1),
  neighbours: list(object({ key, name: localeText, text: localeText }), 1),
  things: list(thing, 1),
  editions: list(
    object({
      key,
      title: localeText,
      minutes,
      intro: localeText,
      neighbours: list(key, 1),
      things: list(key, 1),
      ending: localeText,
    }),
    1,
  ),
  ...translated,
});
