import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import type { Translate } from '../../lib/translate.js';
import { useTranslation } from '../../lib/use-translation.js';
import type { SummarisedError } from '../../ui/error-summary.js';
import type { Survey } from './api-types.js';
import { movedTo, type WantedCluster } from './clusters.js';
import { breakdownsOf } from './crossings.js';
import { planQuery, useOpenWave } from './queries.js';

export interface WaveValues {
  readonly titleEn: string;
  readonly titleSq: string;
  readonly opensOn: string;
  readonly closesOn: string;
  /** Null: all. */
  readonly departments: readonly string[] | null;
  readonly atLeast: number;
  /** Null: as proposed. */
  readonly clusters: readonly WantedCluster[] | null;
  readonly breakdowns: readonly string[];
  /** Two of these, or empty. */
  readonly crossed: string;
}

/** What is typed, what would come of it, and what becomes of it. */
export function useNewWave(survey: Survey) {
  const { t } = useTranslation();
  const [http, navigate, open] = [useHttp(), useNavigate(), useOpenWave()];
  const [values, setValues] = useState<WaveValues>({
    ...{ titleEn: '', titleSq: '', opensOn: '', closesOn: '', departments: null, atLeast: 10 },
    ...{ clusters: null, breakdowns: survey.groupings, crossed: '' },
  });
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const everybody = useQuery(planQuery(http, survey.slug, { atLeast: 5 }));
  const plan = useQuery(
    planQuery(http, survey.slug, {
      ...(values.departments === null ? {} : { departments: [...values.departments] }),
      atLeast: values.atLeast,
      ...(values.clusters === null ? {} : { clusters: mutable(values.clusters) }),
    }),
  );
  const set = (change: Partial<WaveValues>) => setValues((now) => ({ ...now, ...change }));
  /** A survey that does not ask for the department needs no clusters. */
  const clustered = survey.items.some(({ optionsFrom }) => optionsFrom === 'departments');
  const allDepartments = everybody.data?.departments ?? [];
  const clusters = (): readonly WantedCluster[] =>
    (plan.data?.clusters ?? []).map(({ name, departments }) => ({ name, departments }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open.isPending) return;
    const wrong = checkWave(t, values, clustered && (plan.data?.faults ?? []).length > 0);
    setErrors(wrong);
    if (wrong.length > 0 || plan.data === undefined) return;
    const { titleEn, titleSq, opensOn, closesOn, departments, breakdowns, crossed } = values;
    open.mutate(
      {
        ...{ survey: survey.slug, title: { en: titleEn.trim(), sq: titleSq.trim() } },
        ...{ opensOn, closesOn, departments: departments === null ? null : [...departments] },
        clusters: clustered ? mutable(clusters()) : [],
        breakdowns: breakdownsOf(breakdowns, crossed),
      },
      {
        onSuccess: ({ id }) => void navigate(`/needs/${id}`),
        onError: (error) => setErrors([{ text: problemMessage(t, error) }]),
      },
    );
  };
  return {
    ...{ values, errors, plan, submit, set, allDepartments },
    pending: open.isPending,
    errorOf: (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.text,
    setDepartments: (code: string) => {
      const all = allDepartments.filter(({ invited }) => invited > 0).map((each) => each.code);
      const now = values.departments ?? all;
      const next = now.includes(code) ? now.filter((each) => each !== code) : [...now, code];
      set({ departments: next.length === all.length ? null : next, clusters: null });
    },
    move: (code: string, to: number) => set({ clusters: movedTo(clusters(), code, to) }),
    rename: (at: number, locale: string, name: string) =>
      set({
        clusters: clusters().map((cluster, each) =>
          each === at ? { ...cluster, name: { ...cluster.name, [locale]: name } } : cluster,
        ),
      }),
  };
}

export type NewWaveForm = ReturnType<typeof useNewWave>;

const mutable = (clusters: readonly WantedCluster[]) =>
  clusters.map(({ name, departments }) => ({ name: { ...name }, departments: [...departments] }));

function checkWave(t: Translate, values: WaveValues, faults: boolean): SummarisedError[] {
  const { titleEn, titleSq, opensOn, closesOn } = values;
  const checks: [string, boolean, string][] = [
    ['wave-titleEn', titleEn.trim() === '', t('needs.new.title-missing')],
    ['wave-titleSq', titleSq.trim() === '', t('needs.new.title-missing-sq')],
    ['wave-opensOn', opensOn === '', t('needs.new.opens-missing')],
    ['wave-closesOn', closesOn === '' || closesOn < opensOn, t('needs.new.closes-wrong')],
    ['wave-clusters', faults, t('needs.new.clusters-wrong')],
  ];
  return checks.flatMap(([fieldId, wrong, text]) => (wrong ? [{ fieldId, text }] : []));
}
