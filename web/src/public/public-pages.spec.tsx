import { describe, expect, it } from '@jest/globals';
import { createHash, webcrypto } from 'node:crypto';
import { axe } from 'jest-axe';
import { aGroup } from '../lib/group/testing.js';
import { compare, mountFileCheck } from './islands/file-check.js';
import type { CertificateState, CertificateView, PublicPage } from './public-page.js';
import { renderPublicDocument } from './render-public-document.js';
import { renderPublicPage } from './render-public-page.js';
import { aPicture, aScreen } from '../lib/lesson/testing.js';
import { aCard, anOpenLesson, anOpenProgramme, anOpenQuiz, aPublicCity } from './testing.js';

const city = aPublicCity;

function aView(over: Partial<CertificateView> = {}): CertificateView {
  return {
    state: 'valid',
    programme: 'Digital rights for public officials',
    tier: 'Practitioner',
    hours: 26,
    awardedOn: '2026-11-20',
    validUntil: '2028-11-20',
    specimen: false,
    synthetic: false,
    fileSha256: 'ab'.repeat(32),
    ...over,
  };
}

const result = (over: Partial<CertificateView> = {}, locale = 'en') =>
  renderPublicPage({ kind: 'verify-result', locale, city, code: 'K7QM-2XPD-9', view: aView(over) });

/** The page as a browser would read it. */
function read(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  document.body.replaceChildren(body);
  return body;
}

const states: CertificateState[] = [
  'valid',
  'expired',
  'replaced',
  'suspended',
  'revoked',
  'withdrawn',
  'being-prepared',
];
const offers = [
  {
    title: 'Streets and screens',
    summary: 'A game.',
    audience: 'young-people',
    hours: 1,
    open: { slug: 'game', lessons: 3, minutes: 24 },
  },
] as const;
const evening = {
  ...{ slug: 'evening', title: 'An evening in spring', programme: 'My street', open: 'my-street' },
  ...{ startsOn: '2026-03-05', endsOn: '2026-03-05', language: 'sq', zone: 'Europe/Tirane' },
  first: {
    ...{ startsAt: '2026-03-05T17:00:00.000Z', endsAt: '2026-03-05T19:00:00.000Z' },
    ...{ mode: 'room' as const, place: 'City library' },
  },
  ...{ sessions: 1, full: false },
};
const cohorts = [evening, { ...evening, slug: 'full', open: null, first: null, full: true }];
const pages: PublicPage[] = (['en', 'sq'] as const).flatMap((locale): PublicPage[] => [
  {
    ...{ kind: 'home', locale, city, offers, cohorts },
    cards: [{ slug: 'sign', title: 'The sign', action: 'Read it.', language: 'en' }],
    quizzes: [{ slug: 'street', title: 'Street', items: 5 }],
  },
  { kind: 'home', locale, city, offers: [], cohorts: [], cards: [], quizzes: [] },
  { kind: 'card', locale, city, card: aCard({ state: 'stale', overdue: '2026-01-01' }) },
  { kind: 'open-quiz', locale, city, quiz: anOpenQuiz() },
  { kind: 'open-programme', locale, city, programme: anOpenProgramme() },
  { kind: 'open-lesson', locale, city, lesson: anOpenLesson({ overdue: { door: '2026-01-01' } }) },
  {
    ...{ kind: 'practice', locale, city },
    quiz: { ...anOpenQuiz(), programme: anOpenProgramme({ modelledOn: null }) },
  },
  { kind: 'participation', locale, city, programme: anOpenProgramme() },
  { kind: 'my-place', locale, city },
  { kind: 'verify-form', locale, city, refused: 'malformed', code: 'x' },
  { kind: 'verify-result', locale, city, code: 'X', view: { state: 'unknown' } },
  ...states.map((state): PublicPage => ({
    kind: 'verify-result',
    locale,
    city,
    code: 'X',
    view: aView({ state }),
  })),
  { kind: 'group-form', locale, city },
  { kind: 'group-form', locale, city, code: 'x', refused: 'unknown' },
  ...(['group', 'group-wall'] as const).flatMap((kind): PublicPage[] =>
    [aGroup(), aGroup({ state: 'answered', answer: 'Yes.', answeredOn: '2026-04-10' })].map(
      (group): PublicPage => ({
        ...{ kind, locale, city, group, shownCode: 'K7M-QXT' },
        address: 'https://city.example/g/K7MQXT',
      }),
    ),
  ),
  { kind: 'accessibility', locale, city },
  { kind: 'privacy', locale, city },
  { kind: 'not-found', locale, city },
  { kind: 'too-large', locale, city },
  { kind: 'too-many', locale, city },
  { kind: 'failed', locale, city, requestId: 'r-1' },
]);
const named = pages.map((page, at) => {
  const state = page.kind === 'verify-result' ? page.view.state : '';
  return [`${at} ${page.locale} ${page.kind} ${state}`, page] as const;
});

