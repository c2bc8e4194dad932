import {
  integer,
  list,
  object,
  oneOf,
  optional,
  text,
  type Decoder,
  optionalList,
} from '../yaml/decode.ts';
import { law, lawShape, minutes, slug, sourceKeys, stamp, uuid, key } from './shared.ts';

/** What is the same in the front matter of every page; the source page carries no `state`. */
const page = {
  id: uuid,
  slug,
  title: text,
  state: optional(oneOf('draft', 'reviewed'), null),
  of: stamp,
};

export const lessonHead = object({
  ...page,
  minutes,
  outcomes: list(key, 1),
  sources: sourceKeys,
  law: optionalList(list(object({ ...lawShape, screen: slug }))),
});

export const planHead = object({
  ...page,
  minutes,
  group: object({ at_least: integer(1), at_most: integer(1) }),
  materials: optionalList(list(text)),
  fallback: text,
});

export const handoutHead = object({
  ...page,
  paper: optional(oneOf('A4', 'A3', 'A5'), 'A4'),
  readers: optional(oneOf('everybody', 'staff'), 'everybody'),
});

export const cardHead = object({
  ...page,
  action: text,
  sources: sourceKeys,
  law: optionalList(list(law)),
});

type ValueOf<D> = D extends Decoder<infer T> ? T : never;
export type PageHead = { [K in keyof typeof page]: ValueOf<(typeof page)[K]> };
export type LessonHead = ValueOf<typeof lessonHead>;
export type PlanHead = ValueOf<typeof planHead>;
export type HandoutHead = ValueOf<typeof handoutHead>;
export type CardHead = ValueOf<typeof cardHead>;
