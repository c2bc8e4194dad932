import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cards and quizzes for everybody, and their frozen versions. */
export class OpenItems1764460800000 implements MigrationInterface {
  name = 'OpenItems1764460800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE open_item (
        id uuid NOT NULL,
        kind text NOT NULL,
        slug text NOT NULL,
        place integer,
        CONSTRAINT open_item_pk PRIMARY KEY (id),
        CONSTRAINT open_item_kind_known CHECK (kind IN ('card', 'quiz'))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX open_item_slug_once ON open_item (kind, slug) WHERE place IS NOT NULL`,
    );
    await runner.query(`
      CREATE TABLE open_item_version (
        id uuid NOT NULL,
        open_item_id uuid NOT NULL,
        number integer NOT NULL,
        sha256 text NOT NULL,
        body jsonb NOT NULL,
        published_at timestamptz(3) NOT NULL,
        CONSTRAINT open_item_version_pk PRIMARY KEY (id),
        CONSTRAINT open_item_version_open_item_fk FOREIGN KEY (open_item_id) REFERENCES open_item(id)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX open_item_version_number_once ON open_item_version (open_item_id, number)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE open_item_version`);
    await runner.query(`DROP TABLE open_item`);
  }
}
