import { randomUUID } from 'node:crypto';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { somebody } from './support/people.js';

const question = 'Robots on our pavement?';
const recommendation = 'A sign on each camera, in two languages';

/** A phone that nobody is signed in on; what it is sent and what it keeps is looked at. */
async function aPhone(browser: Browser): Promise<{ page: Page; kept: () => Promise<unknown> }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const kept = async () => ({
    cookies: await context.cookies(),
    local: await page.evaluate(() => localStorage.length),
    session: await page.evaluate(() => Object.keys(sessionStorage)),
  });
  return { page, kept };
}

test('a class joins a code, votes, writes recommendations, and finds the city’s answer later', async ({
  browser,
}) => {
  const trainer = await somebody(browser, 'trainer');
  const lead = trainer.page;
  await lead.goto('/teach/groups');
  await lead.getByRole('link', { name: 'Open a group' }).click();
  const workshop = lead.getByLabel('Workshop');
  await expect(workshop.locator('option').nth(1)).toBeAttached();
  const offered = await workshop.locator('option').allTextContents();
  const wanted = offered.find((text) => text.startsWith('D2')) ?? offered[1]!;
  await workshop.selectOption({ label: wanted });
  await lead.getByLabel('Name for your own list').fill('Class 10');
  await lead.getByLabel('Who answers (optional)').fill('Head of transport');
  await lead.getByRole('button', { name: 'Open the group' }).click();
  const heading = await lead.getByRole('heading', { name: /^Code / }).textContent();
  const shown = heading!.replace('Code ', '');
  const code = shown.replace('-', '');

  // A phone types the code, another one scans it; four more come in without a screen of their own.
  const first = await aPhone(browser);
  await first.page.goto('/en/group');
  await first.page.getByLabel('Group code').fill(shown.toLowerCase());
  await first.page.getByRole('button', { name: 'Go to the group' }).click();
  await first.page.getByRole('button', { name: 'Join the group' }).click();
  const second = await aPhone(browser);
  await second.page.goto(`/g/${code}`);
  await second.page.getByRole('button', { name: 'Join the group' }).click();
  const { request } = first.page.context();
  for (let at = 0; at < 4; at += 1)
    await request.put(`/api/v1/group-codes/${code}/seats/${randomUUID()}`, { data: {} });
  await expect(lead.getByText('6 phones are in.')).toBeVisible();

  await lead.getByText('Ask something else').click();
  await lead.getByLabel('Kind').selectOption('corners');
  await lead.getByLabel('Question').fill(question);
  await lead.getByLabel('What can be chosen').fill('Allow\nNot now');
  await lead.getByRole('button', { name: 'Add it to the group' }).click();
  const added = lead.getByRole('region', { name: 'Asked on the spot' });
  await added.getByRole('listitem').filter({ hasText: question }).getByRole('button').click();

  await first.page.getByRole('button', { name: 'Allow' }).click();
  await expect(first.page.getByText('It has arrived.', { exact: false })).toBeVisible();
  await first.page.getByRole('button', { name: 'Not now' }).click();

  // The second one loses the network, chooses, and comes back when it has been closed.
  await expect(second.page.getByRole('button', { name: 'Allow' })).toBeVisible();
  await second.page.context().setOffline(true);
  await second.page.getByRole('button', { name: 'Allow' }).click();
  await expect(second.page.getByText('Not sent yet, still trying.')).toBeVisible();
  const state = (await (await request.get(`/api/v1/group-codes/${code}`)).json()) as {
    now: { id: string };
  };
  for (let at = 0; at < 4; at += 1)
    await request.put(
      `/api/v1/group-codes/${code}/activities/${state.now.id}/votes/${randomUUID()}`,
      { data: { choices: ['o1'], change: 1 } },
    );
  await expect(lead.getByText(/5 of 6 phones have chosen/)).toBeVisible();

  const wall = await aPhone(browser);
  await wall.page.goto(`/en/group/${code}/wall`);
  await expect(wall.page.getByText(shown, { exact: true })).toBeVisible();
  await expect(wall.page.getByText(/5 of 6 phones have chosen/)).toBeVisible();
  await lead.getByRole('button', { name: 'Close and show the result' }).click();
  await expect(wall.page.getByText('5 phones have chosen.')).toBeVisible();
  await second.page.context().setOffline(false);
  await expect(second.page.getByRole('alert')).toContainText('It was closed before yours arrived', {
    timeout: 30_000,
  });

  // The board: held until somebody has looked at it.
  await lead.getByLabel('Kind').selectOption('board');
  await lead.getByLabel('Question').fill('One recommendation');
  await lead.getByRole('button', { name: 'Add it to the group' }).click();
  await added
    .getByRole('listitem')
    .filter({ hasText: 'One recommendation' })
    .getByRole('button')
    .click();
  await first.page.getByLabel('We recommend').fill(recommendation);
  await first.page.getByLabel('Because').fill('One can ask');
  await first.page.getByRole('button', { name: 'Send to the board' }).click();
  await second.page.getByLabel('We recommend').fill('Something rude');
  await second.page.getByRole('button', { name: 'Send to the board' }).click();
  const note = (text: string) => lead.getByRole('listitem').filter({ hasText: text });
  await expect(note('Something rude').getByText('Waits for you')).toBeVisible();
  await note('Something rude').getByRole('button', { name: 'Hide' }).click();
  await note(recommendation).getByRole('button', { name: 'Show' }).click();
  await expect(wall.page.getByText(recommendation)).toBeVisible();
  await expect(wall.page.getByText('Something rude')).toHaveCount(0);

  for (const { kept } of [first, second])
    expect(await kept()).toEqual({ cookies: [], local: 0, session: [`stoa.group.${code}`] });
  expect(await wall.kept()).toEqual({ cookies: [], local: 0, session: [] });

  await lead.getByRole('button', { name: 'Close the group' }).click();
  await lead.getByRole('dialog').getByRole('button', { name: 'Close the group' }).click();
  await expect(lead.getByText(/A coordinator publishes the city’s answer/)).toBeVisible();
  await expect(first.page.getByText(/The workshop is over/)).toBeVisible();

  const coordinator = await somebody(browser, 'coordinator');
  await coordinator.page.goto(lead.url());
  await coordinator.page.getByLabel('To all of them').fill('Thank you. This is what we do.');
  await coordinator.page.getByRole('radio', { name: 'Later' }).check();
  await coordinator.page.getByLabel('Because').fill('The contract ends in autumn.');
  await coordinator.page.getByRole('button', { name: 'Publish the answer' }).click();
  await expect(coordinator.page.getByText(/answer is published under the code/)).toBeVisible();

  // Weeks later, on another phone, without a script.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const later = await context.newPage();
  await later.goto(`/en/group/${code}`);
  await expect(later.getByRole('heading', { name: 'The city’s answer' })).toBeVisible();
  await expect(later.getByText('Thank you. This is what we do.')).toBeVisible();
  await expect(later.getByText(recommendation)).toBeVisible();
  await expect(later.getByText('The contract ends in autumn.')).toBeVisible();
});
