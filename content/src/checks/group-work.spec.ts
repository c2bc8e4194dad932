import { describe, expect, it } from '@jest/globals';
import { ContentFolder } from '../testing/content-folder.ts';
import { itReports } from '../testing/slips.ts';
import { planFile, smallContent } from '../testing/small-content.ts';

const file = planFile.replace('plan.en.md', 'group.yaml');
const both = (text: string) => `{ en: ${text}, sq: ${text} sq }`;

function withGroupWork(): Record<string, string> {
  const work = `activities:
  - { key: line, from: 0, kind: line-up, question: ${both('How many')}, least: 0, most: 30, every: 5 }
  - key: corner
    from: 0
    kind: corners
    question: ${both('Which one')}
    options: [{ key: a, text: ${both('This')} }, { key: b, text: ${both('That')} }]
  - { key: board, from: 0, kind: board, question: ${both('What now')} }
translations:
  sq: { state: draft, of: '' }
`;
  return { ...smallContent(), [file]: work };
}

describe('what a group does on its phones', () => {
  it('is read with its module, in its order', () => {
    const folder = new ContentFolder(withGroupWork());
    const { content, problems } = folder.load();
    folder.remove();
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [module] = content.programmes[0]!.modules;
    expect(module!.groupWork!.activities.map(({ key, kind }) => [key, kind])).toEqual([
      ['line', 'line-up'],
      ['corner', 'corners'],
      ['board', 'board'],
    ]);
  });

  it('is nothing where there is no such file', () => {
    const folder = new ContentFolder(smallContent());
    const [module] = folder.load().content.programmes[0]!.modules;
    folder.remove();
    expect(module).not.toHaveProperty('groupWork');
  });

  const line = 'every: 5';
  itReports(
    [
      {
        why: 'a minute at which nothing begins',
        from: 'key: board, from: 0',
        to: 'key: board, from: 3',
        code: 'group/no-step',
        at: 'key: board',
      },
      {
        why: 'a key twice',
        from: 'key: board',
        to: 'key: line',
        code: 'key/duplicate',
        at: 'kind: board',
      },
      {
        why: 'an option twice',
        from: 'key: b, text',
        to: 'key: a, text',
        code: 'key/duplicate',
        at: 'options:',
      },
      {
        why: 'a line with too many points',
        from: line,
        to: 'every: 1',
        code: 'group/line',
        at: 'line-up',
      },
      {
        why: 'a line that does not end',
        from: line,
        to: 'every: 7',
        code: 'group/line',
        at: 'line-up',
      },
      {
        why: 'a line of one point',
        from: 'most: 30',
        to: 'most: 1',
        code: 'group/line',
        at: 'line-up',
      },
      {
        why: 'a kind that is not known',
        from: 'kind: board',
        to: 'kind: bored',
        code: 'schema',
        at: 'bored',
      },
    ].map((slip) => ({ ...slip, file })),
    withGroupWork,
  );
});
