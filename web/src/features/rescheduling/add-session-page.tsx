import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { useCohort, type Cohort, type CohortSession } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextField } from '../../ui/field.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Done } from './done.js';
import {
  checkTimes,
  checkTitle,
  closingChosen,
  toTimes,
  valuesOf,
  type TimesValues,
  type TitleValues,
} from './model.js';
import { PlanPreview } from './plan-preview.js';
import { TimesFields } from './times-fields.js';
import { useChange, type Change } from './use-change.js';
import './rescheduling.css';

/** A further session of a running cohort: one more chance, for which nothing more is asked. */
export function AddSessionPage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('rescheduling.add.heading')}
        eyebrow={inLocale(cohort.title, language)}
        lead={t('rescheduling.add.lead')}
      />
      <AddForm />
      <p>
        <Link to={`/teach/${cohort.slug}/sessions`}>{t('rescheduling.all-sessions')}</Link>
      </p>
    </div>
  );
}

type Values = TimesValues & TitleValues & { readonly like: string };

function AddForm() {
  const { t } = useTranslation();
  const cohort = useCohort();
  const change = useChange(cohort.slug);
  const [values, setValues] = useState(() => nothingTyped(cohort));
  const set = (some: Partial<Values>) => {
    setValues((now) => ({ ...now, ...some }));
    change.forget();
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    const { titleEn, titleSq, like } = values;
    const wrong = [...checkTitle(t, values), ...checkTimes(t, values)];
    const about = {
      title: { en: titleEn.trim(), sq: titleSq.trim() },
      like: like === '' ? null : like,
    };
    const evidenceClosesOn = closingChosen(values, cohort);
    const { version } = cohort;
    change.look({ kind: 'add', to: toTimes(values), ...about, evidenceClosesOn, version }, wrong);
  };
  return (
    <section className="stack rescheduling" aria-labelledby="add">
      <h2 id="add">{t('rescheduling.add.form')}</h2>
      <form className="stack" noValidate onSubmit={look}>
        <ErrorSummary heading={t('rescheduling.refused')} errors={change.errors} />
        <AboutFields values={values} change={change} onChange={set} />
        <TimesFields values={values} errors={change.errors} onChange={set} />
        <p>
          <Button type="submit" busy={change.looking}>
            {t('rescheduling.look')}
          </Button>
        </p>
      </form>
      <PlanPreview kind="add" change={change} />
      <Done kind="add" plan={change.done} />
    </section>
  );
}

/** As the others meet: by the last session that is planned. Only the day is nobody's guess. */
function nothingTyped(cohort: Cohort): Values {
  const last = cohort.sessions.findLast(({ state }) => state === 'planned');
  const nothing = { date: '', starts: '', ends: '', mode: 'room', place: '', joinUrl: '' } as const;
  const times = last === undefined ? nothing : { ...valuesOf(last, cohort), date: '' };
  const { evidenceClosesOn } = cohort;
  return { ...times, evidenceClosesOn, titleEn: '', titleSq: '', like: '' };
}

interface AboutFieldsProps {
  readonly values: Values;
  readonly change: Change;
  readonly onChange: (change: Partial<Values>) => void;
}

function AboutFields({ values, change: { errors }, onChange }: AboutFieldsProps) {
  const { t, language } = useTranslation();
  const { sessions } = useCohort();
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <>
      <SelectField
        label={t('rescheduling.like.label')}
        help={t('rescheduling.like.help')}
        value={values.like}
        onChange={({ target }) => onChange(likeOf(sessions, target.value))}
      >
        <option value="">{t('rescheduling.like.none')}</option>
        {sessions.map(({ id, code, title }) => (
          <option key={id} value={id}>
            {t('rescheduling.session', { code, title: inLocale(title, language) })}
          </option>
        ))}
      </SelectField>
      {(['en', 'sq'] as const).map((locale) => {
        const part = locale === 'en' ? 'titleEn' : 'titleSq';
        return (
          <TextField
            key={locale}
            id={`title-${locale}`}
            lang={locale}
            label={t(`rescheduling.title.${locale}`)}
            error={errorAt(`title-${locale}`)}
            maxLength={120}
            value={values[part]}
            onChange={({ target }) => onChange({ [part]: target.value })}
          />
        );
      })}
    </>
  );
}

/** Its name is proposed with it, and can be changed. */
function likeOf(sessions: readonly CohortSession[], id: string): Partial<Values> {
  const session = sessions.find((one) => one.id === id);
  if (session === undefined) return { like: '' };
  return { like: id, titleEn: session.title['en'] ?? '', titleSq: session.title['sq'] ?? '' };
}
