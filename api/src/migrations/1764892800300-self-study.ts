import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody with an account studies of open programmes outside any cohort. `erase_person` stays the one function that may erase:
 * what it did before it does under another name, after this.
 */
export class SelfStudy1764892800300 implements MigrationInterface {
  name = 'SelfStudy1764892800300';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

const up = [
  `CREATE TABLE self_study (
    person_id uuid NOT NULL,
    place_hash bytea NOT NULL,
    CONSTRAINT self_study_pk PRIMARY KEY (person_id),
    CONSTRAINT self_study_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `CREATE TABLE self_study_lesson (
    person_id uuid NOT NULL,
    lesson_id uuid NOT NULL,
    screen text NOT NULL,
    decisions jsonb NOT NULL,
    done boolean NOT NULL,
    CONSTRAINT self_study_lesson_pk PRIMARY KEY (person_id, lesson_id),
    CONSTRAINT self_study_lesson_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT self_study_lesson_lesson_fk FOREIGN KEY (lesson_id) REFERENCES lesson (id)
  )`,
  `CREATE TABLE self_study_quiz (
    person_id uuid NOT NULL,
    quiz_id uuid NOT NULL,
    answers jsonb NOT NULL,
    CONSTRAINT self_study_quiz_pk PRIMARY KEY (person_id, quiz_id),
    CONSTRAINT self_study_quiz_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `ALTER FUNCTION erase_person(uuid) RENAME TO erase_all_but_self_study_of`,
  `CREATE FUNCTION erase_person(gone uuid, OUT files uuid[], OUT certificates integer) LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM self_study_quiz WHERE self_study_quiz.person_id = gone;
    DELETE FROM self_study_lesson WHERE self_study_lesson.person_id = gone;
    DELETE FROM self_study WHERE self_study.person_id = gone;
    SELECT before.files, before.certificates INTO files, certificates FROM erase_all_but_self_study_of(gone) AS before;
  END $$`,
];

const down = [
  `DROP FUNCTION erase_person(uuid)`,
  `ALTER FUNCTION erase_all_but_self_study_of(uuid) RENAME TO erase_person`,
  `DROP TABLE self_study_quiz`,
  `DROP TABLE self_study_lesson`,
  `DROP TABLE self_study`,
];
