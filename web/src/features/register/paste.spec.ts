import { describe, expect, it } from '@jest/globals';
import type { Mark } from './api-types.js';
import { readPaste, wantedIn, type PasteInto } from './paste.js';

const people = ['Ana Hoxha', 'Ben Çelik', 'Cem Kola', 'Dea Kola', 'Dea Kola'].map((name, at) => ({
  ...{ enrolmentId: `e${at + 1}`, name, department: null },
}));
const words: Readonly<Record<Mark, string>> = {
  ...{ present: 'Present', late: 'Late', excused: 'Excused', absent: 'Absent' },
  made_up: 'Made up',
};
const into = (over: Partial<PasteInto> = {}): PasteInto => ({
  ...{ people, fromRow: 0, mode: 'room' as const, wordOf: (mark: Mark) => words[mark] },
  before: () => null,
  may: () => true,
  ...over,
});
/** `e1 present room`, or `e1 name-unknown`, or `e1 –` for nothing. */
const read = (text: string, over: Partial<PasteInto> = {}) =>
  readPaste(text, into(over)).map(({ person, entry, fault }) =>
    [person?.enrolmentId ?? '?', fault ?? entry?.mark ?? '–', entry?.mode ?? ''].join(' ').trim(),
  );

describe('a pasted column', () => {
  it.each([
    {
      why: 'letters, large and small',
      text: 'P\nl\nE',
      found: ['e1 present room', 'e2 late room', 'e3 excused'],
    },
    {
      why: 'words',
      text: 'present\nABSENT\nmade up',
      found: ['e1 present room', 'e2 absent', 'e3 made_up'],
    },
    {
      why: 'signs of a paper list',
      text: 'x\n✓\n–\n0',
      found: ['e1 present room', 'e2 present room', 'e3 absent', 'e4 absent'],
    },
    {
      why: 'an O for online',
      text: 'PO\nlo\nAO',
      found: ['e1 present online', 'e2 late online', 'e3 mark-unknown'],
    },
    {
      why: 'an empty line passes somebody over',
      text: 'P\n\nA',
      found: ['e1 present room', 'e2 –', 'e3 absent'],
    },
    {
      why: 'ends of lines of all kinds, and one too many',
      text: 'P\r\nA\rP\n\n',
      found: ['e1 present room', 'e2 absent', 'e3 present room'],
    },
    { why: 'what is no mark', text: 'P\nmaybe', found: ['e1 present room', 'e2 mark-unknown'] },
    { why: 'nothing', text: ' \n ', found: [] },
  ])('in the order of the register: $why', ({ text, found }) => {
    expect(read(text)).toEqual(found);
  });

  it('takes the reader’s words and English ones, whatever the reader’s language', () => {
    const albanian = {
      present: 'I pranishëm',
      late: 'Vonë',
      excused: 'Me arsye',
      absent: 'Mungon',
    };
    const wordOf = (mark: Mark) => ({ ...albanian, made_up: 'E rikuperuar' })[mark];
    expect(read('i pranishëm\nMungon\nabsent\nMade up', { wordOf })).toEqual([
      ...['e1 present room', 'e2 absent', 'e3 absent', 'e4 made_up'],
    ]);
  });

  it('begins where the reader stands, and ends with the register', () => {
    expect(read('P\nP\nP', { fromRow: 3 })).toEqual([
      ...['e4 present room', 'e5 present room', '? nobody-left'],
    ]);
  });

  it('takes people for online where the reader says so', () => {
    expect(read('P\nA', { mode: 'online' })).toEqual(['e1 present online', 'e2 absent']);
  });

  it('keeps where somebody was and what was agreed, where the list does not say it', () => {
    const online = { mark: 'present', mode: 'online', arrangement: 'none' } as const;
    const excused = { mark: 'excused', mode: null, arrangement: 'deferred' } as const;
    const before = (id: string) => (id === 'e1' ? online : id === 'e2' ? excused : null);
    const pasted = readPaste('L\nE\nE', into({ before }));
    expect(pasted.map(({ entry }) => [entry?.mode, entry?.arrangement])).toEqual([
      ['online', 'none'],
      [null, 'deferred'],
      [null, 'none'],
    ]);
  });

  it('enters nothing that the session does not allow yet', () => {
    const may = (mark: Mark) => mark === 'excused';
    expect(read('P\nE', { may })).toEqual(['e1 not-yet', 'e2 excused']);
  });
});

describe('pasted names with their marks', () => {
  it.each([
    {
      why: 'in any order',
      text: 'Cem Kola\tA\nAna Hoxha\tP',
      found: ['e3 absent', 'e1 present room'],
    },
    { why: 'the family name first', text: 'Hoxha, Ana\tP', found: ['e1 present room'] },
    { why: 'without accents, in capitals', text: 'BEN CELIK;L', found: ['e2 late room'] },
    { why: 'in three columns', text: 'Hoxha\tAna\tP', found: ['e1 present room'] },
    {
      why: 'typed with a comma',
      text: 'Ana Hoxha, P\nBen Çelik, A',
      found: ['e1 present room', 'e2 absent'],
    },
    {
      why: 'a name without a mark',
      text: 'Ana Hoxha\t\nCem Kola\tP',
      found: ['e1 –', 'e3 present room'],
    },
    {
      why: 'an empty line',
      text: 'Ana Hoxha\tP\n\nCem Kola\tA',
      found: ['e1 present room', '? –', 'e3 absent'],
    },
    {
      why: 'somebody who is not there',
      text: 'Zoe Zeka\tP\nAna Hoxha\tP',
      found: ['? name-unknown', 'e1 present room'],
    },
    {
      why: 'a head line',
      text: 'Name\tMark\nAna Hoxha\tP',
      found: ['? name-unknown', 'e1 present room'],
    },
    { why: 'a name that two people have', text: 'Dea Kola\tP', found: ['e4 name-twice'] },
    {
      why: 'somebody twice',
      text: 'Ana Hoxha\tP\nAna Hoxha\tA',
      found: ['e1 name-twice', 'e1 name-twice'],
    },
  ])('are found: $why', ({ text, found }) => {
    expect(read(text)).toEqual(found);
  });
});

it('enters only what was understood', () => {
  const pasted = readPaste('P\nmaybe\n\nA', into());
  expect(wantedIn(pasted, 's1')).toEqual([
    {
      cell: { sessionId: 's1', enrolmentId: 'e1' },
      entry: { mark: 'present', mode: 'room', arrangement: 'none' },
    },
    {
      cell: { sessionId: 's1', enrolmentId: 'e4' },
      entry: { mark: 'absent', mode: null, arrangement: 'none' },
    },
  ]);
});
