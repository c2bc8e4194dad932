import { useQuery } from '@tanstack/react-query';
import { readText, type LocaleText } from '../../../lib/locale-text.js';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { FailedState } from '../../../ui/failed-state.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { Table, type Column } from '../../../ui/table.js';
import type { Register } from '../api-types.js';
import { registerQuery } from '../queries.js';
import '../administration.css';

/** What is kept about people, read from the declarations in the code. */
export function RegisterPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(registerQuery(useHttp()));
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('administration.register.heading')}
        lead={t('administration.register.lead')}
      />
      {data === undefined && error === null ? (
        <Skeleton
          label={t('administration.register.loading')}
          parts={['row', 'row', 'row', 'row']}
        />
      ) : data === undefined ? (
        <FailedState
          error={error}
          heading={t('administration.register.failed')}
          onTryAgain={() => void refetch()}
        />
      ) : (
        <RegisterTables register={data} />
      )}
    </div>
  );
}

function RegisterTables({ register }: { readonly register: Register }) {
  const { t, language } = useTranslation();
  const said = (texts: LocaleText) => {
    const { text, locale } = readText(texts, language);
    return <span lang={locale}>{text}</span>;
  };
  const columns: readonly Column<Register['items'][number]>[] = [
    {
      key: 'table',
      header: t('administration.register.table'),
      rowHeader: true,
      cell: ({ table }) => <code className="administration__code">{table}</code>,
    },
    {
      key: 'holds',
      header: t('administration.register.holds'),
      cell: ({ holds }) => said(holds),
    },
    { key: 'why', header: t('administration.register.why'), cell: ({ why }) => said(why) },
    { key: 'kept', header: t('administration.register.kept'), cell: ({ kept }) => said(kept) },
  ];
  return (
    <>
      <Table
        caption={t('administration.register.heading')}
        captionHidden
        columns={columns}
        rows={register.items}
        rowKey={({ table }) => table}
      />
      <section className="stack stack--tight">
        <h2>{t('administration.register.without')}</h2>
        <p className="administration__code">
          <code>{register.without.join(', ')}</code>
        </p>
      </section>
    </>
  );
}
