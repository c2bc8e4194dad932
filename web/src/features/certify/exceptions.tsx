import { useCohort } from '../../lib/cohort.js';
import { formatInstant } from '../../lib/dates.js';
import { useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { StatusPill, type Status } from '../../ui/status-pill.js';
import type { AwardException, CertifyView } from './api-types.js';
import { DecisionButtons } from './decision-buttons.js';
import { titleOf } from './model.js';
import { useDecideException } from './queries.js';

const statuses: Readonly<Record<AwardException['state'], Status>> = {
  proposed: 'waiting',
  agreed: 'done',
  refused: 'stopped',
};

/** Certificates by way of exception: proposed by one person, decided by another. */
export function Exceptions({ view }: { readonly view: CertifyView }) {
  const { t } = useTranslation();
  if (view.exceptions.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="exceptions">
      <h2 id="exceptions">{t('certify.exceptions.heading')}</h2>
      <ul className="cards">
        {view.exceptions.map((exception) => (
          <ExceptionCard key={exception.id} exception={exception} view={view} />
        ))}
      </ul>
    </section>
  );
}

interface ExceptionCardProps {
  readonly exception: AwardException;
  readonly view: CertifyView;
}

function ExceptionCard({ exception, view }: ExceptionCardProps) {
  const { t, language } = useTranslation();
  const reading = useReading(useCohort().zone);
  const decide = useDecideException();
  const { id, name, tier, reason, state, proposedBy, proposedAt, mayDecide } = exception;
  return (
    <Card as="li">
      <h3>{t('certify.exceptions.for', { name, tier: titleOf(view.tiers, tier, language) })}</h3>
      <p>
        <StatusPill status={statuses[state]}>{t(`certify.exceptions.${state}`)}</StatusPill>
      </p>
      <p>{reason}</p>
      <p className="soft small">
        {t('certify.exceptions.proposed-by', {
          who: proposedBy,
          when: formatInstant(proposedAt, reading),
        })}
      </p>
      {state === 'proposed' ? (
        <DecisionButtons
          mayDecide={mayDecide}
          pending={decide.isPending}
          error={decide.error}
          onDecide={(agree) => decide.mutate({ id, agree })}
        />
      ) : null}
    </Card>
  );
}
