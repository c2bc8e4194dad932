import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiOf } from '../src/describe-api.js';
import { aCity, aPerson, signInAs } from './builders.js';
import { TestApp } from './test-app.js';

/** What anyone may call. Everything else must ask for a sign-in. */
const publicRoutes = [
  'get /',
  'get /api/v1/group-codes/{code}',
  'get /api/v1/group-codes/{code}/qr.svg',
  'get /api/v1/health',
  'get /api/v1/joining',
  'get /api/v1/openapi.json',
  'get /api/v1/public-city',
  'post /api/v1/ask/{code}/answers',
  'post /api/v1/first-administrator',
  'post /api/v1/joining',
  'post /api/v1/joining/confirmation',
  'post /api/v1/link-checks',
  'post /api/v1/password-resets',
  'post /api/v1/passwords',
  'post /api/v1/sign-in',
  'post /api/v1/sign-in-links',
  'post /api/v1/sign-in-links/use',
  'put /api/v1/group-codes/{code}/activities/{activityId}/notes/{noteId}',
  'put /api/v1/group-codes/{code}/activities/{activityId}/votes/{ticket}',
  'put /api/v1/group-codes/{code}/seats/{seat}',
  'get /g/{code}',
  'get /h/{code}',
  'get /v/{code}',
  ...['en', 'sq'].flatMap((locale) => [
    `get /${locale}`,
    `get /${locale}/accessibility`,
    `get /${locale}/group`,
    `get /${locale}/group/{code}`,
    `get /${locale}/group/{code}/wall`,
    `get /${locale}/here/{code}`,
    `post /${locale}/here/{code}`,
    `get /${locale}/here/{code}/{address}`,
    `post /${locale}/here/{code}/{address}`,
    `get /${locale}/here/{code}/{address}/letter`,
    `get /${locale}/privacy`,
    `get /${locale}/verify`,
    `get /${locale}/verify/{code}`,
    `post /${locale}/verify/{code}`,
    `get /${locale}/cards/{card}`,
    `get /${locale}/my-place`,
    `get /${locale}/open/{programme}`,
    `get /${locale}/open/{programme}/quiz/{quiz}`,
    `get /${locale}/open/{programme}/{lesson}`,
    `get /${locale}/participation/{programme}`,
    `get /${locale}/quizzes/{quiz}`,
    `get /${locale}/ask/{code}`,
    `post /${locale}/ask/{code}`,
    `get /${locale}/ask/{code}/paper`,
  ]),
];

/** A signed-in person without enrolment or role may call these; all of them speak of that person alone. */
const ownRoutes = /^(get|patch|delete|put|post) \/api\/v1\/(me|sign-in)(\/|$)/;

const someId = '01900000-0000-7000-8000-000000000000';
const addressed = (path: string) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => (/(^id$|Id$)/.test(name) ? someId : 'unknown'));

describe('every route', () => {
  let app: TestApp;
  let routes: { method: string; path: string }[];
  let nobody: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    routes = Object.entries(openApiOf(app.nest).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ method, path })),
    );
    nobody = await signInAs(app, (await aPerson(app)).id);
  });
  afterAll(() => app.stop());

  const call = ({ method, path }: { method: string; path: string }, as?: string) =>
    app.call(method.toUpperCase() as 'GET', addressed(path), {
      ...(as ? { as } : {}),
      ...(method === 'get' ? {} : { body: {} }),
    });

  it('is described, and the public ones are exactly those meant to be', () => {
    const described = routes.map(({ method, path }) => `${method} ${path}`);
    expect(described.length).toBeGreaterThan(60);
    expect(
      publicRoutes.filter(
        (route) => !described.includes(route) && route !== 'get /api/v1/openapi.json',
      ),
    ).toEqual([]);
  });

  it('refuses anonymous calls unless it is public', async () => {
    const open: string[] = [];
    for (const route of routes) {
      const name = `${route.method} ${route.path}`;
      if (publicRoutes.includes(name)) continue;
      const { status } = await call(route);
      if (status !== 401) open.push(`${name} answered ${status}`);
    }
    expect(open).toEqual([]);
  });

  it('gives nothing to a signed-in person who learns nowhere and has no role', async () => {
    const given: string[] = [];
    for (const route of routes) {
      const name = `${route.method} ${route.path}`;
      if (publicRoutes.includes(name) || ownRoutes.test(name)) continue;
      const { status, body } = await call(route, nobody);
      const empty = status === 200 && (body as { items?: unknown[] }).items?.length === 0;
      if (![400, 403, 404].includes(status) && !empty) given.push(`${name} answered ${status}`);
    }
    expect(given).toEqual([]);
  });
});
