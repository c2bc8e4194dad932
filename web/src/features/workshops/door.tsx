import { Link } from 'react-router';
import { formatDate, formatDayWithWeekday, formatTime } from '../../lib/dates.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { Workshop } from './api-types.js';
import type { LeadProps } from './lead.js';

/** The way in: what to hang at the door, whether it is open, and how to close it. */
export function Door({ workshop, busy, act }: LeadProps) {
  const { t, language } = useTranslation();
  const { id, address, locale, code, shut, door, names, deleteOn } = workshop;
  return (
    <section className="stack workshop-door" aria-labelledby="door">
      <h2 id="door">{t('workshops.door.heading')}</h2>
      <p>
        <DoorState workshop={workshop} />
      </p>
      <img
        className="workshop-door__pattern"
        src={`/api/v1/workshops/${id}/qr.svg`}
        alt={t('workshops.door.pattern', { address })}
        width={180}
        height={180}
      />
      <p className="workshop-door__address">{address.replace(/^https?:\/\//, '')}</p>
      <p className="row">
        <Link to={`/teach/workshops/${id}/door`}>{t('workshops.door.sheet')}</Link>
        {names ? (
          <Link to={`/teach/workshops/${id}/paper`}>{t('workshops.door.paper')}</Link>
        ) : null}
        <a href={`/${locale}/here/${code.replace('-', '')}`} target="_blank" rel="noreferrer">
          {t('workshops.door.phone')}
        </a>
      </p>
      {door.state === 'over' ? null : (
        <div>
          <Button busy={busy} onClick={() => act({ do: 'change', change: { shut: !shut } })}>
            {t(shut ? 'workshops.door.open-again' : 'workshops.door.shut')}
          </Button>
        </div>
      )}
      <p className="soft small">
        {names
          ? t('workshops.door.promised', { date: formatDate(deleteOn, language) })
          : t('workshops.door.no-names')}
      </p>
    </section>
  );
}

function DoorState({ workshop: { door, zone } }: { readonly workshop: Workshop }) {
  const { t, language } = useTranslation();
  const reading = { locale: language, zone };
  const at = door.at ?? '';
  switch (door.state) {
    case 'not-yet':
      return (
        <StatusPill status="open">
          {t('workshops.door.not-yet', {
            day: formatDayWithWeekday(at, reading),
            time: formatTime(at, reading),
          })}
        </StatusPill>
      );
    case 'open':
      return (
        <StatusPill status="current">
          {t('workshops.door.is-open', { time: formatTime(at, reading) })}
        </StatusPill>
      );
    case 'shut':
      return <StatusPill status="stopped">{t('workshops.door.is-shut')}</StatusPill>;
    case 'over':
      return <StatusPill status="done">{t('workshops.door.is-over')}</StatusPill>;
  }
}
