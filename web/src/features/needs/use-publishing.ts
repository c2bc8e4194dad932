import { useState } from 'react';
import { useNavigate } from 'react-router';
import { problemMessage } from '../../lib/problem.js';
import { isProblem } from '../../lib/problem-error.js';
import { useTranslation } from '../../lib/use-translation.js';
import type { Translate } from '../../lib/translate.js';
import type { SummarisedError } from '../../ui/error-summary.js';
import { itemOf, numberOf, trimmed, untranslated, type DraftSurvey } from './builder-model.js';
import { usePublishSurvey } from './queries.js';

interface Fault {
  readonly at: number | null;
  readonly kind: string;
}

/** Sends what was written; what is refused is named at its question. */
export function usePublishing(onPublished: () => void) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const send = usePublishSurvey();
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const publish = (draft: DraftSurvey) => {
    if (send.isPending) return;
    const missing = untranslated(draft);
    const minutes = numberOf(draft.minutes);
    const checks: [SummarisedError, boolean][] = [
      [
        { fieldId: 'b-slug', text: t('needs.builder.slug-wrong') },
        !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(draft.slug.trim()),
      ],
      [{ text: t('needs.builder.minutes-wrong') }, minutes === null || minutes < 1 || minutes > 60],
      [
        { text: t('needs.builder.untranslated', { where: missing.join(', ') }) },
        missing.length > 0,
      ],
    ];
    const wrong = checks.flatMap(([error, bad]) => (bad ? [error] : []));
    setErrors(wrong);
    if (wrong.length > 0) return;
    const { slug, kind, title, promise, items } = draft;
    send.mutate(
      {
        ...{ slug: slug.trim(), kind, title: trimmed(title), promise: trimmed(promise) },
        ...{ minutes: minutes ?? 1, items: items.map(itemOf) },
      },
      {
        onSuccess: () => {
          onPublished();
          void navigate(`/needs/surveys/${slug.trim()}`);
        },
        onError: (error) => setErrors(refusals(t, error, draft)),
      },
    );
  };
  return { publish, errors, pending: send.isPending };
}

function refusals(t: Translate, error: unknown, { items }: DraftSurvey): SummarisedError[] {
  if (!isProblem(error, 'surveys.survey-refused')) return [{ text: problemMessage(t, error) }];
  return (error.params['faults'] as readonly Fault[]).map(({ at, kind }) => {
    const text = t(`needs.builder.fault.${kind}`, { number: (at ?? 0) + 1 });
    const item = at === null ? undefined : items[at];
    return item === undefined ? { text } : { fieldId: `b-q-${item.id}`, text };
  });
}
