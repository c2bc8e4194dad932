import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { Ids } from '../platform/ids/ids.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { AwardEntity } from './award.entity.js';
import { AwardRecords } from './award-records.js';
import { AwardStateEntity } from './award-state.entity.js';
import { firstState } from './award-writer.js';
import { CertificateFontsProvider } from './certificate-fonts.js';
import { LettersOutsideFont, ProposalOpen } from './certification.errors.js';
import { canCertify } from './certification.policy.js';
import { ChangeAwardState } from './change-award-state.js';
import { CERTIFICATE_CODE_BYTES, certificateCodeFrom } from './domain/certificate-code.js';
import { makeCertificates } from './make-certificates.js';
import { StateProposalEntity } from './state-proposal.entity.js';

export type Correction = { givenName?: string; familyName?: string; reason: string };

/**
 * Issues an award again with a corrected name, under a new code. Dates and findings stay those of the award; the earlier one becomes
 * "replaced" and points here. Nothing public says what the name was.
 */
@Injectable()
export class ReissueAward {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: AwardRecords,
    private readonly change: ChangeAwardState,
    private readonly fonts: CertificateFontsProvider,
    private readonly audit: AuditTrail,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws StateNotPossible, ProposalOpen, LettersOutsideFont */
  execute(
    actor: Actor,
    awardId: string,
    { reason, ...names }: Correction,
  ): Promise<{ awardId: string }> {
    return this.uow.run(async () => {
      const { cohortId } = await this.records.byId(awardId);
      assertVisible(canCertify(actor, cohortId));
      const corrected = {
        reasonClass: 'corrected',
        reason,
        decidedBy: actor.personId,
        confirmedBy: null,
      };
      await this.change.apply(awardId, { state: 'replaced', ...corrected });
      await this.refuseWhileProposed(awardId);
      const former = await this.uow.repo(AwardEntity).findOneByOrFail({ id: awardId });
      const holder = { ...former.values.holder, ...names };
      const letters = await this.fonts.unsupportedIn(`${holder.givenName} ${holder.familyName}`);
      if (letters.length > 0)
        throw new LettersOutsideFont([{ enrolmentId: former.enrolmentId, letters }]);
      const [id, now] = [this.ids.next(), this.clock.now()];
      await this.uow.repo(AwardEntity).insert({
        ...former,
        id,
        issue: former.issue + 1,
        replacesId: former.id,
        batchId: null,
        code: certificateCodeFrom(this.ids.random(CERTIFICATE_CODE_BYTES)).replaceAll('-', ''),
        values: { ...former.values, holder },
        awardedAt: now,
        awardedBy: actor.personId,
      });
      await this.uow.repo(AwardStateEntity).insert(firstState(id, actor, now));
      await this.audit.record(
        actor,
        'certification.reissued',
        { type: 'award', id, cohortId },
        { before: { awardId } },
      );
      await this.jobs.add(makeCertificates, { awardIds: [id] });
      return { awardId: id };
    });
  }

  /** Or one person would put out of reach what two are to decide. The award is locked by now, so none can be proposed meanwhile. */
  private async refuseWhileProposed(awardId: string): Promise<void> {
    const waits = { awardId, state: 'proposed' as const };
    if (await this.uow.repo(StateProposalEntity).existsBy(waits)) throw new ProposalOpen();
  }
}
