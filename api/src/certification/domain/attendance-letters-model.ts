import { dateIn } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import type { LocaleText } from '../../shared/locale-text.js';
import { longDate, phrase, textOf } from './certificate-model.js';
import { certificateWords } from './certificate-words.js';

/** One workshop and those of it whose letters are wanted. */
export interface LetterFacts {
  /** Of the letters; the title stays in the language in which it was given. */
  readonly locale: string;
  readonly cityName: LocaleText;
  readonly specimen: boolean;
  readonly title: { readonly text: string; readonly lang: string };
  readonly place: string;
  readonly heldBy: string | null;
  readonly zone: string;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly people: readonly { readonly name: string; readonly confirmedAt: Date }[];
}

/** Final texts of the letters of a workshop; the same facts give the same texts. */
export function attendanceLettersModel(facts: LetterFacts) {
  const { words, lang } = certificateWords(facts.locale);
  const { letter } = words;
  const [first] = facts.people;
  if (!first) throw new RangeError('Letters are for somebody');
  const endsAt = new Date(facts.startsAt.getTime() + facts.minutes * 60_000);
  const day = (at: Date) => longDate(dateIn(facts.zone, instantOf(at)), lang);
  const city = textOf(phrase(facts.cityName, lang));
  const alone = facts.people.length === 1;
  return {
    lang,
    issuedAt: first.confirmedAt,
    specimen: facts.specimen,
    city,
    documentTitle: alone
      ? letter.documentTitle(first.name, facts.title.text)
      : letter.documentTitleOfAll(facts.title.text),
    title: facts.title.lang === lang ? facts.title.text : facts.title,
    facts: [
      { label: letter.day, value: day(facts.startsAt) },
      {
        label: letter.time,
        value: letter.timeValue(
          clock(facts.startsAt, facts.zone),
          clock(endsAt, facts.zone),
          facts.minutes,
        ),
      },
      { label: letter.place, value: facts.place },
      ...(facts.heldBy === null ? [] : [{ label: letter.heldBy, value: facts.heldBy }]),
    ],
    letters: facts.people.map(({ name, confirmedAt }) => ({
      person: name,
      confirmed: letter.confirmed(day(confirmedAt)),
    })),
    labels: {
      heading: letter.heading,
      tookPart: letter.tookPart,
      notACertificate: letter.notACertificate,
      logo: words.logo(city),
      specimen: words.specimen,
    },
  };
}

/** What the clock on the wall showed. */
function clock(at: Date, zone: string): string {
  const parts = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(at);
}
