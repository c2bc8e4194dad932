import Mail from 'lucide-react/icons/mail';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatInstant } from '../../../lib/dates.js';
import { useReading } from '../../../lib/me.js';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { Table, type Column } from '../../../ui/table.js';
import type { MailRow } from '../api-types.js';
import { Paged } from '../paged.js';
import { mailsQuery } from '../queries.js';
import { MailState } from './mail-state.js';
import '../administration.css';

/** What was written to people, the latest first. */
export function MailsPage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(mailsQuery(useHttp()));
  const columns = useColumns();
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('administration.mails.heading')}
        lead={t('administration.mails.lead')}
      />
      <Paged
        query={list}
        loading={t('administration.mails.loading')}
        failed={t('administration.mails.failed')}
        empty={
          <EmptyState icon={Mail} heading={t('administration.mails.none')}>
            {t('administration.mails.none-text')}
          </EmptyState>
        }
      >
        {(rows) => (
          <Table
            caption={t('administration.mails.heading')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
        )}
      </Paged>
    </div>
  );
}

function useColumns(): readonly Column<MailRow>[] {
  const { t } = useTranslation();
  const reading = useReading();
  return [
    {
      key: 'subject',
      header: t('administration.mail.subject'),
      rowHeader: true,
      cell: ({ id, subject }) => <Link to={`/administer/mails/${id}`}>{subject}</Link>,
    },
    { key: 'to', header: t('administration.mail.to'), cell: ({ to }) => to },
    {
      key: 'at',
      header: t('administration.mail.written'),
      cell: ({ createdAt }) => formatInstant(createdAt, reading),
    },
    {
      key: 'state',
      header: t('administration.mail.state'),
      cell: ({ state }) => <MailState state={state} />,
    },
  ];
}
