import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { cloneDatabase } from '../../../test/test-database.js';
import { buildDataSource } from './data-source.js';

describe('a moment that comes from the database', () => {
  let source: DataSource;
  beforeAll(async () => {
    source = await buildDataSource({
      url: await cloneDatabase(),
      entities: [],
      migrations: [],
      poolSize: 1,
    }).initialize();
  });
  afterAll(() => source.destroy());

  it.each([
    ['UTC', '2026-11-30 08:27:13.123+00', '2026-11-30T08:27:13.123Z'],
    ['UTC', '2026-11-30 08:27:13.123999+00', '2026-11-30T08:27:13.123Z'],
    ['UTC', '2026-11-30 08:27:13+00', '2026-11-30T08:27:13.000Z'],
    ['UTC', '0987-01-02 03:04:05.6+00', '0987-01-02T03:04:05.600Z'],
    ['UTC', '10000-01-01 00:00:00+00', '+010000-01-01T00:00:00.000Z'],
    ['UTC', '0044-03-15 12:00:00+00 BC', '-000043-03-15T12:00:00.000Z'],
    ['Europe/Tirane', '2026-06-30 08:27:13.123+00', '2026-06-30T08:27:13.123Z'],
    ['Asia/Kolkata', '2026-06-30 08:27:13.123+00', '2026-06-30T08:27:13.123Z'],
  ])('is the same where clocks show %s: %s', async (zone, text, moment) => {
    await source.query(`SET TIME ZONE '${zone}'`);
    const [row] = await source.query<{ at: Date }[]>('SELECT $1::timestamptz AS at', [text]);
    expect(row!.at.toISOString()).toBe(moment);
  });
});
