import { describe, expect, it } from '@jest/globals';
import { Languages, rememberedLocale, rememberLocale, type Catalogue } from './i18n.js';
import { fieldErrors, problemMessage } from './problem.js';
import { ProblemError } from './problem-error.js';
import { createTranslate } from './translate.js';
import { aStorage } from '../testing/people.js';

describe('translate', () => {
  const t = createTranslate('en', [
    {
      greeting: 'Welcome, {{name}}',
      left_one: '{{count}} lesson left',
      left_other: '{{count}} lessons left',
    },
    { greeting: 'never shown', fallen: 'from the other language' },
  ]);

  it('fills names and keeps unknown ones visible', () => {
    expect(t('greeting', { name: 'Ada' })).toBe('Welcome, Ada');
    expect(t('greeting')).toBe('Welcome, {{name}}');
  });

  it.each([
    [1, '1 lesson left'],
    [0, '0 lessons left'],
    [7, '7 lessons left'],
  ])('takes the plural form for %i', (count, text) => expect(t('left', { count })).toBe(text));

  it.each([
    ['en', 'En 2.5 of 1000'],
    ['sq', 'Sq 2,5 of 1000'],
  ])('writes parts of a whole as %s does', (locale, text) => {
    const name = text.slice(0, 2);
    const tells = createTranslate(locale, [{ told: `${name} {{found}} of {{of}}` }]);
    expect(tells('told', { found: 2.5, of: 1000 })).toBe(text);
  });

  it('falls back to the other language, then to the key', () => {
    expect(t('fallen')).toBe('from the other language');
    expect(t(['nowhere.one', 'nowhere.two'])).toBe('nowhere.two');
  });
});

describe('languages', () => {
  const area: Catalogue = {
    en: () => Promise.resolve({ 'today.next': 'Next' }),
    sq: () => Promise.resolve({ 'today.next': 'Në vijim' }),
  };

  it('bring the messages of opened areas along when the language changes', async () => {
    const languages = new Languages('en', {});
    let drawn = 0;
    languages.subscribe(() => (drawn += 1));
    await languages.add(area);
    expect(languages.wording().t('today.next')).toBe('Next');
    await languages.change('sq');
    expect(languages.wording().t('today.next')).toBe('Në vijim');
    expect(document.documentElement.lang).toBe('sq');
    expect(drawn).toBe(2);
  });

  it('reach an area that is opened while the language changes', async () => {
    let arrive: (() => void) | undefined;
    const shell: Catalogue = {
      en: () => Promise.resolve({}),
      sq: () => new Promise((resolve) => (arrive = () => resolve({}))),
    };
    const languages = new Languages('en', {});
    await languages.add(shell);
    const changed = languages.change('sq');
    await languages.add(area);
    expect(languages.wording().t('today.next')).toBe('Next');
    arrive?.();
    await changed;
    expect(languages.wording().t('today.next')).toBe('Në vijim');
  });

  it('are those asked for last, in whatever order they arrive', async () => {
    const languages = new Languages('en', {});
    await languages.add(area);
    await Promise.all([languages.change('sq'), languages.change('en')]);
    expect(languages.wording().language).toBe('en');
  });

  it('are remembered on the device, else taken from the browser, else English', () => {
    const storage = aStorage();
    expect(rememberedLocale(storage, ['de-DE', 'sq-AL'])).toBe('sq');
    expect(rememberedLocale(storage, ['de-DE'])).toBe('en');
    rememberLocale(storage, 'sq');
    expect(rememberedLocale(storage, ['en'])).toBe('sq');
  });
});

describe('problems', () => {
  const t = createTranslate('en', [
    {
      'problem.quiz.limit': 'All {{allowed}} attempts are used.',
      'problem.status.409': 'Changed meanwhile.',
      'problem.unexpected': 'Our side.',
      'problem.field.required': 'Fill this in.',
      'problem.field.invalid': 'Check this entry.',
    },
  ]);

  it('are worded by code, then by status, then in general', () => {
    const params = { allowed: 3 };
    expect(
      problemMessage(t, new ProblemError({ type: 'urn:problem:quiz.limit', status: 409, params })),
    ).toBe('All 3 attempts are used.');
    expect(problemMessage(t, new ProblemError({ type: 'urn:problem:other', status: 409 }))).toBe(
      'Changed meanwhile.',
    );
    expect(problemMessage(t, new Error('boom'))).toBe('Our side.');
  });

  it('point to their fields', () => {
    const errors = [
      { pointer: '/email', code: 'required' },
      { pointer: '/answers/0/choice', code: 'strange' },
    ];
    const error = new ProblemError({ type: 'urn:problem:shape', status: 400, errors });
    expect(fieldErrors(t, error)).toEqual({
      email: 'Fill this in.',
      'answers.0.choice': 'Check this entry.',
    });
  });
});
