import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { LinkButton } from '../../ui/link-button.js';
import { selfStudyAddresses } from './addresses.js';
import type { SelfStudyView } from './api-types.js';

/** Where the reader was, on whatever device that was. */
export function GoOn({ next }: Pick<SelfStudyView, 'next'>) {
  const { t, language } = useTranslation();
  if (next === null) return null;
  return (
    <Card as="section" labelledBy="go-on">
      <h2 className="self-study__small" id="go-on">
        {t('self-study.next', { title: inLocale(next.title, language) })}
      </h2>
      <div>
        <LinkButton kind="primary" to={selfStudyAddresses.lesson(next.programme, next.address)}>
          {t('self-study.go-on')}
        </LinkButton>
      </div>
    </Card>
  );
}
