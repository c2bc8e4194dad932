import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useNow } from '../../lib/use-now.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import type { CohortWaves } from './api-types.js';
import { daysLater, lastHeld, waveTitle } from './cohort-ask.js';
import { useAskCohort } from './queries.js';

const five = 5;

/** Asks everybody in the cohort; where nothing could be shown it says so instead. */
export function AskCohort({ waves }: { readonly waves: CohortWaves }) {
  const { t } = useTranslation();
  return (
    <section className="stack needs__column" aria-labelledby="cohort-ask">
      <h2 id="cohort-ask">{t('needs.cohort.ask')}</h2>
      {waves.surveys.length === 0 ? (
        <p>{t('needs.cohort.nothing-to-ask')}</p>
      ) : waves.people < five ? (
        <Notice>{t('needs.cohort.too-few', { count: waves.people })}</Notice>
      ) : (
        <Form waves={waves} />
      )}
    </section>
  );
}

function Form({ waves: { surveys, people, today } }: { readonly waves: CohortWaves }) {
  const { t, language } = useTranslation();
  const now = useNow();
  const { slug, sessions } = useCohort();
  const [navigate, ask] = [useNavigate(), useAskCohort(slug)];
  const [survey, setSurvey] = useState(surveys[0]?.slug ?? '');
  const [session, setSession] = useState(lastHeld(sessions, now.getTime())?.code ?? '');
  const [closesOn, setClosesOn] = useState(daysLater(today, 7));
  const chosen = surveys.find((each) => each.slug === survey);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ask.isPending || chosen === undefined) return;
    const about = sessions.find(({ code }) => code === session);
    ask.mutate(
      { survey, title: waveTitle(chosen, about), closesOn },
      { onSuccess: ({ id }) => void navigate(`/teach/${slug}/surveys/${id}`) },
    );
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="needs__pair">
        <SelectField
          label={t('needs.cohort.survey')}
          value={survey}
          onChange={({ target }) => setSurvey(target.value)}
        >
          {surveys.map((each) => (
            <option key={each.slug} value={each.slug}>
              {inLocale(each.title, language)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('needs.cohort.about')}
          value={session}
          onChange={({ target }) => setSession(target.value)}
        >
          <option value="">{t('needs.cohort.about-all')}</option>
          {sessions.map(({ code, title }) => (
            <option key={code} value={code}>
              {inLocale(title, language)}
            </option>
          ))}
        </SelectField>
        <TextField
          type="date"
          label={t('needs.new.closesOn')}
          required
          min={today}
          value={closesOn}
          onChange={({ target }) => setClosesOn(target.value)}
        />
      </div>
      <p className="soft small">{t('needs.cohort.promise')}</p>
      {ask.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, ask.error)}
        </Notice>
      )}
      <p>
        <Button type="submit" kind="primary" busy={ask.isPending}>
          {t('needs.cohort.submit', { count: people })}
        </Button>
      </p>
    </form>
  );
}
