import { formatDays, formatDayWithWeekday, formatTimeRange } from '../../lib/dates.js';
import { buttonClass } from '../../ui/button-class.js';
import { Card } from '../../ui/card.js';
import { paths } from '../paths.js';
import type { CohortOffer } from '../public-page.js';
import type { Reader } from '../reader.js';

interface OpenCohortsProps {
  readonly cohorts: readonly CohortOffer[];
  readonly reader: Reader;
}

/** What residents may join; how many have joined is told only where no place is left. */
export function OpenCohorts({ cohorts, reader }: OpenCohortsProps) {
  const { t } = reader;
  if (cohorts.length === 0) return null;
  return (
    <section className="public-section" aria-labelledby="cohorts">
      <div className="stack stack--tight">
        <h2 id="cohorts">{t('home.cohorts.heading')}</h2>
        <p className="soft">{t('home.cohorts.text')}</p>
      </div>
      <ul className="shelf plain-list">
        {cohorts.map((cohort) => (
          <OneCohort key={cohort.slug} cohort={cohort} reader={reader} />
        ))}
      </ul>
      <p className="row">
        <a className={buttonClass({ kind: 'primary' })} href={paths.join()}>
          {t('home.cohorts.join')}
        </a>
        <a href={paths.openCohorts()}>{t('home.cohorts.sign-in')}</a>
      </p>
    </section>
  );
}

function OneCohort({
  cohort,
  reader,
}: Omit<OpenCohortsProps, 'cohorts'> & { readonly cohort: CohortOffer }) {
  const { t, locale } = reader;
  const { title, programme, open, startsOn, endsOn, language, zone, sessions, first } = cohort;
  const reading = { locale, zone };
  return (
    <Card as="li" className="offer">
      <h3 className="offer__title">
        {open === null ? programme : <a href={paths.programme(locale, open)}>{programme}</a>}
      </h3>
      <p>{title}</p>
      <p>
        {first === null
          ? formatDays(startsOn, endsOn, locale)
          : t('home.cohorts.when', {
              day: formatDayWithWeekday(first.startsAt, reading),
              times: formatTimeRange(first.startsAt, first.endsAt, reading),
            })}
      </p>
      {first === null ? null : <p>{first.place ?? t(`home.cohorts.mode.${first.mode}`)}</p>}
      <p className="soft small offer__foot">
        {sessions === 0 ? null : <span>{t('home.cohorts.sessions', { count: sessions })}</span>}
        <span>{t('home.cohorts.language', { language: languageName(language, locale) })}</span>
        {cohort.full ? <span>{t('home.cohorts.full')}</span> : null}
      </p>
    </Card>
  );
}

/** What readers call a language; these pages are made where its name is known in every one of them. */
const languageName = (language: string, reader: string): string =>
  new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language;
