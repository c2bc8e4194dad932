import { useCohort } from '../../lib/cohort.js';
import { inLocale, useReading } from '../../lib/me.js';
import { detailSentences, nextStepSentence, outcomeSentence } from '../../lib/outcomes/wording.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { CertifyView, MissingOutcome, NotYetPerson } from './api-types.js';

export interface NotYetListProps {
  readonly view: CertifyView;
  readonly onException: (enrolmentId: string) => void;
}

/** Who is not ready for everything yet, and why, criterion by criterion. */
export function NotYetList({ view, onException }: NotYetListProps) {
  const { t } = useTranslation();
  if (view.notYet.length === 0) return null;
  const people = [...view.notYet].sort((a, b) => Number(b.oneStepAway) - Number(a.oneStepAway));
  return (
    <section className="stack" aria-labelledby="not-yet">
      <h2 id="not-yet">{t('certify.not-yet.heading', { count: people.length })}</h2>
      <ul className="plain-list not-yet">
        {people.map((person) => (
          <li key={person.enrolmentId}>
            <details>
              <summary>
                <span className="not-yet__name">{person.name}</span>
                <Missing person={person} />
              </summary>
              <div className="stack not-yet__why">
                {person.missing.map((outcome) => (
                  <Why key={outcome.key} outcome={outcome} />
                ))}
                <p>
                  <Button onClick={() => onException(person.enrolmentId)}>
                    {t('certify.not-yet.exception')}
                  </Button>
                </p>
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Missing({ person }: { readonly person: NotYetPerson }) {
  const { t } = useTranslation();
  if (person.oneStepAway) {
    return <StatusPill status="current">{t('certify.not-yet.one-step')}</StatusPill>;
  }
  return (
    <span className="soft">{t('certify.not-yet.missing', { count: person.missing.length })}</span>
  );
}

function Why({ outcome }: { readonly outcome: MissingOutcome }) {
  const { t, language } = useTranslation();
  const reading = useReading(useCohort().zone);
  const step = nextStepSentence(outcome.nextStep, t, { reading });
  return (
    <div className="stack stack--tight">
      <h3>{inLocale(outcome.title, language)}</h3>
      <p>{outcomeSentence(outcome, t, { reading })}</p>
      {step === null ? null : <p>{step}</p>}
      {outcome.details.length === 0 ? null : (
        <ul className="soft">
          {detailSentences(outcome, t, { reading }).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
