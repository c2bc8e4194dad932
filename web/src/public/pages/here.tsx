import { Notice } from '../../ui/notice.js';
import { formatDate, formatDayWithWeekday, formatTime, formatTimeRange } from '../../lib/dates.js';
import { buttonClass } from '../../ui/button-class.js';
import { paths } from '../paths.js';
import type { Reader } from '../reader.js';
import { HereForm } from './here-form.js';
import { OwnEntry } from './here-own.js';
import type { AtDoor, HereProps } from './here-props.js';

/** The door of a workshop: plain forms, whole without a script, on a phone held in one hand. */
export function Here({ page, reader }: HereProps) {
  switch (page.step) {
    case 'door':
      return <Door page={page} reader={reader} />;
    case 'own':
      return <OwnEntry page={page} reader={reader} />;
    case 'removed':
    case 'unknown-entry':
      return <Without page={page} reader={reader} />;
  }
}

export function HereUnknown({ reader: { t } }: { readonly reader: Reader }) {
  return (
    <div className="public-column">
      <h1>{t('here.unknown.heading')}</h1>
      <p className="lead">{t('here.unknown.text')}</p>
    </div>
  );
}

function Door({ page, reader }: HereProps<AtDoor>) {
  const { title, language } = page.workshop;
  return (
    <div className="public-column">
      <header className="stack stack--tight">
        <h1 lang={language}>{title}</h1>
        <When page={page} reader={reader} />
      </header>
      {page.door.state === 'open' && !page.full ? (
        <HereForm page={page} reader={reader} />
      ) : (
        <WhyNot page={page} reader={reader} />
      )}
    </div>
  );
}

/** *Monday 2 March, 14:00–16:00*, and where, by the clock on the wall there. */
export function When({ page: { workshop }, reader: { t, locale } }: HereProps) {
  const reading = { locale, zone: workshop.zone };
  return (
    <p className="lead">
      {t('here.when', {
        day: formatDayWithWeekday(workshop.startsAt, reading),
        time: formatTimeRange(workshop.startsAt, workshop.endsAt, reading),
      })}
      <br />
      <span lang={workshop.language}>{workshop.place}</span>
    </p>
  );
}

function WhyNot({ page: { door, full, workshop }, reader: { t, locale } }: HereProps<AtDoor>) {
  const reading = { locale, zone: workshop.zone };
  const words = () => {
    if (full) return t('here.door.full');
    if (door.state === 'not-yet')
      return t('here.door.not-yet', {
        day: formatDayWithWeekday(door.opensAt, reading),
        time: formatTime(door.opensAt, reading),
      });
    if (door.state === 'shut') return t('here.door.shut');
    return t('here.door.over', { day: formatDate(workshop.deleteOn, locale) });
  };
  return (
    <Notice tone="waiting" live="status">
      <p>{words()}</p>
    </Notice>
  );
}

function Without({ page, reader: { t, locale } }: HereProps) {
  const removed = page.step === 'removed';
  return (
    <div className="public-column">
      <h1>{t(removed ? 'here.title.removed' : 'here.title.unknown-entry')}</h1>
      <p className="lead">{t(removed ? 'here.removed.text' : 'here.unknown-entry.text')}</p>
      <p>
        <a className={buttonClass({})} href={paths.here(locale, page.code)}>
          {t('here.removed.again')}
        </a>
      </p>
    </div>
  );
}
