import { describe, expect, it } from '@jest/globals';
import { textIn } from './text-in.js';

describe('the text', () => {
  const english = { state: 'source', title: 'Plan' };
  const albanian = { state: 'draft', title: 'Plani' };

  it('is that of the wanted language, else the source, else whatever there is', () => {
    const both = { sq: albanian, en: english };
    expect(textIn(both, 'sq')).toEqual({ locale: 'sq', text: albanian });
    expect(textIn(both, 'ga')).toEqual({ locale: 'en', text: english });
    expect(textIn({ sq: albanian }, 'ga')).toEqual({ locale: 'sq', text: albanian });
    expect(textIn({}, 'en')).toBeNull();
  });
});
