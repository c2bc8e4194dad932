import { expect, test } from '@playwright/test';
import { expectOnlyReading, nothing, open, stored, watchRequests } from './support/open-area.js';

const pages = ['/', ...Object.values(open), '/verify', '/privacy', '/accessibility'].flatMap(
  (path) => [`/en${path}`, `/sq${path}`],
);

test('the open area leaves nothing on a device, sets no cookie and only reads', async ({
  page,
  context,
}) => {
  const requests = watchRequests(page);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  for (const path of pages) {
    const answer = await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect([path, answer?.status()]).toEqual([path, 200]);
    expect(await answer?.headerValue('set-cookie')).toBeNull();
    expect([path, await stored(page)]).toEqual([path, nothing]);
    expect(new URL(page.url()).pathname).toBe(path);
  }
  expectOnlyReading(requests);
  expect(await context.cookies()).toEqual([]);
  expect(errors).toEqual([]);
});

test('lessons, quizzes, cards and the paper can be read where no script runs', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`/en${open.lesson}`);
  const screens = page.locator('.lesson-screen h2');
  expect(await screens.count()).toBeGreaterThanOrEqual(5);
  for (const heading of await screens.all()) await expect(heading).toBeVisible();
  const choice = page.locator('.block--decision details').first();
  await choice.locator('summary').click();
  await expect(choice.locator('.rich-text').last()).toBeVisible();

  await page.goto(`/en${open.quiz}`);
  const item = page.locator('.practice__item').first();
  await item.getByText('Show the answer and the reasons').click();
  expect(await item.locator('.practice__reason').count()).toBeGreaterThanOrEqual(2);

  await page.goto(`/en${open.paper}`);
  await expect(page.getByText('Self-declared, not checked')).toBeVisible();
  await expect(page.locator('input, form')).toHaveCount(0);
  await page.goto(`/en${open.place}`);
  await expect(page.getByText('Scripts do not run in this browser')).toBeVisible();
  await context.close();
});

test('every card prints on one page, in either language', async ({ page }) => {
  await page.goto('/en/');
  const cards = await page
    .locator('a[href^="/en/cards/"]')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  expect(cards).toHaveLength(6);
  for (const path of cards.flatMap((card) => [card, card.replace('/en/', '/sq/')])) {
    await page.goto(path);
    const paper = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect([path, paper.toString('latin1').match(/\/Type \/Page\b/g)?.length]).toEqual([path, 1]);
  }
});

test('on a device that keeps nothing, everything works and it is said', async ({ browser }) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('switched off', 'SecurityError');
      },
    });
  });
  const page = await context.newPage();
  await page.goto(`/en${open.lesson}`);
  await page.getByRole('button', { name: 'Keep my place on this device' }).click();
  await expect(page.getByText('This device keeps nothing')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Screen 2 of')).toBeVisible();
  await context.close();
});

test('a shared computer shows the next person nothing, not even with Back', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`/en${open.lesson}`);
  await page.getByRole('button', { name: 'Keep my place on this device' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Wipe it' }).click();
  await page.goBack();
  await expect(page.getByText('Screen 1 of')).toBeVisible();
  expect(await stored(page)).toEqual(nothing);
  await context.close();
});
