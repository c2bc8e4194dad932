import Download from 'lucide-react/icons/download';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useCohort } from '../../lib/cohort.js';
import { formatInstant } from '../../lib/dates.js';
import { useReading } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { buttonClass } from '../../ui/button-class.js';
import { Icon } from '../../ui/icon.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import type { AwardBatch } from './api-types.js';
import { batchQuery } from './queries.js';

/** Each decision, how many of its certificates are made, and all of them in one file. */
export function Batches({ batches }: { readonly batches: readonly AwardBatch[] }) {
  const { t } = useTranslation();
  if (batches.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="batches">
      <h2 id="batches">{t('certify.batches.heading')}</h2>
      <ul className="plain-list stack">
        {batches.map((batch) => (
          <BatchLine key={batch.id} batch={batch} />
        ))}
      </ul>
    </section>
  );
}

function BatchLine({ batch: first }: { readonly batch: AwardBatch }) {
  const { t } = useTranslation();
  const { slug, zone } = useCohort();
  const reading = useReading(zone);
  const queries = useQueryClient();
  const { data: polled } = useQuery(batchQuery(useHttp(), first));
  const made = Math.max(first.made, polled.made);
  const { certificates } = first;
  const done = made >= certificates;
  const wasOpen = first.made < certificates;
  useEffect(() => {
    if (done && wasOpen) void queries.invalidateQueries({ queryKey: ['cohorts', slug] });
  }, [done, wasOpen, queries, slug]);
  return (
    <li className="stack stack--tight">
      <p>
        {t('certify.batches.decided', {
          when: formatInstant(first.decidedAt, reading),
          certificates,
          count: first.people,
        })}
      </p>
      {done ? (
        <p>
          <a
            className={buttonClass({ kind: 'secondary' })}
            href={`/api/v1/award-batches/${first.id}/files.zip`}
            download
          >
            <Icon of={Download} size="small" />
            {t('certify.batches.zip', { count: certificates })}
          </a>
        </p>
      ) : (
        <>
          <ProgressBar
            label={t('certify.batches.progress')}
            value={made}
            max={certificates}
            text={t('certify.batches.made', { made, certificates })}
          />
          <p className="soft">{t('certify.batches.leave')}</p>
        </>
      )}
    </li>
  );
}
