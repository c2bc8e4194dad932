export type ReaderSetting =
  { readonly readers: 'one' | 'two' } | { readonly readers: 'sample'; readonly percent: number };

/**
 * How many readers a submission gets. Whether it falls into the sample follows from its id alone: nobody chooses, and
 * asking again gives the same answer.
 */
export function readersAsked(setting: ReaderSetting, submissionId: string): 1 | 2 {
  if (setting.readers !== 'sample') return setting.readers === 'two' ? 2 : 1;
  return spread(submissionId) % 10_000 < setting.percent * 100 ? 2 : 1;
}

/** FNV-1a, then mixed once more: ids made in the same second differ in few characters, their numbers must not. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
