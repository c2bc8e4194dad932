import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups that work under a code: the group, what it does, and what its phones send. All of it goes with the group. */
export class GroupCodes1764547200000 implements MigrationInterface {
  name = 'GroupCodes1764547200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['group_note', 'group_vote', 'group_seat', 'group_activity', 'open_group'])
      await runner.query(`DROP TABLE ${table}`);
  }
}

const up = [
  `CREATE TABLE open_group (
    id uuid NOT NULL,
    code text NOT NULL,
    programme_version_id uuid NOT NULL,
    module_id uuid NOT NULL,
    name text NOT NULL,
    locale text NOT NULL,
    opened_by uuid NOT NULL,
    opened_at timestamptz(3) NOT NULL,
    answerer text,
    answer_by date NOT NULL,
    delete_on date NOT NULL,
    holds_notes boolean NOT NULL,
    joining boolean NOT NULL,
    state text NOT NULL,
    closed_at timestamptz(3),
    step integer,
    step_began_at timestamptz(3),
    answer text,
    answered_at timestamptz(3),
    answered_by uuid,
    version integer NOT NULL,
    CONSTRAINT open_group_state_known CHECK (state IN ('open', 'closed')),
    CONSTRAINT open_group_days_ordered CHECK (answer_by < delete_on),
    CONSTRAINT open_group_closed_dated CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CONSTRAINT open_group_step_dated CHECK ((step IS NULL) = (step_began_at IS NULL)),
    CONSTRAINT open_group_answer_whole CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)),
    CONSTRAINT open_group_pk PRIMARY KEY (id),
    CONSTRAINT open_group_programme_version_fk FOREIGN KEY (programme_version_id) REFERENCES programme_version (id),
    CONSTRAINT open_group_module_fk FOREIGN KEY (module_id) REFERENCES module (id),
    CONSTRAINT open_group_opened_by_fk FOREIGN KEY (opened_by) REFERENCES person (id),
    CONSTRAINT open_group_answered_by_fk FOREIGN KEY (answered_by) REFERENCES person (id)
  )`,
  `CREATE UNIQUE INDEX open_group_code_once ON open_group (code)`,
  `CREATE INDEX open_group_by_day ON open_group (delete_on)`,
  `CREATE TABLE group_activity (
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    place integer NOT NULL,
    body jsonb NOT NULL,
    state text NOT NULL,
    closed_at timestamptz(3),
    round integer NOT NULL,
    round_began_at timestamptz(3),
    tally jsonb,
    CONSTRAINT group_activity_state_known CHECK (state IN ('planned', 'open', 'closed')),
    CONSTRAINT group_activity_closed_dated CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CONSTRAINT group_activity_counted_when_closed CHECK (tally IS NULL OR state = 'closed'),
    CONSTRAINT group_activity_round_dated CHECK ((round = 0) = (round_began_at IS NULL)),
    CONSTRAINT group_activity_pk PRIMARY KEY (id),
    CONSTRAINT group_activity_group_fk FOREIGN KEY (group_id) REFERENCES open_group (id) ON DELETE CASCADE
  )`,
  `CREATE UNIQUE INDEX group_activity_place_once ON group_activity (group_id, place)`,
  `CREATE UNIQUE INDEX group_activity_one_open ON group_activity (group_id) WHERE state = 'open'`,
  `CREATE TABLE group_seat (
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    CONSTRAINT group_seat_pk PRIMARY KEY (id),
    CONSTRAINT group_seat_group_fk FOREIGN KEY (group_id) REFERENCES open_group (id) ON DELETE CASCADE
  )`,
  `CREATE INDEX group_seat_by_group ON group_seat (group_id)`,
  `CREATE TABLE group_vote (
    activity_id uuid NOT NULL,
    ticket uuid NOT NULL,
    choices jsonb NOT NULL,
    change integer NOT NULL,
    CONSTRAINT group_vote_choices_some CHECK (jsonb_array_length(choices) BETWEEN 1 AND 5),
    CONSTRAINT group_vote_pk PRIMARY KEY (activity_id, ticket),
    CONSTRAINT group_vote_activity_fk FOREIGN KEY (activity_id) REFERENCES group_activity (id) ON DELETE CASCADE
  )`,
  `CREATE TABLE group_note (
    id uuid NOT NULL,
    activity_id uuid NOT NULL,
    text text NOT NULL,
    reason text,
    condition text,
    state text NOT NULL,
    answer text,
    answer_reason text,
    CONSTRAINT group_note_state_known CHECK (state IN ('waiting', 'shown', 'hidden')),
    CONSTRAINT group_note_answer_known CHECK (answer IN ('yes', 'no', 'later')),
    CONSTRAINT group_note_answer_reasoned CHECK ((answer IS NULL) = (answer_reason IS NULL)),
    CONSTRAINT group_note_pk PRIMARY KEY (id),
    CONSTRAINT group_note_activity_fk FOREIGN KEY (activity_id) REFERENCES group_activity (id) ON DELETE CASCADE
  )`,
  `CREATE INDEX group_note_by_activity ON group_note (activity_id)`,
];
