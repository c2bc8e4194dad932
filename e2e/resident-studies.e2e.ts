import { expect, test, type Page } from '@playwright/test';
import {
  expectOnlyReading,
  nothing,
  open,
  stored,
  studyToTheEnd,
  watchRequests,
} from './support/open-area.js';

const name = 'Teuta Përparimi';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const answerFirst = (page: Page) => page.getByRole('radio').first();

test('a resident on a phone reads a card, studies, answers the quiz and takes the paper along', async ({
  browser,
}) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const requests = watchRequests(page);

  await page.goto('/en/');
  await page.getByRole('link', { name: 'What the sign on the pole means' }).click();
  await expect(page.getByRole('heading', { name: 'What you can do' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Help in person' })).toBeVisible();

  await page.goBack();
  await page.getByRole('link', { name: 'My data, my street' }).first().click();
  await page.getByRole('link', { name: 'Begin the first lesson' }).click();
  await expect(page.getByText('Screen 1 of')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();

  // In the lift, between two floors: all that the lesson needs is there already.
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.goBack();
  await expect(page.getByText('Screen 2 of')).toBeVisible();
  await studyToTheEnd(page);
  await context.setOffline(false);

  await page.getByRole('link', { name: /^Quiz/ }).click();
  await answerFirst(page).check();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Check my answer' }).first().click();
  await expect(page.getByText(/You have checked 1 of 5 questions/)).toBeVisible();
  await expect(page.locator('.block__answer .practice__reason')).toHaveCount(3);
  await context.setOffline(false);

  await page.getByRole('link', { name: 'Paper of participation' }).click();
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your name').press('Enter');
  await page.getByLabel('Day').fill('1 December 2026');
  await page.getByRole('checkbox', { name: 'Five questions to ask any form' }).check();
  const printed = page.evaluate(
    () => new Promise<void>((resolve) => (window.print = () => resolve())),
  );
  await page.getByRole('button', { name: 'Print the paper' }).click();
  await printed;
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(name)).toBeVisible();
  await expect(page.getByText('Self-declared, not checked')).toBeVisible();
  await expect(page.getByLabel('Your name')).toBeHidden();
  const paper = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);

  expectOnlyReading(requests, [name, 'Teuta', '1 December']);
  expect(await stored(page)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('a visitor keeps the place, goes on in the other language, takes it along and wipes it', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests = watchRequests(page);
  await page.goto(`/en${open.lesson}`);
  await page.getByRole('button', { name: 'Next' }).click();
  expect(await stored(page)).toEqual(nothing);

  await page.getByRole('button', { name: 'Keep my place on this device' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  expect(Object.keys((await stored(page)).local)).toEqual(['stoa.my-place']);
  await page.reload();
  await expect(page.getByText('Screen 3 of')).toBeVisible();
  await page.getByRole('link', { name: 'Shqip' }).click();
  await expect(page.getByText('Ekrani 3 nga')).toBeVisible();

  await page.goto(`/en${open.place}`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  const file = await (await saved).path();

  // At the foot of any page, here that of the public check, which is no lesson.
  await page.goto('/en/verify');
  await page.getByRole('button', { name: 'Wipe it' }).click();
  await expect(page.getByText('Nothing is kept on this device any more.')).toBeVisible();
  expect(await stored(page)).toEqual(nothing);
  await page.goto(`/en${open.lesson}`);
  await expect(page.getByText('Screen 1 of')).toBeVisible();

  await page.goto(`/en${open.place}`);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(/Read in\. Kept here now: lessons begun: 1/)).toBeVisible();
  await page.goto(`/en${open.lesson}`);
  await expect(page.getByText('Screen 3 of')).toBeVisible();
  expectOnlyReading(requests);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
