/** A file name that tells a person what it is, in letters that every disk and archive takes: `Hoxha-Ana-practitioner-7K2M….pdf`. */
export function certificateFileName(award: {
  readonly values: { readonly holder: { readonly givenName: string; readonly familyName: string } };
  readonly tier: string;
  readonly code: string;
}): string {
  const { givenName, familyName } = award.values.holder;
  const parts = [familyName, givenName, award.tier, award.code]
    .map(plain)
    .filter((part) => part !== '');
  return `${parts.join('-')}.pdf`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}
