import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import { formatDate, formatDay } from '../../lib/dates.js';
import { inLocale, useReading } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { FailedState } from '../../ui/failed-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Table, type Column } from '../../ui/table.js';
import type { Place, PlaceState } from './api-types.js';
import { placesQuery } from './queries.js';

interface PlacesListProps {
  readonly state: PlaceState;
  readonly name: string;
  readonly deed: (place: Place) => ReactNode;
}

export function PlacesList({ state, name, deed }: PlacesListProps) {
  const { t } = useTranslation();
  const { slug } = useCohort();
  const places = useInfiniteQuery(placesQuery(useHttp(), slug, state, name));
  const heading = t(`places.${state}.heading`);
  const rows = places.data?.pages.flatMap(({ items }) => items);
  const columns = useColumns(state, rows ?? [], deed);
  return (
    <section className="stack" aria-labelledby={`places-${state}`}>
      <h2 id={`places-${state}`}>{heading}</h2>
      {rows === undefined && places.error === null ? (
        <Skeleton label={t('places.loading')} parts={['row', 'row', 'row']} />
      ) : rows === undefined ? (
        <FailedState error={places.error} onTryAgain={() => void places.refetch()} />
      ) : rows.length === 0 ? (
        <p>{name === '' ? t(`places.${state}.none`) : t('places.none-found', { name })}</p>
      ) : (
        <Table
          caption={heading}
          captionHidden
          rows={rows}
          rowKey={({ enrolmentId }) => enrolmentId}
          columns={columns}
        />
      )}
      {places.hasNextPage ? (
        <p>
          <Button
            busy={places.isFetchingNextPage}
            onClick={() => {
              if (!places.isFetchingNextPage) void places.fetchNextPage();
            }}
          >
            {t('places.more')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

function useColumns(
  state: PlaceState,
  rows: readonly Place[],
  deed: PlacesListProps['deed'],
): readonly Column<Place>[] {
  const { t, language } = useTranslation();
  const reading = useReading(useCohort().zone);
  const left: readonly Column<Place>[] = [
    {
      key: 'reason',
      header: t('places.column.reason'),
      cell: ({ withdrawal }) =>
        withdrawal === null ? '–' : t(`places.reason.${withdrawal.reason}`),
    },
    {
      key: 'by',
      header: t('places.column.by'),
      cell: ({ withdrawal }) =>
        withdrawal === null
          ? '–'
          : t('places.by', { name: withdrawal.by, day: formatDay(withdrawal.at, reading) }),
    },
  ];
  // Residents belong to none: a column of dashes would tell nothing.
  const department: Column<Place> = {
    key: 'department',
    header: t('places.column.department'),
    cell: (place) => (place.department === null ? '–' : inLocale(place.department, language)),
  };
  return [
    { key: 'name', header: t('places.column.name'), rowHeader: true, cell: ({ name }) => name },
    ...(rows.some(({ department }) => department !== null) ? [department] : []),
    {
      key: 'since',
      header: t('places.column.since'),
      cell: ({ enrolledOn }) => formatDate(enrolledOn, language),
    },
    ...(state === 'withdrawn' ? left : []),
    { key: 'deed', header: t('places.column.deed'), cell: deed },
  ];
}
