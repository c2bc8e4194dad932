import { expect, test, type Page, type Request } from '@playwright/test';

/** What shipped content has for everybody. */
export const open = {
  card: '/cards/sign-on-the-pole',
  programme: '/open/my-data-my-street',
  lesson: '/open/my-data-my-street/five-questions',
  practice: '/open/my-data-my-street/quiz/d3-quiz',
  quiz: '/quizzes/a-walk-through-lumara',
  paper: '/participation/my-data-my-street',
  place: '/my-place',
};

/** Everything that the page has asked for or sent, from the first request on. */
export function watchRequests(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

/** A visitor only ever reads: from this site, without a query, a body, a cookie or a fragment of what was typed. */
export function expectOnlyReading(
  requests: readonly Request[],
  typed: readonly string[] = [],
): void {
  expect(requests.length).toBeGreaterThan(0);
  for (const request of requests) {
    const url = request.url();
    if (url.startsWith('blob:')) continue;
    const { origin, search } = new URL(url);
    expect([request.method(), origin, search, url]).toEqual([
      'GET',
      test.info().project.use.baseURL,
      '',
      url,
    ]);
    expect(request.postData()).toBeNull();
    expect(request.headers()).not.toHaveProperty('cookie');
    const said = decodeURIComponent(url + JSON.stringify(request.headers()));
    for (const words of typed) expect(said).not.toContain(words);
  }
}

type Stored = { local: Record<string, string>; session: number; databases: number; caches: number };

/** All that a page can leave on a device. */
export const stored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));

export const nothing: Stored = { local: {}, session: 0, databases: 0, caches: 0 };

/** Goes through a lesson to its end, deciding as it comes. */
export async function studyToTheEnd(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'Next' });
  const decide = page.getByRole('button', { name: 'See what follows' });
  for (let screens = 0; screens < 20 && (await next.count()) > 0; screens += 1) {
    if ((await decide.count()) > 0) {
      await page.locator('.block--decision').getByRole('radio').first().check();
      await decide.click();
    }
    if ((await next.count()) > 0) await next.click();
  }
  await expect(page.getByRole('heading', { name: 'You have finished this lesson' })).toBeVisible();
}
