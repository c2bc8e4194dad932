import History from 'lucide-react/icons/history';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { formatDayWithWeekday, formatInstant, formatTimeRange } from '../../lib/dates.js';
import { inLocale, useReading } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Table } from '../../ui/table.js';
import type { PastChange } from './api-types.js';
import { pastChangesQuery } from './queries.js';

/** What was changed in the sessions of a cohort: who, when, from what. */
export function PastChangesPage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const { data, error, refetch } = useQuery(pastChangesQuery(useHttp(), cohort.slug));
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('rescheduling.past.heading')}
        eyebrow={inLocale(cohort.title, language)}
        lead={t('rescheduling.past.lead')}
      />
      {data !== undefined ? (
        <Changes changes={data.items} />
      ) : error === null ? (
        <Skeleton label={t('rescheduling.past.loading')} parts={['row', 'row', 'row']} />
      ) : (
        <FailedState error={error} onTryAgain={() => void refetch()} />
      )}
      <p>
        <Link to={`/teach/${cohort.slug}/sessions`}>{t('rescheduling.all-sessions')}</Link>
      </p>
    </div>
  );
}

function Changes({ changes }: { readonly changes: readonly PastChange[] }) {
  const { t, language } = useTranslation();
  const reading = useReading(useCohort().zone);
  const words = useTimesInWords();
  if (changes.length === 0) {
    return (
      <EmptyState icon={History} heading={t('rescheduling.past.none')}>
        {t('rescheduling.past.none-text')}
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t('rescheduling.past.heading')}
      captionHidden
      rows={changes}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'session',
          header: t('rescheduling.past.session'),
          rowHeader: true,
          cell: ({ code, title }) =>
            t('rescheduling.session', { code, title: inLocale(title, language) }),
        },
        {
          key: 'kind',
          header: t('rescheduling.past.what'),
          cell: ({ kind }) => t(`rescheduling.past.${kind}`),
        },
        {
          key: 'before',
          header: t('rescheduling.past.before'),
          cell: ({ before }) => (before === null ? '–' : words(before)),
        },
        {
          key: 'after',
          header: t('rescheduling.past.after'),
          cell: ({ kind, after }) => (kind === 'cancel' ? '–' : words(after)),
        },
        { key: 'who', header: t('rescheduling.past.who'), cell: ({ changedBy }) => changedBy },
        {
          key: 'when',
          header: t('rescheduling.past.when'),
          cell: ({ changedAt }) => formatInstant(changedAt, reading),
        },
      ]}
    />
  );
}

/** When and where, in one line. */
function useTimesInWords() {
  const { t } = useTranslation();
  const reading = useReading(useCohort().zone);
  return ({ startsAt, endsAt, mode, place }: PastChange['after']) =>
    [
      `${formatDayWithWeekday(startsAt, reading)}, ${formatTimeRange(startsAt, endsAt, reading)}`,
      place ?? t(`rescheduling.mode.${mode}`),
    ].join(' · ');
}
