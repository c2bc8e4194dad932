/** Whether what somebody typed is the family name: case, accents, hyphens and spaces do not matter, everything else does. */
export function isFamilyName(typed: string, familyName: string): boolean {
  const wanted = plain(familyName);
  return wanted !== '' && plain(typed) === wanted;
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\p{Pd}'’.]/gu, '')
    .toLocaleLowerCase('und');
}
