import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { givePassword, longPassword, somebody } from './support/people.js';

/** Somebody of the demonstration who uses the pages in English. */
const besnik = 'person-04@demo.example';

test('somebody answers before they begin, partly without a network, and sees where they start but no answers', async ({
  browser,
}) => {
  await openCohort(browser, 'before-we-begin', besnik);
  await givePassword(browser, besnik);
  const page = await signedIn(browser, besnik);
  await page.goto('/learn?cohort=before-we-begin');
  const offer = page.getByRole('region', { name: 'Before you begin: ten questions' });
  await offer.getByRole('link', { name: 'Answer the questions' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.waitForURL(/\/attempt\//);

  for (let at = 1; at <= 10; at += 1) {
    await expect(page.getByText(`Question ${at} of 10`)).toBeVisible();
    if (at === 4) await page.context().setOffline(true);
    await page.locator('.question input').first().check();
    if (at === 7) await page.context().setOffline(false);
    const next = at === 10 ? 'Check your answers' : 'Next';
    await page.getByRole('button', { name: next, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Hand in 10 of 10 answers' }).click();
  await expect(
    page.getByRole('heading', { name: /of 10 right: this is where you start/ }),
  ).toBeVisible({
    timeout: 40_000,
  });
  await expect(page.getByText('M9 From principle to project')).toBeVisible();
  await expect(page.getByText('Right answer')).toHaveCount(0);

  // Once only; and it is neither offered again nor missing anywhere.
  await page.goto('/learn/digital-rights/quiz/baseline?cohort=before-we-begin');
  await expect(page.getByText(/You have answered: \d+ of 10 right/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toHaveCount(0);
  await page.goto('/learn?cohort=before-we-begin');
  await expect(page.getByRole('heading', { name: /^Welcome/ })).toBeVisible();
  await expect(offer).toHaveCount(0);
  await page.goto('/learn/certificate?cohort=before-we-begin');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Before you begin')).toHaveCount(0);
});

test('a trainer works out what a cohort has learnt, once, and takes it along', async ({
  browser,
}) => {
  const { page, context } = await somebody(browser, 'trainer');
  await page.goto('/teach/demo-running/learning');
  await page.getByRole('button', { name: 'Work out the figures of 20 people' }).click();
  await page.getByRole('button', { name: 'Work out the figures, once' }).click();
  await expect(page.getByText('41% right before, 77% after')).toBeVisible();
  await expect(page.getByRole('list', { name: 'By module' }).getByRole('listitem')).toHaveCount(10);
  for (const text of await page
    .getByRole('list', { name: 'By department' })
    .getByRole('listitem')
    .allTextContents())
    expect(Number(/\((\d+) people\)/.exec(text)![1])).toBeGreaterThanOrEqual(5);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('learning-gained-demo-running.csv');
  expect(readFileSync(await download.path(), 'utf8')).toContain(
    'everybody who sat both,20,82,200,41',
  );
  await context.close();

  // Each of them sees the same for themselves, and nobody else’s.
  const learner = await somebody(browser, 'learner');
  await learner.page.goto('/learn/learning?cohort=demo-running');
  await expect(learner.page.getByText('4 of 10 right')).toBeVisible();
  await expect(learner.page.getByText('25 of 30 right')).toBeVisible();
  const refused = await learner.context.request.get('/api/v1/cohorts/demo-running/learning-gained');
  expect(refused.status()).toBe(404);
  await learner.context.close();
});

/** A cohort that begins today, with one person in it. */
async function openCohort(browser: Browser, slug: string, email: string): Promise<void> {
  const { context } = await somebody(browser, 'coordinator');
  const startsOn = new Date().toISOString().slice(0, 10);
  const proposal = (await (
    await context.request.get(
      `/api/v1/cohort-proposal?programme=digital-rights&startsOn=${startsOn}`,
    )
  ).json()) as {
    zone: string;
    endsOn: string;
    evidenceClosesOn: string;
    sessions: { code: string; date: string; starts: string; ends: string }[];
  };
  const { zone, endsOn, evidenceClosesOn, sessions } = proposal;
  const opened = await context.request.post('/api/v1/cohorts', {
    data: {
      ...{ slug, title: { en: 'Begins today', sq: 'Fillon sot' }, programme: 'digital-rights' },
      ...{ locale: 'en', zone, startsOn, endsOn, evidenceClosesOn },
      sessions: sessions.map(({ code, date, starts, ends }) => ({
        ...{ code, date, starts, ends, mode: 'room' },
      })),
    },
  });
  expect(opened.status()).toBe(201);
  const enrolled = await context.request.post(`/api/v1/cohorts/${slug}/enrolments`, {
    data: { people: [{ email, givenName: 'Besnik', familyName: 'Gjini' }] },
  });
  expect(enrolled.status()).toBe(201);
  await context.close();
}

async function signedIn(browser: Browser, email: string): Promise<Page> {
  const context = await browser.newContext();
  const answer = await context.request.post('/api/v1/sign-in', {
    data: { email, password: longPassword },
  });
  expect(answer.ok()).toBe(true);
  return context.newPage();
}
