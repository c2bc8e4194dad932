import {
  expect,
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type Page,
} from '@playwright/test';

export const password = 'stoa-demo';

/** Signs in through the page, as a person does. */
export async function signIn(
  page: Page,
  name: string,
  words: { email: string | RegExp; password: string | RegExp; button: string | RegExp } = english,
): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(words.email).fill(name.includes('@') ? name : `${name}@demo.example`);
  await page.getByLabel(words.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: words.button }).click();
  await page.waitForURL(/\/(learn|teach|administer)/);
}

const english = { email: /mail/i, password: 'Password', button: 'Sign in' };

/** A browser of its own, already signed in; for the second person of a journey. */
export async function somebody(
  browser: Browser,
  name: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(options);
  await signInByCall(context.request, name);
  return { context, page: await context.newPage() };
}

/** Signs in without the page, where the page is not what the journey is about. */
export async function signInByCall(
  request: APIRequestContext,
  name: string,
  secret = password,
): Promise<void> {
  const answer = await request.post('/api/v1/sign-in', {
    data: { email: name.includes('@') ? name : `${name}@demo.example`, password: secret },
  });
  expect(answer.ok()).toBe(true);
}

/** What stands in the latest mail to an address; administrators can read it where no mail server carries it. */
async function lastMailTo(request: APIRequestContext, email: string): Promise<string> {
  const mails = (await (await request.get('/api/v1/mails?limit=50')).json()) as {
    items: { id: string; to: string }[];
  };
  const mail = mails.items.find(({ to }) => to === email);
  const { text } = (await (await request.get(`/api/v1/mails/${mail!.id}`)).json()) as {
    text: string;
  };
  return text;
}

/** The address in the latest mail to somebody. */
export async function linkFromTheMail(
  browser: Browser,
  email: string,
  address: RegExp,
): Promise<string> {
  const { context } = await somebody(browser, 'admin');
  const [link] = address.exec(await lastMailTo(context.request, email))!;
  await context.close();
  return link;
}

/** Gives a person of the cohort the demonstration's password, through the mail that an administrator can read. */
export async function givePassword(browser: Browser, email: string): Promise<void> {
  const { context } = await somebody(browser, 'admin');
  await context.request.post('/api/v1/password-resets', { data: { email } });
  const text = await lastMailTo(context.request, email);
  const token = /reset#(\S+)/.exec(text)![1]!;
  const set = await context.request.post('/api/v1/passwords', {
    data: { token, password: longPassword },
  });
  expect(set.status()).toBe(204);
  await context.close();
}

export const longPassword = 'a long password for journeys';
