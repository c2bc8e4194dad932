import { readFileSync } from 'node:fs';
import { expect, test, type Page, type Request } from '@playwright/test';
import { addressesFor, signInFor } from './support/addresses.js';
import { barriersOn } from './support/axe.js';
import { leadingElsewhere, nowhere, pages } from './support/pages.js';
import { routeOf, routesOfTheApplication } from './support/routes.js';

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

/** While one page waits for what it shows, another one is looked at. */
const pagesAtOnce = 2;

test('no page of the application or of the public site is left out', async ({ request }) => {
  const isPublic = (page: string) => /^\/(en|sq)\//.test(page);
  const looked = Object.values(pages).flat();
  const application = routesOfTheApplication();
  const inApplication = [...looked, ...Object.values(nowhere).flat()]
    .filter((page) => !isPublic(page))
    .map((page) => routeOf(page, application));

  const answer = await request.get('/api/v1/openapi.json');
  const { paths } = (await answer.json()) as { paths: Record<string, { get?: object }> };
  const site = Object.keys(paths)
    .filter((path) => /^\/en(\/|$)/.test(path) && paths[path]!.get)
    .map((path) => path.replace(/^\/en\/?/, '/').replace(/\{(\w+)\}/g, ':$1'));
  expect(site.length).toBeGreaterThan(15);
  const onSite = looked
    .filter(isPublic)
    .map((page) => routeOf(page.replace(/^\/(en|sq)/, ''), site));

  const seen = [...inApplication, ...onSite, ...leadingElsewhere];
  expect([...application, ...site].filter((route) => !seen.includes(route))).toEqual([]);
});

for (const { name, ...look } of looks) {
  for (const [who, theirs] of Object.entries(pages)) {
    test(`axe has nothing to report for ${who} (${name})`, async ({ browser }) => {
      const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
      const signedIn = !who.startsWith('everyone');
      if (signedIn) {
        await signInFor(who, context);
        const locale = look.locale.slice(0, 2);
        await context.request.patch('/api/v1/me', { data: { locale } });
      }
      const addressOf = addressesFor(context);
      const leadsNowhere = nowhere[who] ?? [];
      const waiting = [...theirs, ...leadsNowhere];
      const found: string[] = [];
      const lookAtTheNext = async (page: Page): Promise<void> => {
        const wanted = waiting.shift();
        if (wanted === undefined) return;
        const address = await addressOf(wanted);
        await open(page, address, leadsNowhere.includes(wanted));
        const faults = [...(await barriersOn(page)), ...(await sidewaysOn(page))];
        found.push(...faults.map((fault) => `${wanted}: ${fault}`));
        await lookAtTheNext(page);
      };
      await Promise.all(
        Array.from({ length: pagesAtOnce }, async () => lookAtTheNext(await context.newPage())),
      );
      if (signedIn) await context.request.patch('/api/v1/me', { data: { locale: 'en' } });
      await context.close();
      expect(found).toEqual([]);
    });
  }
}

const notFound = ['en', 'sq'].map((locale) => {
  const file = new URL(`../web/src/app/messages.${locale}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)[
    'app.not-found.heading'
  ];
});

/** Opens a page and waits until it stands: its heading is there, and nothing is being loaded. Fails where it shows something else. */
async function open(page: Page, address: string, leadsNowhere: boolean): Promise<void> {
  const underWay = new Set<Request>();
  const begun = (request: Request) => void underWay.add(request);
  const ended = (request: Request) => void underWay.delete(request);
  page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended);
  const answer = await page.goto(address);
  // Watched at every frame: asking again after growing pauses costs more than looking at the page.
  await page
    .waitForFunction(
      () => document.querySelectorAll('h1').length === 1 && !document.querySelector('.skeleton'),
      undefined,
      { timeout: 20_000 },
    )
    .catch((error: unknown) => {
      throw new Error(`${address} does not come to rest`, { cause: error });
    });
  await expect.poll(() => underWay.size, { intervals: [20], message: address }).toBe(0);
  page.off('request', begun).off('requestfinished', ended).off('requestfailed', ended);
  const status = answer?.status() ?? 200;
  const heading = (await page.locator('h1').textContent())!.trim();
  expect([address, status === 404 || notFound.includes(heading)]).toEqual([address, leadsNowhere]);
  if (!leadsNowhere) expect([address, status]).toEqual([address, 200]);
  // What could not be loaded, and what a page says in the place of something that is not there.
  expect([address, await page.locator('.state[role="alert"]').count()]).toEqual([address, 0]);
}

async function sidewaysOn(page: Page): Promise<string[]> {
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  const found = (await sideways()) ? ['scrolls sideways'] : [];
  if (page.viewportSize()!.width > 390) return found;
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  return (await sideways()) ? [...found, 'scrolls sideways with text twice as large'] : found;
}
