import { useState, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import { useCohort, type CohortSession } from '../../lib/cohort.js';
import { inLocale, useCoordinates } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Done } from './done.js';
import { checkTimes, closingChosen, toTimes, valuesOf, type TimesValues } from './model.js';
import { PlanPreview } from './plan-preview.js';
import { TimesFields } from './times-fields.js';
import { useChange } from './use-change.js';
import './rescheduling.css';

/** Another time or place for a session, or none at all; each is shown with what it does before it is done. */
export function ChangeSessionPage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const { session: code = '' } = useParams();
  const session = cohort.sessions.find((one) => one.code === code);
  const back = `/teach/${cohort.slug}/sessions`;
  if (session === undefined) {
    return (
      <EmptyState
        heading={t('rescheduling.not-there')}
        action={<LinkButton to={back}>{t('rescheduling.all-sessions')}</LinkButton>}
      >
        {t('rescheduling.not-there-text')}
      </EmptyState>
    );
  }
  const title = inLocale(session.title, language);
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('rescheduling.change.heading', { code, title })}
        eyebrow={inLocale(cohort.title, language)}
        lead={t('rescheduling.change.lead')}
      />
      {session.state === 'cancelled' ? (
        <Notice>{t('rescheduling.cancelled')}</Notice>
      ) : (
        <MoveForm session={session} />
      )}
      <CancelSection session={session} />
      <p>
        <Link to={back}>{t('rescheduling.all-sessions')}</Link>
      </p>
    </div>
  );
}

interface SessionProps {
  readonly session: CohortSession;
}

function MoveForm({ session }: SessionProps) {
  const { t } = useTranslation();
  const cohort = useCohort();
  const change = useChange(cohort.slug);
  const [values, setValues] = useState(() => valuesOf(session, cohort));
  const set = (some: Partial<TimesValues>) => {
    setValues((now) => ({ ...now, ...some }));
    change.forget();
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    const { version } = cohort;
    const evidenceClosesOn = closingChosen(values, cohort);
    const body = { kind: 'move', sessionId: session.id, to: toTimes(values) } as const;
    change.look({ ...body, evidenceClosesOn, version }, checkTimes(t, values));
  };
  return (
    <section className="stack rescheduling" aria-labelledby="move">
      <h2 id="move">{t('rescheduling.move.heading')}</h2>
      <form className="stack" noValidate onSubmit={look}>
        <ErrorSummary heading={t('rescheduling.refused')} errors={change.errors} />
        <TimesFields values={values} errors={change.errors} onChange={set} />
        <p>
          <Button type="submit" busy={change.looking}>
            {t('rescheduling.look')}
          </Button>
        </p>
      </form>
      <PlanPreview kind="move" change={change} />
      <Done kind="move" plan={change.done} />
    </section>
  );
}

/** Stays after the deed, to say that it is done. */
function CancelSection({ session }: SessionProps) {
  const { t } = useTranslation();
  const cohort = useCohort();
  const change = useChange(cohort.slug);
  const coordinates = useCoordinates();
  const planned = session.state === 'planned';
  if (!planned && change.done === null) return null;
  const { version } = cohort;
  return (
    <section className="stack rescheduling" aria-labelledby="cancel">
      <h2 id="cancel">{t('rescheduling.cancel.heading')}</h2>
      {planned && !coordinates ? <p>{t('rescheduling.cancel.not-yours')}</p> : null}
      {planned && coordinates ? (
        <>
          <p>{t(`rescheduling.cancel.lead.${session.origin}`)}</p>
          <ErrorSummary heading={t('rescheduling.refused')} errors={change.errors} />
          <p>
            <Button
              busy={change.looking}
              onClick={() => change.look({ kind: 'cancel', sessionId: session.id, version })}
            >
              {t('rescheduling.cancel.look')}
            </Button>
          </p>
          <PlanPreview kind="cancel" change={change} />
        </>
      ) : null}
      <Done kind="cancel" plan={change.done} />
    </section>
  );
}
