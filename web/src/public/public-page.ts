import type { Screen } from '@stoa/content';
import type { GlossaryEntry, LessonSource, TextState } from '../lib/lesson/text.js';
import type { GroupForPhones } from '../lib/group/types.js';
import type { PracticeItem } from '../lib/practice/practice.js';

/** A certificate's public states, and the two answers where there is none to show. */
export type CertificateState =
  'valid' | 'expired' | 'replaced' | 'suspended' | 'revoked' | 'withdrawn' | 'being-prepared';

export interface CertificateView {
  readonly state: CertificateState;
  /** Texts are in the page's language, or in the certificate's own where it has no other. */
  readonly programme: string;
  readonly tier: string;
  readonly hours: number | null;
  /** Calendar dates, `YYYY-MM-DD`. */
  readonly awardedOn: string;
  readonly validUntil: string | null;
  /** Code of the certificate that took this one's place, where it may be shown. */
  readonly replacedBy?: string;
  /** The holder's name, only where the holder wishes it to be shown. */
  readonly nameShown?: string | null;
  readonly nameCheck?: 'asked' | 'confirmed' | 'not-confirmed';
  /** Made by a demonstration city: certifies nothing. */
  readonly specimen: boolean;
  /** The holder is invented. */
  readonly synthetic: boolean;
  /** Of the issued PDF, 64 hexadecimal digits; `null` until it is made. */
  readonly fileSha256: string | null;
}

export type VerifyView = CertificateView | { readonly state: 'unknown' };

export interface PublicCity {
  readonly name: Readonly<Record<string, string>>;
  readonly slug: string;
  readonly specimen: boolean;
  readonly zone: string;
  readonly locales: readonly string[];
  /** How to reach the people who run this; each line only where it is known. */
  readonly contact?: {
    readonly email?: string;
    readonly phone?: string;
    readonly address?: string;
  };
}

/** What the city offers, as the home page lists it. */
export interface Offer {
  readonly title: string;
  readonly summary: string;
  readonly audience: 'everyone' | 'young-people' | 'city-staff';
  readonly hours: number | null;
  /** Set when it can be studied without an account. */
  readonly open?: { readonly slug: string; readonly lessons: number; readonly minutes: number };
  /** The language of `title` and `summary` where it is not the page's. */
  readonly locale?: string;
}

/** A cohort that residents may join, as the home page lists it. */
export interface CohortOffer {
  readonly slug: string;
  readonly title: string;
  readonly programme: string;
  /** The programme's slug, where it can be studied without an account. */
  readonly open: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The language in which it is held. */
  readonly language: string;
  readonly zone: string;
  readonly sessions: number;
  readonly first: {
    readonly startsAt: string;
    readonly endsAt: string;
    readonly mode: 'room' | 'online' | 'hybrid';
    readonly place: string | null;
  } | null;
  readonly full: boolean;
}

/** A card as the home page lists it. */
export interface CardOnShelf {
  readonly slug: string;
  readonly title: string;
  readonly action: string;
  readonly language: string;
}

export interface QuizOnShelf {
  readonly slug: string;
  readonly title: string;
  readonly items: number;
}

export interface OpenCard {
  readonly slug: string;
  readonly title: string;
  /** The one thing to do. */
  readonly action: string;
  readonly html: string;
  /** The language of the text, which may not be the page's. */
  readonly language: string;
  readonly state: TextState;
  /** The day by which a legal statement should have been checked, once it is past. */
  readonly overdue: string | null;
  readonly sources: readonly LessonSource[];
}

export interface OpenProgramme {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly modelledOn: string | null;
  readonly lessons: readonly {
    readonly id: string;
    readonly address: string;
    readonly title: string;
    readonly minutes: number;
  }[];
  readonly quizzes: readonly {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly items: number;
  }[];
}

export interface OpenLesson {
  readonly id: string;
  readonly address: string;
  /** Its place among the programme's lessons, from 1. */
  readonly number: number;
  readonly minutes: number;
  readonly title: string;
  readonly language: string;
  readonly state: TextState;
  readonly screens: readonly Screen[];
  readonly glossary: readonly GlossaryEntry[];
  readonly sources: readonly LessonSource[];
  /** By screen: the day by which a legal statement on it should have been checked, once it is past. */
  readonly overdue: Readonly<Record<string, string>>;
  readonly programme: OpenProgramme;
}

export interface OpenQuiz {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly items: readonly PracticeItem[];
  readonly sources: readonly LessonSource[];
}

type Texts = Readonly<Record<string, string>>;

export interface AskOption {
  readonly key: string;
  readonly text: Texts;
}

/** A question as the API gives it; which of the optional fields are there depends on its type. */
export interface AskItem {
  readonly key: string;
  readonly type: 'one' | 'several' | 'matrix' | 'scale5' | 'number' | 'open';
  readonly text: Texts;
  readonly help: Texts | null;
  readonly optional: boolean;
  readonly showIf: { readonly item: string; readonly is: string } | null;
  readonly options?: readonly AskOption[];
  readonly atMost?: number | null;
  readonly rows?: readonly AskOption[];
  readonly columns?: readonly AskOption[];
  readonly labels?: readonly Texts[];
  readonly from?: number;
  readonly to?: number;
  readonly lettersAtMost?: number;
}

