import { expect, it } from '@jest/globals';
import { renderBlock } from './render.ts';

const headed = (row: string) =>
  /<thead>\s*<tr>(.*?)<\/tr>/s
    .exec(renderBlock(`${row}\n| --- | --- |\n| one | two |`))![1]!
    .replace(/\s/g, '');

it.each([
  ['|  | Yes |', '<td></td><th>Yes</th>'],
  ['| Step |  |', '<th>Step</th><td></td>'],
  ['|  |  |', '<td></td><td></td>'],
  ['| Step | Yes |', '<th>Step</th><th>Yes</th>'],
])('takes no empty cell for a heading: %s', (row, cells) => {
  expect(headed(row)).toBe(cells);
});
