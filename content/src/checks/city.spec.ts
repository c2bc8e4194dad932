import { describe, expect, it } from '@jest/globals';
import {
  assessmentFile,
  bankFile,
  cardFile,
  championsFile,
  cityContent,
  gameFile,
  openQuizFile,
} from '../testing/city-content.ts';
import { ContentFolder } from '../testing/content-folder.ts';
import { itReports } from '../testing/slips.ts';

describe('strand T, the self-assessment, banks and what is open to everybody', () => {
  it('load without a problem', () => {
    const folder = new ContentFolder(cityContent());
    const { content, problems } = folder.load();
    folder.remove();
    expect(problems.filter(({ code }) => code !== 'translation/unstamped')).toEqual([]);
    expect(content.programmes.map(({ strand }) => strand)).toEqual(['T', 'A']);
    expect(content.cards[0]!.locales['sq']).toMatchObject({
      action: 'Lexojeni',
      html: '<p>Një tabelë.</p>',
    });
    expect(content.games[0]!.things[0]!.choices[0]).toMatchObject({ lamps: { privacy: 1 } });
    expect(content.assessments[0]!.areas[0]!.recommendations[0]).toMatchObject({ toLevel: 1 });
    expect(content.banks[0]!.items).toHaveLength(2);
  });
});

describe('what is wrong with them is reported with its line', () => {
  itReports(
    [
      {
        why: 'an area with two questions',
        file: assessmentFile,
        from: '      - { key: q3, text: { en: Three, sq: Three sq } }\n',
        to: '',
        code: 'schema',
        at: 'questions:',
      },
      {
        why: 'four levels',
        file: assessmentFile,
        from: '  - { level: 4, title: { en: Level, sq: Level sq }, text: { en: What it means, sq: What it means sq } }\n',
        to: '',
        code: 'schema',
        at: 'levels:',
      },
      {
        why: 'a recommendation for no level',
        file: assessmentFile,
        from: 'from_level: 0',
        to: 'from_level: 2',
        code: 'assessment/levels',
        at: 'key: R1',
      },
      {
        why: 'a gap in the round table',
        file: assessmentFile,
        from: 'from: 10',
        to: 'from: 15',
        code: 'plan/gap',
        at: 'from: 15',
      },
      {
        why: 'a lamp nobody knows',
        file: gameFile,
        from: 'lamps: { privacy',
        to: 'lamps: { privcay',
        code: 'reference/unknown-lamp',
        at: 'privcay',
      },
      {
        why: 'a neighbour nobody knows',
        file: gameFile,
        from: 'neighbour: ana',
        to: 'neighbour: ann',
        code: 'reference/unknown-neighbour',
        at: 'neighbour: ann',
      },
      {
        why: 'a thing nobody knows',
        file: gameFile,
        from: 'things: [bench]',
        to: 'things: [tram]',
        code: 'reference/unknown-thing',
        at: 'things: [tram]',
      },
      {
        why: 'a card without an action',
        file: cardFile,
        from: 'action: Read it\n',
        to: '',
        code: 'schema',
        at: 'id:',
      },
      {
        why: 'a true-false item with three options',
        file: openQuizFile,
        from: '    reason:',
        to: '      - { key: c, text: { en: So, sq: Po }, reason: { en: so, sq: so } }\n    reason:',
        code: 'item/true-false',
        at: 'options:',
      },
      {
        why: 'a bank with too few items',
        file: bankFile,
        from: 'tags: [M1]',
        to: 'tags: [M2]',
        code: 'test/too-few',
        in: championsFile,
        at: 'draw:',
      },
      {
        why: 'a bank that does not exist',
        file: championsFile,
        from: 'bank: final-test',
        to: 'bank: finals',
        code: 'reference/unknown-bank',
        at: 'bank: finals',
      },
      {
        why: 'a line of no form',
        file: championsFile,
        from: '{ accuracy: 3 }',
        to: '{ acuracy: 3 }',
        code: 'reference/unknown-line',
        at: 'acuracy',
      },
      {
        why: 'an award of no programme',
        file: championsFile,
        from: 'programme: small',
        to: 'programme: large',
        code: 'reference/unknown-programme',
        at: 'programme: large',
      },
      {
        why: 'an award of no tier',
        file: championsFile,
        from: 'tier: practitioner',
        to: 'tier: master',
        code: 'reference/unknown-tier',
        at: 'tier: master',
      },
    ],
    cityContent,
  );
});
