import { dateIn } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import type { LocaleText } from '../../shared/locale-text.js';
import { longDate, phrase, textOf } from './certificate-model.js';
import { certificateWords } from './certificate-words.js';
import type { Mark } from './evidence.js';

export interface AttendanceFacts {
  readonly locale: string;
  readonly person: string;
  readonly cityName: LocaleText;
  readonly specimen: boolean;
  readonly programmeTitle: LocaleText;
  readonly cohortTitle: LocaleText;
  readonly zone: string;
  readonly madeAt: Date;
  readonly madeOn: string;
  readonly sessions: readonly {
    readonly title: LocaleText;
    readonly startsAt: Date;
    readonly mark: { readonly mark: Mark; readonly mode: 'room' | 'online' | null } | null;
  }[];
}

const attended: readonly (Mark | undefined)[] = ['present', 'late', 'made_up'];

/** Final texts of the record of attendance: every planned session with its mark, counted over all that were planned. */
export function attendanceRecordModel(facts: AttendanceFacts) {
  const { words, lang } = certificateWords(facts.locale);
  const { record } = words;
  const came = facts.sessions.filter(({ mark }) => attended.includes(mark?.mark)).length;
  return {
    lang,
    issuedAt: facts.madeAt,
    specimen: facts.specimen,
    city: textOf(phrase(facts.cityName, lang)),
    person: facts.person,
    programme: phrase(facts.programmeTitle, lang),
    cohort: textOf(phrase(facts.cohortTitle, lang)),
    sessions: facts.sessions.map(({ title, startsAt, mark }) => ({
      date: longDate(dateIn(facts.zone, instantOf(startsAt)), lang),
      title: phrase(title, lang),
      mark: record.marks[mark?.mark ?? 'none'],
      mode: mark?.mode ? words.modes[mark.mode] : '',
    })),
    total: record.total(came, facts.sessions.length),
    madeOn: record.madeOn(longDate(facts.madeOn, lang)),
    labels: {
      documentTitle: record.documentTitle(facts.person),
      heading: record.heading,
      person: record.person,
      programme: record.programme,
      cohort: record.cohort,
      sessions: record.sessions,
      date: record.date,
      session: record.session,
      mark: record.mark,
      mode: record.mode,
      noSessions: record.noSessions,
      notACertificate: record.notACertificate,
      pageOf: record.pageOf,
      logo: words.logo(textOf(phrase(facts.cityName, lang))),
      specimen: words.specimen,
    },
  };
}
