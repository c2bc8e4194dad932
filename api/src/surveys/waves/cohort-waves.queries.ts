import { Injectable } from '@nestjs/common';
import { Participants, type CohortFacts } from '../../cohorts/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { asksForDepartment } from '../domain/survey-body.js';
import { SurveysQueries } from '../surveys.queries.js';
import { SurveyVersions } from '../survey-versions.js';
import type { CohortWavesView, WaveRowView } from '../surveys.dto.js';
import { standingOf, Waves } from './waves.js';

/** What those who train a cohort see of what it was asked; nothing of what was answered. */
@Injectable()
export class CohortWavesQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly waves: Waves,
    private readonly surveys: SurveysQueries,
    private readonly versions: SurveyVersions,
    private readonly participants: Participants,
  ) {}

  async of({ id }: Pick<CohortFacts, 'id'>): Promise<CohortWavesView> {
    const rows = await this.uow.query<Omit<WaveRowView, 'standing'>>(
      `SELECT survey_wave.id, survey.slug AS survey, survey_wave.title, survey_wave.state, survey_wave.opens_on AS "opensOn",
         survey_wave.closes_on AS "closesOn", survey_wave.invited, survey_wave.synthetic
       FROM survey_wave JOIN survey_version ON survey_version.id = survey_wave.survey_version_id
       JOIN survey ON survey.id = survey_version.survey_id
       WHERE survey_wave.cohort_id = $1 ORDER BY survey_wave.opens_on DESC, survey_wave.id DESC LIMIT 200`,
      [id],
    );
    const today = await this.waves.today();
    const { items } = await this.surveys.list();
    return {
      today,
      people: (await this.participants.ofCohort(id)).length,
      waves: rows.map((row) => ({ ...row, standing: standingOf(row, today) })),
      surveys: await this.askable(items),
    };
  }

  /** All but those that ask who works where: those are for the whole city. */
  private async askable(
    items: Awaited<ReturnType<SurveysQueries['list']>>['items'],
  ): Promise<CohortWavesView['surveys']> {
    const bodies = await Promise.all(
      items.map(async (item) => ({ item, body: (await this.versions.latest(item.slug)).body })),
    );
    return bodies
      .filter(({ item, body }) => item.kind !== 'needs' && !asksForDepartment(body))
      .map(({ item: { slug, kind, title, minutes } }) => ({ slug, kind, title, minutes }));
  }
}
