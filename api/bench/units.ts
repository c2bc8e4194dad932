import type { Unit } from './unit.ts';
import { answer } from './units/answer.ts';
import { attempt } from './units/attempt.ts';
import { certificateAgain } from './units/certificate.ts';
import { group } from './units/group.ts';
import { lesson } from './units/lesson.ts';
import { overview200, overview50, overview5000 } from './units/overview.ts';
import { cardPage, publicHome } from './units/public-page.ts';
import { programme } from './units/programme.ts';
import { register } from './units/register.ts';
import { signIn } from './units/sign-in.ts';
import { surveyAnalysis } from './units/survey.ts';

/** In an order in which an earlier unit does not grow what a later one reads. The route of `answer` serves `attempt` too. */
export const units: readonly Unit[] = [
  publicHome,
  cardPage,
  lesson,
  programme,
  signIn,
  answer,
  attempt,
  register,
  group,
  certificateAgain,
  overview50,
  overview200,
  overview5000,
  surveyAnalysis,
];
