import { describe, expect, it } from '@jest/globals';
import { learnAddresses } from './learn-addresses.js';

describe('addresses within learning', () => {
  const plain = learnAddresses({});
  const chosen = learnAddresses({ cohort: 'spring 26' });

  it.each([
    ['a module stands on the page of its programme', plain.module('p', 'm'), '/learn/p#m'],
    ['a lesson', plain.lesson('p', 'm', 'l'), '/learn/p/m/l'],
    ['a screen of a lesson', plain.screen('p', 'm', 'l', 's'), '/learn/p/m/l?screen=s'],
    ['an attempt', plain.attempt('p', 'q', 'a'), '/learn/p/quiz/q/attempt/a'],
    ['a chosen cohort is kept', chosen.quiz('p', 'q'), '/learn/p/quiz/q?cohort=spring%2026'],
    ['before a place on the page', chosen.module('p', 'm'), '/learn/p?cohort=spring%2026#m'],
    [
      'and beside a screen',
      chosen.screen('p', 'm', 'l', 's'),
      '/learn/p/m/l?cohort=spring%2026&screen=s',
    ],
  ])('%s', (_, address, expected) => {
    expect(address).toBe(expected);
  });
});
