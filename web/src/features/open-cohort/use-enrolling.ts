import { useState } from 'react';
import { fieldErrors, problemMessage } from '../../lib/problem.js';
import type { Translate } from '../../lib/translate.js';
import { useTranslation } from '../../lib/use-translation.js';
import type { SummarisedError } from '../../ui/error-summary.js';
import type { Enrolled, PersonToEnrol } from './api-types.js';
import {
  comingIn,
  linesLeft,
  mostAtOnce,
  pastedRows,
  peopleOf,
  previewOf,
  type PreviewRow,
} from './enrolling.js';
import { useEnrol, usePlanEnrolments } from './queries.js';

const field = 'people-list';

/** A pasted list from its preview to its end. Whatever was wrong stays in the box to be corrected. */
export function useEnrolling(slug: string) {
  const { t } = useTranslation();
  const [plan, enrol] = [usePlanEnrolments(slug), useEnrol(slug)];
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<readonly PreviewRow[] | null>(null);
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const [done, setDone] = useState<Enrolled | null>(null);

  const begin = () => {
    setErrors([]);
    setDone(null);
  };
  const look = async () => {
    if (plan.isPending) return;
    begin();
    const rows = pastedRows(text);
    const wrong = countFault(t, rows.length);
    if (wrong !== null) return setErrors([{ fieldId: field, text: wrong }]);
    const people = peopleOf(rows);
    try {
      const planned = people.length === 0 ? [] : (await plan.mutateAsync(people)).people;
      setPreview(previewOf(rows, planned));
    } catch (error) {
      setErrors(refusals(t, error, people));
    }
  };
  const send = async () => {
    if (preview === null || enrol.isPending) return;
    begin();
    const people = comingIn(preview);
    try {
      setDone(await enrol.mutateAsync(people));
      setText(linesLeft(preview));
      setPreview(null);
    } catch (error) {
      setErrors(refusals(t, error, people));
    }
  };
  return {
    ...{ text, preview, errors, done },
    looking: plan.isPending,
    sending: enrol.isPending,
    look: () => void look(),
    send: () => void send(),
    /** A preview speaks of what stood in the box. */
    type: (typed: string) => {
      setText(typed);
      setPreview(null);
    },
  };
}

function countFault(t: Translate, rows: number): string | null {
  if (rows === 0) return t('open-cohort.people.nobody');
  return rows > mostAtOnce ? t('open-cohort.people.too-many', { most: mostAtOnce, rows }) : null;
}

/** The server is stricter about addresses than this side: it names the row, and the row names the person. */
function refusals(
  t: Translate,
  error: unknown,
  people: readonly PersonToEnrol[],
): readonly SummarisedError[] {
  const rows = Object.keys(fieldErrors(t, error)).flatMap((path) => {
    const at = /^people\.(\d+)\./.exec(path)?.[1];
    return at === undefined ? [] : (people[Number(at)]?.email ?? []);
  });
  if (rows.length === 0) return [{ text: problemMessage(t, error) }];
  const addresses = [...new Set(rows)].join(', ');
  return [{ fieldId: field, text: t('open-cohort.people.check', { addresses }) }];
}
