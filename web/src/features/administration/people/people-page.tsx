import Users from 'lucide-react/icons/users';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { inLocale } from '../../../lib/me.js';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { LinkButton } from '../../../ui/link-button.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { StatusPill } from '../../../ui/status-pill.js';
import { Table, type Column } from '../../../ui/table.js';
import type { PersonRow } from '../api-types.js';
import { Paged } from '../paged.js';
import { peopleQuery } from '../queries.js';
import { PeopleSearch } from './people-search.js';
import '../administration.css';

/** Everybody who has an account; the search stands in the address. */
export function PeoplePage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const query = search.get('query') ?? '';
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('administration.people.heading')}
        lead={t('administration.people.lead')}
        actions={
          <LinkButton kind="primary" to="/administer/people/new">
            {t('administration.people.add')}
          </LinkButton>
        }
      />
      <PeopleSearch
        key={query}
        query={query}
        onSearch={(text) => setSearch(text === '' ? {} : { query: text })}
      />
      <PeopleList query={query} />
    </div>
  );
}

function PeopleList({ query }: { readonly query: string }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(peopleQuery(useHttp(), query));
  const columns = useColumns();
  return (
    <Paged
      query={list}
      loading={t('administration.people.loading')}
      failed={t('administration.people.failed')}
      empty={
        <EmptyState icon={Users} heading={t('administration.people.none')}>
          {query === ''
            ? t('administration.people.none-text')
            : t('administration.people.none-found', { query })}
        </EmptyState>
      }
    >
      {(rows) => (
        <Table
          caption={t('administration.people.heading')}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
    </Paged>
  );
}

function useColumns(): readonly Column<PersonRow>[] {
  const { t, language } = useTranslation();
  return [
    {
      key: 'name',
      header: t('administration.person.name'),
      rowHeader: true,
      cell: ({ id, givenName, familyName }) => (
        <Link to={`/administer/people/${id}`}>{`${familyName}, ${givenName}`}</Link>
      ),
    },
    { key: 'email', header: t('administration.person.email'), cell: ({ email }) => email },
    {
      key: 'department',
      header: t('administration.person.department'),
      cell: ({ department }) => (department === null ? '–' : inLocale(department.name, language)),
    },
    {
      key: 'roles',
      header: t('administration.person.roles'),
      cell: ({ roles }) =>
        roles.length === 0 ? '–' : roles.map((role) => t(`administration.role.${role}`)).join(', '),
    },
    {
      key: 'state',
      header: t('administration.person.state'),
      cell: ({ state }) => (
        <StatusPill status={state === 'active' ? 'done' : 'stopped'}>
          {t(`administration.person.${state}`)}
        </StatusPill>
      ),
    },
  ];
}