describe.each(named)('%s', (_, page) => {
  const rendered = renderPublicPage(page);

  it('has one h1, no barrier a program can find, and no missing word', async () => {
    const body = read(rendered.html);
    expect(body.querySelectorAll('h1')).toHaveLength(1);
    expect((await axe(body)).violations).toEqual([]);
    expect(body.textContent).not.toMatch(
      /\{\{|\b(verify|home|frame|privacy|card|open|practice|paper|lesson)\.[a-z]/,
    );
  });

  it('needs no inline script or style', () => {
    expect(rendered.html).not.toMatch(/ style=| on[a-z]+=|<script|<style|javascript:/);
    // What a browser could send by itself, on a press of Enter: a code that is typed, and nothing else.
    if (!page.kind.startsWith('verify') && !['home', 'group-form'].includes(page.kind))
      expect(rendered.html).not.toMatch(/<form|<input/);
  });
});

describe('what residents may join', () => {
  const told = (locale: 'en' | 'sq') =>
    read(
      renderPublicPage(pages.find((page) => page.kind === 'home' && page.locale === locale)!).html,
    );

  it('says a single day once, and the language in the reader’s words', () => {
    expect(told('en').textContent).toContain('5 March 2026');
    expect(told('en').textContent).not.toContain('5 March 2026 –');
    expect(told('en').textContent).toContain('In Albanian');
    expect(told('sq').textContent).toContain('Në shqip');
  });
});

describe('the answer to a check', () => {
  it('keeps the name to those who know it', () => {
    expect(result({ nameCheck: 'asked' }).html).toContain('name="familyName"');
    expect(result({ nameCheck: 'confirmed' }).html).not.toContain('name="familyName"');
    const shown = result({ nameShown: 'Ada Hoxha' }).html;
    expect(shown).toContain('Ada Hoxha');
    expect(shown).not.toContain('name="familyName"');
  });

  it('says that a specimen certifies nothing', () => {
    expect(result({ specimen: true }).html).toContain('It certifies nothing.');
  });

  it('writes dates in the page’s language', () => {
    expect(result({}, 'sq').html).toContain('20 nëntor 2028');
    expect(result({ validUntil: null }).html).toContain('it has no end date');
  });

  it('leads to the certificate that took its place', () => {
    expect(result({ state: 'replaced', replacedBy: 'T4' }).html).toContain('href="/en/verify/T4"');
  });

  it('is 404 for a code nobody issued, and never listed by search engines', () => {
    const unknown = renderPublicPage({
      kind: 'verify-result',
      locale: 'en',
      city,
      code: '<b>',
      view: { state: 'unknown' },
    });
    expect(unknown).toMatchObject({ status: 404, noindex: true });
    expect(unknown.html).not.toContain('<b>');
  });
});

describe('the document', () => {
  const manifest = {
    'src/public/islands.ts': { file: 'assets/i.js', imports: ['_s.js'] },
    '_s.js': { file: 'assets/s.js', css: ['assets/s.css'] },
    'src/public/islands/open.tsx': { file: 'assets/o.js', imports: ['_s.js', '_r.js'] },
    '_r.js': { file: 'assets/r.js' },
  };
  const lesson = { kind: 'open-lesson', locale: 'en', city, lesson: anOpenLesson() } as const;

  it('sends one small script, and an application only to the pages that have one', () => {
    const check = renderPublicDocument(result(), { manifest });
    expect(check).toContain('<script type="module" src="/assets/i.js">');
    expect(check).toContain('<link rel="stylesheet" href="/assets/s.css">');
    expect(check).not.toContain('modulepreload');
    const withLesson = renderPublicDocument(renderPublicPage(lesson), { manifest });
    for (const file of ['o', 's', 'r'])
      expect(withLesson).toContain(`<link rel="modulepreload" href="/assets/${file}.js">`);
  });

  it('names its language, its other languages and its wish not to be listed', () => {
    const document = renderPublicDocument(result({}, 'sq'), {
      manifest,
      publicUrl: 'https://stoa.example/',
    });
    expect(document).toContain('<html lang="sq">');
    expect(document).toContain('hreflang="en" href="https://stoa.example/en/verify/K7QM-2XPD-9"');
    expect(document).toContain('<meta name="robots" content="noindex">');
  });
});

describe('comparing a file', () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 the certificate');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { arrayBuffer: () => Promise.resolve(bytes.buffer) } as Blob;

  it('tells the issued file from any other', async () => {
    expect(webcrypto.subtle).toBeDefined();
    expect(await compare(file, sha256.toUpperCase())).toBe('same');
    expect(await compare(file, 'ab'.repeat(32))).toBe('different');
    const photo = { arrayBuffer: () => Promise.resolve(new Uint8Array([0xff, 0xd8]).buffer) };
    const empty = { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) };
    expect(await compare(photo as Blob, sha256)).toBe('not-pdf');
    expect(await compare(empty as Blob, sha256)).toBe('not-pdf');
    const broken = { arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await compare(broken, sha256)).toBe('unreadable');
  });

  it('shows itself once the script is there', () => {
    const body = read(result().html);
    const island = body.querySelector<HTMLElement>('[data-island=file-check]');
    expect(island?.hidden).toBe(true);
    if (island !== null) mountFileCheck(island);
    expect(island?.hidden).toBe(false);
  });
});

