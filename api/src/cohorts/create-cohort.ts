import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import type { LocaleText } from '../shared/locale-text.js';
import { CohortEntity } from './cohort.entity.js';
import { CohortModuleEntity } from './cohort-module.entity.js';
import { SessionEntity } from './session.entity.js';

export type NewCohort = {
  slug: string;
  title: LocaleText;
  programmeId: string;
  programmeVersionId: string;
  criteriaVersionId: string;
  zone: string;
  locale: string;
  startsOn: string;
  endsOn: string;
  evidenceClosesOn: string;
  synthetic: boolean;
  modules: { moduleId: string; opensOn: string }[];
  sessions: NewSession[];
};

export type NewSession = {
  code: string;
  moduleId: string | null;
  title: LocaleText;
  startsAt: Date;
  endsAt: Date;
  mode: 'room' | 'online' | 'hybrid';
  place: string | null;
  joinUrl: string | null;
};

/** Opens a cohort with its sessions. All sessions count from the beginning: attendance is over those planned, not those held. */
@Injectable()
export class CreateCohort {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: { personId: string } | null,
    { modules, sessions, ...cohort }: NewCohort,
  ): Promise<{ id: string }> {
    return this.uow.run(async () => {
      const id = this.ids.next();
      await this.uow
        .repo(CohortEntity)
        .insert({ id, ...cohort, createdAt: this.clock.now(), version: 1 });
      if (modules.length > 0)
        await this.uow
          .repo(CohortModuleEntity)
          .insert(modules.map((module) => ({ cohortId: id, ...module })));
      if (sessions.length > 0) {
        await this.uow.repo(SessionEntity).insert(
          sessions.map((session) => ({
            id: this.ids.next(),
            cohortId: id,
            ...session,
            state: 'planned' as const,
            version: 1,
          })),
        );
      }
      await this.audit.record(
        actor,
        'cohorts.created',
        { type: 'cohort', id, cohortId: id },
        { after: { slug: cohort.slug, sessions: sessions.length } },
      );
      return { id };
    });
  }
}
