import { namePart } from '../../shared/file-name.js';

/** A file name that tells a person what it is, in the holder's own letters: `Çela-Ana-practitioner-7K2M….pdf`. */
export function certificateFileName(award: {
  readonly values: { readonly holder: { readonly givenName: string; readonly familyName: string } };
  readonly tier: string;
  readonly code: string;
}): string {
  const { givenName, familyName } = award.values.holder;
  const parts = [familyName, givenName, award.tier, award.code]
    .map(namePart)
    .filter((part) => part !== '');
  return `${parts.join('-')}.pdf`;
}
