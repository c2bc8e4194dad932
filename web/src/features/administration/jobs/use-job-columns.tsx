import { formatInstant } from '../../../lib/dates.js';
import { useReading } from '../../../lib/me.js';
import { formatNumber } from '../../../lib/numbers.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { StatusPill, type Status } from '../../../ui/status-pill.js';
import type { Column } from '../../../ui/table.js';
import { VisuallyHidden } from '../../../ui/visually-hidden.js';
import type { Job } from '../api-types.js';
import type { useRetryJob } from '../mutations.js';

const looks: Readonly<Record<Job['state'], Status>> = {
  waiting: 'waiting',
  running: 'current',
  failed: 'stopped',
};

export function useJobColumns(retry: ReturnType<typeof useRetryJob>): readonly Column<Job>[] {
  const { t, language } = useTranslation();
  const reading = useReading();
  return [
    {
      key: 'name',
      header: t('administration.job.name'),
      rowHeader: true,
      cell: ({ name }) => <code className="administration__code">{name}</code>,
    },
    {
      key: 'state',
      header: t('administration.job.state'),
      cell: ({ state }) => (
        <StatusPill status={looks[state]}>{t(`administration.job.${state}`)}</StatusPill>
      ),
    },
    {
      key: 'tries',
      header: t('administration.job.tries'),
      cell: ({ attempts, maxAttempts }) =>
        t('administration.job.tries-of', {
          tries: formatNumber(attempts, language),
          most: formatNumber(maxAttempts, language),
        }),
    },
    {
      key: 'at',
      header: t('administration.job.added'),
      cell: ({ createdAt }) => formatInstant(createdAt, reading),
    },
    {
      key: 'error',
      header: t('administration.job.error'),
      cell: ({ lastError }) =>
        lastError === null ? (
          '–'
        ) : (
          <span className="administration__code small" lang="en">
            {lastError}
          </span>
        ),
    },
    {
      key: 'retry',
      header: t('administration.job.deeds'),
      cell: (job) => <Retry job={job} retry={retry} />,
    },
  ];
}

interface RetryProps {
  readonly job: Job;
  readonly retry: ReturnType<typeof useRetryJob>;
}

/** Only what has failed at least once can need it. */
function Retry({ job, retry }: RetryProps) {
  const { t } = useTranslation();
  if (job.state === 'running' || job.attempts === 0) return '–';
  return (
    <Button
      kind="quiet"
      busy={retry.isPending && retry.variables === job.id}
      onClick={() => retry.mutate(job.id)}
    >
      {t('administration.job.retry')}
      <VisuallyHidden> {job.name}</VisuallyHidden>
    </Button>
  );
}
