import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  'survey_decision',
  'survey_proposal',
  'survey_interview',
  'survey_text',
  'survey_holding',
  'survey_tally',
  'survey_invitation',
  'survey_wave',
  'survey_version',
  'survey',
];

const up = [
  `CREATE TABLE survey (
    id uuid NOT NULL,
    slug text NOT NULL,
    kind text NOT NULL,
    origin text NOT NULL,
    CONSTRAINT survey_origin_known CHECK (origin IN ('shipped', 'city')),
    CONSTRAINT survey_pk PRIMARY KEY (id)
  )`,
  `CREATE UNIQUE INDEX survey_slug_once ON survey (slug)`,
  `CREATE TABLE survey_version (
    id uuid NOT NULL,
    survey_id uuid NOT NULL,
    number integer NOT NULL,
    sha256 text NOT NULL,
    body jsonb NOT NULL,
    published_at timestamptz(3) NOT NULL,
    CONSTRAINT survey_version_pk PRIMARY KEY (id),
    CONSTRAINT survey_version_survey_fk FOREIGN KEY (survey_id) REFERENCES survey(id)
  )`,
  `CREATE UNIQUE INDEX survey_version_number_once ON survey_version (survey_id, number)`,
  `CREATE TABLE survey_wave (
    id uuid NOT NULL,
    survey_version_id uuid NOT NULL,
    title jsonb NOT NULL,
    code text NOT NULL,
    state text NOT NULL,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    terms jsonb NOT NULL,
    promise jsonb NOT NULL,
    invited integer NOT NULL,
    synthetic boolean NOT NULL,
    release jsonb,
    created_at timestamptz(3) NOT NULL,
    CONSTRAINT survey_wave_state_known CHECK (state IN ('open', 'closed')),
    CONSTRAINT survey_wave_dates_in_order CHECK (closes_on >= opens_on),
    CONSTRAINT survey_wave_closed_whole CHECK ((state = 'closed') = (release IS NOT NULL)),
    CONSTRAINT survey_wave_pk PRIMARY KEY (id),
    CONSTRAINT survey_wave_version_fk FOREIGN KEY (survey_version_id) REFERENCES survey_version(id)
  )`,
  `CREATE UNIQUE INDEX survey_wave_code_once ON survey_wave (code)`,
  `CREATE INDEX survey_wave_by_version ON survey_wave (survey_version_id)`,
  `CREATE TABLE survey_invitation (
    wave_id uuid NOT NULL,
    person_id uuid NOT NULL,
    CONSTRAINT survey_invitation_pk PRIMARY KEY (wave_id, person_id),
    CONSTRAINT survey_invitation_wave_fk FOREIGN KEY (wave_id) REFERENCES survey_wave(id),
    CONSTRAINT survey_invitation_person_fk FOREIGN KEY (person_id) REFERENCES person(id)
  )`,
  `CREATE TABLE survey_tally (
    wave_id uuid NOT NULL,
    tally jsonb NOT NULL,
    CONSTRAINT survey_tally_pk PRIMARY KEY (wave_id),
    CONSTRAINT survey_tally_wave_fk FOREIGN KEY (wave_id) REFERENCES survey_wave(id)
  )`,
  `CREATE TABLE survey_holding (
    wave_id uuid NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT survey_holding_pk PRIMARY KEY (wave_id),
    CONSTRAINT survey_holding_wave_fk FOREIGN KEY (wave_id) REFERENCES survey_wave(id)
  )`,
  `CREATE TABLE survey_text (
    id uuid NOT NULL,
    wave_id uuid NOT NULL,
    item text NOT NULL,
    text text NOT NULL,
    state text NOT NULL,
    CONSTRAINT survey_text_state_known CHECK (state IN ('waiting', 'released', 'withheld')),
    CONSTRAINT survey_text_pk PRIMARY KEY (id),
    CONSTRAINT survey_text_wave_fk FOREIGN KEY (wave_id) REFERENCES survey_wave(id)
  )`,
  `CREATE INDEX survey_text_by_wave ON survey_text (wave_id, item)`,
  `CREATE TABLE survey_interview (
    id uuid NOT NULL,
    wave_id uuid NOT NULL,
    held_on date NOT NULL,
    with_whom text NOT NULL,
    consented boolean NOT NULL,
    notes jsonb NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT survey_interview_consented CHECK (consented),
    CONSTRAINT survey_interview_pk PRIMARY KEY (id),
    CONSTRAINT survey_interview_wave_fk FOREIGN KEY (wave_id) REFERENCES survey_wave(id),
    CONSTRAINT survey_interview_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id)
  )`,
  `CREATE INDEX survey_interview_by_wave ON survey_interview (wave_id, id)`,
  `CREATE TABLE survey_proposal (
    id uuid NOT NULL,
    wave_id uuid NOT NULL,
    programme text NOT NULL,
    targets jsonb NOT NULL,
    limits jsonb NOT NULL,
    proposal jsonb NOT NULL,
    made_at timestamptz(3) NOT NULL,
    CONSTRAINT survey_proposal_pk PRIMARY KEY (id),
    CONSTRAINT survey_proposal_wave_fk FOREIGN KEY (wave_id) REFERENCES survey_wave(id)
  )`,
  `CREATE INDEX survey_proposal_by_wave ON survey_proposal (wave_id, id)`,
  `CREATE TABLE survey_decision (
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    line text NOT NULL,
    decision text NOT NULL,
    reason text NOT NULL,
    change jsonb NOT NULL,
    decided_by uuid NOT NULL,
    decided_at timestamptz(3) NOT NULL,
    CONSTRAINT survey_decision_known CHECK (decision IN ('accepted', 'changed', 'refused')),
    CONSTRAINT survey_decision_pk PRIMARY KEY (id),
    CONSTRAINT survey_decision_proposal_fk FOREIGN KEY (proposal_id) REFERENCES survey_proposal(id),
    CONSTRAINT survey_decision_by_fk FOREIGN KEY (decided_by) REFERENCES person(id)
  )`,
  `CREATE INDEX survey_decision_by_line ON survey_decision (proposal_id, line, id)`,
  `CREATE FUNCTION survey_wave_rules() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.survey_version_id, OLD.code, OLD.opens_on, OLD.terms, OLD.promise, OLD.synthetic)
       IS DISTINCT FROM (NEW.survey_version_id, NEW.code, NEW.opens_on, NEW.terms, NEW.promise, NEW.synthetic) THEN
      RAISE EXCEPTION 'what was promised stays' USING ERRCODE = '23514', CONSTRAINT = 'survey_wave_promised';
    END IF;
    IF OLD.state = 'closed' THEN
      RAISE EXCEPTION 'a closed wave stays as it is' USING ERRCODE = '23514', CONSTRAINT = 'survey_wave_closed_stays';
    END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER survey_wave_rules BEFORE UPDATE ON survey_wave FOR EACH ROW EXECUTE FUNCTION survey_wave_rules()`,
  `CREATE TRIGGER survey_decision_append_only BEFORE UPDATE OR DELETE ON survey_decision FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER survey_decision_never_emptied BEFORE TRUNCATE ON survey_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];

/** What erasing a person has to know of surveys, by the words of the function that it stands before. */
const erasing = [
  [
    'OR EXISTS (SELECT 1 FROM open_group',
    `OR EXISTS (SELECT 1 FROM survey_decision WHERE survey_decision.decided_by = gone)
      OR EXISTS (SELECT 1 FROM survey_interview WHERE survey_interview.recorded_by = gone)
      `,
  ],
  [
    'DELETE FROM mail_message',
    `DELETE FROM survey_invitation WHERE survey_invitation.person_id = gone;
    `,
  ],
] as const;

/** Changes the one function that may erase, as it stands; other steps may have changed it too. */
async function changeErasing(
  runner: QueryRunner,
  change: (text: string, before: string, added: string) => string,
): Promise<void> {
  const [{ text }] = (await runner.query(
    `SELECT pg_get_functiondef('erase_person(uuid)'::regprocedure) AS text`,
  )) as [{ text: string }];
  const changed = erasing.reduce((whole, [before, added]) => {
    if (!whole.includes(before)) throw new Error(`erase_person does not say: ${before}`);
    return change(whole, before, added);
  }, text);
  await runner.query(changed);
}

/** Surveys, their waves, and answers that are counted without being kept. */
export class Surveys1764720000000 implements MigrationInterface {
  name = 'Surveys1764720000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
    await changeErasing(runner, (text, before, added) =>
      text.replace(before, () => added + before),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await changeErasing(runner, (text, before, added) =>
      text.replace(added + before, () => before),
    );
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP FUNCTION survey_wave_rules()`);
  }
}
