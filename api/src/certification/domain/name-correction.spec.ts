import { describe, expect, it } from '@jest/globals';
import { isCorrection } from './name-correction.js';

const name = (givenName: string, familyName: string) => ({ givenName, familyName });

describe('the same name, spelt rightly', () => {
  it.each([
    ['nothing changed', name('Ana', 'Hoxha'), name('Ana', 'Hoxha')],
    ['diacritics', name('Cela', 'Ceno'), name('Çela', 'Çeno')],
    ['capitals', name('ANA', 'HOXHA'), name('Ana', 'Hoxha')],
    ['a hyphen for a space', name('Ana', 'Deda Kola'), name('Ana', 'Deda-Kola')],
    ['a space that was missing', name('Annamaria', 'Kola'), name('Anna Maria', 'Kola')],
    ['an apostrophe', name('Sean', 'OBrien'), name('Seán', 'O’Brien')],
    ['given and family name in the wrong boxes', name('Hoxha', 'Ana'), name('Ana', 'Hoxha')],
    ['two family names in the other order', name('Ana', 'Kola Deda'), name('Ana', 'Deda Kola')],
    ['one letter too few', name('Ana', 'Hoxa'), name('Ana', 'Hoxha')],
    ['one letter for another', name('Besa', 'Hoxha'), name('Besa', 'Hoxja')],
    ['two letters changed places', name('Arben', 'Kola'), name('Abren', 'Kola')],
    ['two slips in a long name', name('Alexandra', 'Kola'), name('Aleksandra', 'Kola')],
    ['a slip and a wrong box', name('Hoxa', 'Ana'), name('Ana', 'Hoxha')],
    ['Greek without tonos', name('Ελενη', 'Παππα'), name('Ελένη', 'Παππά')],
  ])('%s', (_, former, wanted) => {
    expect(isCorrection(former, wanted)).toBe(true);
  });
});

describe('another name', () => {
  it.each([
    ['a whole family name', name('Ana', 'Hoxha'), name('Ana', 'Deda')],
    ['a whole given name', name('Ana', 'Hoxha'), name('Mira', 'Hoxha')],
    ['a short name that differs by one letter', name('Ana', 'Hoxha'), name('Ina', 'Hoxha')],
    ['a sibling', name('Eda', 'Hoxha'), name('Ela', 'Hoxha')],
    ['a name more, by marriage', name('Ana', 'Hoxha'), name('Ana', 'Hoxha Deda')],
    ['a name less', name('Ana Maria', 'Hoxha'), name('Ana', 'Hoxha')],
    ['a letter for a word', name('Ana', 'Hoxha'), name('Ana B', 'Hoxha')],
    ['two slips in a name of seven letters', name('Ana', 'Halilaj'), name('Ana', 'Halimi')],
    ['slips in both names', name('Arben', 'Hoxha'), name('Arben t', 'Hoxa')],
    ['three slips, each small', name('Alexandra', 'Hoxha'), name('Aleksandra', 'Hoxja')],
    ['nothing before', name('', ''), name('Ana', 'Hoxha')],
    ['nothing after', name('Ana', 'Hoxha'), name('', '')],
    ['signs alone', name('’', '-'), name('-', '’')],
  ])('%s', (_, former, wanted) => {
    expect(isCorrection(former, wanted)).toBe(false);
  });
});

it('is the same question in both directions', () => {
  const [a, b] = [name('Ana', 'Hoxha'), name('Ana', 'Hoxa')];
  expect(isCorrection(b, a)).toBe(isCorrection(a, b));
});

it('takes long names with many parts in its stride', () => {
  const long = name('ab '.repeat(33), 'cd '.repeat(33));
  expect(isCorrection(long, long)).toBe(true);
  expect(isCorrection(long, name('ab '.repeat(33), 'ce '.repeat(33)))).toBe(false);
});
