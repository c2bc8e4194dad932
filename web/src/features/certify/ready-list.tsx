import { useTranslation } from '../../lib/use-translation.js';
import { StatusPill } from '../../ui/status-pill.js';
import { Table } from '../../ui/table.js';
import type { CertifyView } from './api-types.js';
import { titleOf } from './model.js';

export function ReadyList({ view }: { readonly view: CertifyView }) {
  const { t, language } = useTranslation();
  if (view.ready.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="ready">
      <h2 id="ready">{t('certify.ready.heading', { count: view.ready.length })}</h2>
      <Table
        caption={t('certify.ready.heading', { count: view.ready.length })}
        captionHidden
        rows={view.ready}
        rowKey={({ enrolmentId }) => enrolmentId}
        columns={[
          {
            key: 'name',
            header: t('certify.table.name'),
            rowHeader: true,
            cell: ({ name }) => name,
          },
          {
            key: 'due',
            header: t('certify.table.due'),
            cell: ({ due }) => (
              <span className="pills">
                {due.map((tier) => (
                  <StatusPill key={tier} status="done">
                    {titleOf(view.tiers, tier, language)}
                  </StatusPill>
                ))}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}
