/**
 * What a class types to take part, `K7M-QXT`: six characters drawn at random. None of them is taken for another (no 0, 1, 2, 5, 8 nor
 * B, I, L, O, S, Z; no U beside V), and without vowels they never spell a word that makes a class laugh.
 */
const ALPHABET = 'CDFGHJKMNPQRTVWXY34679';
const CHARACTERS = 6;
const GROUP = 3;

/** Enough that a code can be drawn although some bytes are thrown away: a byte over the last whole alphabet would favour some letters. */
export const GROUP_CODE_BYTES = 24;
const bytesUsed = 256 - (256 % ALPHABET.length);

/** As it is kept: without the hyphen. */
export function groupCodeFrom(random: Uint8Array): string {
  const fair = [...random].filter((byte) => byte < bytesUsed);
  if (fair.length < CHARACTERS) throw new RangeError('Too few random bytes for a group code');
  return fair
    .slice(0, CHARACTERS)
    .map((byte) => ALPHABET[byte % ALPHABET.length]!)
    .join('');
}

/** As it is shown on a wall. */
export const shownGroupCode = (code: string): string =>
  code.match(new RegExp(`.{1,${GROUP}}`, 'g'))!.join('-');

/** Reads what people type, in any case, with or without spaces and hyphens; null for what cannot be a code. */
export function readGroupCode(typed: string): string | null {
  const text = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const fits = [...text].every((character) => ALPHABET.includes(character));
  return fits && text.length === CHARACTERS ? text : null;
}
