import { Injectable } from '@nestjs/common';
import type { VersionTable } from '../platform/content-parts/frozen-versions.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { KeptById } from '../platform/memory/kept-by-id.js';
import type { SurveyBody } from './domain/survey-body.js';

export const surveyVersionTable: VersionTable = {
  table: 'survey_version',
  owner: 'survey_id',
  noun: 'survey',
};

export type SurveyVersion = {
  surveyId: string;
  versionId: string;
  number: number;
  origin: 'shipped' | 'city';
  body: SurveyBody;
};

/** Reads published surveys. Versions never change, so they stay in memory once read. */
@Injectable()
export class SurveyVersions {
  private readonly kept = new KeptById<SurveyBody>(50);

  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound */
  body(versionId: string): Promise<SurveyBody> {
    return this.kept.get(versionId, async () => {
      const row = await this.uow.one<{ body: SurveyBody }>(
        `SELECT survey_version.body FROM survey_version WHERE survey_version.id = $1`,
        [versionId],
      );
      return found(row).body;
    });
  }

  /**
   * What a new wave asks.
   * @throws NotFound
   */
  async latest(slug: string): Promise<SurveyVersion> {
    return found(
      await this.uow.one<SurveyVersion>(
        `SELECT survey.id AS "surveyId", survey_version.id AS "versionId", survey_version.number, survey.origin, survey_version.body
         FROM survey JOIN survey_version ON survey_version.survey_id = survey.id
         WHERE survey.slug = $1 ORDER BY survey_version.number DESC LIMIT 1`,
        [slug],
      ),
    );
  }
}
