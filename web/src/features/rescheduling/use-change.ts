import { useState } from 'react';
import { ProblemError } from '../../lib/problem-error.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import type { SummarisedError } from '../../ui/error-summary.js';
import type { ScheduleChange, SchedulePlan } from './api-types.js';
import { useChangeSchedule, usePlanChange } from './queries.js';

/** A change from being looked at to being made. What was looked at is what is made: typing anything takes the look away. */
export function useChange(slug: string) {
  const { t } = useTranslation();
  const [looking, making] = [usePlanChange(slug), useChangeSchedule(slug)];
  const [looked, setLooked] = useState<{ change: ScheduleChange; plan: SchedulePlan } | null>(null);
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const [done, setDone] = useState<SchedulePlan | null>(null);
  const refused = (error: unknown) => {
    const stale = error instanceof ProblemError && error.code === 'stale-version';
    setErrors([{ text: stale ? t('rescheduling.stale') : problemMessage(t, error) }]);
  };

  const forget = () => {
    setLooked(null);
    setDone(null);
  };
  return {
    ...{ errors, done, forget, plan: looked?.plan ?? null },
    looking: looking.isPending,
    making: making.isPending,
    look: (change: ScheduleChange, wrong: readonly SummarisedError[] = []) => {
      if (looking.isPending) return;
      forget();
      setErrors(wrong);
      if (wrong.length > 0) return;
      looking.mutate(change, {
        onSuccess: (plan) => setLooked({ change, plan }),
        onError: refused,
      });
    },
    make: () => {
      if (looked === null || making.isPending) return;
      making.mutate(looked.change, {
        onSuccess: () => {
          setDone(looked.plan);
          setLooked(null);
        },
        onError: (error) => {
          setLooked(null);
          refused(error);
        },
      });
    },
  };
}

export type Change = ReturnType<typeof useChange>;
