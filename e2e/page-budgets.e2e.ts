import { expect, test, type Page } from '@playwright/test';
import { open } from './support/open-area.js';
import { signInByCall } from './support/people.js';

type Budget = {
  path: string;
  who?: string;
  requests: number;
  kilobytes: number;
  scriptKilobytes: number;
};

/** Cold cache, as sent over the network; the sign-in of the peer costs six times as much. */
const budgets: (Budget & { name: string })[] = [
  { name: 'sign in', path: '/sign-in', requests: 8, kilobytes: 200, scriptKilobytes: 110 },
  { name: 'public home', path: '/LOCALE/', requests: 8, kilobytes: 150, scriptKilobytes: 80 },
  { name: 'card', path: `/LOCALE${open.card}`, requests: 8, kilobytes: 150, scriptKilobytes: 10 },
  {
    ...{ name: 'lesson for everybody', path: `/LOCALE${open.lesson}` },
    ...{ requests: 8, kilobytes: 230, scriptKilobytes: 80 },
  },
  {
    ...{ name: 'quiz for everybody', path: `/LOCALE${open.quiz}` },
    ...{ requests: 8, kilobytes: 220, scriptKilobytes: 80 },
  },
  {
    name: 'today',
    who: 'learner',
    path: '/learn',
    requests: 10,
    kilobytes: 250,
    scriptKilobytes: 120,
  },
  {
    name: 'programme',
    who: 'learner',
    path: '/learn/digital-rights',
    requests: 10,
    kilobytes: 250,
    scriptKilobytes: 120,
  },
  {
    name: 'lesson',
    who: 'learner',
    path: '/learn/digital-rights/rights-travel-with-people/one-street-two-doors',
    requests: 10,
    kilobytes: 250,
    scriptKilobytes: 120,
  },
  {
    name: 'quiz',
    who: 'learner',
    path: '/learn/digital-rights/quiz/m1-quiz',
    requests: 10,
    kilobytes: 250,
    scriptKilobytes: 130,
  },
  {
    name: 'register',
    who: 'trainer',
    path: '/teach/demo-running/register',
    requests: 10,
    kilobytes: 300,
    scriptKilobytes: 160,
  },
  {
    name: 'workshops',
    who: 'coordinator',
    path: '/teach/workshops',
    requests: 10,
    kilobytes: 300,
    scriptKilobytes: 160,
  },
  {
    name: 'learning gained',
    who: 'trainer',
    path: '/teach/demo-running/learning',
    requests: 10,
    kilobytes: 300,
    scriptKilobytes: 160,
  },
  {
    name: 'needs',
    who: 'coordinator',
    path: '/needs',
    requests: 10,
    kilobytes: 300,
    scriptKilobytes: 160,
  },
];

/** No language is a second class: the words of each cost the same number of round trips. */
const inBothLanguages = budgets.flatMap((budget) =>
  ['en', 'sq'].map((locale) => ({ ...budget, locale })),
);

async function weigh(
  page: Page,
  path: string,
): Promise<{ requests: number; kilobytes: number; scriptKilobytes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  let [requests, bytes, script] = [0, 0, 0];
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
    if (kinds.get(requestId) === 'Script') script += encodedDataLength;
  });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  return {
    requests,
    kilobytes: Math.round(bytes / 1000),
    scriptKilobytes: Math.round(script / 1000),
  };
}

for (const { name, path, who, locale, ...budget } of inBothLanguages) {
  test(`the ${name} page stays within its budget (${locale})`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    if (who) {
      await signInByCall(context.request, who);
      await context.request.patch('/api/v1/me', { data: { locale } });
    }
    const page = await context.newPage();
    const weight = await weigh(page, path.replace('LOCALE', locale));
    console.log(
      `${name} (${locale}): ${weight.requests} requests, ${weight.kilobytes} kB, script ${weight.scriptKilobytes} kB`,
    );
    expect(weight.requests).toBeLessThanOrEqual(budget.requests);
    expect(weight.kilobytes).toBeLessThanOrEqual(budget.kilobytes);
    expect(weight.scriptKilobytes).toBeLessThanOrEqual(budget.scriptKilobytes);
    if (who) await context.request.patch('/api/v1/me', { data: { locale: 'en' } });
    await context.close();
  });
}
