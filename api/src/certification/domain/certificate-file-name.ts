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

/** The same for letters of attendance: by the name of the one person, else by the workshop. */
export function letterFileName(attended: {
  readonly title: { readonly text: string };
  readonly people: readonly { readonly name: string }[];
}): string {
  const [only, ...others] = attended.people;
  const told = namePart(only && others.length === 0 ? only.name : attended.title.text);
  return ['attendance', ...(told === '' ? [] : [told])].join('-') + '.pdf';
}
