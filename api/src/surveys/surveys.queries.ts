import { Injectable } from '@nestjs/common';
import { Conditions } from '../platform/database/conditions.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { decodeCursor, pageOf, type PageQuery } from '../platform/http/page.js';
import { Holding } from './answering/holding.js';
import { roundedArrivals } from './domain/pool.js';
import { groupingsOf } from './domain/measures.js';
import type { SurveyBody } from './domain/survey-body.js';
import { SurveyVersions } from './survey-versions.js';
import type { SurveysView, SurveyView, WaveRowView, WavesView, WaveView } from './surveys.dto.js';
import { standingOf, Waves } from './waves/waves.js';

/** What coordinators see of surveys and their waves; nothing of what was answered. */
@Injectable()
export class SurveysQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versions: SurveyVersions,
    private readonly waves: Waves,
    private readonly holding: Holding,
  ) {}

  /** In the order in which a programme asks them. */
  async list(): Promise<SurveysView> {
    const rows = await this.uow.query<{
      slug: string;
      kind: SurveyView['kind'];
      origin: 'shipped' | 'city';
      number: number;
      body: SurveyBody;
      waves: number;
    }>(
      `SELECT DISTINCT ON (survey.slug) survey.slug, survey.kind, survey.origin, survey_version.number, survey_version.body,
         (SELECT count(*) FROM survey_wave JOIN survey_version AS of_wave ON of_wave.id = survey_wave.survey_version_id
          WHERE of_wave.survey_id = survey.id) AS waves
       FROM survey JOIN survey_version ON survey_version.survey_id = survey.id
       ORDER BY survey.slug, survey_version.number DESC`,
    );
    return {
      items: [...rows].sort(asAsked).map(({ body, ...row }) => ({
        ...row,
        ...{ title: body.title, minutes: body.minutes, questions: body.items.length },
      })),
    };
  }

  /** @throws NotFound */
  async survey(slug: string): Promise<SurveyView> {
    const { number, origin, body } = await this.versions.latest(slug);
    return { ...body, number, origin, groupings: groupingsOf(body) };
  }

  /** Latest first. */
  async wavesOf({ limit = 50, cursor }: PageQuery): Promise<WavesView> {
    const asked = new Conditions().and(
      decodeCursor(cursor, 1),
      (id) => `survey_wave.id < ${id}::uuid`,
    );
    const rows = await this.uow.query<Omit<WaveRowView, 'standing'>>(
      `SELECT survey_wave.id, survey.slug AS survey, survey_wave.title, survey_wave.state, survey_wave.opens_on AS "opensOn",
         survey_wave.closes_on AS "closesOn", survey_wave.invited, survey_wave.synthetic
       FROM survey_wave JOIN survey_version ON survey_version.id = survey_wave.survey_version_id
       JOIN survey ON survey.id = survey_version.survey_id
       WHERE ${asked.sql} ORDER BY survey_wave.id DESC LIMIT ${asked.parameter(limit + 1)}`,
      asked.values,
    );
    const today = await this.waves.today();
    return pageOf(
      rows.map((row) => ({ ...row, standing: standingOf(row, today) })),
      limit,
      ({ id }) => [id],
    );
  }

  /** @throws NotFound */
  async wave(id: string): Promise<WaveView> {
    const wave = await this.waves.byId(id);
    const { slug, title } = await this.waves.body(wave);
    const release = await this.waves.release(id);
    const { surveyVersionId: _, cohortId: __, terms, state, ...shown } = wave;
    return {
      ...{ ...shown, state, survey: slug, surveyTitle: title },
      standing: standingOf(wave, await this.waves.today()),
      clusters: terms.clusters,
      breakdowns: terms.breakdowns,
      answers:
        state === 'closed'
          ? (release?.answers ?? null)
          : roundedArrivals(await this.holding.arrived(id)),
    };
  }
}

const order: readonly SurveyView['kind'][] = ['needs', 'pulse', 'looking-back', 'follow-up'];

/** The rows come by their address; among those of one kind that stays so. */
const asAsked = (a: Pick<SurveyView, 'kind'>, b: Pick<SurveyView, 'kind'>) =>
  order.indexOf(a.kind) - order.indexOf(b.kind);
