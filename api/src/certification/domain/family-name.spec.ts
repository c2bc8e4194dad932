import { describe, expect, it } from '@jest/globals';
import { isFamilyName } from './family-name.js';

describe('confirming a family name', () => {
  it.each([
    { why: 'as it is written', typed: 'Hoxha', familyName: 'Hoxha', is: true },
    { why: 'in capitals and with spaces around', typed: ' HOXHA ', familyName: 'Hoxha', is: true },
    { why: 'without its accents', typed: 'Celiku', familyName: 'Çeliku', is: true },
    {
      why: 'with a space for the hyphen',
      typed: 'Dervishi Lleshi',
      familyName: 'Dervishi-Lleshi',
      is: true,
    },
    { why: 'without its apostrophe', typed: 'OBrien', familyName: 'O’Brien', is: true },
    { why: 'in Greek without tonos', typed: 'Παπαδοπουλος', familyName: 'Παπαδόπουλος', is: true },
    { why: 'only its beginning', typed: 'Hox', familyName: 'Hoxha', is: false },
    { why: 'one half of a double name', typed: 'Lleshi', familyName: 'Dervishi-Lleshi', is: false },
    { why: 'nothing typed', typed: '', familyName: 'Hoxha', is: false },
    {
      why: 'a holder without a family name confirms nothing',
      typed: '',
      familyName: '',
      is: false,
    },
  ])('$why', ({ typed, familyName, is }) => {
    expect(isFamilyName(typed, familyName)).toBe(is);
  });
});
