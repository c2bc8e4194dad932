import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { formatDay } from '../../../lib/dates.js';
import { useReading } from '../../../lib/me.js';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { FailedState } from '../../../ui/failed-state.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { StatusPill } from '../../../ui/status-pill.js';
import type { Person } from '../api-types.js';
import { personQuery } from '../queries.js';
import { PersonAccount } from './person-account.js';
import { PersonDetails } from './person-details.js';
import { PersonRoles } from './person-roles.js';
import '../administration.css';

/** One person: details, roles and the account. */
export function PersonPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(personQuery(useHttp(), id));
  if (data === undefined && error === null) {
    return (
      <Skeleton
        label={t('administration.person.loading')}
        parts={['heading', 'card', 'card', 'card']}
      />
    );
  }
  if (data === undefined) {
    return (
      <div className="stack stack--wide">
        <PageHeading title={t('administration.person.heading')} />
        <FailedState
          named
          error={error}
          heading={t('administration.person.failed')}
          onTryAgain={() => void refetch()}
        />
        <BackToPeople />
      </div>
    );
  }
  return <PersonParts key={data.id} person={data} />;
}

function PersonParts({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const reading = useReading();
  const facts = t('administration.person.facts', {
    count: person.enrolments,
    since: formatDay(person.createdAt, reading),
  });
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={`${person.givenName} ${person.familyName}`}
        eyebrow={<BackToPeople />}
        lead={facts}
        actions={
          person.state === 'closed' ? (
            <StatusPill status="stopped">{t('administration.person.closed')}</StatusPill>
          ) : undefined
        }
      />
      <PersonDetails person={person} />
      <PersonRoles person={person} />
      <PersonAccount person={person} />
    </div>
  );
}

function BackToPeople() {
  const { t } = useTranslation();
  return <Link to="/administer/people">{t('administration.person.back')}</Link>;
}
