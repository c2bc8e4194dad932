import { Injectable } from '@nestjs/common';
import { versionHash } from '@stoa/content';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { FrozenVersions } from '../platform/content-parts/frozen-versions.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { surveyFaults } from './domain/check-survey.js';
import type { SurveyBody } from './domain/survey-body.js';
import { surveyVersionTable } from './survey-versions.js';
import { ShippedSurvey, SurveyRefused } from './surveys.errors.js';

/**
 * Publishes a survey of the city's own: a new one, or a further version. Waves keep the version that they asked, so what was
 * answered never changes.
 */
@Injectable()
export class PublishSurvey {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly versions: FrozenVersions,
  ) {}

  /** @throws SurveyRefused, ShippedSurvey */
  execute(actor: { personId: string }, body: SurveyBody): Promise<void> {
    return this.uow.run(async () => {
      const faults = surveyFaults(body);
      if (faults.length > 0) throw new SurveyRefused(faults);
      const id = await this.ownId(body);
      const frozen = { ownerId: id, name: body.slug, sha256: versionHash(body), body };
      await this.versions.publish(surveyVersionTable, [frozen], this.clock.now());
      await this.audit.record(
        actor,
        'surveys.published',
        { type: 'survey', id },
        { after: { slug: body.slug, questions: body.items.length } },
      );
    });
  }

  private async ownId({ slug, kind }: SurveyBody): Promise<string> {
    const [standing] = await this.uow.query<{ id: string; origin: string }>(
      `SELECT survey.id, survey.origin FROM survey WHERE survey.slug = $1 FOR UPDATE`,
      [slug],
    );
    if (standing?.origin === 'shipped') throw new ShippedSurvey();
    if (standing) return standing.id;
    const id = this.ids.next();
    await this.uow.query(
      `INSERT INTO survey (id, slug, kind, origin) VALUES ($1, $2, $3, 'city')`,
      [id, slug, kind],
    );
    return id;
  }
}
