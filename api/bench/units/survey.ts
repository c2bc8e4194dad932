import { benchTerms, type Data } from '../data.ts';
import type { RawRoute } from '../raw.ts';
import { writeRatio, type Unit } from '../unit.ts';

const answers = 10_000;
const waves = 8_000;

type Answers = Record<string, unknown>;
type Domain = {
  emptyTally: () => object;
  addToTally: (tally: object, body: object, terms: object, batch: Answers[]) => object;
};

const wave = `survey_wave.id, survey_wave.survey_version_id AS "surveyVersionId", survey_wave.title, survey_wave.code, survey_wave.state,
  survey_wave.opens_on AS "opensOn", survey_wave.closes_on AS "closesOn", survey_wave.terms, survey_wave.promise, survey_wave.invited,
  survey_wave.synthetic`;

/** Everything is read and written; nothing is counted, suppressed or worked out: the release is one made before. */
const rawClosing: RawRoute = {
  method: 'POST',
  path: /^survey-waves\/([^/]+)\/closing$/,
  answer: async ({ transaction, sql, params, personId, kept }) => {
    const id = params[0]!;
    await transaction(async (within) => {
      await within(`SELECT ${wave} FROM survey_wave WHERE survey_wave.id = $1 FOR UPDATE`, [id]);
      await within(`SELECT sealed FROM survey_holding WHERE wave_id = $1`, [id]);
      await within(`SELECT tally FROM survey_tally WHERE wave_id = $1`, [id]);
      await within(`DELETE FROM survey_holding WHERE wave_id = $1`, [id]);
      await within(`DELETE FROM survey_tally WHERE wave_id = $1`, [id]);
      await within(`UPDATE survey_wave SET state = 'closed', release = $2::jsonb WHERE id = $1`, [
        id,
        JSON.stringify(kept('release')),
      ]);
      await within(`DELETE FROM survey_invitation WHERE wave_id = $1`, [id]);
      await within(
        `INSERT INTO audit_event (id, at, actor_id, action, subject_type, subject_id, after)
         VALUES (uuidv7(), now(), $1, 'surveys.wave-closed', 'survey_wave', $2, '{}')`,
        [personId, id],
      );
    });
    const [closed] = await sql(`SELECT ${wave} FROM survey_wave WHERE survey_wave.id = $1`, [id]);
    await sql(`SELECT release FROM survey_wave WHERE id = $1`, [id]);
    await sql(`SELECT * FROM city WHERE id = 'city'`);
    return closed!;
  },
};

/** Closing a wave of ten thousand answers: all that is ever shown of it is worked out then, suppression included. */
export const surveyAnalysis: Unit = {
  name: 'survey-analysis',
  title: `a survey of ${answers.toLocaleString('en')} answers analysed, suppression included`,
  moodleCpuMs: null,
  aims: { cpuMs: 1_000, ratio: writeRatio },
  alone: true,
  tokenOf: (data) => data.trainer,
  prepare: (data) => prepare(data),
  once: async (client, data) => {
    await client.send('POST', `survey-waves/${data.nextWave()}/closing`);
  },
  kept: async (client, data) => {
    const id = data.nextWave();
    await client.post(`survey-waves/${id}/closing`);
    const { release } = await client.get<{ release: object }>(`survey-waves/${id}/results`);
    return { release };
  },
  raw: [rawClosing],
};

async function prepare(data: Data): Promise<void> {
  const built: string = '../../dist/surveys/domain/tally.js';
  const { addToTally, emptyTally } = (await import(built)) as Domain;
  await data.addWaves(waves, (body) =>
    addToTally(
      emptyTally(),
      body,
      benchTerms,
      Array.from({ length: answers }, (_, at) => said(at)),
    ),
  );
}

/** Uneven, as opinions are, and the same in every run. */
function said(at: number): Answers {
  const pick = (options: readonly string[], by: number) =>
    options[Math.floor((((at * by) % 997) ** 2 / 997 ** 2) * options.length)]!;
  const levels = ['k0', 'k1', 'k2', 'k3', 'k4'];
  return {
    department: `c${1 + Math.floor((((at * 31) % 997) / 997) ** 2 * 40)}`,
    role: pick(['front_desk', 'case_work', 'technical', 'planning_and_policy', 'management'], 7),
    years: pick(['under_2', '2_to_5', '6_to_15', 'over_15'], 13),
    knowledge: Object.fromEntries(
      Array.from({ length: 9 }, (_, row) => [`M${row + 1}`, pick(levels, 17 + row)]),
    ),
    worries: [pick(['phishing', 'ransomware', 'child_safety', 'other'], 19)],
    language: pick(['sq', 'en'], 23),
  };
}
