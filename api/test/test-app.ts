import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions } from 'fastify';
import { DataSource } from 'typeorm';
import { createApp } from '../src/create-app.js';
import { signInCookie } from '../src/platform/auth/sign-in-guard.js';
import { Config, readConfig } from '../src/platform/config/config.js';
import { buildDataSource } from '../src/platform/database/data-source.js';
import { Jobs } from '../src/platform/jobs/jobs.js';
import { entities, migrations } from '../src/schema.js';
import { CountingIds, FixedClock, RememberingTransport } from './fakes.js';
import { cloneDatabase } from './test-database.js';

type Answer<T> = { status: number; body: T; headers: Record<string, unknown>; raw: Buffer };
type CallOptions = { as?: string; body?: object | string; headers?: Record<string, string> };

/** The whole application over its own database, spoken to through the real HTTP stack. */
export class TestApp {
  private constructor(
    readonly nest: NestFastifyApplication,
    readonly source: DataSource,
    readonly databaseUrl: string,
    readonly clock: FixedClock,
    readonly ids: CountingIds,
    readonly mail: RememberingTransport,
    private readonly folder: string,
  ) {}

  /** @param over ids that are really random, or a logger that remembers, where a spec is about these */
  static async start(
    settings: Record<string, string> = {},
    over: { ids?: (clock: FixedClock) => CountingIds; logger?: LoggerService } = {},
  ): Promise<TestApp> {
    const databaseUrl = await cloneDatabase();
    const source = await buildDataSource({
      url: databaseUrl,
      entities,
      migrations,
      poolSize: 6,
    }).initialize();
    const clock = new FixedClock();
    const ids = over.ids?.(clock) ?? new CountingIds(clock);
    const mailTransport = new RememberingTransport();
    const folder = await mkdtemp(path.join(tmpdir(), 'stoa-test-'));
    const env = {
      DATABASE_URL: databaseUrl,
      STOA_DATA: folder,
      LOG_LEVEL: 'silent',
      SMTP_URL: 'smtp://mail.example',
      ...settings,
    };
    const config: Config = readConfig(env, [], folder);
    const nest = await createApp(
      source,
      { config, clock, ids, mailTransport },
      over.logger ?? false,
    );
    await nest.init();
    await nest.getHttpAdapter().getInstance().ready();
    return new TestApp(nest, source, databaseUrl, clock, ids, mailTransport, folder);
  }

  /** @param as a sign-in token, from `signInAs` of the builders */
  async call<T = unknown>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    { as, body, headers }: CallOptions = {},
  ): Promise<Answer<T>> {
    const json = typeof body === 'object';
    const options: InjectOptions = {
      method,
      url: path.startsWith('/') ? path : `/api/v1/${path}`,
      headers: { ...(json ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(as ? { cookies: { [signInCookie]: as } } : {}),
      ...(body === undefined ? {} : { payload: json ? JSON.stringify(body) : body }),
    };
    const answer = await this.nest.inject(options);
    const isJson = /json/.test(String(answer.headers['content-type'] ?? ''));
    return {
      status: answer.statusCode,
      body: (isJson && answer.payload ? JSON.parse(answer.payload) : answer.payload) as T,
      headers: answer.headers,
      raw: answer.rawPayload,
    };
  }

  get<T>(path: string, options: CallOptions = {}) {
    return this.call<T>('GET', path, options);
  }

  post<T>(path: string, body: object | undefined, options: CallOptions = {}) {
    return this.call<T>('POST', path, { ...options, ...(body ? { body } : {}) });
  }

  put<T>(path: string, body: object, options: CallOptions = {}) {
    return this.call<T>('PUT', path, { ...options, body });
  }

  patch<T>(path: string, body: object, options: CallOptions = {}) {
    return this.call<T>('PATCH', path, { ...options, body });
  }

  delete<T>(path: string, options: CallOptions = {}) {
    return this.call<T>('DELETE', path, options);
  }

  /** Does the jobs that are due, as a worker would after the commit. */
  drainJobs(): Promise<void> {
    return this.nest.get(Jobs).drain();
  }

  /** Rows straight from the database, for asserting what was and was not written. */
  rows<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.source.query(sql, parameters);
  }

  async stop(): Promise<void> {
    await this.nest.close();
    await this.source.destroy();
    await rm(this.folder, { recursive: true, force: true });
  }
}
