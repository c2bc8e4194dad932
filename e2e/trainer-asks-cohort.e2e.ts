import { expect, test, type Browser, type Page } from '@playwright/test';
import { givePassword, longPassword, somebody } from './support/people.js';

/** Three answers on a phone, without an account. */
async function answersOnAPhone(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(address);
  const useful = page.getByRole('group', { name: 'How useful was this session' });
  await useful.getByText('Very', { exact: true }).click();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByText('Thank you. Your answers are in.')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await context.close();
}

async function closeWave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close the wave now' }).click();
  await page.getByRole('button', { name: 'Close it and make the results' }).click();
  await expect(page.getByRole('link', { name: 'See the results' })).toBeVisible();
}

test('a trainer asks a cohort for its pulse, five answer on phones, and the trainer reads what they said', async ({
  browser,
}) => {
  const { page } = await somebody(browser, 'trainer');
  await page.goto('/teach/demo-running/surveys');
  await page
    .getByLabel('Survey', { exact: true })
    .selectOption({ label: 'Pulse after the session' });
  await page.getByRole('button', { name: /^Ask \d+ people$/ }).click();
  await expect(page.getByText('Fewer than 5 answers so far')).toBeVisible();
  const address = (await page.getByRole('link', { name: /\/en\/ask\// }).getAttribute('href'))!;
  for (let times = 0; times < 5; times += 1) await answersOnAPhone(browser, address);
  await page.reload();
  await expect(page.getByText(/^At least 5 answers/)).toBeVisible();
  await closeWave(page);
  await page.getByRole('link', { name: 'See the results' }).click();
  await expect(page.getByText('5 answers', { exact: true })).toBeVisible();
  const useful = page.getByRole('list', { name: 'How useful was this session' });
  await expect(useful.getByRole('listitem').filter({ hasText: 'Very' })).toContainText('5 (100%)');

  // Another cohort's trainers, and everybody else, find nothing at this address.
  const id = /surveys\/([\w-]+)/.exec(page.url())![1]!;
  const learner = await somebody(browser, 'learner');
  for (const part of ['', '/results', '/paper-form'])
    expect((await learner.context.request.get(`/api/v1/survey-waves/${id}${part}`)).status()).toBe(
      404,
    );
});

test('a director reads what the own department said as a group, and nothing else', async ({
  browser,
}) => {
  const { context: admin } = await somebody(browser, 'admin');
  const { items: departments } = (await (
    await admin.request.get('/api/v1/departments?limit=200')
  ).json()) as { items: { id: string; code: string }[] };
  const education = departments.find(({ code }) => code === 'EDU')!;
  const email = `director-${Date.now()}@demo.example`;
  const made = await admin.request.post('/api/v1/people', {
    data: { givenName: 'Drita', familyName: 'Lekaj', email, locale: 'en', departmentId: null },
  });
  const { id: person } = (await made.json()) as { id: string };
  const granted = await admin.request.post(`/api/v1/people/${person}/grants`, {
    data: { role: 'director', scopeKind: 'department', departmentId: education.id },
  });
  expect(granted.ok()).toBe(true);
  await givePassword(browser, email);

  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel(/mail/i).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(longPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/department/);
  await page.getByRole('link', { name: /^Before the synthetic cohort/ }).click();
  await expect(page.getByText('102 answers', { exact: true })).toBeVisible();
  await page.getByLabel('Shown for').selectOption({ label: 'In which department do you work?' });
  const heads = page.getByRole('columnheader');
  await expect(heads.filter({ hasText: 'Social services and education' }).first()).toBeVisible();
  await expect(heads.filter({ hasText: 'Technology and administration' })).toHaveCount(0);

  const wave = page.url().split('/').at(-1)!.split('?')[0]!;
  for (const part of ['', '/texts', '/interviews', '/proposal'])
    expect((await context.request.get(`/api/v1/survey-waves/${wave}${part}`)).status()).toBe(404);
});
