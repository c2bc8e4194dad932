import { formatDate, formatWeekday } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { FailedState } from '../../ui/failed-state.js';
import { TextField } from '../../ui/field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { closingShown, lastDay, sessionRows, type SessionRow } from './opening.js';
import type { Opening } from './use-opening.js';

/** One row a session: a list rather than a table, because each row is three fields and reads the same on a phone. */
export function ProposedSessions({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation();
  return (
    <section className="stack" aria-labelledby="opening-sessions">
      <h2 id="opening-sessions">{t('open-cohort.sessions.heading')}</h2>
      <Proposed opening={opening} />
    </section>
  );
}

function Proposed({ opening }: { readonly opening: Opening }) {
  const { t, language } = useTranslation();
  const { values, proposed, set, errorOf } = opening;
  if (values.programme === '' || values.startsOn === '') {
    return <p>{t('open-cohort.sessions.not-yet')}</p>;
  }
  if (proposed.error !== null) {
    return (
      <FailedState
        error={proposed.error}
        heading={t('open-cohort.sessions.failed')}
        onTryAgain={() => void proposed.refetch()}
      />
    );
  }
  if (proposed.data === undefined) {
    return <Skeleton label={t('open-cohort.sessions.loading')} parts={['row', 'row', 'row']} />;
  }
  const rows = sessionRows(values, proposed.data);
  return (
    <>
      <p>{t('open-cohort.sessions.lead')}</p>
      <ol className="open-cohort__sessions">
        {rows.map((row, at) => (
          <SessionFields key={row.code} row={row} at={at} opening={opening} />
        ))}
      </ol>
      <p role="status">
        {t('open-cohort.sessions.ends-on', {
          date: formatDate(lastDay(rows, values.startsOn), language),
        })}
      </p>
      <TextField
        id="opening-closes"
        type="date"
        className="open-cohort__day"
        label={t('open-cohort.closes.label')}
        help={t('open-cohort.closes.help')}
        error={errorOf('opening-closes')}
        value={closingShown(values, proposed.data)}
        onChange={(event) => set({ evidenceClosesOn: event.target.value })}
      />
    </>
  );
}

interface SessionFieldsProps {
  readonly row: SessionRow;
  readonly at: number;
  readonly opening: Opening;
}

const parts = [
  { part: 'date', type: 'date' },
  { part: 'starts', type: 'time' },
  { part: 'ends', type: 'time' },
] as const;

function SessionFields({ row, at, opening: { values, set, errorOf } }: SessionFieldsProps) {
  const { t, language } = useTranslation();
  const change = (part: string, value: string) =>
    set({
      sessions: { ...values.sessions, [row.code]: { ...values.sessions[row.code], [part]: value } },
    });
  return (
    <li>
      <fieldset className="open-cohort__session">
        <legend>
          {t('open-cohort.sessions.name', {
            code: row.code,
            title: inLocale(row.title, language),
          })}
        </legend>
        {parts.map(({ part, type }) => (
          <TextField
            key={part}
            id={`session-${at}-${part}`}
            type={type}
            label={t(`open-cohort.sessions.${part}`)}
            help={
              part === 'date' && row.date !== '' ? formatWeekday(row.date, language) : undefined
            }
            error={errorOf(`session-${at}-${part}`)}
            value={row[part]}
            onChange={(event) => change(part, event.target.value)}
          />
        ))}
      </fieldset>
    </li>
  );
}
