import type { Report } from '../problem.ts';
import type { Survey, SurveyItem } from '../types.ts';
import { checkUnique } from './ids.ts';

export function checkSurvey(report: Report, survey: Survey): void {
  checkUnique(report, survey.items, 'key');
  survey.items.forEach((item, index) => {
    checkOptions(report, item);
    checkCondition(report, item, survey.items.slice(0, index));
  });
}

function checkOptions(report: Report, item: SurveyItem): void {
  const lists =
    item.type === 'matrix'
      ? [item.rows, item.columns]
      : item.type === 'one' || item.type === 'several'
        ? [item.options]
        : [];
  for (const options of lists) checkUnique(report, options, 'key');
  if (item.type === 'one' && item.options.length < 2 === (item.optionsFrom === null)) {
    report.error(
      report.placeOf(item),
      'survey/options',
      `\`${item.key}\` needs either its own options, at least two, or \`options_from\`.`,
    );
  }
  const limit = item.type === 'several' ? item.atMost : null;
  if (
    item.type === 'several' &&
    limit !== null &&
    (limit > item.options.length || limit < item.atLeast)
  ) {
    report.error(
      report.placeOf(item, 'atMost'),
      'survey/limits',
      `\`${item.key}\` cannot take ${limit} of ${item.options.length} options.`,
    );
  }
  if (item.type === 'number' && item.to <= item.from) {
    report.error(
      report.placeOf(item, 'to'),
      'survey/limits',
      `The limits of \`${item.key}\` cross.`,
    );
  }
}

/** A question may only depend on one that was asked before it. */
function checkCondition(report: Report, item: SurveyItem, before: readonly SurveyItem[]): void {
  if (!item.showIf) return;
  const { item: key, is } = item.showIf;
  const asked = before.find((earlier) => earlier.key === key);
  const hasOption =
    asked && (asked.type === 'one' || asked.type === 'several')
      ? asked.options.some((option) => option.key === is)
      : false;
  if (hasOption) return;
  report.error(
    report.placeOf(item, 'showIf'),
    'survey/condition',
    `No earlier question \`${key}\` has an option \`${is}\`.`,
  );
}
