import { useState } from 'react';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { useKeptText } from '../../lib/use-kept-text.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { LinkButton } from '../../ui/link-button.js';
import type { BaselineOfferView, TodayCohortView } from './api-types.js';

export interface BaselineCardProps {
  readonly offer: BaselineOfferView;
  readonly cohort: TodayCohortView;
}

/** Offered, never asked for: who passes it over is not asked again on this device, and nobody else hears of it. */
export function BaselineCard({ offer, cohort }: BaselineCardProps) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const { text, change } = useKeptText(`baseline-passed.${cohort.slug}`);
  const [justPassed, setJustPassed] = useState(false);
  if (justPassed) return <p role="status">{t('today.baseline.passed')}</p>;
  if (text !== '' && offer.state === 'offered') return null;
  const pass = () => {
    change('yes');
    setJustPassed(true);
  };
  return (
    <Card as="section" labelledBy="today-baseline">
      <h2 className="today__heading" id="today-baseline">
        {inLocale(offer.title, language)}
      </h2>
      <p>{t('today.baseline.text', { count: offer.items })}</p>
      <div className="row">
        <LinkButton to={addresses.quiz(cohort.programmeSlug, offer.slug)}>
          {t(`today.baseline.${offer.state}`)}
        </LinkButton>
        {offer.state === 'offered' ? (
          <Button kind="quiet" onClick={pass}>
            {t('today.baseline.pass')}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
