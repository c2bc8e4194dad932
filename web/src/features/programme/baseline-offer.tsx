import { Link } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import type { ProgrammeView } from './api-types.js';

/** What is asked before one begins, as long as it shows a beginning. */
export function BaselineOffer({ programme }: { readonly programme: ProgrammeView }) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const { baseline } = programme;
  if (baseline === null) return null;
  return (
    <Card as="section" labelledBy="baseline">
      <h2 className="closing__heading" id="baseline">
        <Link to={addresses.quiz(programme.slug, baseline.slug)}>
          {inLocale(baseline.title, language)}
        </Link>
      </h2>
      <p>
        {baseline.state === 'open'
          ? t('programme.baseline.open')
          : t('programme.baseline.text', { count: baseline.items })}
      </p>
    </Card>
  );
}
