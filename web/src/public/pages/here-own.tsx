import type { ReactNode } from 'react';
import { formatDate, formatDayWithWeekday, formatTime, formatTimeRange } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { buttonClass } from '../../ui/button-class.js';
import { paths } from '../paths.js';
import { NameField } from './here-form.js';
import type { HereProps, Own } from './here-props.js';

type OwnProps = HereProps<Own>;

/** One's own entry: how it stands, the letter, and how to correct or delete it. */
export function OwnEntry({ page, reader }: OwnProps) {
  if (!page.workshop.names) return <Counted page={page} reader={reader} />;
  return (
    <div className="public-column">
      <Standing page={page} reader={reader} />
      <Facts page={page} reader={reader} />
      <Keep page={page} reader={reader} />
      <Change page={page} reader={reader} />
    </div>
  );
}

function Counted({ page, reader: { t, locale } }: OwnProps) {
  return (
    <div className="public-column">
      <h1>{t('here.counted.heading')}</h1>
      <p className="lead">{t('here.counted.text')}</p>
      {page.participation === null ? null : (
        <>
          <p>{t('here.counted.paper')}</p>
          <p>
            <a
              className={buttonClass({ kind: 'primary' })}
              href={paths.participation(locale, page.participation)}
            >
              {t('here.counted.paper-link')}
            </a>
          </p>
        </>
      )}
    </div>
  );
}

function Standing({ page, reader: { t, locale } }: OwnProps) {
  const { state, letter, workshop, code, address } = page;
  const time = formatTime(workshop.endsAt, { locale, zone: workshop.zone });
  const words = {
    waiting: t('here.own.waiting-text'),
    confirmed: letter === 'later' ? t('here.own.later-text', { time }) : t('here.own.ready-text'),
    struck: t('here.own.struck-text'),
  };
  return (
    <header className="stack stack--tight" data-entry={state}>
      <h1>{t(`here.own.${state}`)}</h1>
      <p className="lead">{words[state]}</p>
      {letter === 'ready' ? (
        <p>
          <a
            className={buttonClass({ kind: 'primary' })}
            href={`${paths.ownEntry(locale, code, address)}/letter`}
            download
          >
            {t('here.own.letter')}
          </a>
        </p>
      ) : null}
    </header>
  );
}

function Facts({ page: { name, workshop }, reader: { t, locale } }: OwnProps) {
  const reading = { locale, zone: workshop.zone };
  const when = t('here.when', {
    day: formatDayWithWeekday(workshop.startsAt, reading),
    time: formatTimeRange(workshop.startsAt, workshop.endsAt, reading),
  });
  return (
    <dl className="facts">
      <Fact term={t('here.own.name')}>{name}</Fact>
      <Fact term={t('here.own.workshop')} lang={workshop.language}>
        {workshop.title}
      </Fact>
      <Fact term={t('here.own.day')}>{when}</Fact>
      <Fact term={t('here.own.place')} lang={workshop.language}>
        {workshop.place}
      </Fact>
      <Fact term={t('here.own.deleted')}>{formatDate(workshop.deleteOn, locale)}</Fact>
    </dl>
  );
}

interface FactProps {
  readonly term: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

function Fact({ term, lang, children }: FactProps) {
  return (
    <div className="facts__line">
      <dt>{term}</dt>
      <dd lang={lang}>{children}</dd>
    </div>
  );
}

/** Sent by the reader's own mail program: we are told no address. */
function Keep({ page: { link, workshop }, reader: { t } }: OwnProps) {
  const subject = t('here.keep.subject', { title: workshop.title });
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(link)}`;
  return (
    <section className="stack stack--tight" aria-labelledby="keep">
      <h2 id="keep">{t('here.keep.heading')}</h2>
      <p>{t('here.keep.text')}</p>
      <p>
        <a href={mail}>{t('here.keep.mail')}</a>
      </p>
    </section>
  );
}

/** Opened where a name came back that could not be taken; else out of the way. */
function Change({ page, reader }: OwnProps) {
  const { t, locale } = reader;
  const { state, name, returned, code, address } = page;
  const action = paths.ownEntry(locale, code, address);
  return (
    <details className="more" open={returned !== undefined}>
      <summary>{t('here.correct.heading')}</summary>
      <div className="stack stack--wide">
        {state === 'struck' ? null : (
          <form className="stack" method="post" action={action} noValidate>
            <input type="hidden" name="do" value="correct" />
            <NameField reader={reader} returned={returned} name={name ?? ''} />
            <p className="soft">{t('here.correct.again')}</p>
            <div>
              <Button type="submit">{t('here.correct.submit')}</Button>
            </div>
          </form>
        )}
        <form className="stack stack--tight" method="post" action={action}>
          <input type="hidden" name="do" value="remove" />
          <p>{t('here.remove.text')}</p>
          <div>
            <Button type="submit" kind="danger">
              {t('here.remove.submit')}
            </Button>
          </div>
        </form>
      </div>
    </details>
  );
}
