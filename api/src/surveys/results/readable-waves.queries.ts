import { Injectable } from '@nestjs/common';
import { cohortsSql } from '../../cohorts/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { decodeCursor, pageOf, type PageQuery } from '../../platform/http/page.js';
import { readsWhole, trainedCohorts } from '../surveys.policy.js';
import { Readers } from './readers.js';
import type { ReadableWaveView, ReadableWavesView } from './results.dto.js';

/** Closed waves whose results the actor may read. */
@Injectable()
export class ReadableWavesQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readers: Readers,
  ) {}

  /** Latest first. */
  async of(actor: Actor, { limit = 50, cursor }: PageQuery): Promise<ReadableWavesView> {
    const after = decodeCursor(cursor, 1);
    const rows = await this.uow.query<ReadableWaveView>(
      `SELECT survey_wave.id, survey.kind, survey_version.body->'title' AS "surveyTitle", survey_wave.title,
         survey_wave.opens_on AS "opensOn", survey_wave.closes_on AS "closesOn", survey_wave.synthetic,
         survey_wave.release->'answers' AS answers, cohort.slug AS cohort
       FROM survey_wave JOIN survey_version ON survey_version.id = survey_wave.survey_version_id
       JOIN survey ON survey.id = survey_version.survey_id LEFT JOIN (${cohortsSql}) AS cohort ON cohort.id = survey_wave.cohort_id
       WHERE survey_wave.state = 'closed' AND ($1::uuid IS NULL OR survey_wave.id < $1::uuid)
         AND CASE WHEN survey_wave.cohort_id IS NOT NULL THEN $3 OR survey_wave.cohort_id = ANY($4::uuid[])
           ELSE $5 OR EXISTS (SELECT 1 FROM jsonb_array_elements(survey_wave.terms->'clusters') AS cluster
             WHERE cluster->'departments' ?| $6::text[]) END
       ORDER BY survey_wave.id DESC LIMIT $2`,
      [
        ...[after?.[0] ?? null, limit + 1],
        ...[trainedCohorts(actor) === 'all', trainedIds(actor)],
        ...[readsWhole(actor, { cohortId: null }), await this.readers.ledBy(actor)],
      ],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}

const trainedIds = (actor: Actor) => {
  const trained = trainedCohorts(actor);
  return trained === 'all' ? [] : trained;
};
