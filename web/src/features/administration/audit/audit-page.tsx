import ScrollText from 'lucide-react/icons/scroll-text';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { Table } from '../../../ui/table.js';
import { Paged } from '../paged.js';
import { auditQuery } from '../queries.js';
import { AuditFilterForm } from './audit-filter-form.js';
import { filtersFrom, filtersInto } from './filters.js';
import { useAuditColumns } from './use-audit-columns.js';
import '../administration.css';

/** Who did what, the latest first. The filters stand in the address. */
export function AuditPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const filters = filtersFrom(search);
  const list = useInfiniteQuery(auditQuery(useHttp(), filters));
  const columns = useAuditColumns(filters);
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('administration.audit.heading')}
        lead={t('administration.audit.lead')}
      />
      <AuditFilterForm
        key={filtersInto(filters).toString()}
        filters={filters}
        onChange={(changed) => setSearch(filtersInto(changed))}
      />
      <Paged
        query={list}
        loading={t('administration.audit.loading')}
        failed={t('administration.audit.failed')}
        empty={
          <EmptyState icon={ScrollText} heading={t('administration.audit.none')}>
            {t('administration.audit.none-text')}
          </EmptyState>
        }
      >
        {(rows) => (
          <Table
            caption={t('administration.audit.heading')}
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
