import MessageCircleQuestion from 'lucide-react/icons/message-circle-question-mark';
import { useQuery } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { CheckRequest } from './api-types.js';
import { AnsweredCheck, OpenCheck } from './check-card.js';
import { sorted } from './model.js';
import { checksQuery, criteriaNamesQuery } from './queries.js';

/** Learners ask that an outcome be looked at again; a person answers, and the answer is kept. */
export function ChecksPage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const { data, error, refetch } = useQuery(checksQuery(useHttp(), cohort.slug));
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('checks.page.heading')}
        eyebrow={inLocale(cohort.title, language)}
        lead={t('checks.page.lead')}
      />
      {data !== undefined ? (
        <Checks items={data.items} />
      ) : error === null ? (
        <Skeleton label={t('checks.page.loading')} parts={['card', 'card']} />
      ) : (
        <FailedState
          error={error}
          heading={t('checks.page.failed')}
          safe={t('checks.page.safe')}
          onTryAgain={() => void refetch()}
        />
      )}
    </div>
  );
}

function Checks({ items }: { readonly items: readonly CheckRequest[] }) {
  const { t, language } = useTranslation();
  const { data: names } = useQuery(criteriaNamesQuery(useHttp(), useCohort().slug));
  const { open, answered } = sorted(items);
  const titleOf = (key: string) => {
    const found = names?.criteria.find((criterion) => criterion.key === key);
    return found === undefined ? key : inLocale(found.title, language);
  };
  if (items.length === 0) {
    return (
      <EmptyState icon={MessageCircleQuestion} heading={t('checks.page.none')}>
        {t('checks.page.none-text')}
      </EmptyState>
    );
  }
  return (
    <>
      <section className="stack" aria-labelledby="open-checks">
        <h2 id="open-checks">{t('checks.open.heading', { count: open.length })}</h2>
        <ul className="plain-list stack">
          {open.map((check) => (
            <OpenCheck key={check.id} check={check} criterion={titleOf(check.criterion)} />
          ))}
        </ul>
      </section>
      {answered.length === 0 ? null : (
        <section className="stack" aria-labelledby="answered-checks">
          <h2 id="answered-checks">{t('checks.answered.heading')}</h2>
          <ul className="plain-list stack">
            {answered.map((check) => (
              <AnsweredCheck key={check.id} check={check} criterion={titleOf(check.criterion)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
