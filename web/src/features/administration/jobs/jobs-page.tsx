import CircleCheck from 'lucide-react/icons/circle-check';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { formatNumber } from '../../../lib/numbers.js';
import { problemMessage } from '../../../lib/problem.js';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Notice } from '../../../ui/notice.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { Table } from '../../../ui/table.js';
import type { Jobs } from '../api-types.js';
import { useRetryJob } from '../mutations.js';
import { Paged } from '../paged.js';
import { jobStates, jobsQuery, type JobState } from '../queries.js';
import { JobFilter } from './job-filter.js';
import { useJobColumns } from './use-job-columns.js';
import '../administration.css';

/** Work that waits, runs or has been given up; the chosen state stands in the address. */
export function JobsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const state = jobStates.find((each) => each === search.get('state')) ?? null;
  const list = useInfiniteQuery(jobsQuery(useHttp(), state));
  const retry = useRetryJob();
  const columns = useJobColumns(retry);
  const counts = list.data?.pages[0]?.counts;
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('administration.jobs.heading')} lead={t('administration.jobs.lead')} />
      {counts === undefined ? null : <Counts counts={counts} />}
      <JobFilter
        state={state}
        onChange={(chosen: JobState | null) => setSearch(chosen === null ? {} : { state: chosen })}
      />
      {retry.isSuccess ? (
        <Notice tone="done" live="status">
          {t('administration.jobs.retried')}
        </Notice>
      ) : null}
      {retry.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, retry.error)}
        </Notice>
      )}
      <Paged
        query={list}
        loading={t('administration.jobs.loading')}
        failed={t('administration.jobs.failed')}
        empty={
          <EmptyState icon={CircleCheck} heading={t('administration.jobs.none')}>
            {t('administration.jobs.none-text')}
          </EmptyState>
        }
      >
        {(rows) => (
          <Table
            caption={t('administration.jobs.heading')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ id }) => String(id)}
          />
        )}
      </Paged>
    </div>
  );
}

function Counts({ counts }: { readonly counts: Jobs['counts'] }) {
  const { t, language } = useTranslation();
  return (
    <p className="numbers">
      {t('administration.jobs.counts', {
        waiting: formatNumber(counts.waiting, language),
        running: formatNumber(counts.running, language),
        failed: formatNumber(counts.failed, language),
      })}
    </p>
  );
}
