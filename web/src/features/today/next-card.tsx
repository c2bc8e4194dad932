import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { LinkButton } from '../../ui/link-button.js';
import type { NextView } from './api-types.js';
import { addressOfNext } from './model.js';

export interface NextCardProps {
  readonly next: NextView | null;
  readonly programme: string;
}

/** The one thing to do now. */
export function NextCard({ next, programme }: NextCardProps) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  if (next === null) {
    return (
      <Card as="section" tone="next" labelledBy="today-next">
        <h2 className="today__heading" id="today-next">
          {t('today.next.nothing')}
        </h2>
        <p>{t('today.next.nothing-why')}</p>
        <div>
          <LinkButton to={addresses.programme(programme)}>{t('today.next.programme')}</LinkButton>
        </div>
      </Card>
    );
  }
  const title = inLocale(next.title, language);
  return (
    <Card as="section" tone="next" labelledBy="today-next">
      <p className="today__eyebrow">
        {next.moduleCode === null
          ? t('today.next.heading')
          : t('today.next.heading-in', { code: next.moduleCode })}
      </p>
      <h2 className="today__next" id="today-next">
        {t(`today.next.${next.kind}`, { title })}
      </h2>
      <p className="soft">{t('today.next.minutes', { count: next.minutes })}</p>
      <div>
        <LinkButton kind="primary" to={addressOfNext(addresses, programme, next)}>
          {t(`today.next.${next.kind}-do`)}
        </LinkButton>
      </div>
    </Card>
  );
}
