import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ProblemFilter } from '../platform/http/problem-filter.js';
import { serveWeb } from './web-files.js';

@Module({})
class Nothing {}

let folder: string;
let app: NestFastifyApplication;
const ask = (url: string, headers = {}) => app.inject({ method: 'GET', url, headers });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stoa-web-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<title>Stoa</title>');
  app = await NestFactory.create<NestFastifyApplication>(Nothing, new FastifyAdapter(), {
    logger: false,
  });
  app.useGlobalFilters(new ProblemFilter());
  await serveWeb(app, folder);
  await app.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

it('answers every address of an area with the page of the application, always fresh', async () => {
  for (const address of ['/learn', '/teach/demo/register', '/sign-in?next=/learn']) {
    const answer = await ask(address);
    expect([answer.statusCode, answer.body]).toEqual([200, '<title>Stoa</title>']);
    expect(answer.headers['cache-control']).toBe('no-cache');
  }
});

it('answers every address that the application’s own router knows, those of mails among them', async () => {
  const routes = readFileSync(path.resolve('web/src/app/app-routes.tsx'), 'utf8');
  const known = [...routes.matchAll(/path="(\/[a-z-]+)/g)].map(([, address]) => address!);
  expect(known).toEqual(expect.arrayContaining(['/join', '/joined', '/enter', '/reset', '/learn']));
  for (const address of known)
    expect([address, (await ask(address)).statusCode]).toEqual([address, 200]);
});

it('serves an asset that was built after the start, for ever and compressed beforehand', async () => {
  writeFileSync(path.join(folder, 'assets', 'late-1a2b.js'), 'plain');
  writeFileSync(path.join(folder, 'assets', 'late-1a2b.js.br'), 'compressed');
  const answer = await ask('/assets/late-1a2b.js', { 'accept-encoding': 'br' });
  expect([answer.statusCode, answer.body]).toEqual([200, 'compressed']);
  expect(answer.headers['content-encoding']).toBe('br');
  expect(answer.headers['cache-control']).toContain('immutable');
});

it.each(['/assets/nothing.js', '/assets/../index.html', '/assets/%2e%2e/index.html', '/assets/'])(
  'has nothing at %s',
  async (address) => {
    expect(await statusOf(address)).toBe(404);
  },
);

/** Over the wire, because what asks in memory would tidy the address first. */
function statusOf(address: string): Promise<number | undefined> {
  const { port } = app.getHttpServer().address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ port, path: address }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).once('error', reject);
  });
}
