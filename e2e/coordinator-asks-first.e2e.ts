import { expect, test, type Browser, type Page } from '@playwright/test';
import { signIn } from './support/people.js';

const people = 30;
const atOnce = 3;

/** In a browser of its own, as each of them has. */
async function somebodyAnswers(browser: Browser, address: string, at: number): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    // Every fifth has a browser without scripts.
    javaScriptEnabled: at % 5 !== 0,
  });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'What is promised' })).toBeVisible();
  await page.getByLabel(at % 2 === 0 ? 'Case work' : 'Technical').check();
  const phishing = page.getByRole('group', { name: 'What to do when data gets out' });
  await phishing.getByText(at < 24 ? 'Nothing' : 'Enough to act', { exact: true }).click();
  await page.getByLabel('False messages that ask for passwords').check();
  await page.getByLabel('In person', { exact: true }).check();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByText('Thank you. Your answers are in.')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  if (at % 5 !== 0) expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await context.close();
}

async function openWave(page: Page): Promise<string> {
  await page.goto('/needs');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'What do you need for the digital city?' })
    .getByRole('link', { name: 'Open a wave' })
    .click();
  await page.getByLabel('Name in English').first().fill('Spring needs');
  await page.getByLabel('Name in Albanian').first().fill('Nevojat e pranverës');
  const today = new Date().toISOString().slice(0, 10);
  await page.getByLabel('First day').fill(today);
  await page
    .getByLabel('Last day')
    .fill(new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10));
  await page.getByLabel('Each cluster holds at least').selectOption('10');
  await expect(page.getByText('Shown if most answer').first()).toBeVisible();
  await page.getByRole('button', { name: /^Open the wave for \d+ people$/ }).click();
  await expect(page.getByText('Fewer than 5 answers so far')).toBeVisible();
  return (await page.getByRole('link', { name: /\/en\/ask\// }).getAttribute('href'))!;
}

test('a coordinator asks thirty people, sees results, accepts a proposal, and a cohort stands', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'coordinator');
  const address = await openWave(page);
  const wave = page.url();
  await page.getByRole('button', { name: /^Send the address to all/ }).click();
  await expect(page.getByText(/mails are on their way/)).toBeVisible();

  await Promise.all(
    Array.from({ length: atOnce }, async (_, first) => {
      for (let at = first; at < people; at += atOnce) await somebodyAnswers(browser, address, at);
    }),
  );
  await page.reload();
  await expect(page.getByText(/^At least 30 answers/)).toBeVisible();

  await page.getByRole('button', { name: 'Close the wave now' }).click();
  await page.getByRole('button', { name: 'Close it and make the results' }).click();
  await expect(page.getByText(/^30 answers/)).toBeVisible();
  await page.getByRole('link', { name: 'See the results' }).click();
  const worries = page.getByRole('list', {
    name: 'What worries you most about the digital city? Pick up to four.',
  });
  await expect(worries.getByRole('listitem').filter({ hasText: 'False messages' })).toContainText(
    '30 (100%)',
  );
  // What it looks like by another question, where that was settled, and why not where it was not.
  await page.getByRole('link', { name: 'Look closer' }).click();
  await page
    .getByLabel('Question')
    .selectOption({ label: 'How much do you know about each of these topics?' });
  await page.getByLabel('Looked at by').selectOption({ label: 'What is your main role?' });
  await expect(page.getByRole('columnheader', { name: /^Technical/ })).toBeVisible();
  await page
    .getByLabel('Looked at by')
    .selectOption({ label: 'What worries you most about the digital city? Pick up to four.' });
  await expect(page.getByText(/These two cannot be looked at together/)).toBeVisible();
  await page.getByRole('link', { name: 'Results', exact: true }).click();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Spreadsheet (XLSX)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^needs-.*\.xlsx$/);

  await page.goto(`${wave}/proposal`);
  await page.getByLabel('Not before').fill('2027-01-04');
  await page.getByLabel('Ends by').fill('2027-12-17');
  await page.getByRole('button', { name: 'Propose a curriculum' }).click();
  await expect(page.getByText('24 of 30 know nothing or a little about it')).toBeVisible();
  await page.getByLabel('Reason for cohort 1').fill('The need is clear.');
  await page.getByRole('button', { name: 'Accept cohort 1' }).click();
  await page.getByRole('link', { name: 'Open this cohort' }).click();

  await expect(page.getByLabel('First day')).toHaveValue('2027-01-04');
  await page.getByLabel('Name in English').fill('After the survey');
  await page.getByLabel('Name in Albanian').fill('Pas pyetësorit');
  await page.getByLabel(/^Room/).fill('Room 4');
  await page.getByRole('button', { name: /^Open the cohort/ }).click();
  await expect(page).toHaveURL(/\/teach\/after-the-survey/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // It stands: with its sessions, and in the list of all cohorts.
  await page.goto('/teach/after-the-survey/sessions');
  await expect(page.getByText('Room 4').first()).toBeVisible();
  await page.goto('/teach');
  await expect(page.getByRole('link', { name: 'After the survey' }).first()).toBeVisible();
});

test('somebody answers without a network, changes the language, and loses nothing', async ({
  page,
  browser,
  context,
}) => {
  await signIn(page, 'coordinator');
  const address = await openWave(page);
  const visitor = await browser.newContext();
  const asked = await visitor.newPage();
  await asked.goto(address);
  await asked.getByLabel('Case work').check();
  await asked.getByRole('link', { name: 'Shqip' }).click();
  await expect(asked.getByLabel('Trajtim çështjesh')).toBeChecked();
  await visitor.setOffline(true);
  await asked.getByRole('button', { name: 'Dërgoni përgjigjet e mia' }).click();
  await expect(asked.getByText(/nuk ka lidhje/)).toBeVisible();
  await visitor.setOffline(false);
  await asked.reload();
  await expect(asked.getByLabel('Trajtim çështjesh')).toBeChecked();

  await page.getByRole('button', { name: 'Close the wave now' }).click();
  await page.getByRole('button', { name: 'Close it and make the results' }).click();
  await expect(page.getByText(/nothing can be shown/)).toBeVisible();
  await asked.getByRole('button', { name: 'Dërgoni përgjigjet e mia' }).click();
  await expect(asked.getByText('Ky pyetësor është mbyllur. Nuk u dërgua asgjë.')).toBeVisible();
  await visitor.close();
  await context.clearCookies();
});
