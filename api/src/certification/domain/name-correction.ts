export type HolderName = { readonly givenName: string; readonly familyName: string };

/** Slips of the pen in a whole name; more of them make another name. */
const MOST_SLIPS = 2;

/**
 * Whether the one name is the other spelt rightly: what one person may put right. Diacritics, capitals, hyphens, spaces and the order of
 * the parts do not matter; letters do, few and by the length of a part, because of Ana and Ina. Anything else is another name, also by
 * marriage: true as it may be, a certificate would go to somebody else on one person's word.
 */
export function isCorrection(former: HolderName, wanted: HolderName): boolean {
  const [before, after] = [partsOf(former), partsOf(wanted)];
  if (before.length === 0 || after.length === 0) return false;
  if (before.join('') === after.join('')) return true;
  if (before.length !== after.length) return false;
  return slipsBetween(before, after) <= MOST_SLIPS;
}

function partsOf({ givenName, familyName }: HolderName): string[] {
  return [givenName, familyName]
    .flatMap((name) => name.split(/[\s\p{Pd}]+/u))
    .map(plain)
    .filter((part) => part !== '');
}

const plain = (part: string) =>
  part
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase('und');

/** Equal parts go together first, wherever they stand; what is left goes to its nearest. Infinite where a part has none. */
function slipsBetween(before: readonly string[], after: readonly string[]): number {
  const left = [...after];
  const take = (at: number) => left.splice(at, 1);
  const unlike = before.filter((part) => {
    const at = left.indexOf(part);
    if (at >= 0) take(at);
    return at < 0;
  });
  let slips = 0;
  for (const part of unlike) {
    if (slips > MOST_SLIPS) return slips;
    const counts = left.map((other) => slipsIn(part, other));
    const fewest = Math.min(...counts);
    take(counts.indexOf(fewest));
    slips += fewest;
  }
  return slips;
}

/** One slip from four letters on, two from eight on: in fewer letters it is as likely another name. */
function slipsIn(part: string, other: string): number {
  const shorter = Math.min(part.length, other.length);
  const allowed = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
  if (Math.abs(part.length - other.length) > allowed) return Infinity;
  const slips = distance(part, other);
  return slips <= allowed ? slips : Infinity;
}

/** Letters left out, added or taken for another, and neighbours that changed places, each one slip. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          rows[i - 1]![j]! + 1,
          row[j - 1]! + 1,
          rows[i - 1]![j - 1]! + (same ? 0 : 1),
          swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
