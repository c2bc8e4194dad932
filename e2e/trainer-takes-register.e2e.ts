import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';

test('a trainer takes the register of thirty people with the keyboard alone', async ({ page }) => {
  await signIn(page, 'trainer');
  await page.goto('/teach/demo-running/register');
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();

  // Into the grid by Tab, as somebody without a mouse would get there.
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null)) break;
  }
  await page.keyboard.press('Control+Home');
  const today = await page.getByRole('columnheader').allTextContents();
  const column = today.findIndex((text) => text.startsWith('M9'));
  for (let at = 1; at < column; at += 1) await page.keyboard.press('ArrowRight');
  for (let person = 0; person < 30; person += 1) await page.keyboard.press('p');

  await expect(page.getByText('30 of 30 marked')).toBeVisible();
  await expect(page.getByText(/^Saved/).first()).toBeVisible({ timeout: 15_000 });

  await page.reload();
  await expect(page.getByText('30 of 30 marked')).toBeVisible();
});
