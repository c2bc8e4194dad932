import { expect, test, type Page } from '@playwright/test';
import { signInByCall } from './support/people.js';

type Attempt = { answers: Record<string, unknown>; lastSeq: number };

test('an answer given without a network is kept, sent after reconnecting, and survives closing the page', async ({
  page,
  context,
}) => {
  await signInByCall(context.request, 'learner');
  await page.goto('/learn/digital-rights/quiz/m2-quiz');
  await page.getByRole('button', { name: /^(Begin|Continue)/ }).click();
  await page.waitForURL(/\/attempt\//);
  const id = page.url().split('/').at(-1)!;
  const saved = async () => {
    const attempt = (await (
      await context.request.get(`/api/v1/me/attempts/${id}`)
    ).json()) as Attempt;
    return Object.keys(attempt.answers).length;
  };

  // Papers are laid by chance: the first question may take one answer or several.
  await page.getByRole('radio').or(page.getByRole('checkbox')).first().check();
  await expect.poll(saved).toBe(1);

  await context.setOffline(true);
  await answerQuestion(page, 2);
  await expect(
    page.getByText(/There is no connection to the server|Not saved, still trying/).first(),
  ).toBeVisible({ timeout: 20_000 });

  await context.setOffline(false);
  await expect.poll(saved, { timeout: 40_000 }).toBe(2);

  // A lid that closes before the network is back: the answer waits on the device.
  await context.setOffline(true);
  await answerQuestion(page, 3);
  await expect(
    page.getByText(/There is no connection to the server|Not saved, still trying/).first(),
  ).toBeVisible({ timeout: 20_000 });
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/learn/digital-rights/quiz/m2-quiz/attempt/${id}`);
  await expect.poll(saved, { timeout: 40_000 }).toBe(3);
});

/** Goes on to a question and answers it, once it is there: the one before has radio buttons as well. */
async function answerQuestion(page: Page, at: number): Promise<void> {
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByText(new RegExp(`^Question ${at} of`))).toBeVisible();
  await page.locator('input[type="radio"], input[type="checkbox"]').first().check();
}
