import { useState, type FormEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { toLocale } from '../../lib/i18n.js';
import { useMe } from '../../lib/me.js';
import { fieldErrors, problemMessage } from '../../lib/problem.js';
import { ProblemError } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import type { Translate } from '../../lib/translate.js';
import { useTranslation } from '../../lib/use-translation.js';
import type { SummarisedError } from '../../ui/error-summary.js';
import type { ProgrammeOffered } from './api-types.js';
import { checkOpening, fieldIdOf, fieldIdOfCode, toCohort, type OpeningValues } from './opening.js';
import { proposalQuery, useOpenCohort } from './queries.js';

const modes = ['room', 'online', 'hybrid'] as const;

/** What is typed, what is proposed for it, and what becomes of it. */
export function useOpening(programmes: readonly ProgrammeOffered[]) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const open = useOpenCohort();
  const [values, setValues] = useState(useNothingTyped(programmes));
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const proposed = useQuery(proposalQuery(useHttp(), values.programme, values.startsOn));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open.isPending) return;
    const wrong = checkOpening(t, values, proposed.data);
    setErrors(wrong);
    if (wrong.length > 0 || proposed.data === undefined) return;
    open.mutate(toCohort(values, proposed.data), {
      onSuccess: ({ slug }) => void navigate(`/teach/${slug}`),
      onError: (error) => setErrors(refusals(t, error)),
    });
  };
  return {
    ...{ values, errors, proposed, submit },
    pending: open.isPending,
    set: (change: Partial<OpeningValues>) => setValues((now) => ({ ...now, ...change })),
    errorOf: (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.text,
  };
}

export type Opening = ReturnType<typeof useOpening>;

/** The only programme is chosen already; language and zone are the city's. What stands in the address was proposed and accepted. */
function useNothingTyped(programmes: readonly ProgrammeOffered[]): OpeningValues {
  const { city } = useMe();
  const [search] = useSearchParams();
  const only = programmes.length === 1 ? programmes[0]?.slug : undefined;
  const wanted = programmes.find(({ slug }) => slug === search.get('programme'))?.slug;
  const startsOn = search.get('startsOn') ?? '';
  return {
    ...{ programme: wanted ?? only ?? '', titleEn: '', titleSq: '', slug: null },
    startsOn: /^\d{4}-\d{2}-\d{2}$/.test(startsOn) ? startsOn : '',
    evidenceClosesOn: null,
    locale: toLocale(search.get('locale') ?? city.locales[0]),
    zone: city.zone,
    mode: modes.find((mode) => mode === search.get('mode')) ?? 'room',
    ...{ place: '', joinUrl: '', sessions: {} },
  };
}

function refusals(t: Translate, error: unknown): readonly SummarisedError[] {
  const own = Object.entries(fieldErrors(t, error)).flatMap(([path, text]) => {
    const fieldId = fieldIdOf(path);
    return fieldId === undefined ? [] : [{ fieldId, text }];
  });
  if (own.length > 0) return own;
  const fieldId = error instanceof ProblemError ? fieldIdOfCode[error.code] : undefined;
  const text = problemMessage(t, error);
  return [fieldId === undefined ? { text } : { fieldId, text }];
}
