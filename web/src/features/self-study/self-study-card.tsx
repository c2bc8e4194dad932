import { useQuery } from '@tanstack/react-query';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { LinkButton } from '../../ui/link-button.js';
import { selfStudyAddresses } from './addresses.js';
import { selfStudyQuery } from './queries.js';
import './self-study.css';

/** On *Today*: where the reader was, or the way to what is open. */
export function SelfStudyCard() {
  const { t, language } = useTranslation();
  const { data } = useQuery(selfStudyQuery(useHttp()));
  const next = data?.next ?? null;
  if (data === undefined) return null;
  return (
    <Card as="section" labelledBy="self-study-card">
      <h2 className="self-study__small" id="self-study-card">
        {t('self-study.heading')}
      </h2>
      <p>
        {next === null
          ? t('self-study.card.text')
          : t('self-study.next', { title: inLocale(next.title, language) })}
      </p>
      <div className="row">
        {next === null ? null : (
          <LinkButton kind="primary" to={selfStudyAddresses.lesson(next.programme, next.address)}>
            {t('self-study.go-on')}
          </LinkButton>
        )}
        <LinkButton to={selfStudyAddresses.home()}>{t('self-study.card.all')}</LinkButton>
      </div>
    </Card>
  );
}
