import { expect, test, type Browser, type Page } from '@playwright/test';
import { givePassword, longPassword, password, somebody } from './support/people.js';

type Reader = {
  language: string;
  account: string;
  name: string;
  password: string;
  words: {
    email: RegExp;
    password: RegExp;
    signIn: RegExp;
    threeOfFour: RegExp;
    notYet: string;
    met: string;
    next: string;
    decide: RegExp;
    finished: RegExp;
    download: RegExp;
    valid: RegExp;
  };
};

const english: Reader = {
  language: 'en-GB',
  account: 'learner@demo.example',
  name: 'Ana Leka',
  password,
  words: {
    email: /^Mail address/,
    password: /^Password/,
    signIn: /^Sign in$/,
    threeOfFour: /3 of 4 criteria met/,
    notYet: 'Not yet',
    met: 'Met',
    next: 'Next',
    decide: /^See what follows$/,
    finished: /You have finished this lesson/,
    download: /Download the certificate/,
    valid: /This certificate is valid/,
  },
};

const albanian: Reader = {
  language: 'sq-AL',
  account: 'person-10@demo.example',
  name: 'Fatos Kondi',
  password: longPassword,
  words: {
    email: /^Adresa/,
    password: /^Fjalëkalimi/,
    signIn: /^Hyni$/,
    threeOfFour: /3 nga 4/,
    notYet: 'Ende jo',
    met: 'Plotësuar',
    next: 'Tjetër',
    decide: /./,
    finished: /./,
    download: /Shkarkoni certifikatën/,
    valid: /./,
  },
};

test('a learner one step away studies, is marked present in another window, is awarded, and the certificate checks as valid', async ({
  browser,
}) => {
  await earn(browser, english, async (page) => {
    await readALesson(page, english);
    await sitAQuiz(page);
  });
});

test('the same in Albanian, for somebody whose language it is', async ({ browser }) => {
  await givePassword(browser, albanian.account);
  await earn(browser, albanian);
});

async function earn(
  browser: Browser,
  reader: Reader,
  study?: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    locale: reader.language,
    timezoneId: 'Europe/Tirane',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const { words } = reader;

  await page.goto('/sign-in');
  await page.getByLabel(words.email).fill(reader.account);
  await page.getByLabel(words.password).fill(reader.password);
  await page.getByRole('button', { name: words.signIn }).click();
  await page.waitForURL(/\/learn/);
  await expect(page.getByText(words.threeOfFour)).toBeVisible();
  await study?.(page);

  await page.goto('/learn/certificate');
  await expect(page.getByText(words.notYet, { exact: true }).first()).toBeVisible();

  await markPresent(browser, reader.name);
  await page.reload();
  await expect(page.getByText(words.met, { exact: true })).toHaveCount(4);

  await awardAll(browser);
  await page.reload();
  const download = page
    .getByRole('link', { name: words.download })
    .or(page.getByRole('button', { name: words.download }))
    .first();
  await expect(download).toBeVisible({ timeout: 30_000 });
  const [file] = await Promise.all([page.waitForEvent('download'), download.click()]);
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);

  const check = await page.locator('a[href*="/v/"]').first().getAttribute('href');
  await page.goto(new URL(check!, page.url()).pathname);
  await expect(page.locator('[data-state="valid"]')).toBeVisible();
  await context.close();
}

/** From Today into the lesson that is next, through its screens and its decision to the end. */
async function readALesson(page: Page, { words }: Reader): Promise<void> {
  await page
    .locator('main')
    .getByRole('link', { name: /Read|lesson/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const decide = page.getByRole('button', { name: words.decide });
  const finished = page.getByText(words.finished);
  for (let screens = 0; screens < 12; screens += 1) {
    if (await decide.isVisible()) {
      await page.getByRole('radio').first().check();
      await decide.click();
      await expect(page.getByText(/This choice holds up|Something to consider/)).toBeVisible();
    }
    if (await finished.isVisible()) break;
    const heading = await page.getByRole('heading', { level: 2 }).first().textContent();
    await page.getByRole('button', { name: words.next, exact: true }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(heading ?? '');
  }
  await expect(page.getByText(words.finished)).toBeVisible();
}

/** The quiz of the module: every question answered, looked over, handed in, and the reasons read. */
async function sitAQuiz(page: Page): Promise<void> {
  await page.goto('/learn/digital-rights/quiz/m3-quiz');
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.waitForURL(/\/attempt\//);
  const check = page.getByRole('button', { name: 'Check your answers' });
  for (let question = 1; question <= 17; question += 1) {
    await expect(page.getByText(`Question ${question} of 17`).first()).toBeVisible();
    await page.locator('input[type="radio"], input[type="checkbox"]').first().check();
    if (question < 17) await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await check.click();
  await page
    .getByRole('button', { name: /Hand in|hand in/ })
    .first()
    .click();
  const sure = page.getByRole('dialog').getByRole('button', { name: /Hand in|hand in/ });
  if (await sure.isVisible()) await sure.click();
  await expect(page.getByText(/\d+ of 17 right/).first()).toBeVisible({ timeout: 20_000 });
}

/** The trainer, in a window of their own, marks one person present in today's session. */
async function markPresent(browser: Browser, name: string): Promise<void> {
  const { context, page } = await somebody(browser, 'trainer');
  await page.goto('/teach/demo-running/register');
  const row = page.getByRole('row', { name: new RegExp(name) });
  const columns = await page.getByRole('columnheader').allTextContents();
  const column = columns.findIndex((text) => text.startsWith('M9'));
  await row
    .getByRole('gridcell')
    .nth(column - 1)
    .click();
  await page.keyboard.press('p');
  await expect(page.getByText(/^Saved/).first()).toBeVisible({ timeout: 15_000 });
  await context.close();
}

/** The trainer awards whatever is due, by the button that names the deed, and waits until the PDFs are made. */
async function awardAll(browser: Browser): Promise<void> {
  const { context, page } = await somebody(browser, 'trainer');
  await page.goto('/teach/demo-running/certify');
  await page
    .getByRole('button', { name: /^Award .*(certificates|person)/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: /^Award/ }).click();
  await expect(dialog).toBeHidden({ timeout: 15_000 });
  await expect(page.getByText(/Download (all|the certificate)/).first()).toBeVisible({
    timeout: 60_000,
  });
  await context.close();
}
