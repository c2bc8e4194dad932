import { expect, type APIRequestContext, type BrowserContext } from '@playwright/test';
import { anAward } from './awards.js';
import { givePassword, longPassword, signInByCall, somebody } from './people.js';

type Page<T> = { items: T[] };
type Finder = (find: (name: string) => Promise<string>, context: BrowserContext) => Promise<string>;

/** What stands in braces in `pages.ts`: found where the demonstration has it, made where it has not. */
const finders: Readonly<Record<string, Finder>> = {
  certificate: async (_, context) => (await anAward(context.browser()!, 0)).displayCode,
  prompt: async (_, { request }) =>
    (await get<Page<{ id: string }>>(request, 'me/prompts')).items[0]!.id,
  'attempt handed in': async (_, { request }) => {
    const { id } = await post<{ id: string }>(request, 'me/quizzes/m1-quiz/attempts');
    await post(request, `me/attempts/${id}/submission`);
    return id;
  },
  attempt: async (find, { request }) => {
    await find('attempt handed in');
    return (await post<{ id: string }>(request, 'me/quizzes/m1-quiz/attempts')).id;
  },
  submission: async (_, { request }) =>
    (await get<Page<{ id: string }>>(request, 'cohorts/demo-running/submissions')).items[0]!.id,
  pulse: (_, { request }) => cohortWave(request, 'pulse'),
  'look back': async (_, { request }) => {
    const id = await cohortWave(request, 'looking-back');
    await request.post(`/api/v1/survey-waves/${id}/closing`);
    return id;
  },
  group: async (_, { request }) => {
    const { programme, module } = await planOf(request, 'D1');
    const answerBy = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    const group = { programme, module, name: 'Class 10', locale: 'en', answerer: null };
    return (
      await post<{ id: string }>(request, 'groups', {
        ...{ ...group, answerBy, keepDays: 30, holdsNotes: true },
      })
    ).id;
  },
  'group code': async (find, { request }) =>
    (await get<{ code: string }>(request, `groups/${await find('group')}`)).code.replace('-', ''),
  workshop: (_, { request }) => aWorkshop(request),
  handout: async (find, { request }) => {
    const id = await find('workshop');
    const { handouts } = await get<{ handouts: { slug: string }[] }>(
      request,
      `workshops/${id}/materials`,
    );
    return handouts[0]!.slug;
  },
  door: async (find, { request }) =>
    (await get<{ code: string }>(request, `workshops/${await find('workshop')}`)).code,
  entry: async (find, { request }) => {
    const door = `/sq/here/${await find('door')}`;
    const [, address = ''] = /name="address" value="([\w-]{43})"/.exec(
      await (await request.get(door)).text(),
    )!;
    await request.post(door, { form: { name: 'Dea', address } });
    return address;
  },
  'closed wave': async (_, { request }) =>
    (await get<Page<{ id: string; kind?: string }>>(request, 'survey-results')).items.at(-1)!.id,
  'open wave': async (_, { request }) =>
    (await waves(request)).find(({ state }) => state === 'open')?.id ?? (await openWave(request)),
  survey: async (find, { request }) =>
    (await get<{ code: string }>(request, `survey-waves/${await find('open wave')}`)).code,
  person: async (_, { request }) =>
    (await get<Page<{ id: string }>>(request, 'people?limit=1')).items[0]!.id,
  mail: async (_, { request }) => {
    await request.post('/api/v1/password-resets', { data: { email: 'person-16@demo.example' } });
    return (await get<Page<{ id: string }>>(request, 'mails?limit=1')).items[0]!.id;
  },
};

/** Fills in what stands in braces, each once for a context. */
export function addressesFor(context: BrowserContext): (page: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  const find = (name: string): Promise<string> => {
    const found = known.get(name) ?? finders[name]!(find, context);
    known.set(name, found);
    return found;
  };
  return async (page) => {
    let address = page;
    for (const [braced, name] of page.matchAll(/\{([^}]+)\}/g))
      address = address.replace(braced, await find(name!));
    return address;
  };
}

