import ArrowRight from 'lucide-react/icons/arrow-right';
import { Link } from 'react-router';
import { useCohortChoice, withCohort } from '../../lib/cohort-choice.js';
import { inLocale } from '../../lib/me.js';
import {
  detailSentences,
  nextStepSentence,
  outcomeSentence,
  type OutcomeFormatters,
} from '../../lib/outcomes/wording.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { Icon } from '../../ui/icon.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { CheckView, OutcomeView } from './api-types.js';
import { AskForCheck } from './ask-for-check.js';
import { openCheck, outcomeStatus, placeOf } from './model.js';

export interface CriterionCardProps {
  readonly outcome: OutcomeView;
  readonly checks: readonly CheckView[];
  readonly formatters: OutcomeFormatters;
  readonly cohort: string;
}

/** Nobody is left to wonder: what was found, what was asked, what to do next and until when. */
export function CriterionCard({ outcome, checks, formatters, cohort }: CriterionCardProps) {
  const { t, language } = useTranslation();
  const { key, title, state } = outcome;
  const details = detailSentences(outcome, t, formatters);
  return (
    <Card as="li">
      <div className="row row--apart">
        <h3 id={`criterion-${key}`} tabIndex={-1}>
          {inLocale(title, language)}
        </h3>
        <StatusPill status={outcomeStatus[state]}>{t(`certificate.state.${state}`)}</StatusPill>
      </div>
      <p>{outcomeSentence(outcome, t, formatters)}</p>
      {details.length === 0 ? null : (
        <ul className="soft">
          {details.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <NextStep outcome={outcome} formatters={formatters} />
      {state === 'no-longer-possible' ? <p>{t('certificate.criteria.still')}</p> : null}
      <AskForCheck outcome={outcome} open={openCheck(checks, outcome)} cohort={cohort} />
    </Card>
  );
}

type NextStepProps = Pick<CriterionCardProps, 'outcome' | 'formatters'>;

function NextStep({ outcome: { nextStep }, formatters }: NextStepProps) {
  const { t } = useTranslation();
  const choice = useCohortChoice();
  const sentence = nextStepSentence(nextStep, t, formatters);
  const place = nextStep === null ? null : placeOf(nextStep.code);
  if (sentence === null) return null;
  return (
    <div className="certificate__next">
      <Icon of={ArrowRight} />
      <div>
        <p>
          <strong>{t('certificate.criteria.next')}</strong> {sentence}
        </p>
        {place === null ? null : (
          <p>
            <Link to={withCohort(place === 'today' ? '/learn' : `/learn/${place}`, choice)}>
              {t(`certificate.go.${place}`)}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}
