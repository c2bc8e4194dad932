import { readText, type LocaleText } from '../../shared/locale-text.js';
import { certificateWords } from './certificate-words.js';

/** What was frozen with an award, as the drawing needs it. */
export interface FrozenAward {
  readonly values: {
    readonly holder: { readonly givenName: string; readonly familyName: string };
    readonly locale: string;
    readonly cityName: LocaleText;
    readonly programmeTitle: LocaleText;
    readonly tierTitle: LocaleText;
    readonly hours: number;
    readonly mode: 'room' | 'online' | 'hybrid';
    readonly signatories: readonly { readonly name: string; readonly role: LocaleText }[];
    readonly specimen: boolean;
  };
  readonly displayCode: string;
  readonly awardedAt: Date;
  readonly awardedOn: string;
  readonly validUntil: string | null;
  readonly replaces: boolean;
  /** Drawn to be looked at before the decision: marked across the page, with a code that nobody has. */
  readonly preview?: boolean;
}

export type Phrase = string | { readonly text: string; readonly lang: string };

/** Final texts of a certificate in its holder's language; the same award gives the same texts for ever. */
export function certificateModel(award: FrozenAward, origin: string) {
  const { values } = award;
  const { words, lang } = certificateWords(values.locale);
  const holder = `${values.holder.givenName} ${values.holder.familyName}`.trim();
  const address = `${origin.replace(/^https?:\/\//, '')}/v/${award.displayCode}`;
  const city = textOf(phrase(values.cityName, lang));
  return {
    lang,
    issuedAt: award.awardedAt,
    specimen: values.specimen || award.preview === true,
    city,
    holder,
    programme: phrase(values.programmeTitle, lang),
    tier: phrase(values.tierTitle, lang),
    hours: words.hoursValue(values.hours),
    mode: words.modes[values.mode],
    awardedOn: longDate(award.awardedOn, lang),
    ...(award.validUntil ? { validUntil: longDate(award.validUntil, lang) } : {}),
    signatories: values.signatories.map(({ name, role }) => ({ name, role: phrase(role, lang) })),
    check: { url: `${origin}/v/${award.displayCode}`, address },
    ...(award.replaces ? { note: words.replaces } : {}),
    labels: {
      documentTitle: words.documentTitle(holder, textOf(phrase(values.programmeTitle, lang))),
      heading: words.heading,
      awardedTo: words.awardedTo,
      completed: words.completed,
      hours: words.hours,
      mode: words.mode,
      awardedOn: words.awardedOn,
      validUntil: words.validUntil,
      check: words.check,
      logo: words.logo(city),
      qrCode: words.qrCode(address),
      specimen: [
        ...(values.specimen ? [words.specimen] : []),
        ...(award.preview ? [words.preview] : []),
      ].join(' · '),
    },
  };
}

/** A text in the wanted language, or in another one that it then names. */
export function phrase(text: LocaleText, lang: string): Phrase {
  const read = readText(text, lang, 'en');
  if (!read) return '';
  return read.locale === lang ? read.text : { text: read.text, lang: read.locale };
}

export const textOf = (given: Phrase): string => (typeof given === 'string' ? given : given.text);

/** A calendar date in words; it has no zone, so none may move it. */
export function longDate(date: string, lang: string): string {
  // English here is British: the day comes first.
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}