/** Signs in whoever opens the pages; a director is made first, because the demonstration has none. */
export async function signInFor(who: string, context: BrowserContext): Promise<void> {
  const [role = ''] = who.split(' ');
  if (role === 'everyone') return;
  if (role !== 'director') return signInByCall(context.request, role);
  const browser = context.browser()!;
  const { context: admin } = await somebody(browser, 'admin');
  type Department = { id: string; code: string };
  const { items } = await get<Page<Department>>(admin.request, 'departments?limit=200');
  const email = `director-of-pages-${Date.now()}@demo.example`;
  const { id } = await post<{ id: string }>(admin.request, 'people', {
    ...{ givenName: 'Drita', familyName: 'Lekaj', email, locale: 'en', departmentId: null },
  });
  await post(admin.request, `people/${id}/grants`, {
    ...{ role: 'director', scopeKind: 'department' },
    departmentId: items.find(({ code }) => code === 'EDU')!.id,
  });
  await admin.close();
  await givePassword(browser, email);
  await signInByCall(context.request, email, longPassword);
}

async function get<T>(request: APIRequestContext, path: string): Promise<T> {
  const answer = await request.get(`/api/v1/${path}`);
  expect([path, answer.status()]).toEqual([path, 200]);
  return (await answer.json()) as T;
}

async function post<T>(request: APIRequestContext, path: string, data?: object): Promise<T> {
  const answer = await request.post(`/api/v1/${path}`, data === undefined ? {} : { data });
  const said = await answer.text();
  expect([path, answer.ok() ? 'done' : said]).toEqual([path, 'done']);
  return (said === '' ? undefined : JSON.parse(said)) as T;
}

async function planOf(request: APIRequestContext, wanted: string) {
  type Plan = { programme: string; module: string; code: string };
  const { items } = await get<Page<Plan>>(request, 'group-plans');
  return items.find(({ code }) => code === wanted)!;
}

/** One that is being held now, with somebody on its list twice. */
async function aWorkshop(request: APIRequestContext): Promise<string> {
  const { programme, module } = await planOf(request, 'D3');
  const now = { timeZone: 'Europe/Tirane', dateStyle: 'short', timeStyle: 'short' } as const;
  const [date, time] = new Intl.DateTimeFormat('sv-SE', now).format(new Date()).split(' ');
  const { id } = await post<{ id: string }>(request, 'workshops', {
    ...{ title: 'My street', place: 'Library', locale: 'en', date, time, minutes: 90 },
    ...{ young: false, keepDays: 30, plan: { programme, module } },
  });
  await post(request, `workshops/${id}/entries`, { names: ['Ana', 'ana', 'Ben'] });
  return id;
}

type Wave = { id: string; survey: string; state: string };

const waves = async (request: APIRequestContext) =>
  (await get<Page<Wave>>(request, 'survey-waves')).items;

/** What the running cohort is asked, or has been asked for the other look already. */
async function cohortWave(request: APIRequestContext, survey: string): Promise<string> {
  const path = 'cohorts/demo-running/survey-waves';
  const { waves: asked } = await get<{ waves: Wave[] }>(request, path);
  const open = asked.find((wave) => wave.survey === survey);
  if (open !== undefined) return open.id;
  const title = { en: 'After the session', sq: 'Pas seancës' };
  return (await post<{ id: string }>(request, path, { survey, title, closesOn: '2099-12-31' })).id;
}

async function openWave(request: APIRequestContext): Promise<string> {
  type Plan = { clusters: { name: object; departments: string[] }[] };
  const { clusters } = await post<Plan>(request, 'surveys/needs/wave-plan', { atLeast: 10 });
  const { id } = await post<{ id: string }>(request, 'survey-waves', {
    ...{ survey: 'needs', title: { en: 'Open', sq: 'E hapur' }, breakdowns: [['department']] },
    ...{ opensOn: '2020-01-01', closesOn: '2099-12-31' },
    clusters: clusters.map(({ name, departments }) => ({ name, departments })),
  });
  return id;
}
