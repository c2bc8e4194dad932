import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Ids } from '../../platform/ids/ids.js';
import { randomBelow } from '../../platform/ids/random-below.js';
import type { LocaleText } from '../../shared/locale-text.js';
import type { Cluster, SurveyBody } from '../domain/survey-body.js';
import { SurveyWaveEntity } from './survey-wave.entity.js';

export type PlannedWave = {
  versionId: string;
  body: Pick<SurveyBody, 'slug' | 'promise'>;
  title: LocaleText;
  opensOn: string;
  closesOn: string;
  /** The cohort that is asked; null where departments are. */
  cohortId: string | null;
  clusters: Cluster[];
  breakdowns: string[][];
  /** Whom to write to. */
  personIds: string[];
  /** How many were asked; of a wave that is taken over, how many answered. */
  invited: number;
  synthetic: boolean;
};

/** Without letters and digits that are taken for one another when they are read aloud. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
const codeLength = 10;

/** Writes a wave down with whom it asks, inside the transaction of whoever opens it. */
@Injectable()
export class WriteWave {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async write(actor: { personId: string }, planned: PlannedWave): Promise<{ id: string }> {
    const id = this.ids.next();
    const { versionId, body, title, opensOn, closesOn, cohortId, invited, synthetic } = planned;
    const { clusters, breakdowns, personIds } = planned;
    await this.uow.repo(SurveyWaveEntity).insert({
      ...{ id, surveyVersionId: versionId, cohortId, title, opensOn, closesOn },
      ...{ code: this.newCode(), state: 'open', promise: body.promise },
      ...{ terms: { clusters, breakdowns }, release: null },
      ...{ invited, synthetic, createdAt: this.clock.now() },
    });
    await this.uow.query(
      `INSERT INTO survey_invitation (wave_id, person_id) SELECT $1, unnest($2::uuid[])`,
      [id, personIds],
    );
    await this.audit.record(
      actor,
      'surveys.wave-opened',
      { type: 'survey_wave', id },
      { after: { survey: body.slug, clusters: clusters.length, invited } },
    );
    return { id };
  }

  private newCode(): string {
    const below = randomBelow(this.ids);
    return Array.from({ length: codeLength }, () => signs[below(signs.length)]).join('');
  }
}
