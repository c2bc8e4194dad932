import type { GroupActivity, GroupWork } from '../types.ts';
import { choice, integer, list, mapped, object, oneOf, type Decoder } from '../yaml/decode.ts';
import { key, keyedText, localeText, minutes, translated } from './shared.ts';

const common = { key, from: integer(0, 600), question: localeText };
const options = list(keyedText, 2, 8);
const station = object({ key, title: localeText, text: localeText });

/** What `choice` has looked at already is looked at once more, so that the value says its kind. */
const activity: Decoder<GroupActivity> = choice<GroupActivity>('kind', {
  'line-up': object({
    ...{ ...common, kind: oneOf('line-up') },
    ...{ least: integer(0, 1000), most: integer(1, 1000), every: integer(1, 1000) },
  }),
  corners: object({ ...common, kind: oneOf('corners'), options }),
  'yes-if-no': object({ ...common, kind: oneOf('yes-if-no') }),
  dots: object({ ...common, kind: oneOf('dots'), dots: integer(1, 5), options }),
  stations: object({
    ...{ ...common, kind: oneOf('stations'), minutes },
    stations: list(station, 2, 6),
  }),
  board: object({ ...common, kind: oneOf('board') }),
});

export const groupWork: Decoder<GroupWork> = mapped(
  object({ activities: list(activity, 1, 20), ...translated }),
  (work) => work,
);
