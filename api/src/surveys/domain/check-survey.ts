import { noAnswer, type SurveyBody, type SurveyItem } from './survey-body.js';

export type SurveyFaultKind =
  | 'no-questions'
  | 'key-twice'
  | 'options-few'
  | 'option-twice'
  | 'limits-cross'
  | 'labels-not-five'
  | 'condition-unknown';
/** `at`: the place of the question, from 0; null where the survey as a whole is meant. */
export type SurveyFault = { at: number | null; kind: SurveyFaultKind };

/** Everything that keeps a survey from being published; the same rules as for those that come from files. */
export function surveyFaults({ items }: Pick<SurveyBody, 'items'>): SurveyFault[] {
  if (items.length === 0) return [{ at: null, kind: 'no-questions' }];
  return items.flatMap((item, at) => {
    const before = items.slice(0, at);
    return [
      ...(before.some(({ key }) => key === item.key) ? (['key-twice'] as const) : []),
      ...ownFaults(item),
      ...(conditionHolds(item, before) ? [] : (['condition-unknown'] as const)),
    ].map((kind) => ({ at, kind }));
  });
}

function ownFaults(item: SurveyItem): SurveyFaultKind[] {
  switch (item.type) {
    case 'one':
      if (item.optionsFrom !== null) return item.options.length > 0 ? ['option-twice'] : [];
      return listFaults(item.options, 2);
    case 'several': {
      const { options, atLeast, atMost } = item;
      const crossed = atMost !== null && (atMost > options.length || atMost < atLeast);
      return [...listFaults(options, 2), ...(crossed ? (['limits-cross'] as const) : [])];
    }
    case 'matrix':
      return [...listFaults(item.rows, 1), ...listFaults(item.columns, 2)];
    case 'scale5':
      return item.labels.length === 5 ? [] : ['labels-not-five'];
    case 'number':
      return item.to > item.from ? [] : ['limits-cross'];
    case 'open':
      return [];
  }
}

function listFaults(list: readonly { key: string }[], atLeast: number): SurveyFaultKind[] {
  const keys = new Set(list.map(({ key }) => key));
  return [
    ...(list.length < atLeast ? (['options-few'] as const) : []),
    ...(keys.size < list.length || keys.has(noAnswer) ? (['option-twice'] as const) : []),
  ];
}

/** A question may only depend on an option of one that was asked before it. */
function conditionHolds({ showIf }: SurveyItem, before: readonly SurveyItem[]): boolean {
  if (showIf === null) return true;
  const asked = before.find(({ key }) => key === showIf.item);
  return (
    (asked?.type === 'one' || asked?.type === 'several') &&
    asked.options.some(({ key }) => key === showIf.is)
  );
}
