import { expect, it } from '@jest/globals';
import { aScreen } from './testing.js';
import { termsUsed, withPopovers } from './text.js';

it('only terms that the lesson uses are listed', () => {
  const entry = (key: string) => ({ key, term: { en: key }, definition: { en: '' } });
  const used = aScreen({
    blocks: [
      {
        kind: 'tick',
        question: '',
        lines: [{ key: '1', html: '<a data-term="remedy">' }],
        closing: '',
      },
      {
        kind: 'pick',
        question: '',
        choices: [{ key: '1', html: '', comment: '<a data-term="duty">' }],
      },
    ],
  });
  expect(termsUsed([entry('duty'), entry('remedy'), entry('other')], [used])).toEqual([
    entry('duty'),
    entry('remedy'),
  ]);
});

it('terms and sources open where they stand, other links stay links', () => {
  const html =
    'A <a class="term" href="#term-duty-bearer" data-term="duty-bearer">duty-bearer</a> and ' +
    '<a class="source" href="#source-GDPR" data-source="GDPR">[GDPR]</a>, <a href="/x">x</a>.';
  expect(withPopovers(html)).toBe(
    'A <button type="button" class="term" popovertarget="term-duty-bearer">duty-bearer</button> and ' +
      '<span class="unbroken"><button type="button" class="source" popovertarget="source-GDPR">' +
      '[GDPR]</button>,</span> <a href="/x">x</a>.',
  );
});
