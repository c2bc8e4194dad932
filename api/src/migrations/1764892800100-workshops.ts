import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Single workshops and the lists of who was there. A list goes with its day; a workshop of young people has none with names.
 * Whoever holds one stands on its letters until that day, and can be erased afterwards.
 */
export class Workshops1764892800100 implements MigrationInterface {
  name = 'Workshops1764892800100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION erase_person(uuid)`);
    await runner.query(`ALTER FUNCTION erase_before_workshops(uuid) RENAME TO erase_person`);
    for (const table of ['workshop_entry', 'workshop']) await runner.query(`DROP TABLE ${table}`);
  }
}

const up = [
  `CREATE TABLE workshop (
    id uuid NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    locale text NOT NULL,
    place text NOT NULL,
    starts_at timestamptz(3) NOT NULL,
    minutes integer NOT NULL,
    zone text NOT NULL,
    programme_version_id uuid,
    module_id uuid,
    names boolean NOT NULL,
    set_up_by uuid,
    held_by uuid,
    delete_on date NOT NULL,
    shut boolean NOT NULL,
    headcount integer,
    emptied_at timestamptz(3),
    people integer,
    version integer NOT NULL,
    CONSTRAINT workshop_minutes_some CHECK (minutes BETWEEN 10 AND 720),
    CONSTRAINT workshop_headcount_some CHECK (headcount BETWEEN 0 AND 2000),
    CONSTRAINT workshop_people_from_five CHECK (people >= 5),
    CONSTRAINT workshop_plan_whole CHECK ((programme_version_id IS NULL) = (module_id IS NULL)),
    CONSTRAINT workshop_people_forgotten CHECK ((emptied_at IS NULL) = (held_by IS NOT NULL) AND (emptied_at IS NULL) = (set_up_by IS NOT NULL)),
    CONSTRAINT workshop_pk PRIMARY KEY (id),
    CONSTRAINT workshop_with_or_without_names UNIQUE (id, names),
    CONSTRAINT workshop_programme_version_fk FOREIGN KEY (programme_version_id) REFERENCES programme_version (id),
    CONSTRAINT workshop_module_fk FOREIGN KEY (module_id) REFERENCES module (id),
    CONSTRAINT workshop_set_up_by_fk FOREIGN KEY (set_up_by) REFERENCES person (id),
    CONSTRAINT workshop_held_by_fk FOREIGN KEY (held_by) REFERENCES person (id)
  )`,
  `CREATE UNIQUE INDEX workshop_code_once ON workshop (code)`,
  `CREATE INDEX workshop_by_day ON workshop (delete_on)`,
  `CREATE TABLE workshop_entry (
    id uuid NOT NULL,
    workshop_id uuid NOT NULL,
    names boolean NOT NULL,
    name text,
    state text NOT NULL,
    address_hash text,
    same_as uuid,
    confirmed_at timestamptz(3),
    confirmed_by uuid,
    CONSTRAINT workshop_entry_state_known CHECK (state IN ('waiting', 'confirmed', 'struck')),
    CONSTRAINT workshop_entry_names_or_none CHECK (names = (name IS NOT NULL)),
    CONSTRAINT workshop_entry_confirmed_dated CHECK ((state = 'confirmed') = (confirmed_at IS NOT NULL) AND (state = 'confirmed') = (confirmed_by IS NOT NULL)),
    CONSTRAINT workshop_entry_same_waits CHECK (same_as IS NULL OR (state = 'waiting' AND same_as <> id)),
    CONSTRAINT workshop_entry_pk PRIMARY KEY (id),
    CONSTRAINT workshop_entry_workshop_fk FOREIGN KEY (workshop_id, names) REFERENCES workshop (id, names) ON DELETE CASCADE,
    CONSTRAINT workshop_entry_same_fk FOREIGN KEY (same_as) REFERENCES workshop_entry (id) ON DELETE CASCADE,
    CONSTRAINT workshop_entry_confirmed_by_fk FOREIGN KEY (confirmed_by) REFERENCES person (id)
  )`,
  `CREATE INDEX workshop_entry_by_workshop ON workshop_entry (workshop_id)`,
  `CREATE INDEX workshop_entry_by_same ON workshop_entry (same_as)`,
  `CREATE UNIQUE INDEX workshop_entry_address_once ON workshop_entry (address_hash)`,
  `ALTER FUNCTION erase_person(uuid) RENAME TO erase_before_workshops`,
  `CREATE FUNCTION erase_person(gone uuid, OUT files uuid[], OUT certificates integer) LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM workshop WHERE gone IN (workshop.set_up_by, workshop.held_by))
      OR EXISTS (SELECT 1 FROM workshop_entry WHERE workshop_entry.confirmed_by = gone)
    THEN
      RAISE EXCEPTION 'recorded for others' USING ERRCODE = '23514', CONSTRAINT = 'person_recorded_for_others';
    END IF;
    SELECT before.files, before.certificates INTO files, certificates FROM erase_before_workshops(gone) AS before;
  END $$`,
];
