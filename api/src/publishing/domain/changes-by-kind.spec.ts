import { describe, expect, it } from '@jest/globals';
import { changesByKind } from './changes-by-kind.js';

describe('what a publication changes', () => {
  it.each([
    { lines: [], says: [] },
    {
      lines: ['slot law.x: as in al', 'lesson M1 rights: version 2', 'lesson M2 data: version 3'],
      says: [
        { kind: 'slot', items: ['law.x'] },
        { kind: 'lesson', items: ['M1 rights', 'M2 data'] },
      ],
    },
    {
      lines: ['criteria of digital-rights: version 2'],
      says: [{ kind: 'criteria', items: ['of digital-rights'] }],
    },
    {
      lines: ['card passwords taken down'],
      says: [{ kind: 'card', items: ['passwords taken down'] }],
    },
  ])('is told by kind: $lines', ({ lines, says }) => {
    expect(changesByKind(lines)).toEqual(says);
  });
});
