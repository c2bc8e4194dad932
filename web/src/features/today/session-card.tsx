import CalendarPlus from 'lucide-react/icons/calendar-plus';
import Video from 'lucide-react/icons/video';
import { Link } from 'react-router';
import { useCohortChoice, withCohort } from '../../lib/cohort-choice.js';
import {
  foreignZoneName,
  formatDayWithWeekday,
  formatInstant,
  formatTimeRange,
} from '../../lib/dates.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale, useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { buttonClass } from '../../ui/button-class.js';
import '../../ui/button.css';
import { Card } from '../../ui/card.js';
import { Icon } from '../../ui/icon.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { TodaySessionView } from './api-types.js';

export interface SessionCardProps {
  readonly session: TodaySessionView | null;
  readonly zone: string;
}

/** When, where, how to join: all that is needed on the way there. */
export function SessionCard({ session, zone }: SessionCardProps) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  return (
    <Card as="section" labelledBy="today-session">
      <h2 className="today__heading" id="today-session">
        {t('today.session.heading')}
      </h2>
      {session === null ? (
        <p>{t('today.session.none')}</p>
      ) : (
        <>
          <p>
            <strong>{inLocale(session.title, language)}</strong>
          </p>
          <SessionTimes session={session} zone={zone} />
          <SessionPlace session={session} />
        </>
      )}
      <p>
        <Link to={addresses.sessions()}>{t('today.session.all')}</Link>
      </p>
    </Card>
  );
}

type Given = Omit<SessionCardProps, 'session'> & { readonly session: TodaySessionView };

function SessionTimes({ session, zone }: Given) {
  const { t } = useTranslation();
  const reading = useReading(zone);
  const foreign = foreignZoneName(session.startsAt, reading);
  return (
    <div className="row numbers">
      {session.today ? <StatusPill status="current">{t('today.session.today')}</StatusPill> : null}
      <span>
        {t('today.session.when', {
          day: formatDayWithWeekday(session.startsAt, reading),
          times: formatTimeRange(session.startsAt, session.endsAt, reading),
        })}
        {foreign === null ? null : ` (${foreign})`}
      </span>
      {session.movedFrom === null ? null : (
        <span className="soft">
          {t('today.session.moved', { from: formatInstant(session.movedFrom, reading) })}
        </span>
      )}
    </div>
  );
}

function SessionPlace({ session }: Pick<Given, 'session'>) {
  const { t } = useTranslation();
  const choice = useCohortChoice();
  return (
    <>
      <p>
        {session.place === null
          ? t(`today.session.${session.mode}`)
          : t(`today.session.${session.mode}-at`, { place: session.place })}
      </p>
      <div className="row">
        {session.joinUrl === null ? null : (
          <a
            className={buttonClass({ kind: session.today ? 'primary' : 'secondary' })}
            href={session.joinUrl}
            rel="noreferrer"
          >
            <Icon of={Video} size="small" />
            {t('today.session.join')}
          </a>
        )}
        <a
          className={buttonClass({ kind: 'quiet' })}
          href={withCohort('/api/v1/me/sessions.ics', choice)}
          download
        >
          <Icon of={CalendarPlus} size="small" />
          {t('today.session.calendar')}
        </a>
      </div>
    </>
  );
}
