import CalendarClock from 'lucide-react/icons/calendar-clock';
import CalendarDays from 'lucide-react/icons/calendar-days';
import ExternalLink from 'lucide-react/icons/external-link';
import MapPin from 'lucide-react/icons/map-pin';
import Monitor from 'lucide-react/icons/monitor';
import { foreignZoneName, formatDay, formatInstant, formatTimeRange } from '../../lib/dates.js';
import { inLocale, useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { buttonClass } from '../../ui/button-class.js';
import { Card } from '../../ui/card.js';
import { Icon } from '../../ui/icon.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { MySessionView } from './api-types.js';
import { isMissed, mayJoin, standingOf, statusOf } from './model.js';

export interface SessionCardProps {
  readonly session: MySessionView;
  readonly now: Date;
  readonly today: boolean;
}

export function SessionCard({ session, now, today }: SessionCardProps) {
  const { t, language } = useTranslation();
  const standing = standingOf(session, now);
  return (
    <Card as="li" tone={today && session.state === 'planned' ? 'next' : 'plain'}>
      <div className="row row--apart">
        <h3>
          <span className="soft">{session.code}</span> {inLocale(session.title, language)}
        </h3>
        <StatusPill status={statusOf(standing)}>{t(`sessions.standing.${standing}`)}</StatusPill>
      </div>
      <ul className="plain-list sessions__facts">
        <When session={session} />
        <Changed session={session} />
        <Where session={session} />
      </ul>
      {mayJoin(session, now) ? <Join url={session.joinUrl ?? ''} prominent={today} /> : null}
      {isMissed(standing) ? (
        <p className="no-print">
          <a href="#when-missed">{t('sessions.missed.link')}</a>
        </p>
      ) : null}
    </Card>
  );
}

function When({ session: { startsAt, endsAt, zone } }: { readonly session: MySessionView }) {
  const { t } = useTranslation();
  const reading = useReading(zone);
  const foreign = foreignZoneName(startsAt, reading);
  return (
    <li>
      <Icon of={CalendarDays} />
      <span>
        <time dateTime={startsAt}>
          {formatDay(startsAt, reading)}, {formatTimeRange(startsAt, endsAt, reading)}
        </time>
        {foreign === null ? null : (
          <span className="soft sessions__zone">{t('sessions.zone', { zone: foreign })}</span>
        )}
      </span>
    </li>
  );
}

/** What a calendar made earlier does not know. */
function Changed({ session: { movedFrom, origin, zone } }: { readonly session: MySessionView }) {
  const { t } = useTranslation();
  const reading = useReading(zone);
  if (movedFrom === null && origin === 'programme') return null;
  return (
    <li>
      <Icon of={CalendarClock} />
      <span>
        {movedFrom === null
          ? t('sessions.added')
          : t('sessions.moved', { from: formatInstant(movedFrom, reading) })}
      </span>
    </li>
  );
}

function Where({ session: { mode, place } }: { readonly session: MySessionView }) {
  const { t } = useTranslation();
  const words = place === null ? t(`sessions.mode.${mode}`) : t(`sessions.at.${mode}`, { place });
  return (
    <li>
      <Icon of={mode === 'online' ? Monitor : MapPin} />
      <span>{words}</span>
    </li>
  );
}

interface JoinProps {
  readonly url: string;
  readonly prominent: boolean;
}

function Join({ url, prominent }: JoinProps) {
  const { t } = useTranslation();
  return (
    <p className="no-print">
      <a className={prominent ? buttonClass({ kind: 'primary' }) : undefined} href={url}>
        {t('sessions.join')}
        <Icon of={ExternalLink} size="small" />
      </a>
    </p>
  );
}
