import { Link } from 'react-router';
import { formatInstant } from '../../../lib/dates.js';
import { useReading } from '../../../lib/me.js';
import { useTranslation } from '../../../lib/use-translation.js';
import type { Column } from '../../../ui/table.js';
import type { AuditEvent } from '../api-types.js';
import { filtersInto, type AuditFilters } from './filters.js';

/** Longer ones are made by the machine; their end tells one from another. */
const longestName = 20;

export function useAuditColumns(filters: AuditFilters): readonly Column<AuditEvent>[] {
  const { t } = useTranslation();
  const reading = useReading();
  const narrowed = (change: AuditFilters) => `?${filtersInto({ ...filters, ...change })}`;
  return [
    {
      key: 'action',
      header: t('administration.audit.action'),
      rowHeader: true,
      cell: ({ action }) => t([`administration.action.${action}`, action]),
    },
    {
      key: 'actor',
      header: t('administration.audit.actor'),
      cell: ({ actor }) =>
        actor === null ? (
          t('administration.audit.system')
        ) : (
          <Link to={narrowed({ actorId: actor.id })}>{actor.name}</Link>
        ),
    },
    {
      key: 'at',
      header: t('administration.audit.at'),
      cell: ({ at }) => formatInstant(at, reading),
    },
    {
      key: 'subject',
      header: t('administration.audit.subject'),
      cell: ({ subjectType, subjectId }) => (
        <Link to={narrowed({ subjectId })}>
          {t([`administration.subject.${subjectType}`, subjectType])}{' '}
          {subjectId.length > longestName ? (
            <span className="administration__code small">{subjectId.slice(-8)}</span>
          ) : null}
        </Link>
      ),
    },
    {
      key: 'change',
      header: t('administration.audit.change'),
      cell: (event) => <Change event={event} />,
    },
  ];
}

/** The values as they were kept: a trail is evidence, so nothing is worded anew. */
function Change({ event: { before, after } }: { readonly event: AuditEvent }) {
  const { t } = useTranslation();
  if (before === null && after === null) return '–';
  return (
    <details>
      <summary>{t('administration.audit.show-change')}</summary>
      {before === null ? null : (
        <p className="administration__code small">
          {t('administration.audit.before')} <code>{JSON.stringify(before)}</code>
        </p>
      )}
      {after === null ? null : (
        <p className="administration__code small">
          {t('administration.audit.after')} <code>{JSON.stringify(after)}</code>
        </p>
      )}
    </details>
  );
}
