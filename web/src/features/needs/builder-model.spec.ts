import { describe, expect, it } from '@jest/globals';
import {
  draftOf,
  emptyItem,
  emptySurvey,
  furtherItem,
  itemOf,
  listOf,
  moved,
  untranslated,
} from './builder-model.js';
import { both, items } from './testing.js';

const survey = {
  ...{
    slug: 'needs',
    origin: 'shipped' as const,
    kind: 'needs' as const,
    number: 1,
    title: both('Needs'),
    promise: both('No names.'),
  },
  ...{ minutes: 12, items, groupings: [] },
};

describe('a survey that is being written', () => {
  it('gives back what it was made from, with the names of its answers', () => {
    const again = draftOf(survey).items.map(itemOf);
    expect(again.map(({ key, type }) => [key, type])).toEqual(
      items.map(({ key, type }) => [key, type]),
    );
    expect(again[2]).toMatchObject({ rows: items[2]!.rows, columns: items[2]!.columns });
    expect(again[0]).toMatchObject({ optionsFrom: 'departments', options: [] });
  });

  it('has a line for each answer, in both languages side by side', () => {
    expect(listOf({ en: 'Yes\n No \n', sq: 'Po' }, ['yes'], 'o')).toEqual([
      { key: 'yes', text: { en: 'Yes', sq: 'Po' } },
      { key: 'o2', text: { en: 'No', sq: '' } },
    ]);
    expect(listOf({ en: 'a\nb', sq: '' }, ['o2'], 'o').map(({ key }) => key)).toEqual([
      'o2',
      'o2_new',
    ]);
  });

  it.each([
    { type: 'several' as const, over: { atMost: '2', options: both('a\nb') }, item: { atMost: 2 } },
    { type: 'number' as const, over: { from: '1', to: '9' }, item: { from: 1, to: 9 } },
    { type: 'number' as const, over: { from: '', to: 'x' }, item: { from: 0, to: 0 } },
    {
      type: 'open' as const,
      over: { letters: '80', showItem: 'role', showIs: 'lead' },
      item: { lettersAtMost: 80, showIf: { item: 'role', is: 'lead' } },
    },
    {
      type: 'scale5' as const,
      over: { options: { en: 'a\nb', sq: 'c\nd' } },
      item: {
        labels: [
          { en: 'a', sq: 'c' },
          { en: 'b', sq: 'd' },
        ],
      },
    },
  ])('becomes a question of type $type', ({ type, over, item }) => {
    expect(itemOf({ ...emptyItem(1), type, ...over })).toMatchObject({ type, ...item });
  });

  it('gives a further question a name of its own', () => {
    expect(furtherItem([])).toMatchObject({ id: 1, key: 'q1' });
    expect(
      furtherItem([
        { id: 1, key: 'q1' },
        { id: 2, key: 'q3' },
      ]),
    ).toMatchObject({ id: 4, key: 'q4' });
  });

  it('moves questions up and down, and no further', () => {
    const three = [1, 2, 3].map(emptyItem);
    const order = (at: number, by: number) => moved(three, at, by).map(({ id }) => id);
    expect([order(0, 1), order(2, -1), order(0, -1), order(2, 1)]).toEqual([
      [2, 1, 3],
      [1, 3, 2],
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('says what a language still lacks', () => {
    expect(untranslated(draftOf(survey))).toEqual([]);
    const draft = { ...draftOf(survey), title: { en: 'Needs', sq: ' ' } };
    const [first, ...rest] = draft.items;
    const lacking = { ...draft, items: [{ ...first!, text: { en: '', sq: 'Ku?' } }, ...rest] };
    expect(untranslated(lacking)).toEqual(['– (sq)', '1 (en)']);
    expect(untranslated(emptySurvey)).toHaveLength(4);
  });
});
