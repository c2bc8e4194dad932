import Building2 from 'lucide-react/icons/building-2';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { inLocale } from '../../../lib/me.js';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { FailedState } from '../../../ui/failed-state.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { Table } from '../../../ui/table.js';
import { VisuallyHidden } from '../../../ui/visually-hidden.js';
import type { Department } from '../api-types.js';
import { departmentsQuery } from '../queries.js';
import { DepartmentDialog } from './department-dialog.js';
import '../administration.css';

/** The departments of the city; one is added and changed in a dialog. */
export function DepartmentsPage() {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<Department | 'new' | null>(null);
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('administration.departments.heading')}
        lead={t('administration.departments.lead')}
        actions={
          <Button kind="primary" onClick={() => setEdited('new')}>
            {t('administration.departments.add')}
          </Button>
        }
      />
      <DepartmentList onChange={setEdited} />
      {edited === null ? null : (
        <DepartmentDialog
          present={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

function DepartmentList({ onChange }: { readonly onChange: (department: Department) => void }) {
  const { t, language } = useTranslation();
  const { data, error, refetch } = useQuery(departmentsQuery(useHttp()));
  if (data === undefined && error === null) {
    return (
      <Skeleton label={t('administration.departments.loading')} parts={['row', 'row', 'row']} />
    );
  }
  if (data === undefined) {
    return (
      <FailedState
        error={error}
        heading={t('administration.departments.failed')}
        onTryAgain={() => void refetch()}
      />
    );
  }
  if (data.length === 0) {
    return (
      <EmptyState icon={Building2} heading={t('administration.departments.none')}>
        {t('administration.departments.none-text')}
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t('administration.departments.heading')}
      captionHidden
      rows={data}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('administration.departments.name'),
          rowHeader: true,
          cell: ({ name }) => inLocale(name, language),
        },
        { key: 'code', header: t('administration.departments.code'), cell: ({ code }) => code },
        {
          key: 'change',
          header: t('administration.departments.deeds'),
          cell: (department) => (
            <Button kind="quiet" onClick={() => onChange(department)}>
              {t('administration.departments.change')}
              <VisuallyHidden> {inLocale(department.name, language)}</VisuallyHidden>
            </Button>
          ),
        },
      ]}
    />
  );
}
