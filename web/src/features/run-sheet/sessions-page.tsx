import CalendarDays from 'lucide-react/icons/calendar-days';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useCohort, type CohortSession } from '../../lib/cohort.js';
import { formatDayWithWeekday, formatInstant, formatTimeRange } from '../../lib/dates.js';
import { inLocale, useCoordinates, useReading } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { textIn } from '../../lib/text-in.js';
import { useNow } from '../../lib/use-now.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { StatusPill } from '../../ui/status-pill.js';
import { programmeHandoutsQuery } from './queries.js';
import './run-sheet.css';

/** The sessions of a cohort, each with the way to its run sheet and its register. */
export function SessionsPage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('run-sheet.sessions.heading')}
        eyebrow={inLocale(cohort.title, language)}
        lead={t('run-sheet.sessions.lead')}
        actions={<Planning />}
      />
      {cohort.sessions.length === 0 ? (
        <EmptyState icon={CalendarDays} heading={t('run-sheet.sessions.none')}>
          {t('run-sheet.sessions.none-text')}
        </EmptyState>
      ) : (
        <ol className="plain-list run-sheet-sessions">
          {cohort.sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ol>
      )}
      <ProgrammeHandouts />
    </div>
  );
}

/** The plan is the coordinator's; what was changed in it is for everybody who trains. */
function Planning() {
  const { t } = useTranslation();
  const at = `/teach/${useCohort().slug}/sessions`;
  return (
    <>
      {useCoordinates() ? (
        <LinkButton to={`${at}/new`}>{t('run-sheet.sessions.add')}</LinkButton>
      ) : null}
      <Link to={`${at}/changes`}>{t('run-sheet.sessions.changes')}</Link>
    </>
  );
}

/** Examples and guides that belong to no session. Without them the page is no worse, so nothing is said while they come. */
function ProgrammeHandouts() {
  const { t, language } = useTranslation();
  const { slug } = useCohort();
  const { data } = useQuery(programmeHandoutsQuery(useHttp(), slug));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="programme-handouts">
      <h2 id="programme-handouts">{t('run-sheet.handouts.programme')}</h2>
      <ul>
        {data.items.map(({ slug: handout, locales }) => (
          <li key={handout}>
            <Link to={`/teach/${slug}/handouts/${handout}`}>
              {textIn(locales, language)?.text.title ?? handout}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SessionRow({ session }: { readonly session: CohortSession }) {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const reading = useReading(cohort.zone);
  const title = inLocale(session.title, language);
  const at = `/teach/${cohort.slug}`;
  return (
    <li className="run-sheet-sessions__one">
      <div>
        <h2 className="run-sheet-sessions__title">
          <Link to={`${at}/sessions/${session.code}`}>
            {t('run-sheet.session.name', { code: session.code, title })}
          </Link>
        </h2>
        <p className="soft">
          {formatDayWithWeekday(session.startsAt, reading)},{' '}
          {formatTimeRange(session.startsAt, session.endsAt, reading)}
          {session.place === null ? null : ` · ${session.place}`}
        </p>
        <MovedFrom session={session} />
      </div>
      <div className="row">
        <SessionState session={session} />
        {session.state === 'planned' ? (
          <>
            <Link to={`${at}/register?session=${session.code}`}>
              {t('run-sheet.session.register', { code: session.code })}
            </Link>
            <Link to={`${at}/sessions/${session.code}/change`}>
              {t('run-sheet.session.change', { code: session.code })}
            </Link>
          </>
        ) : null}
      </div>
    </li>
  );
}

function MovedFrom({ session: { movedFrom, origin } }: { readonly session: CohortSession }) {
  const { t } = useTranslation();
  const reading = useReading(useCohort().zone);
  if (movedFrom !== null)
    return (
      <p className="soft">
        {t('run-sheet.session.moved', { from: formatInstant(movedFrom, reading) })}
      </p>
    );
  return origin === 'added' ? <p className="soft">{t('run-sheet.session.added')}</p> : null;
}

function SessionState({ session }: { readonly session: CohortSession }) {
  const { t } = useTranslation();
  const now = useNow();
  if (session.state === 'cancelled')
    return <StatusPill status="stopped">{t('run-sheet.session.cancelled')}</StatusPill>;
  if (now < new Date(session.startsAt)) return null;
  return now < new Date(session.endsAt) ? (
    <StatusPill status="current">{t('run-sheet.session.now')}</StatusPill>
  ) : (
    <StatusPill status="done">{t('run-sheet.session.held')}</StatusPill>
  );
}
