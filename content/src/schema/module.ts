import type { Module } from '../types.ts';
import {
  integer,
  list,
  mapped,
  matching,
  object,
  oneOf,
  optional,
  type Decoder,
  optionalList,
} from '../yaml/decode.ts';
import { localeText, slug, sourceKeys, titled, translated, uuid } from './shared.ts';
import { termKey } from './term-key.ts';

/** What `module.yaml` itself holds; lessons, quiz, plan, handouts and group work are files of their own. */
export type ModuleHead = Omit<Module, 'lessons' | 'quiz' | 'plan' | 'handouts' | 'groupWork'>;

const prompt = object({
  id: uuid,
  text: localeText,
  words: object({ at_least: integer(0), at_most: integer(1) }),
});

const glossaryEntry = mapped(
  object({ term: localeText, definition: localeText }),
  ({ term, definition }) => ({
    key: termKey(term['en'] ?? Object.values(term)[0] ?? ''),
    term,
    definition,
  }),
);

export const moduleHead: Decoder<ModuleHead> = object({
  id: uuid,
  slug,
  code: matching(/^[A-Z]+\d+(\.\d+)?$/, 'a code such as M1'),
  state: oneOf('complete', 'outline'),
  title: localeText,
  summary: localeText,
  minutes: object({ lessons: integer(0), live: integer(0), task: integer(0) }),
  outcomes: list(object({ key: matching(/^O\d+$/, 'a key such as O1'), text: localeText }), 1),
  prompt: optional(prompt, null),
  activity: optional(titled, null),
  case: optional(titled, null),
  sources: sourceKeys,
  glossary: optionalList(list(glossaryEntry)),
  ...translated,
});
