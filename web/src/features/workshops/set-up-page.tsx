import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { formatDate } from '../../lib/dates.js';
import { localeNames } from '../../lib/i18n-names.js';
import { locales, toLocale } from '../../lib/i18n.js';
import { inLocale, useMe } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Choice } from '../../ui/choice.js';
import { FailedState } from '../../ui/failed-state.js';
import { SelectField } from '../../ui/field.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { Holder, PlanOffered } from './api-types.js';
import { holdersQuery, plansQuery, useSetUpWorkshop } from './queries.js';
import { deletedOn, keepDays, nothingTyped, planKey, toWorkshop, withPlan } from './setting-up.js';
import { HolderField, useWorkshopForm, WorkshopForm, type FormState } from './workshop-form.js';

/** One form: three minutes before people come in. */
export function SetUpPage() {
  const { t } = useTranslation();
  const http = useHttp();
  const [plans, holders] = [useQuery(plansQuery(http)), useQuery(holdersQuery(http))];
  const error = plans.error ?? holders.error;
  const again = () => void Promise.all([plans.refetch(), holders.refetch()]);
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('workshops.form.heading')} lead={t('workshops.form.lead')} />
      {plans.data !== undefined && holders.data !== undefined ? (
        <SetUp plans={plans.data.items} holders={holders.data.items} />
      ) : error === null ? (
        <Skeleton label={t('workshops.form.loading')} parts={['card', 'row', 'row']} />
      ) : (
        <FailedState error={error} heading={t('workshops.form.failed')} onTryAgain={again} />
      )}
    </div>
  );
}

interface SetUpProps {
  readonly plans: readonly PlanOffered[];
  readonly holders: readonly Holder[];
}

function SetUp({ plans, holders }: SetUpProps) {
  const { t, language } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const setUp = useSetUpWorkshop();
  const form: FormState = useWorkshopForm(
    () => nothingTyped(new Date(), me.city.zone, toLocale(language)),
    (values) =>
      setUp.mutate(toWorkshop(values), {
        onSuccess: ({ id }) => void navigate(`/teach/workshops/${id}`),
        onError: (error) => form.refuse(problemMessage(t, error)),
      }),
  );
  const others = holders.filter(({ id }) => id !== me.id);
  return (
    <WorkshopForm
      form={form}
      refused={t('workshops.form.refused')}
      deed={t('workshops.form.submit')}
      busy={setUp.isPending}
      cancel={<Link to="/teach/workshops">{t('workshops.form.cancel')}</Link>}
      before={<PlanField form={form} plans={plans} />}
    >
      <Who form={form} plans={plans} />
      <LanguageField form={form} />
      <HolderField form={form} holders={others} nobody={t('workshops.form.held-by-me')} />
      <KeepField form={form} />
    </WorkshopForm>
  );
}

interface FieldProps {
  readonly form: FormState;
}

function PlanField({
  form: { values, put },
  plans,
}: FieldProps & { readonly plans: readonly PlanOffered[] }) {
  const { t, language } = useTranslation();
  const chosen = plans.find((plan) => planKey(plan) === values.plan);
  return (
    <SelectField
      label={t('workshops.form.plan')}
      help={
        chosen === undefined
          ? t('workshops.form.plan-help')
          : t('workshops.form.plan-facts', {
              ...{ minutes: chosen.minutes, least: chosen.groupAtLeast },
              most: chosen.groupAtMost,
            })
      }
      value={values.plan}
      onChange={({ target }) => {
        const plan = plans.find((each) => planKey(each) === target.value);
        put(withPlan(values, plan, ({ title }) => inLocale(title, values.locale)));
      }}
    >
      <option value="">{t('workshops.form.no-plan')}</option>
      {plans.map((plan) => (
        <option key={planKey(plan)} value={planKey(plan)}>
          {`${plan.code}: ${inLocale(plan.title, language)}`}
        </option>
      ))}
    </SelectField>
  );
}

/** Where young people come, nobody is asked for a name; where the plan is for them, nobody can choose otherwise. */
function Who({
  form: { values, set },
  plans,
}: FieldProps & { readonly plans: readonly PlanOffered[] }) {
  const { t } = useTranslation();
  const plan = plans.find((each) => planKey(each) === values.plan);
  const forced = plan?.audience === 'youth';
  return (
    <Choice
      type="checkbox"
      checked={values.young || forced}
      disabled={forced}
      onChange={(event) => set({ young: event.target.checked })}
      help={t(forced ? 'workshops.form.young-by-plan' : 'workshops.form.young-help')}
    >
      {t('workshops.form.young')}
    </Choice>
  );
}

function LanguageField({ form: { values, set } }: FieldProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('workshops.form.locale')}
      help={t('workshops.form.locale-help')}
      value={values.locale}
      onChange={(event) => set({ locale: toLocale(event.target.value) })}
    >
      {locales.map((locale) => (
        <option key={locale} value={locale}>
          {localeNames[locale]}
        </option>
      ))}
    </SelectField>
  );
}

function KeepField({ form: { values, set } }: FieldProps) {
  const { t, language } = useTranslation();
  const deleted = deletedOn(values);
  return (
    <SelectField
      label={t('workshops.form.keep')}
      value={values.keepDays}
      onChange={({ target }) =>
        set({ keepDays: keepDays.find((days) => days === Number(target.value)) ?? values.keepDays })
      }
      help={
        deleted === null
          ? undefined
          : t('workshops.form.deleted-on', { date: formatDate(deleted, language) })
      }
    >
      {keepDays.map((days) => (
        <option key={days} value={days}>
          {t('workshops.form.keep-days', { days })}
        </option>
      ))}
    </SelectField>
  );
}
