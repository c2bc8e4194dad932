import type { CertificateFonts } from './typefaces.ts';

/** Text in the reader's language, or text that had to fall back to another one and says which. */
export type Phrase = string | { readonly text: string; readonly lang: string };

export interface Signatory {
  readonly name: string;
  readonly role: Phrase;
}

/** What every document needs to know: the language, the moment, the sender. */
interface PaperModel {
  /** BCP 47 tag of all text that does not name another language. */
  readonly lang: string;
  /** Becomes the creation date, so that the same award gives the same bytes. */
  readonly issuedAt: Date;
  /** Marks everything made for an invented city. */
  readonly specimen: boolean;
  readonly city: string;
}

/**
 * One certificate. Every text is final: translated, with numbers and dates formatted for the reader.
 */
export interface CertificateModel extends PaperModel {
  readonly holder: string;
  readonly programme: Phrase;
  readonly tier: Phrase;
  readonly hours: string;
  readonly mode: string;
  readonly awardedOn: string;
  readonly validUntil?: string;
  readonly signatories: readonly Signatory[];
  /** `url` goes into the QR code and the link, `address` is printed for typing. */
  readonly check: { readonly url: string; readonly address: string };
  /** One more sentence, for example that this replaces an earlier certificate. */
  readonly note?: string;
  readonly labels: {
    /** Title of the window and the metadata: "Certificate – holder – programme". */
    readonly documentTitle: string;
    readonly heading: string;
    readonly awardedTo: string;
    readonly completed: string;
    readonly hours: string;
    readonly mode: string;
    readonly awardedOn: string;
    readonly validUntil: string;
    readonly check: string;
    /** Read aloud in place of the pictures. */
    readonly logo: string;
    readonly qrCode: string;
    readonly specimen: string;
  };
}

export interface AttendedSession {
  readonly date: string;
  readonly title: Phrase;
  /** The mark in words: "present", "excused" … */
  readonly mark: string;
  readonly mode: string;
}

/** The plain record of the sessions somebody attended; not a certificate, and it says so. */
export interface AttendanceRecordModel extends PaperModel {
  readonly person: string;
  readonly programme: Phrase;
  readonly cohort?: string;
  readonly sessions: readonly AttendedSession[];
  /** For example "Attended: 4 of 6 sessions, 10 of 15 hours". */
  readonly total: string;
  /** For example "Made on 3 June 2026". */
  readonly madeOn: string;
  readonly labels: {
    readonly documentTitle: string;
    readonly heading: string;
    readonly person: string;
    readonly programme: string;
    readonly cohort: string;
    readonly sessions: string;
    readonly date: string;
    readonly session: string;
    readonly mark: string;
    readonly mode: string;
    /** Said in place of rows when there was no session. */
    readonly noSessions: string;
    readonly notACertificate: string;
    /** With `{page}` and `{pages}`, for example "Page {page} of {pages}". */
    readonly pageOf: string;
    readonly logo: string;
    readonly specimen: string;
  };
}

/** One person's letter. */
export interface AttendanceLetter {
  readonly person: string;
  /** For example "Confirmed on 3 June 2026 by those who held the workshop." */
  readonly confirmed: string;
}

/** Letters that say who attended one workshop; not certificates, and they say so. */
export interface AttendanceLettersModel extends PaperModel {
  /** Title of the window and the metadata. */
  readonly documentTitle: string;
  readonly title: Phrase;
  /** Day, time, place and whatever else was so for everybody. */
  readonly facts: readonly { readonly label: string; readonly value: Phrase }[];
  readonly letters: readonly AttendanceLetter[];
  readonly labels: {
    readonly heading: string;
    /** Between the name and the title: "took part in the workshop". */
    readonly tookPart: string;
    readonly notACertificate: string;
    readonly logo: string;
    readonly specimen: string;
  };
}

/** The city's four colours, as `#rrggbb`. */
export interface Look {
  readonly ink: string;
  readonly paper: string;
  readonly primary: string;
  readonly accent: string;
}

/** A logo as outlines (SVG path data in its own coordinates), or as a PNG file's bytes. */
export type Logo =
  | {
      readonly kind: 'drawing';
      readonly width: number;
      readonly height: number;
      readonly shapes: readonly { readonly path: string; readonly fill: string }[];
    }
  | { readonly kind: 'png'; readonly bytes: Uint8Array };

export interface Assets {
  readonly fonts: CertificateFonts;
  readonly logo?: Logo;
  readonly look?: Look;
}

export const wording = (phrase: Phrase): string =>
  typeof phrase === 'string' ? phrase : phrase.text;

export const languageOf = (phrase: Phrase): string | undefined =>
  typeof phrase === 'string' ? undefined : phrase.lang;
