import { useTranslation } from '../../lib/use-translation.js';
import { Table, type Column } from '../../ui/table.js';
import { viewers, whoSeesWhat, type WhoSeesRow } from './model.js';

export function WhoSeesWhat() {
  const { t } = useTranslation();
  const columns: Column<WhoSeesRow>[] = [
    {
      key: 'what',
      header: t('me.sees.what'),
      cell: ({ what }) => t(`me.sees.row.${what}`),
      rowHeader: true,
    },
    ...viewers.map((viewer) => ({
      key: viewer,
      header: t(`me.sees.viewer.${viewer}`),
      cell: ({ cells }: WhoSeesRow) => t(`me.sees.cell.${cells[viewer]}`),
    })),
  ];
  return (
    <section className="stack" aria-labelledby="me-sees">
      <h2 id="me-sees">{t('me.sees.heading')}</h2>
      <p className="me__narrow">{t('me.sees.lead')}</p>
      <div className="me__sees">
        <Table
          caption={t('me.sees.heading')}
          captionHidden
          columns={columns}
          rows={whoSeesWhat}
          rowKey={({ what }) => what}
        />
      </div>
      <p className="me__narrow">{t('me.sees.purpose')}</p>
    </section>
  );
}
