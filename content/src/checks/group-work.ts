import type { Report } from '../problem.ts';
import type { GroupActivity, Module } from '../types.ts';
import { checkUnique } from './ids.ts';

/** A phone can show so many points of a line side by side. */
const pointsAtMost = 11;

/** What a group does on its phones belongs to steps of the plan, in its order. */
export function checkGroupWork(report: Report, { plan, groupWork }: Module): void {
  if (!groupWork) return;
  const { activities } = groupWork;
  checkUnique(report, activities, 'key');
  if (!plan) {
    report.error(
      report.placeOf(groupWork),
      'group/no-plan',
      'A group works by a plan, and this module has none.',
    );
  }
  const beginnings = new Set(
    Object.values(plan?.locales ?? {}).flatMap(({ rows }) => rows.map(({ from }) => from)),
  );
  activities.forEach((activity, at) => {
    const place = report.placeOf(activity, 'from');
    if (plan && !beginnings.has(activity.from)) {
      report.error(
        place,
        'group/no-step',
        `No step of the plan begins at minute ${activity.from}.`,
        `Steps begin at ${[...beginnings].join(', ')}.`,
      );
    }
    if (activity.from < (activities[at - 1]?.from ?? 0)) {
      report.error(place, 'group/order', 'The activities are not in the order of the plan.');
    }
    checkActivity(report, activity);
  });
}

function checkActivity(report: Report, activity: GroupActivity): void {
  if ('options' in activity) checkUnique(report, activity.options, 'key');
  if ('stations' in activity) checkUnique(report, activity.stations, 'key');
  if (activity.kind !== 'line-up') return;
  const { least, most, every } = activity;
  const steps = (most - least) / every;
  if (steps >= 1 && Number.isInteger(steps) && steps < pointsAtMost) return;
  report.error(
    report.placeOf(activity, 'every'),
    'group/line',
    `From ${least} to ${most} by ${every} is not a line of 2 to ${pointsAtMost} points.`,
  );
}
