import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { PageHeading } from '../../ui/page-heading.js';
import { StatusPill } from '../../ui/status-pill.js';
import { Table } from '../../ui/table.js';
import type { CohortWaves } from './api-types.js';
import { AskCohort } from './ask-cohort.js';
import { Loaded } from './loaded.js';
import { cohortWavesQuery, readableWavesQuery } from './queries.js';
import { ReadableWaves } from './readable-waves.js';
import { waveStatuses } from './wave-statuses.js';
import './needs.css';

/** What a cohort was asked, what it can be asked, and what the city was asked before. */
export function CohortWavesPage() {
  const { t } = useTranslation();
  const http = useHttp();
  const { slug } = useCohort();
  const query = useQuery(cohortWavesQuery(http, slug));
  const readable = useQuery(readableWavesQuery(http));
  return (
    <>
      <PageHeading title={t('needs.cohort.heading')} lead={t('needs.cohort.lead')} />
      <Loaded query={query}>
        {(waves) => (
          <>
            <AskCohort waves={waves} />
            <Asked waves={waves.waves} />
          </>
        )}
      </Loaded>
      <section className="stack" aria-labelledby="cohort-city">
        <h2 id="cohort-city">{t('needs.cohort.city')}</h2>
        <Loaded query={readable} parts={['row']}>
          {({ items }) => (
            <ReadableWaves
              waves={items.filter(({ cohort }) => cohort === null)}
              caption={t('needs.cohort.city')}
              to={(id) => `/teach/${slug}/surveys/${id}/results`}
              none={t('needs.cohort.city-none')}
              noneText={t('needs.cohort.city-none-text')}
            />
          )}
        </Loaded>
      </section>
    </>
  );
}

function Asked({ waves }: { readonly waves: CohortWaves['waves'] }) {
  const { t, language } = useTranslation();
  const { slug } = useCohort();
  if (waves.length === 0) return <p className="soft">{t('needs.cohort.none')}</p>;
  return (
    <section className="stack" aria-labelledby="cohort-asked">
      <h2 id="cohort-asked">{t('needs.cohort.asked')}</h2>
      <Table
        caption={t('needs.cohort.asked')}
        captionHidden
        rows={waves}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: t('needs.waves.title'),
            rowHeader: true,
            cell: ({ id, title, state }) => (
              <Link to={`/teach/${slug}/surveys/${id}${state === 'closed' ? '/results' : ''}`}>
                {inLocale(title, language)}
              </Link>
            ),
          },
          {
            key: 'standing',
            header: t('needs.waves.standing'),
            cell: ({ standing }) => (
              <StatusPill status={waveStatuses[standing]}>
                {t(`needs.standing.${standing}`)}
              </StatusPill>
            ),
          },
          {
            key: 'days',
            header: t('needs.waves.days'),
            cell: ({ opensOn, closesOn }) =>
              t('needs.waves.from-to', {
                from: formatDate(opensOn, language),
                to: formatDate(closesOn, language),
              }),
          },
        ]}
      />
    </section>
  );
}
