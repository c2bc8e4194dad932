import { expect, test } from '@playwright/test';
import { anAward } from './support/awards.js';
import { somebody } from './support/people.js';

const pdf = (buffer: Buffer) => ({ name: 'certificate.pdf', mimeType: 'application/pdf', buffer });

test('a visitor checks a certificate, its holder’s name and its file, and a tampered copy is found out', async ({
  page,
  browser,
  context,
}) => {
  const { displayCode, file, familyName } = await anAward(browser, 0);

  await page.goto('/en/');
  await page
    .getByLabel('Code of the certificate')
    .fill(displayCode.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('[data-state="valid"]')).toBeVisible();
  await expect(page.getByText('Digital Rights Practitioner')).toBeVisible();
  await expect(page.getByText(familyName)).toHaveCount(0);

  await page.getByLabel('Family name on the certificate').fill('Somebody');
  await page.getByRole('button', { name: 'Confirm the name' }).click();
  await expect(page.getByText('This family name does not belong')).toBeVisible();
  await page.getByLabel('Family name on the certificate').fill(familyName.toUpperCase());
  await page.getByRole('button', { name: 'Confirm the name' }).click();
  await expect(page.getByText('Yes. The certificate with this code')).toBeVisible();

  await page.getByLabel('Choose the PDF, or drop it here').setInputFiles(pdf(file));
  await expect(page.getByText('Yes. This is exactly the file that was issued.')).toBeVisible();
  const tampered = Buffer.from(file);
  tampered[Math.floor(tampered.length / 2)]! ^= 1;
  await page.getByLabel('Choose the PDF, or drop it here').setInputFiles(pdf(tampered));
  await expect(page.getByText('No. This file differs from the one that was issued.')).toBeVisible();

  expect(await context.cookies()).toEqual([]);
});

test('a visitor who scans a revoked certificate is told so, and not why', async ({
  page,
  browser,
}) => {
  const { awardId, displayCode } = await anAward(browser, 0);
  const [trainer, coordinator] = [
    await somebody(browser, 'trainer'),
    await somebody(browser, 'coordinator'),
  ];
  const reason = 'The final test was sat by somebody else.';
  const proposal = await trainer.context.request.post(`/api/v1/awards/${awardId}/state-proposals`, {
    data: { toState: 'revoked', reasonClass: 'fraud', reason },
  });
  const { id } = (await proposal.json()) as { id: string };
  await coordinator.context.request.post(`/api/v1/state-proposals/${id}/decision`, {
    data: { agree: true },
  });
  await trainer.context.close();
  await coordinator.context.close();

  await page.goto(`/v/${displayCode}`);
  await expect(page).toHaveURL(new RegExp(`/en/verify/${displayCode}`));
  await expect(page.locator('[data-state="revoked"]')).toBeVisible();
  await expect(page.getByText(reason)).toHaveCount(0);
});

test('the check works without scripts', async ({ browser }) => {
  const { displayCode } = await anAward(browser, 0);
  const context = await browser.newContext({
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto('/sq/verify');
  await page.locator('input[name="code"]').fill(displayCode);
  await page.locator('form:has(input[name="code"]) button').click();
  await expect(page.locator('[data-state="valid"]')).toBeVisible();
  await context.close();
});
