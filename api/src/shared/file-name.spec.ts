import { describe, expect, it } from '@jest/globals';
import { fileNameOf, namePart, plainLetters } from './file-name.js';

describe('what a file may be called', () => {
  it.each([
    ['a plain name', 'Work', 'Work'],
    ['Albanian letters', 'Kontrolli i të drejtave në Çarshi', 'Kontrolli i të drejtave në Çarshi'],
    ['letters that are put together', 'C\u0327arshi', 'Çarshi'],
    ['Greek and Chinese', 'Ελλάδα 権利', 'Ελλάδα 権利'],
    ['a folder', '../../etc/passwd', 'passwd'],
    ['a folder of Windows', 'C:\\fakepath\\puna ime', 'puna ime'],
    ['signs that a disk does not take', 'a<b>:"c"|d?*e', 'a-b-c-d-e'],
    ['lines and control signs', 'one\r\ntwo\tthree\u0000\u007F', 'one two three'],
    ['a right-to-left override', 'letter\u202Efdp.exe', 'letterfdp.exe'],
    ['signs of no width', 'a\u200Bb\u2060c\u2066d\u2069', 'abcd'],
    ['half a sign', 'a\uD800b', 'ab'],
    ['dots and spaces around', ' ..hidden.. ', 'hidden'],
    ['nothing', '', 'file'],
    ['nothing but signs', ' ./?\u202E', 'file'],
    ['a name that Windows keeps for itself', 'con', '_con'],
    ['the same with an ending', 'LPT1.notes', '_LPT1.notes'],
    ['one that only begins like it', 'console', 'console'],
  ])('%s', (_, given, kept) => {
    expect(fileNameOf(given)).toBe(kept);
  });

  it.each([
    ['ë', 2],
    ['権', 3],
    ['👩‍👩‍👧', null],
    ['a', 1],
  ])('is cut between letters where it is too long for a disk: %s', (letter, bytes) => {
    const kept = fileNameOf(letter.repeat(1_000));
    expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(180);
    expect(kept).not.toMatch(/\uFFFD/);
    if (bytes !== null) expect(Buffer.byteLength(kept)).toBeGreaterThan(180 - bytes);
  });

  it('is the same when it is asked twice', () => {
    for (const name of ['Kontrolli.', ' a/b ', 'ë'.repeat(200) + '.', 'x. '.repeat(90)])
      expect(fileNameOf(fileNameOf(name))).toBe(fileNameOf(name));
  });
});

describe('a part of a name', () => {
  it.each([
    ['Çela', 'Çela'],
    ['Deda Kola', 'Deda-Kola'],
    ['O’Brien', 'O-Brien'],
    ['a/b\\c', 'a-b-c'],
    ['--', ''],
    ['ë'.repeat(99), 'ë'.repeat(40)],
  ])('%s', (given, part) => {
    expect(namePart(given)).toBe(part);
  });
});

describe('plain letters, for programs that know no others', () => {
  it.each([
    ['Kontrolli i të drejtave.pdf', 'Kontrolli i te drejtave.pdf'],
    ['a"b\\c;d.pdf', 'a-b-c-d.pdf'],
    ['権利.pdf', 'file.pdf'],
    ['100% (2).pdf', '100- -2-.pdf'],
    ['権利', 'file'],
  ])('%s', (name, plain) => {
    expect(plainLetters(name)).toBe(plain);
  });
});
