import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import {
  expectOnlyReading,
  nothing,
  open,
  stored,
  studyToTheEnd,
  watchRequests,
} from './support/open-area.js';
import { linkFromTheMail, somebody } from './support/people.js';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const email = 'teuta.resident@mail.example';
const name = 'Teuta Përparimi';

/** Reads a card, goes through the first lesson, begins the second, checks one answer and prints the paper. */
async function studyWithoutAnAccount(page: Page): Promise<void> {
  await page.goto('/en/');
  await page.getByRole('link', { name: 'What the sign on the pole means' }).click();
  await expect(page.getByRole('heading', { name: 'What you can do' })).toBeVisible();
  await page.goto(`/en${open.lesson}`);
  await page.getByRole('button', { name: 'Next' }).click();
  expect(await stored(page)).toEqual(nothing);
  await page.getByRole('button', { name: 'Keep my place on this device' }).click();
  await studyToTheEnd(page);
  await page.goto(`/en${open.programme}`);
  await page.getByRole('link', { name: 'What the sign on the pole must say' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.goto(`/en${open.practice}`);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check my answer' }).first().click();
  await expect(page.getByText(/You have checked 1 of 5 questions/)).toBeVisible();
  await page.goto(`/en${open.paper}`);
  await page.getByLabel('Your name').fill(name);
  const printed = page.evaluate(
    () => new Promise<void>((resolve) => (window.print = () => resolve())),
  );
  await page.getByRole('button', { name: 'Print the paper' }).click();
  await printed;
}

async function makeAnAccount(browser: Browser, page: Page): Promise<void> {
  await page.goto('/join');
  await page.getByLabel('Given name').fill('Teuta');
  await page.getByLabel('Family name').fill('Përparimi');
  await page.getByLabel('Mail address').fill(email);
  await page.getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('button', { name: 'Send me the mail' }).click();
  await expect(page.getByText(`A mail is on its way to ${email}`)).toBeVisible();
  await page.goto(await linkFromTheMail(browser, email, /\/joined#\S+/));
  await page.getByLabel('Password', { exact: true }).fill('a sentence that is mine');
  await page.getByRole('button', { name: 'Make the account with this password' }).click();
}

/** The coordinator opens an evening for residents and offers it to them. */
async function offerAnEvening(browser: Browser, title: string): Promise<void> {
  const { context } = await somebody(browser, 'coordinator');
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const query = `programme=my-data-my-street&startsOn=${day}`;
  type Session = { code: string; date: string; starts: string; ends: string };
  type Proposal = { endsOn: string; evidenceClosesOn: string; sessions: Session[] };
  const answer = await context.request.get(`/api/v1/cohort-proposal?${query}`);
  const { endsOn, evidenceClosesOn, sessions } = (await answer.json()) as Proposal;
  const opened = await context.request.post('/api/v1/cohorts', {
    data: {
      ...{ slug: 'library-evening', title: { en: title, sq: title }, startsOn: day, endsOn },
      ...{ programme: 'my-data-my-street', locale: 'sq', zone: 'Europe/Tirane', evidenceClosesOn },
      sessions: sessions.map(({ code, date, starts, ends }) => ({
        ...{ code, date, starts, ends, mode: 'room', place: 'City library' },
      })),
    },
  });
  expect(opened.status()).toBe(201);
  const path = '/api/v1/cohorts/library-evening/offer';
  const { version } = (await (await context.request.get(path)).json()) as { version: number };
  const offered = await context.request.put(path, {
    data: { openToAll: true, places: 20, version },
  });
  expect(offered.status()).toBe(204);
  await context.close();
}

const sent = (context: BrowserContext) => {
  const bodies: string[] = [];
  context.on('request', (request) => bodies.push(request.postData() ?? ''));
  return bodies;
};

test('a resident studies on a phone, takes the paper along, makes an account, keeps the progress and joins an evening', async ({
  browser,
}) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const requests = watchRequests(page);
  await studyWithoutAnAccount(page);
  expectOnlyReading(requests, [name, 'Teuta']);
  expect(await context.cookies()).toEqual([]);
  const kept = Object.keys((await stored(page)).local);
  expect(kept).toEqual(['stoa.my-place']);

  const bodies = sent(context);
  await makeAnAccount(browser, page);
  const question = page.getByRole('region', { name: 'Take along what this device keeps?' });
  await expect(question).toContainText('Five questions to ask any form: finished');
  await expect(question).toContainText('What the sign on the pole must say: screen 2 of');
  await expect(question).toContainText('1 of 12 questions answered');
  // Nothing has come along before the answer.
  expect(bodies.filter((body) => body.includes('my-place'))).toEqual([]);
  await page.getByRole('button', { name: 'Yes, take it along' }).click();
  await expect(page.getByText('It is in your account now. Lessons: 2. Quizzes: 1.')).toBeVisible();
  expect(bodies.filter((body) => body.includes('my-place'))).toHaveLength(1);
  expect(bodies.join()).not.toContain(name);
  await page.getByRole('button', { name: 'Wipe it from this device' }).click();
  await expect(page.getByText('Nothing is kept on this device any more.')).toBeVisible();
  expect(Object.keys((await stored(page)).local)).not.toContain('stoa.my-place');
  await context.close();

  // At a desk, on another day: where the phone was, and what is done there stays.
  const desk = await browser.newContext();
  const there = await desk.newPage();
  await there.goto('/sign-in');
  await there.getByLabel(/mail/i).fill(email);
  await there.getByLabel('Password', { exact: true }).fill('a sentence that is mine');
  await there.getByRole('button', { name: 'Sign in' }).click();
  await there.getByRole('link', { name: 'Go on where you were' }).click();
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(
    'What the sign on the pole must say',
  );
  await expect(there.getByText(/^Screen 2 of/)).toBeVisible();
  await studyToTheEnd(there);
  await there.getByRole('link', { name: 'Back to my self-study' }).click();
  await expect(there.getByText('finished')).toHaveCount(2);

  const evening = 'An evening at the library';
  await offerAnEvening(browser, evening);
  await expect(async () => {
    await there.goto('/en/');
    await expect(there.getByText(evening)).toBeVisible({ timeout: 500 });
  }).toPass();
  const offered = there.getByRole('listitem').filter({ hasText: evening });
  await expect(offered.getByText(/18:00.20:00/)).toBeVisible();
  await there.getByRole('link', { name: 'I have an account: sign in and join' }).click();
  await there.getByRole('button', { name: `Join ${evening}` }).click();
  await expect(there.getByText('You are in', { exact: true })).toBeVisible();
  await there.getByRole('link', { name: 'Go to it' }).click();
  await expect(there.getByText(/City library/).first()).toBeVisible();
  await desk.close();
});
