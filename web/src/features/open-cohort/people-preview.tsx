import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { StatusPill } from '../../ui/status-pill.js';
import { Table, type Column } from '../../ui/table.js';
import { comingIn, type PreviewRow } from './enrolling.js';
import type { useEnrolling } from './use-enrolling.js';

type Numbered = PreviewRow & { readonly number: number };

/** What will happen to each line, before anything does. */
export function PeoplePreview({
  enrolling,
}: {
  readonly enrolling: ReturnType<typeof useEnrolling>;
}) {
  const { t } = useTranslation();
  const columns = useColumns();
  const rows = enrolling.preview ?? [];
  const count = comingIn(rows).length;
  const wrong = rows.filter(({ outcome }) => outcome === 'wrong').length;
  return (
    <section className="stack" aria-labelledby="people-preview">
      <h2 id="people-preview">{t('open-cohort.preview.heading')}</h2>
      <p role="status">
        {wrong === 0
          ? t('open-cohort.preview.all-fine', { count: rows.length })
          : t('open-cohort.preview.some-wrong', { count: wrong })}
      </p>
      <Table
        caption={t('open-cohort.preview.heading')}
        captionHidden
        columns={columns}
        rows={rows.map((row, at) => ({ ...row, number: at + 1 }))}
        rowKey={({ number }) => String(number)}
      />
      {count === 0 ? (
        <p>{t('open-cohort.preview.nobody')}</p>
      ) : (
        <p>
          <Button kind="primary" busy={enrolling.sending} onClick={enrolling.send}>
            {t('open-cohort.preview.enrol', { count })}
          </Button>
        </p>
      )}
    </section>
  );
}

function useColumns(): readonly Column<Numbered>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'email',
      header: t('open-cohort.preview.email'),
      rowHeader: true,
      cell: ({ person, line }) => (person.email === '' ? line : person.email),
    },
    {
      key: 'given',
      header: t('open-cohort.preview.given'),
      cell: ({ person }) => person.givenName || '–',
    },
    {
      key: 'family',
      header: t('open-cohort.preview.family'),
      cell: ({ person }) => person.familyName || '–',
    },
    {
      key: 'department',
      header: t('open-cohort.preview.department'),
      cell: ({ person }) => person.departmentCode ?? '–',
    },
    {
      key: 'outcome',
      header: t('open-cohort.preview.outcome'),
      cell: (row) => <Outcome row={row} />,
    },
  ];
}

const statuses = { enrolled: 'done', invited: 'done', already: 'note', wrong: 'stopped' } as const;

function Outcome({ row: { outcome, fault } }: { readonly row: PreviewRow }) {
  const { t } = useTranslation();
  return (
    <StatusPill status={statuses[outcome]}>
      {fault === null ? t(`open-cohort.outcome.${outcome}`) : t(`open-cohort.fault.${fault}`)}
    </StatusPill>
  );
}
