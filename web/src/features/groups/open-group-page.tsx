import BookOpen from 'lucide-react/icons/book-open';
import { useState, type FormEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { formatDate } from '../../lib/dates.js';
import { localeNames } from '../../lib/i18n-names.js';
import { locales, toLocale } from '../../lib/i18n.js';
import { inLocale, useMe } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useNow } from '../../lib/use-now.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { FailedState } from '../../ui/failed-state.js';
import { SelectField, TextField } from '../../ui/field.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { GroupPlan } from './api-types.js';
import {
  asLedHere,
  checkOpening,
  deletedOn,
  keepDays,
  nothingTyped,
  planKey,
  toGroup,
  type OpeningValues,
} from './opening.js';
import { plansQuery, useOpenGroup } from './queries.js';
import './groups.css';

/** A workshop under a code, from its plan: half a minute before the class comes in. */
export function OpenGroupPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(plansQuery(useHttp()));
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('groups.opening.heading')} lead={t('groups.opening.lead')} />
      {data === undefined && error === null ? (
        <Skeleton label={t('groups.opening.loading')} parts={['card', 'row', 'row']} />
      ) : data === undefined ? (
        <FailedState
          error={error}
          heading={t('groups.opening.failed')}
          onTryAgain={() => void refetch()}
        />
      ) : data.items.length === 0 ? (
        <EmptyState icon={BookOpen} heading={t('groups.opening.none')}>
          {t('groups.opening.none-text')}
        </EmptyState>
      ) : (
        <OpeningForm plans={data.items} />
      )}
    </div>
  );
}

function useOpening() {
  const { t, language } = useTranslation();
  const navigate = useNavigate();
  const open = useOpenGroup();
  const { zone } = useMe().city;
  // The Swedish form of a day is that of the API.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(useNow());
  const [address] = useSearchParams();
  const [values, setValues] = useState(() =>
    asLedHere(nothingTyped(today, toLocale(language)), address),
  );
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open.isPending) return;
    const wrong = checkOpening(t, values, today);
    setErrors(wrong);
    if (wrong.length > 0) return;
    open.mutate(toGroup(values), {
      onSuccess: ({ id }) => void navigate(`/teach/groups/${id}`),
      onError: (error) => setErrors([{ text: problemMessage(t, error) }]),
    });
  };
  return {
    ...{ values, errors, submit, pending: open.isPending },
    set: (change: Partial<OpeningValues>) => setValues((now) => ({ ...now, ...change })),
    errorOf: (id: string) => errors.find(({ fieldId }) => fieldId === id)?.text,
  };
}

function OpeningForm({ plans }: { readonly plans: readonly GroupPlan[] }) {
  const { t } = useTranslation();
  const opening = useOpening();
  return (
    <form className="stack stack--wide groups-form" onSubmit={opening.submit} noValidate>
      <ErrorSummary heading={t('groups.opening.refused')} errors={opening.errors} />
      <WhatFields opening={opening} plans={plans} />
      <PromiseFields opening={opening} />
      <Choice
        type="checkbox"
        checked={opening.values.holdsNotes}
        onChange={(event) => opening.set({ holdsNotes: event.target.checked })}
        help={t('groups.opening.holds-help')}
      >
        {t('groups.opening.holds')}
      </Choice>
      <div className="row">
        <Button type="submit" kind="primary" busy={opening.pending}>
          {t('groups.opening.submit')}
        </Button>
        <Link to="/teach/groups">{t('groups.opening.cancel')}</Link>
      </div>
    </form>
  );
}

type Opening = ReturnType<typeof useOpening>;

function WhatFields({
  opening: { values, set, errorOf },
  plans,
}: {
  readonly opening: Opening;
  readonly plans: readonly GroupPlan[];
}) {
  const { t, language } = useTranslation();
  const chosen = plans.find((plan) => planKey(plan) === values.plan);
  return (
    <>
      <SelectField
        id="group-plan"
        label={t('groups.opening.plan')}
        error={errorOf('group-plan')}
        help={
          chosen === undefined
            ? undefined
            : t('groups.opening.plan-facts', {
                ...{ minutes: chosen.minutes, least: chosen.groupAtLeast },
                ...{ most: chosen.groupAtMost, activities: chosen.activities },
              })
        }
        value={values.plan}
        onChange={(event) => set({ plan: event.target.value })}
      >
        <option value="">{t('groups.opening.plan-choose')}</option>
        {plans.map((plan) => (
          <option key={planKey(plan)} value={planKey(plan)}>
            {`${plan.code}: ${inLocale(plan.title, language)}`}
          </option>
        ))}
      </SelectField>
      <TextField
        id="group-name"
        label={t('groups.opening.name')}
        help={t('groups.opening.name-help')}
        error={errorOf('group-name')}
        maxLength={120}
        value={values.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <SelectField
        label={t('groups.opening.locale')}
        help={t('groups.opening.locale-help')}
        value={values.locale}
        onChange={(event) => set({ locale: toLocale(event.target.value) })}
      >
        {locales.map((locale) => (
          <option key={locale} value={locale}>
            {localeNames[locale]}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function PromiseFields({ opening: { values, set, errorOf } }: { readonly opening: Opening }) {
  const { t, language } = useTranslation();
  const deleted = deletedOn(values);
  return (
    <section className="stack" aria-labelledby="group-promise">
      <h2 id="group-promise">{t('groups.opening.promise')}</h2>
      <p className="soft">{t('groups.opening.promise-text')}</p>
      <TextField
        id="group-answer-by"
        type="date"
        label={t('groups.opening.answer-by')}
        error={errorOf('group-answer-by')}
        value={values.answerBy}
        onChange={(event) => set({ answerBy: event.target.value })}
      />
      <TextField
        label={t('groups.opening.answerer')}
        help={t('groups.opening.answerer-help')}
        maxLength={120}
        value={values.answerer}
        onChange={(event) => set({ answerer: event.target.value })}
      />
      <SelectField
        label={t('groups.opening.keep')}
        value={values.keepDays}
        onChange={({ target }) =>
          set({
            keepDays: keepDays.find((days) => days === Number(target.value)) ?? values.keepDays,
          })
        }
        help={
          deleted === null
            ? undefined
            : t('groups.opening.deleted-on', { date: formatDate(deleted, language) })
        }
      >
        {keepDays.map((days) => (
          <option key={days} value={days}>
            {t('groups.opening.keep-days', { days })}
          </option>
        ))}
      </SelectField>
    </section>
  );
}
