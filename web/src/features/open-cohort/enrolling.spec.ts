import { describe, expect, it } from '@jest/globals';
import { comingIn, linesLeft, pastedRows, peopleOf, previewOf } from './enrolling.js';

const ana = 'Ana Maria Hoxha; ana@city.example; WATER';

describe('pasted people', () => {
  it.each([
    ['lines with semicolons', ana],
    ['columns of a spreadsheet', 'Ana Maria Hoxha\tana@city.example\tWATER'],
    ['the family name first', 'Hoxha, Ana Maria; ana@city.example; WATER'],
    ['columns of which two hold the name', 'Ana Maria\tHoxha\tana@city.example\tWATER'],
    ['quoted cells of a spreadsheet', '"Ana Maria";"Hoxha";"ana@city.example";"WATER"'],
    ['the address first', 'ana@city.example; Ana Maria Hoxha; WATER'],
  ])('are read from %s', (_, text) => {
    expect(peopleOf(pastedRows(text))).toEqual([
      {
        givenName: 'Ana Maria',
        familyName: 'Hoxha',
        email: 'ana@city.example',
        departmentCode: 'WATER',
      },
    ]);
  });

  it.each(['Ana Maria Hoxha <ana@city.example>', '"Hoxha, Ana Maria" <ana@city.example>;'])(
    'are read as a mail program writes them: %s',
    (text) => {
      expect(peopleOf(pastedRows(text))).toEqual([
        { givenName: 'Ana Maria', familyName: 'Hoxha', email: 'ana@city.example' },
      ]);
    },
  );

  it.each([
    ['Ana,Hoxha,ana@city.example', 'no-address'],
    ['Ana Hoxha', 'no-address'],
    ['Ana Hoxha; ana', 'no-address'],
    ['Ana; ana@city.example', 'no-name'],
    ['; ana@city.example', 'no-name'],
    ['Ana Hoxha; ana@city.example', null],
  ])('“%s” has the fault %s', (line, fault) => {
    expect(pastedRows(line).map((row) => row.fault)).toEqual([fault]);
  });

  it('may stand there once, and empty lines are nobody', () => {
    const rows = pastedRows(`${ana}\n\n  \r\nBen Kola; ANA@city.example`);
    expect(rows.map(({ fault }) => fault)).toEqual([null, 'address-twice']);
  });

  it('become a preview, of which some come in and some stay to be corrected', () => {
    const rows = pastedRows(
      `${ana}\nNobody\nBen Kola; ben@city.example\nCem Leka; cem@city.example`,
    );
    const plan = (email: string, outcome: 'invited' | 'already' | 'wrong') => ({
      ...{ email, outcome },
      fault: outcome === 'wrong' ? ('account-closed' as const) : null,
    });
    const preview = previewOf(rows, [
      plan('ana@city.example', 'invited'),
      plan('ben@city.example', 'already'),
      plan('cem@city.example', 'wrong'),
    ]);
    expect(preview.map(({ outcome, fault }) => [outcome, fault])).toEqual([
      ['invited', null],
      ['wrong', 'no-address'],
      ['already', null],
      ['wrong', 'account-closed'],
    ]);
    expect(comingIn(preview).map(({ email }) => email)).toEqual(['ana@city.example']);
    expect(linesLeft(preview)).toBe('Nobody\nCem Leka; cem@city.example');
  });
});
