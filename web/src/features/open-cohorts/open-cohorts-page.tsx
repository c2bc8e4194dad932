import Users from 'lucide-react/icons/users';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatDays, formatDayWithWeekday, formatTimeRange } from '../../lib/dates.js';
import { localeNames } from '../../lib/i18n-names.js';
import { inLocale, useReading } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatusPill } from '../../ui/status-pill.js';
import { openCohortsQuery, useTakePlace, type OpenCohort } from './queries.js';

/** The cohorts that anybody with an account may join without asking. */
export function OpenCohortsPage() {
  const { t } = useTranslation();
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('open-cohorts.heading')} lead={t('open-cohorts.lead')} />
      <List />
    </div>
  );
}

function List() {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(
    openCohortsQuery(useHttp()),
  );
  const take = useTakePlace();
  if (data === undefined && error === null)
    return <Skeleton label={t('open-cohorts.loading')} parts={['card', 'card']} />;
  if (data === undefined)
    return (
      <FailedState
        error={error}
        heading={t('open-cohorts.failed')}
        onTryAgain={() => void refetch()}
      />
    );
  const cohorts = data.pages.flatMap(({ items }) => items);
  if (cohorts.length === 0)
    return (
      <EmptyState icon={Users} heading={t('open-cohorts.none')}>
        {t('open-cohorts.none-text')}
      </EmptyState>
    );
  return (
    <div className="stack">
      {take.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, take.error)}
        </Notice>
      )}
      <ul className="cards">
        {cohorts.map((cohort) => (
          <OneCohort
            key={cohort.id}
            cohort={cohort}
            busy={take.isPending}
            onTake={() => take.mutate(cohort)}
          />
        ))}
      </ul>
      {hasNextPage ? (
        <p>
          <Button onClick={() => void fetchNextPage()}>{t('open-cohorts.more')}</Button>
        </p>
      ) : null}
    </div>
  );
}

interface OneCohortProps {
  readonly cohort: OpenCohort;
  readonly busy: boolean;
  readonly onTake: () => void;
}

function OneCohort({ cohort, busy, onTake }: OneCohortProps) {
  const { t, language } = useTranslation();
  const { joined, placesLeft } = cohort;
  // Its session says which day, with the hour.
  const oneEvening = cohort.first !== null && cohort.startsOn === cohort.endsOn;
  const title = inLocale(cohort.title, language);
  return (
    <Card as="li" className="stack">
      <h2>{title}</h2>
      <p>{inLocale(cohort.programmeTitle, language)}</p>
      {oneEvening ? null : <p>{formatDays(cohort.startsOn, cohort.endsOn, language)}</p>}
      <FirstSession cohort={cohort} />
      <p className="soft">
        {t([`open-cohorts.language.${cohort.locale}`, 'open-cohorts.language'], {
          language: localeNames[cohort.locale] ?? cohort.locale,
        })}
      </p>
      {joined ? (
        <p>
          <StatusPill status="done">{t('open-cohorts.joined')}</StatusPill>{' '}
          <Link to={`/learn?cohort=${cohort.slug}`}>{t('open-cohorts.go')}</Link>
        </p>
      ) : placesLeft === null ? null : (
        <p className="soft">{t('open-cohorts.places', { count: placesLeft })}</p>
      )}
      {placesLeft === 0 && !joined ? null : (
        <Button kind={joined ? 'secondary' : 'primary'} busy={busy} onClick={onTake}>
          {t(joined ? 'open-cohorts.leave' : 'open-cohorts.join', { title })}
        </Button>
      )}
      {joined ? <p className="soft small">{t('open-cohorts.leave-help')}</p> : null}
    </Card>
  );
}

/** When and where it begins: all that somebody needs to decide. */
function FirstSession({ cohort: { first, sessions, zone } }: Pick<OneCohortProps, 'cohort'>) {
  const { t } = useTranslation();
  const reading = useReading(zone);
  if (first === null) return null;
  return (
    <p>
      {t('open-cohorts.first', {
        day: formatDayWithWeekday(first.startsAt, reading),
        times: formatTimeRange(first.startsAt, first.endsAt, reading),
      })}
      {first.place === null ? null : `, ${first.place}`}
      {` · ${t('open-cohorts.sessions', { count: sessions })}`}
    </p>
  );
}
