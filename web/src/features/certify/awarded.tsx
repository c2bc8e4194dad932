import { useState } from 'react';
import { formatDate } from '../../lib/dates.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { StatusPill } from '../../ui/status-pill.js';
import { Table, type Column } from '../../ui/table.js';
import type { AwardRow, CertifyView } from './api-types.js';
import { AwardDialog } from './award-dialog.js';
import { awardedInOrder, statusOf, titleOf } from './model.js';

/** Every certificate of the cohort, its state, its file, and what can be done about it. */
export function Awarded({ view }: { readonly view: CertifyView }) {
  const { t, language } = useTranslation();
  const [openedId, setOpened] = useState<string | null>(null);
  const columns = useColumns(view, setOpened);
  const opened = view.awarded.find(({ awardId }) => awardId === openedId);
  if (view.awarded.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="awarded">
      <h2 id="awarded">{t('certify.awarded.heading', { count: view.awarded.length })}</h2>
      <Table
        caption={t('certify.awarded.heading', { count: view.awarded.length })}
        captionHidden
        columns={columns}
        rows={awardedInOrder(view, language)}
        rowKey={({ awardId }) => awardId}
      />
      {opened === undefined ? null : (
        <AwardDialog
          key={opened.awardId}
          award={opened}
          tier={opened.tier}
          view={view}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}

function useColumns(
  view: CertifyView,
  onOpen: (awardId: string) => void,
): readonly Column<AwardRow>[] {
  const { t, language } = useTranslation();
  return [
    { key: 'name', header: t('certify.table.name'), rowHeader: true, cell: ({ name }) => name },
    {
      key: 'tier',
      header: t('certify.table.tier'),
      cell: ({ tier }) => titleOf(view.tiers, tier, language),
    },
    {
      key: 'state',
      header: t('certify.table.state'),
      cell: ({ state, proposal }) => (
        <span className="pills">
          <StatusPill status={statusOf[state]}>{t(`certify.state.${state}`)}</StatusPill>
          {proposal === null ? null : (
            <StatusPill status="waiting">{t('certify.awarded.proposal')}</StatusPill>
          )}
        </span>
      ),
    },
    {
      key: 'on',
      header: t('certify.table.on'),
      cell: ({ awardedOn }) => formatDate(awardedOn, language),
    },
    {
      key: 'code',
      header: t('certify.table.code'),
      cell: ({ displayCode }) => <span className="table__code">{displayCode}</span>,
    },
    {
      key: 'deeds',
      header: t('certify.table.deeds'),
      cell: ({ awardId, name, fileReady }) => (
        <span className="pills">
          {fileReady ? (
            <a href={`/api/v1/awards/${awardId}/file`} download>
              {t('certify.awarded.download')}
            </a>
          ) : null}
          <Button
            kind="quiet"
            aria-label={t('certify.awarded.more-of', { name })}
            onClick={() => onOpen(awardId)}
          >
            {t('certify.awarded.more')}
          </Button>
        </span>
      ),
    },
  ];
}