describe('a lesson where no script is', () => {
  const body = () =>
    read(
      renderPublicPage({ kind: 'open-lesson', locale: 'en', city, lesson: anOpenLesson() }).html,
    );

  it('shows all screens, and what follows from each choice can be opened', () => {
    const page = body();
    expect([...page.querySelectorAll('article h2')].map((heading) => heading.textContent)).toEqual([
      'Two doors',
      'Tuesday, 11.20',
      'What the report does not say',
      'Those who leave no trace',
    ]);
    const choices = [...page.querySelectorAll('details')].map((choice) => choice.textContent);
    expect(choices[1]).toContain('Renew the pass.');
    expect(choices[1]).toContain('The gap leaves a trace.');
  });

  it('leads on down the page where a choice leads elsewhere, and to what comes next', () => {
    const page = body();
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      expect.arrayContaining([
        '#screen-counted',
        '/en/open/my-street/the-form',
        '/en/open/my-street/quiz/street-quiz',
        '/en/participation/my-street',
      ]),
    );
    expect(page.querySelector('#screen-counted')).not.toBeNull();
  });
});

it('a picture in a lesson has its words where no script is', () => {
  const screens = [aScreen({ blocks: [aPicture()] })];
  const page = read(
    renderPublicPage({ kind: 'open-lesson', locale: 'en', city, lesson: anOpenLesson({ screens }) })
      .html,
  );
  expect(page.querySelector('figure details')?.textContent).toContain('The picture in words');
  expect(page.querySelector('figure')?.textContent).toContain('The counter is open');
});

it('a quiz shows the reasons of every answer where no script is', () => {
  const page = read(
    renderPublicPage({ kind: 'open-quiz', locale: 'en', city, quiz: anOpenQuiz() }).html,
  );
  for (const reason of ['You need not.', 'The purpose must be clear.', 'That helps nobody.'])
    expect(page.querySelector('details')?.textContent).toContain(reason);
});

it('a paper has lines to write on and no field that could be sent', () => {
  const { html } = renderPublicPage({
    kind: 'participation',
    locale: 'en',
    city,
    programme: anOpenProgramme(),
  });
  expect(html).toContain('Self-declared, not checked');
  expect(html).not.toMatch(/<input|<form/);
});
