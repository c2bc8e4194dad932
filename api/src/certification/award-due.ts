import { Injectable } from '@nestjs/common';
import { Cohorts, type CohortFacts } from '../cohorts/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { AwardWriter } from './award-writer.js';
import { DueChanged, NothingDue, NotReady } from './certification.errors.js';
import { countByTier, countDue, Due, type DueAward } from './due.js';
import { makeCertificates } from './make-certificates.js';

export type AwardOrder = {
  expected: { certificates: number; people: number };
  enrolmentIds?: readonly string[];
};
export type AwardedBatch = { batchId: string; certificates: number; people: number };

/** Awards every tier that is due, in one step: what the trainer saw is what is awarded, or nothing is. */
@Injectable()
export class AwardDue {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
    private readonly due: Due,
    private readonly writer: AwardWriter,
    private readonly audit: AuditTrail,
    private readonly jobs: Jobs,
  ) {}

  /** @throws NotReady, NothingDue, DueChanged, LettersOutsideFont */
  execute(
    actor: Actor,
    cohortSlug: string,
    { expected, enrolmentIds }: AwardOrder,
  ): Promise<AwardedBatch> {
    return this.uow.run(async () => {
      const cohort = await this.cohorts.trainedBy(actor, cohortSlug);
      await this.cohorts.lock(cohort.id);
      const due = await this.dueNow(cohort, enrolmentIds);
      const counted = countDue(due);
      if (counted.certificates === 0) throw new NothingDue();
      if (counted.certificates !== expected.certificates || counted.people !== expected.people)
        throw new DueChanged(counted);
      const { batchId, awardIds } = await this.writer.write(actor, cohort, due, counted);
      await this.audit.record(
        actor,
        'certification.awarded',
        { type: 'award-batch', id: batchId, cohortId: cohort.id },
        { after: { ...counted, byTier: countByTier(due) } },
      );
      await this.jobs.add(makeCertificates, { awardIds });
      return { batchId, ...counted };
    });
  }

  private async dueNow(
    cohort: CohortFacts,
    wanted: readonly string[] | undefined,
  ): Promise<DueAward[]> {
    const { due, judged } = await this.due.of(cohort);
    if (!wanted) return due;
    const chosen = due.filter(({ enrolment }) => wanted.includes(enrolment.id));
    const ready = new Set(chosen.map(({ enrolment }) => enrolment.id));
    const notReady = wanted.filter((id) => !ready.has(id));
    if (notReady.length === 0) return chosen;
    throw new NotReady(
      notReady.map((enrolmentId) => ({
        enrolmentId,
        missing: judged.get(enrolmentId)?.tiers.at(-1)?.missing ?? [],
      })),
    );
  }
}
