import { expect, test, type Page } from '@playwright/test';
import { signIn } from './support/people.js';

/** The demonstration's city is marked as invented on every page; a real one has no such bar above its head. */
async function asARealCity(page: Page): Promise<void> {
  await page.route('**/api/v1/me', async (route) => {
    const answer = await route.fetch();
    const me = (await answer.json()) as { city: object };
    await route.fulfill({
      response: answer,
      json: { ...me, city: { ...me.city, specimen: false } },
    });
  });
}

for (const width of [390, 1280]) {
  test(`a real city’s pages stand in order, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await signIn(page, 'admin');
    await asARealCity(page);
    await page.goto('/administer/people');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.specimen-bar')).toHaveCount(0);
    const top = async (selector: string) => (await page.locator(selector).boundingBox())!.y;
    expect(await top('.site-head')).toBe(0);
    expect(await top('main')).toBeGreaterThan(await top('.site-head'));
    expect(await top('.page-foot')).toBeGreaterThan(await top('main'));
  });
}
