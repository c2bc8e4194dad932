import AxeBuilder from '@axe-core/playwright';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { open } from './support/open-area.js';
import { signInByCall } from './support/people.js';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const everyone = [
  '/en/',
  '/en/verify',
  '/en/verify/0000000000000',
  '/en/group',
  '/en/group/CCCCCC',
  '/en/here/CCCCCC',
  '/en/accessibility',
  '/en/privacy',
  ...['', 'verify', 'verify/0000000000000', 'group', 'accessibility', 'privacy'].map(
    (page) => `/sq/${page}`,
  ),
  '/en/nothing-here',
  ...Object.values(open).flatMap((path) => [`/en${path}`, `/sq${path}`]),
  '/sign-in',
  '/forgot',
  '/join',
  '/joined#token',
  '/enter',
  '/reset',
];
/** Whose answer is 404 on purpose. */
const missing = [
  ...['/en/verify/0000000000000', '/sq/verify/0000000000000', '/en/group/CCCCCC'],
  ...['/en/here/CCCCCC', '/en/nothing-here'],
];
const byRole: Record<string, string[]> = {
  learner: [
    '/learn',
    '/learn/digital-rights',
    '/learn/digital-rights/rights-travel-with-people/one-street-two-doors',
    '/learn/digital-rights/rights-travel-with-people/one-street-two-doors?screen=rights-in-the-pass',
    '/learn/digital-rights/quiz/m1-quiz',
    '/learn/digital-rights/quiz/baseline',
    '/learn/learning',
    '/learn/sheets',
    '/learn/sheets/example-strong',
    '/learn/prompts',
    '/learn/assignment',
    '/learn/sessions',
    '/learn/certificate',
    '/learn/cohorts',
    '/learn/me',
    '/learn/self-study',
    '/learn/self-study/my-data-my-street/five-questions',
    '/learn/self-study/my-data-my-street/quiz/d3-quiz',
  ],
  trainer: [
    '/teach',
    '/teach/tirana-pilot',
    '/teach/demo-running/sessions',
    '/teach/demo-running/sessions/M1',
    '/teach/demo-running/sessions/changes',
    '/teach/demo-running/sessions/CLINIC/change',
    '/teach/demo-running/sessions/M1/handouts/counter-map',
    '/teach/demo-running/handouts/director-interview',
    '/teach/demo-running/register',
    '/teach/demo-running/paper',
    '/teach/demo-running/marking',
    '/teach/demo-running/surveys',
    '/teach/demo-running/checks',
    '/teach/tirana-pilot/certify',
    '/teach/demo-running/learning',
    '/teach/groups',
    '/teach/groups/new',
  ],
  'trainer with a workshop': [
    '/teach/workshops',
    '/teach/workshops/new',
    ...['', '/change', '/door', '/paper', '/plan', '/phone', '/own'].map(
      (part) => `/teach/workshops/{workshop}${part}`,
    ),
  ],
  coordinator: [
    '/teach/new',
    '/teach/demo-running/people',
    '/teach/demo-running/sessions/new',
    '/teach/demo-running/places',
    '/teach/demo-running/criteria',
    '/needs',
    '/needs/new?survey=needs',
    '/needs/surveys/needs',
    '/needs/builder?from=needs',
    ...[
      ...['', '/results', '/results?by=department', '/summary', '/texts', '/interviews'],
      ...['/closer?question=knowledge&by=department', '/closer?by=worries'],
      ...['/proposal', '/papers', '/ask', '/ask/paper'],
    ].map((part) => `/needs/{wave}${part}`),
  ],
  admin: [
    '/administer',
    '/administer/set-up',
    '/administer/people',
    '/administer/departments',
    '/administer/city',
    '/administer/words',
    '/administer/mails',
    '/administer/jobs',
    '/administer/audit',
    '/administer/register',
  ],
};

const looks = [
  {
    name: 'light, wide',
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light' as const,
    locale: 'en-GB',
  },
  {
    name: 'dark, on a phone, in Albanian',
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark' as const,
    locale: 'sq-AL',
  },
];

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

