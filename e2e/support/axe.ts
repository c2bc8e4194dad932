import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // What axe is content with is neither gathered nor sent; it takes longer than all looking.
  resultTypes: ['violations'],
};

/** What axe reports, a line each. It runs in the page itself, which is whole: no page of ours holds another one. */
export async function barriersOn(page: Page): Promise<string[]> {
  expect(page.frames()).toHaveLength(1);
  await page.evaluate(axe.source);
  return page.evaluate(async (how) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, how);
    return violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, options);
}
