/**
 * The printed number of a certificate: twelve random characters (60 bits) and a check character, `7K2M-9QXT-0B4C-F`. It is
 * drawn at random, so that it tells nothing and cannot be guessed, and has no letters that are taken for digits: I and L
 * for 1, O for 0; U is left out as well.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_PER_CHARACTER = 5;
const RANDOM_CHARACTERS = 12;
const CODE_CHARACTERS = RANDOM_CHARACTERS + 1;
const GROUP = 4;

/** How many random bytes a code takes; the last four bits are not used. */
export const CERTIFICATE_CODE_BYTES = 8;

declare const certificateCode: unique symbol;
/** In its printed form, checked. */
export type CertificateCode = string & { readonly [certificateCode]: true };

export type ReadCode =
  | { readonly ok: true; readonly code: CertificateCode }
  | { readonly ok: false; readonly reason: 'length' | 'character' | 'check' };

export function certificateCodeFrom(random: Uint8Array): CertificateCode {
  if (random.length !== CERTIFICATE_CODE_BYTES) {
    throw new RangeError(`A certificate code takes ${CERTIFICATE_CODE_BYTES} random bytes`);
  }
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const values = Array.from({ length: RANDOM_CHARACTERS }, (_, index) =>
    Number.parseInt(bits.slice(index * BITS_PER_CHARACTER, (index + 1) * BITS_PER_CHARACTER), 2),
  );
  return printed(
    [...values, doubled(remainderOf(values))].map((value) => ALPHABET[value]!).join(''),
  );
}

/** Reads what people type: any case, O for 0, I or L for 1, with or without spaces and hyphens. */
export function readCertificateCode(typed: string): ReadCode {
  const text = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if ([...text].length !== CODE_CHARACTERS) return { ok: false, reason: 'length' };
  const values = [...text].map((character) => ALPHABET.indexOf(character));
  if (values.includes(-1)) return { ok: false, reason: 'character' };
  return remainderOf(values) === 0
    ? { ok: true, code: printed(text) }
    : { ok: false, reason: 'check' };
}

function printed(text: string): CertificateCode {
  return text.match(new RegExp(`.{1,${GROUP}}`, 'g'))!.join('-') as CertificateCode;
}

/**
 * The characters as coefficients of a polynomial, evaluated in the field of 32 elements at its generator. Each place has
 * its own factor, so one wrong character never goes unnoticed, nor do two that changed places.
 */
function remainderOf(values: readonly number[]): number {
  return values.reduce((sum, value) => doubled(sum) ^ value, 0);
}

/** Multiplication by the generator, modulo x⁵ + x² + 1. */
function doubled(value: number): number {
  const shifted = value << 1;
  return shifted > 31 ? shifted ^ 0b100101 : shifted;
}
