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
  /** Set when it can be opened without an account. */
  readonly href?: string;
  /** The language of `title` and `summary` where it is not the page's. */
  readonly locale?: string;
}

interface Common {
  readonly locale: string;
  readonly city: PublicCity;
}

export type PublicPage = Common &
  (
    | { readonly kind: 'home'; readonly offers: readonly Offer[] }
    | {
        readonly kind: 'verify-form';
        readonly code?: string;
        readonly refused?: 'empty' | 'malformed';
      }
    | { readonly kind: 'verify-result'; readonly code: string; readonly view: VerifyView }
    | { readonly kind: 'accessibility' }
    | { readonly kind: 'privacy' }
    | { readonly kind: 'not-found' }
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
