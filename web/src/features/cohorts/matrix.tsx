import { useSearchParams } from 'react-router';
import Download from 'lucide-react/icons/download';
import { useCohort } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { buttonClass } from '../../ui/button-class.js';
import '../../ui/button.css';
import { EmptyState } from '../../ui/empty-state.js';
import { Icon } from '../../ui/icon.js';
import { Table, type Column } from '../../ui/table.js';
import type { CohortOverview, OverviewPerson } from './api-types.js';
import { CriterionColumn } from './criterion-cell.js';
import { MatrixFilters } from './matrix-filters.js';
import { filterFrom, filterPeople, sortFrom, sortPeople, sortText } from './model.js';
import './matrix.css';

/** Every person and every criterion. What is shown and how it is sorted stands in the address. */
export function Matrix({ overview }: { readonly overview: CohortOverview }) {
  const { t, language } = useTranslation();
  const { slug } = useCohort();
  const [search, setSearch] = useSearchParams();
  const columns = useColumns(overview);
  const filter = filterFrom(search, overview.tiers);
  const sort = sortFrom(search);
  const people = sortPeople(filterPeople(overview.people, filter), sort, language);
  const change = (name: string, value: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <section className="stack" aria-labelledby="matrix">
      <h2 id="matrix">{t('cohorts.matrix.heading')}</h2>
      <MatrixFilters filter={filter} tiers={overview.tiers} onChange={change} />
      <div className="row row--apart">
        <p role="status">
          {t('cohorts.matrix.shown', { count: people.length, of: overview.people.length })}
        </p>
        <a className={`${buttonClass({})} no-print`} href={fileAddress(slug, language)} download>
          <Icon of={Download} size="small" />
          {t('cohorts.matrix.file')}
        </a>
      </div>
      {people.length === 0 ? (
        <EmptyState heading={t('cohorts.matrix.none')}>{t('cohorts.matrix.none-text')}</EmptyState>
      ) : (
        <Table
          caption={t('cohorts.matrix.heading')}
          captionHidden
          columns={columns}
          rows={people}
          rowKey={({ enrolmentId }) => enrolmentId}
          sort={sort}
          onSort={(next) => change('sort', sortText(next))}
        />
      )}
    </section>
  );
}

/** A file of everybody, in the words of the page; so an address and not a request. */
const fileAddress = (slug: string, locale: string): string =>
  `/api/v1/cohorts/${encodeURIComponent(slug)}/overview.csv?locale=${locale}`;

function useColumns({ criteria, people }: CohortOverview): readonly Column<OverviewPerson>[] {
  const { t, language } = useTranslation();
  // Residents belong to none: a column of dashes would tell nothing.
  const department: Column<OverviewPerson> = {
    key: 'department',
    header: t('cohorts.matrix.department'),
    sortable: true,
    cell: (person) => (person.department === null ? '–' : inLocale(person.department, language)),
  };
  return [
    {
      key: 'name',
      header: t('cohorts.matrix.name'),
      rowHeader: true,
      sortable: true,
      cell: ({ name }) => name,
    },
    ...(people.some(({ department }) => department !== null) ? [department] : []),
    ...criteria.map(({ key, title }) => ({
      key,
      header: inLocale(title, language),
      sortable: true,
      cell: (person: OverviewPerson) => <CriterionColumn cell={person.criteria[key]} />,
    })),
  ];
}