export type AskFaultKind =
  | 'unknown-question'
  | 'wrong-kind'
  | 'unknown-option'
  | 'too-many'
  | 'too-few'
  | 'out-of-range'
  | 'too-long'
  | 'missing';

/** A survey to be answered, on the screen or on paper. */
export interface AskPage {
  readonly kind: 'ask';
  readonly code: string;
  readonly title: Texts;
  readonly minutes: number;
  readonly promise: Texts;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly synthetic: boolean;
  readonly state: 'not-yet' | 'open' | 'closed' | 'sent' | 'paper';
  /** Whether it was closed before its last day, so that this day says nothing. */
  readonly closedEarly?: boolean;
  /** Whether answers came with a form that were not taken any more. */
  readonly late?: boolean;
  readonly items?: readonly AskItem[];
  /** What a form without scripts sent, where it could not be taken; no faults mean that nothing was answered. */
  readonly returned?: {
    readonly given: Readonly<Record<string, unknown>>;
    readonly faults: readonly { item: string; kind: AskFaultKind; limit?: number }[];
  };
}

/** A workshop as its door shows it. */
export interface WorkshopAtDoor {
  readonly title: string;
  /** Of the title and the place. */
  readonly language: string;
  readonly place: string;
  readonly startsAt: string | Date;
  readonly endsAt: string | Date;
  readonly minutes: number;
  readonly zone: string;
  /** Nobody is asked for a name where young people come. */
  readonly names: boolean;
  readonly deleteOn: string;
}

/** A name that could not be taken; `letters` are those that cannot be printed. */
interface NameReturned {
  readonly name: string;
  readonly fault: 'missing' | 'too-long' | 'unprintable';
  readonly letters: readonly string[];
}

type HereStep =
  | {
      readonly step: 'door';
      readonly door:
        | { readonly state: 'not-yet'; readonly opensAt: string | Date }
        | { readonly state: 'open'; readonly closesAt: string | Date }
        | { readonly state: 'shut' | 'over' };
      /** Drawn for this form; from then on where the entry is found. */
      readonly address: string;
      readonly full: boolean;
      readonly returned?: NameReturned;
    }
  | {
      readonly step: 'own';
      readonly address: string;
      /** The whole address, to be kept. */
      readonly link: string;
      readonly name: string | null;
      readonly state: 'waiting' | 'confirmed' | 'struck';
      readonly letter: 'none' | 'later' | 'ready';
      /** The programme whose paper of participation everybody can fill in; null where it has none. */
      readonly participation: string | null;
      readonly returned?: NameReturned;
    }
  | { readonly step: 'removed' | 'unknown-entry' };

/** The door of a workshop, and behind it one's own entry. */
export type HerePage = HereStep & {
  readonly kind: 'here';
  readonly code: string;
  readonly shownCode: string;
  readonly workshop: WorkshopAtDoor;
};

interface Common {
  readonly locale: string;
  readonly city: PublicCity;
}

interface GroupOnPage {
  readonly group: GroupForPhones;
  /** As it is read aloud: `K7M-QXT`. */
  readonly shownCode: string;
  /** What the square pattern leads to. */
  readonly address: string;
}

export type PublicPage = Common &
  (
    | {
        readonly kind: 'home';
        readonly offers: readonly Offer[];
        readonly cohorts: readonly CohortOffer[];
        readonly cards: readonly CardOnShelf[];
        readonly quizzes: readonly QuizOnShelf[];
      }
    | { readonly kind: 'card'; readonly card: OpenCard }
    | { readonly kind: 'open-quiz'; readonly quiz: OpenQuiz }
    | { readonly kind: 'open-programme'; readonly programme: OpenProgramme }
    | { readonly kind: 'open-lesson'; readonly lesson: OpenLesson }
    | {
        readonly kind: 'practice';
        readonly quiz: OpenQuiz & { readonly programme: OpenProgramme };
      }
    | { readonly kind: 'participation'; readonly programme: OpenProgramme }
    | { readonly kind: 'my-place' }
    | {
        readonly kind: 'verify-form';
        readonly code?: string;
        readonly refused?: 'empty' | 'malformed';
      }
    | { readonly kind: 'verify-result'; readonly code: string; readonly view: VerifyView }
    | AskPage
    | { readonly kind: 'accessibility' }
    | { readonly kind: 'privacy' }
    | {
        readonly kind: 'group-form';
        readonly code?: string;
        readonly refused?: 'malformed' | 'unknown';
      }
    | (GroupOnPage & { readonly kind: 'group' })
    | (GroupOnPage & { readonly kind: 'group-wall' })
    | HerePage
    | { readonly kind: 'here-unknown' }
    | { readonly kind: 'not-found' | 'too-large' | 'too-many' }
    | { readonly kind: 'failed'; readonly requestId: string }
  );

export type PageOf<Kind extends PublicPage['kind']> = Extract<PublicPage, { readonly kind: Kind }>;

/** What the API sends, wrapped by `renderPublicDocument`. */
export interface RenderedPage {
  readonly title: string;
  readonly description: string;
  /** Content of `body`. */
  readonly html: string;
  readonly status?: number;
  /** Names of the parts that scripts bring to life; none means no script is sent. */
  readonly islands: string[];
  readonly locale: string;
  readonly noindex: boolean;
  /** This page's address in every language. */
  readonly alternates: Readonly<Record<string, string>>;
}
