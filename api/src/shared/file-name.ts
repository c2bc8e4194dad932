/** Disks take 255 bytes; an ending, and what a browser adds to a second copy, have to fit too. */
const MOST_BYTES = 180;
const MOST_LETTERS_OF_A_PART = 40;

/** What Windows does not take in a name, folders aside. */
const NOT_ON_DISKS = /[<>:"|?*]+/g;
/** Control signs, and what is not seen: signs that turn the direction make `exe` look like `fdp`. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
const KEPT_BY_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name, without its ending, as somebody gave it, in the letters of any language, and safe on every disk. Never a folder. */
export function fileNameOf(given: string): string {
  const seen = given
    .normalize('NFC')
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(UNSEEN, '');
  const last = seen.split(/[/\\]/).at(-1)!.replace(NOT_ON_DISKS, '-');
  const name = trimmed(cut(trimmed(last)));
  if (name === '') return 'file';
  return KEPT_BY_WINDOWS.test(name) ? `_${name}` : name;
}

/** One of several parts of a name that are put together with hyphens: letters and digits of any language. */
export function namePart(text: string): string {
  const part = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...part].slice(0, MOST_LETTERS_OF_A_PART).join('');
}

/** The same name in ASCII, as near as it gets, without what means something in a header. */
export function plainLetters(name: string): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\w. -]+/g, '-');
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  const kept = plain(stem);
  return `${/\w/.test(kept) ? kept : 'file'}${plain(ending)}`;
}

const trimmed = (name: string) => name.replace(/^[\s.-]+|[\s.-]+$/g, '');

/** Between what readers take for one letter, also where it is made of several. */
function cut(name: string): string {
  if (byteLength(name) <= MOST_BYTES) return name;
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(name.slice(0, MOST_BYTES))) {
    bytes += byteLength(segment);
    if (bytes > MOST_BYTES) break;
    kept += segment;
  }
  return kept;
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
