import type { Criterion, Programme, Rule } from '../types.ts';
import {
  choice,
  flag,
  integer,
  list,
  mapped,
  object,
  oneOf,
  optional,
  record,
  scalar,
  type Cursor,
  type Decoder,
  type Invalid,
  optionalList,
  optionalRecord,
} from '../yaml/decode.ts';
import { isMap } from 'yaml';
import { renderText } from '../markdown/render.ts';
import { key, keyedTitle, localeText, minutes, slug, translated, uuid } from './shared.ts';

export type ProgrammeHead = Omit<Programme, 'modules' | 'handouts'>;

const named = { key, title: localeText };

const criterion: Decoder<Criterion> = choice<Criterion>('kind', {
  'sessions-attended': object({
    ...named,
    kind: oneOf('sessions-attended'),
    at_least: integer(1),
    made_up_at_most: optional(integer(0), 0),
    mandatory: optionalList(list(key)),
  }),
  'prompts-answered': object({
    ...named,
    kind: oneOf('prompts-answered'),
    at_least: integer(1),
  }),
  'quiz-passed': object({
    ...named,
    kind: oneOf('quiz-passed'),
    quiz: slug,
    right_at_least: integer(1),
    of: integer(1),
    attempts: optional(integer(1), null),
    hours_between: optional(integer(0), 0),
    counts: optional(oneOf('best', 'last'), 'best'),
  }),
  'assignment-passed': object({
    ...named,
    kind: oneOf('assignment-passed'),
    assignment: slug,
    points_at_least: integer(1),
    no_zero: optional(flag, false),
  }),
  'module-completed': object({ ...named, kind: oneOf('module-completed'), module: slug }),
  hours: object({ ...named, kind: oneOf('hours'), at_least: integer(1) }),
  'practice-delivered': object({
    ...named,
    kind: oneOf('practice-delivered'),
    at_least: integer(1),
  }),
  'delivery-observed': object({
    ...named,
    kind: oneOf('delivery-observed'),
    at_least: integer(1),
  }),
  'award-held': object({ ...named, kind: oneOf('award-held'), programme: slug, tier: key }),
});

/** A key, or a tree over keys; it nests, hence a function rather than a constant. */
function rule(cursor: Cursor): Rule | Invalid {
  if (!isMap(cursor.node)) return key(cursor);
  if (cursor.node.has('all')) return object({ all: list(rule, 1) })(cursor);
  if (cursor.node.has('any')) return object({ any: list(rule, 1) })(cursor);
  return object({ at_least: integer(1), of: list(rule, 1) })(cursor);
}

const halfHours = scalar(
  'a number of hours, in halves',
  (value): value is number => typeof value === 'number' && value > 0 && Number.isInteger(value * 2),
);

const criteria = object({
  id: uuid,
  criteria: list(criterion, 1),
  tiers: list(
    object({ key, title: localeText, valid_months: optional(integer(1), null), rule }),
    1,
  ),
});

const assignment = mapped(
  object({
    id: uuid,
    slug,
    title: localeText,
    task: localeText,
    template: list(keyedTitle),
    resubmissions: integer(0),
    resubmit_within_days: integer(1),
    readers: oneOf('one', 'two', 'sample'),
    sample_percent: optional(integer(1, 100), null),
    rubric: list(object({ key, title: localeText, levels: list(localeText, 2) }), 1),
  }),
  ({ task, ...rest }) => ({
    ...rest,
    taskHtml: Object.fromEntries(
      Object.entries(task).map(([locale, markdown]) => [locale, renderText(markdown)]),
    ),
  }),
);

const finalTest = object({
  id: uuid,
  slug,
  state: oneOf('complete', 'outline'),
  title: localeText,
  bank: slug,
  draw: list(object({ tag: key, count: integer(1) }), 1),
  minutes: optional(minutes, null),
  right_at_least: integer(1),
  attempts: optional(integer(1), null),
  hours_between: optional(integer(0), 0),
});

const baseline = object({ id: uuid, slug, title: localeText, bank: slug, items: list(slug, 1) });

const observation = object({
  id: uuid,
  slug,
  title: localeText,
  minutes_at_least: integer(1),
  observers: integer(1),
  total_at_least: integer(1),
  no_line_below: integer(1),
  lines_at_least: optionalRecord(record(/^[a-z0-9-]+$/, 'a line of the form', integer(1))),
  levels: list(localeText, 2),
  lines: list(keyedTitle, 1),
});

export const programmeHead: Decoder<ProgrammeHead> = object({
  id: uuid,
  slug,
  strand: oneOf('A', 'T', 'D1', 'D2', 'D3', 'B1'),
  audience: oneOf('officials', 'champions', 'youth', 'residents', 'policy'),
  state: oneOf('complete', 'outline'),
  title: localeText,
  summary: localeText,
  modelled_on: optional(localeText, null),
  hours: halfHours,
  mode: oneOf('hybrid', 'room', 'online'),
  sessions: optionalList(
    list(object({ code: key, module: optional(slug, null), minutes, title: localeText })),
  ),
  surveys: optionalList(list(slug)),
  criteria: optional(criteria, null),
  assignment: optional(assignment, null),
  final_test: optional(finalTest, null),
  baseline: optional(baseline, null),
  observation: optional(observation, null),
  ...translated,
});