for (const { name, ...look } of looks) {
  for (const [who, pages] of Object.entries({ everyone, ...byRole })) {
    test(`axe has nothing to report for ${who} (${name})`, async ({ browser }) => {
      const context = await browser.newContext({
        baseURL: process.env.STOA_ORIGIN,
        timezoneId: 'Europe/Tirane',
        ...look,
      });
      if (who !== 'everyone') {
        await signInByCall(context.request, who.split(' ')[0]!);
        await context.request.patch('/api/v1/me', { data: { locale: look.locale.slice(0, 2) } });
      }
      const page = await context.newPage();
      const found: string[] = [];
      for (const wanted of pages) {
        const path = await addressOf(context, wanted);
        const answer = await page.goto(path);
        // A page that says *not found* has no barrier either.
        if (!missing.includes(path)) expect([path, answer?.status() ?? 200]).toEqual([path, 200]);
        // What is drawn while something loads is gone; waiting for a silent network would cost half a second a page.
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.locator('.skeleton')).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        found.push(
          ...violations.map(
            ({ id, nodes }) =>
              `${path}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          ),
        );
        if (await sideways(page)) found.push(`${path}: scrolls sideways`);
        if (look.viewport.width > 390) continue;
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        if (await sideways(page)) found.push(`${path}: scrolls sideways with text twice as large`);
      }
      if (who !== 'everyone') await context.request.patch('/api/v1/me', { data: { locale: 'en' } });
      await context.close();
      expect(found).toEqual([]);
    });
  }
}

const addressOf = async (context: BrowserContext, wanted: string): Promise<string> => {
  if (wanted.includes('{wave}')) return waveAddress(context, wanted);
  return wanted.includes('{workshop}') ? workshopAddress(context, wanted) : wanted;
};

/** A page of a workshop that is being held now, with somebody on its list; its door, and the entry behind it. */
async function workshopAddress({ request }: BrowserContext, wanted: string): Promise<string> {
  const plans = (await (await request.get('/api/v1/group-plans')).json()) as {
    items: { programme: string; module: string; code: string }[];
  };
  const { programme, module } = plans.items.find(({ code }) => code === 'D3')!;
  const now = { timeZone: 'Europe/Tirane', dateStyle: 'short', timeStyle: 'short' } as const;
  const [date, time] = new Intl.DateTimeFormat('sv-SE', now).format(new Date()).split(' ');
  const { id, code } = (await (
    await request.post('/api/v1/workshops', {
      data: {
        ...{ title: 'My street', place: 'Library', locale: 'en', date, time, minutes: 90 },
        ...{ young: false, keepDays: 30, plan: { programme, module } },
      },
    })
  ).json()) as { id: string; code: string };
  const names = ['Ana', 'ana', 'Ben'];
  await request.post(`/api/v1/workshops/${id}/entries`, { data: { names } });
  const [, part = ''] = wanted.split('{workshop}');
  if (part !== '/phone' && part !== '/own') return `/teach/workshops/${id}${part}`;
  if (part === '/phone') return `/en/here/${code}`;
  const form = await (await request.get(`/sq/here/${code}`)).text();
  const [, address = ''] = /name="address" value="([\w-]{43})"/.exec(form)!;
  await request.post(`/sq/here/${code}`, { form: { name: 'Dea', address } });
  return `/sq/here/${code}/${address}`;
}

type Listed = { items: { id: string; state: string }[] };

/** A page of the closed wave of the demonstration; where answers are given, that of an open one. */
async function waveAddress({ request }: BrowserContext, wanted: string): Promise<string> {
  const { items } = (await (await request.get('/api/v1/survey-waves')).json()) as Listed;
  const [, part = ''] = wanted.split('{wave}');
  if (!/^\/(papers|ask)/.test(part))
    return `/needs/${items.find(({ state }) => state === 'closed')!.id}${part}`;
  const open = items.find(({ state }) => state === 'open')?.id ?? (await openWave(request));
  if (part === '/papers') return `/needs/${open}${part}`;
  const wave = (await (await request.get(`/api/v1/survey-waves/${open}`)).json()) as {
    code: string;
  };
  return `/sq/ask/${wave.code}${part.replace('/ask', '')}`;
}

async function openWave(request: BrowserContext['request']): Promise<string> {
  const post = async <T>(path: string, data: object) =>
    (await (await request.post(`/api/v1/${path}`, { data })).json()) as T;
  type Plan = { clusters: { name: object; departments: string[] }[] };
  const { clusters } = await post<Plan>('surveys/needs/wave-plan', { atLeast: 10 });
  const { id } = await post<{ id: string }>('survey-waves', {
    ...{ survey: 'needs', title: { en: 'Open', sq: 'E hapur' }, breakdowns: [['department']] },
    ...{ opensOn: '2020-01-01', closesOn: '2099-12-31' },
    clusters: clusters.map(({ name, departments }) => ({ name, departments })),
  });
  return id;
}
