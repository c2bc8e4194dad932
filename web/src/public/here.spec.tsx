import { describe, expect, it } from '@jest/globals';
import { axe } from 'jest-axe';
import type { HerePage, PublicPage } from './public-page.js';
import { renderPublicPage } from './render-public-page.js';
import { aPublicCity } from './testing.js';

const city = aPublicCity;
const address = 'A'.repeat(43);
const workshop = {
  ...{ title: 'My data, my street', language: 'en', place: 'Library', zone: 'Europe/Tirane' },
  ...{ startsAt: '2026-03-02T13:00:00Z', endsAt: '2026-03-02T15:00:00Z', minutes: 120 },
  ...{ names: true, deleteOn: '2026-04-01' },
};
const common = { kind: 'here', code: 'K7MQXT', shownCode: 'K7M-QXT', workshop } as const;
const isOpen = { state: 'open', closesAt: '2026-03-02T16:00:00Z' } as const;

const door = (over: Partial<Extract<HerePage, { step: 'door' }>> = {}): HerePage => ({
  ...{ ...common, step: 'door', door: isOpen, address, full: false },
  ...over,
});
const own = (over: Partial<Extract<HerePage, { step: 'own' }>> = {}): HerePage => ({
  ...{ ...common, step: 'own', address, name: 'Ana Çela', state: 'waiting', letter: 'none' },
  link: `https://city.example/en/here/K7MQXT/${address}`,
  participation: null,
  ...over,
});
const young = { ...workshop, names: false };

const render = (page: HerePage, locale = 'en') =>
  renderPublicPage({ ...page, locale, city } as PublicPage);

function read(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  document.body.replaceChildren(body);
  return body;
}

const returned = { name: 'ليلى', fault: 'unprintable', letters: ['ل', 'ي'] } as const;
const all: { why: string; page: HerePage }[] = [
  { why: 'open', page: door() },
  { why: 'with a name that came back', page: door({ returned }) },
  { why: 'not yet', page: door({ door: { state: 'not-yet', opensAt: '2026-03-02T12:00:00Z' } }) },
  { why: 'shut', page: door({ door: { state: 'shut' } }) },
  { why: 'over', page: door({ door: { state: 'over' } }) },
  { why: 'full', page: door({ full: true }) },
  { why: 'of young people', page: door({ workshop: young }) },
  { why: 'waiting', page: own() },
  { why: 'confirmed, later', page: own({ state: 'confirmed', letter: 'later' }) },
  { why: 'confirmed', page: own({ state: 'confirmed', letter: 'ready' }) },
  { why: 'struck off', page: own({ state: 'struck' }) },
  { why: 'corrected in vain', page: own({ returned }) },
  { why: 'counted', page: own({ workshop: young, name: null, participation: 'my-street' }) },
  { why: 'removed', page: { ...common, step: 'removed' } },
  { why: 'nothing there', page: { ...common, step: 'unknown-entry' } },
];

describe('the pages at the door of a workshop', () => {
  it.each(all.flatMap((each) => ['en', 'sq'].map((locale) => ({ ...each, locale }))))(
    'have one heading, no barrier and no script: $why, in $locale',
    async ({ page, locale }) => {
      const { html, islands, noindex } = render(page, locale);
      const body = read(html);
      expect(body.querySelectorAll('h1')).toHaveLength(1);
      expect(html).not.toMatch(/<script|style=|\{\{/);
      expect(islands).toEqual(['kept-place']);
      expect(noindex).toBe(true);
      expect((await axe(body)).violations).toEqual([]);
    },
  );

  it('ask for a name and nothing else, and say what happens to it', () => {
    const body = read(render(door()).html);
    const fields = [...body.querySelectorAll<HTMLInputElement>('form input')];
    expect(fields.map(({ name, type }) => [name, type])).toEqual([
      ['address', 'hidden'],
      ['name', 'text'],
    ]);
    expect(body.querySelector('form')).toHaveProperty('method', 'post');
    expect(body.textContent).toContain('Monday 2 March, 14:00–16:00');
    expect(body.textContent).toContain('The list is deleted on 1 April 2026.');
  });

  it('ask young people for no name at all', () => {
    const body = read(render(door({ workshop: young })).html);
    const fields = [...body.querySelectorAll<HTMLInputElement>('form input')];
    expect(fields.map(({ name }) => name)).toEqual(['address']);
    expect(body.textContent).toContain('please do not give your name');
  });

  it('give back what was typed, beside what is wrong with it', () => {
    const { html, status } = render(door({ returned }));
    const field = read(html).querySelector<HTMLInputElement>('#name')!;
    expect(status).toBe(422);
    expect(field.value).toBe('ليلى');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(read(html).textContent).toContain('cannot be printed on the letter: ل ي');
  });

  it('keep the own address in the other language, and no name in the title', () => {
    const rendered = render(own());
    expect(rendered.alternates['sq']).toBe(`/sq/here/K7MQXT/${address}`);
    expect(rendered.title).not.toContain('Ana');
  });

  it('offer the letter only when it can be had', () => {
    const link = (page: HerePage) => read(render(page).html).querySelector('a[download]');
    expect(link(own())).toBeNull();
    expect(link(own({ state: 'confirmed', letter: 'later' }))).toBeNull();
    expect(link(own({ state: 'struck' }))).toBeNull();
    expect(link(own({ state: 'confirmed', letter: 'ready' }))?.getAttribute('href')).toBe(
      `/en/here/K7MQXT/${address}/letter`,
    );
  });

  it('have the reader’s own mail program send the address', () => {
    const mail = read(render(own()).html).querySelector('a[href^="mailto:"]')!;
    expect(mail.getAttribute('href')).toContain(
      encodeURIComponent(`https://city.example/en/here/K7MQXT/${address}`),
    );
  });

  it('answer 404 where there is nothing', () => {
    expect(render({ ...common, step: 'unknown-entry' }).status).toBe(404);
    expect(renderPublicPage({ kind: 'here-unknown', locale: 'en', city }).status).toBe(404);
    expect(render({ ...common, step: 'removed' }).status).toBeUndefined();
  });
});
