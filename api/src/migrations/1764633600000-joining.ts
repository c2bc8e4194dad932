import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Residents who ask for an account, links to sign in with, and cohorts that they may join by themselves. */
export class Joining1764633600000 implements MigrationInterface {
  name = 'Joining1764633600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

const purposes = (known: string) => [
  `ALTER TABLE one_time_link DROP CONSTRAINT one_time_link_purpose_known`,
  `ALTER TABLE one_time_link ADD CONSTRAINT one_time_link_purpose_known CHECK (purpose IN (${known}))`,
];

const up = [
  `CREATE TABLE joining (
    token_hash bytea NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    email text NOT NULL,
    locale text NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    CONSTRAINT joining_pk PRIMARY KEY (token_hash)
  )`,
  `CREATE INDEX joining_by_email ON joining (lower(email))`,
  `CREATE INDEX joining_by_end ON joining (expires_at)`,
  ...purposes(`'set-password', 'first-administrator', 'sign-in'`),
  `ALTER TABLE cohort ADD COLUMN open_to_all boolean NOT NULL DEFAULT false`,
  `ALTER TABLE cohort ADD COLUMN places integer`,
  `ALTER TABLE cohort ADD CONSTRAINT cohort_places_some CHECK (places > 0)`,
];

const down = [
  `ALTER TABLE cohort DROP COLUMN places`,
  `ALTER TABLE cohort DROP COLUMN open_to_all`,
  `DELETE FROM one_time_link WHERE purpose = 'sign-in'`,
  ...purposes(`'set-password', 'first-administrator'`),
  `DROP TABLE joining`,
];
