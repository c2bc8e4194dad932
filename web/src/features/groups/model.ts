import type { GroupActivity } from '../../lib/group/types.js';
import type { GroupMaterials, PlanStep, PlanText } from './api-types.js';

/** The plan in the wanted language, else in its source, else in any. */
export function planIn(
  { locales }: GroupMaterials['plan'],
  wanted: string,
): { readonly locale: string; readonly text: PlanText } | null {
  const source = Object.keys(locales).find((locale) => locales[locale]?.state === 'source');
  const locale = [wanted, source, ...Object.keys(locales)].find(
    (one) => one !== undefined && locales[one] !== undefined,
  );
  const text = locale === undefined ? undefined : locales[locale];
  return locale === undefined || text === undefined ? null : { locale, text };
}

/** What belongs to a step of the plan. */
export const activitiesOf = (
  activities: readonly GroupActivity[],
  { from }: Pick<PlanStep, 'from'>,
): GroupActivity[] => activities.filter((activity) => activity.from === from);

export const addedOnes = (activities: readonly GroupActivity[]): GroupActivity[] =>
  activities.filter(({ from }) => from === null);

/** When the running step should be over, by when it was begun and not by the plan’s clock. */
export function stepEnds(step: PlanStep, beganAt: string | null): Date | null {
  if (beganAt === null) return null;
  return new Date(new Date(beganAt).getTime() + (step.to - step.from) * 60_000);
}

/** Notes that nobody has looked at: they would be deleted at the end. */
export const waitingNotes = (activities: readonly GroupActivity[]): number =>
  activities.flatMap(({ notes }) => notes).filter(({ state }) => state === 'waiting').length;

export interface AskedLines {
  readonly question: string;
  /** One a line. */
  readonly options: string;
}

export const optionLines = ({ options }: AskedLines): string[] =>
  options
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is wrong with what is to be asked; null when it can be. */
export function faultOf(kind: string, asked: AskedLines): 'question' | 'options' | null {
  if (asked.question.trim() === '') return 'question';
  const needs = kind === 'corners' || kind === 'dots';
  const count = optionLines(asked).length;
  return needs && (count < 2 || count > 8) ? 'options' : null;
}
