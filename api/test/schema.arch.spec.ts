import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { buildDataSource } from '../src/platform/database/data-source.js';
import { personalDataOf } from '../src/platform/database/personal-data.js';
import { inAlbanian } from '../src/platform/oversight/register-words.sq.js';
import { entities, migrations } from '../src/schema.js';
import { emptyDatabase } from './test-database.js';

describe('the schema', () => {
  let source: DataSource;

  beforeAll(async () => {
    source = await buildDataSource({
      url: await emptyDatabase(),
      entities,
      migrations,
      poolSize: 2,
    }).initialize();
  });
  afterAll(() => source.destroy());

  it('grows from an empty database to the latest, one step back and up again', async () => {
    expect(await source.runMigrations()).toHaveLength(migrations.length);
    await source.undoLastMigration();
    expect(await source.runMigrations()).toHaveLength(1);
  });

  it('is what the entities say: the schema builder has nothing to change', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('goes all the way back to nothing', async () => {
    for (const _ of migrations) await source.undoLastMigration();
    const left = await source.query(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'`,
    );
    expect(left).toEqual([]);
    await source.runMigrations();
  });

  it('declares for every table what personal data it holds, why, and how long', () => {
    const undeclared = entities
      .filter((entity) => personalDataOf(entity) === undefined)
      .map(({ name }) => name);
    expect(undeclared).toEqual([]);
  });

  it('says each of it in Albanian too, in register-words.sq.ts', () => {
    const texts = entities.flatMap((entity) => Object.values(personalDataOf(entity) ?? {}));
    expect(texts.filter((text) => inAlbanian[text] === undefined)).toEqual([]);
  });

  it('names every constraint and index, so that a violation can be worded', async () => {
    const generated = await source.query(
      `SELECT conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conname ~ '^(PK|FK|UQ|CHK|REL)_[0-9a-f]{20,}'
       UNION ALL SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND indexname ~ '^(IDX|UQ)_[0-9a-f]{20,}'`,
    );
    expect(generated).toEqual([]);
  });

  it.each([
    'audit_event',
    'mark',
    'attempt_answer',
    'award',
    'award_state',
    'review',
    'survey_decision',
    'session_change',
    'enrolment_change',
    'learning_gained',
  ])('refuses to empty the append-only table %s', async (table) => {
    await expect(source.query(`TRUNCATE ${table} CASCADE`)).rejects.toMatchObject({
      driverError: { code: '23514' },
    });
  });
});
