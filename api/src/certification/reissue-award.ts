import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { Ids } from '../platform/ids/ids.js';
import { AwardRecords, type AwardRecord } from './award-records.js';
import { CertificateFontsProvider } from './certificate-fonts.js';
import type { ReissuedView } from './certification.dto.js';
import { LettersOutsideFont, ProposalOpen } from './certification.errors.js';
import { canCertify } from './certification.policy.js';
import { ChangeAwardState } from './change-award-state.js';
import { isCorrection, type HolderName } from './domain/name-correction.js';
import { IssueAgain } from './issue-again.js';
import { StateProposalEntity } from './state-proposal.entity.js';

export type Correction = { givenName?: string; familyName?: string; reason: string };

/**
 * The name that was awarded, or the last one that two people agreed on: what a correction is compared with. Otherwise one person
 * could come from any name to any other in small steps.
 */
const agreedNameStatement = `WITH RECURSIVE issue AS (
    SELECT award.id, award.replaces_id, award."values" FROM award WHERE award.id = $1
    UNION ALL
    SELECT former.id, former.replaces_id, former."values" FROM issue JOIN award AS former ON former.id = issue.replaces_id
    WHERE NOT EXISTS (SELECT 1 FROM award_state WHERE award_state.award_id = former.id AND award_state.state = 'replaced'
      AND award_state.confirmed_by IS NOT NULL))
  SELECT issue."values"->'holder' AS holder FROM issue
  WHERE NOT EXISTS (SELECT 1 FROM issue AS earlier WHERE earlier.id = issue.replaces_id)`;

/**
 * Issues an award again under a corrected name and a new code; the earlier one becomes "replaced" and points here. Nothing public says
 * what the name was. Another name than the one awarded is proposed instead, and a second person decides.
 */
@Injectable()
export class ReissueAward {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: AwardRecords,
    private readonly change: ChangeAwardState,
    private readonly issue: IssueAgain,
    private readonly fonts: CertificateFontsProvider,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws StateNotPossible, ProposalOpen, LettersOutsideFont */
  execute(actor: Actor, awardId: string, { reason, ...names }: Correction): Promise<ReissuedView> {
    return this.uow.run(async () => {
      const { cohortId } = await this.records.byId(awardId);
      assertVisible(canCertify(actor, cohortId));
      const award = await this.change.lockFor(awardId, 'replaced');
      await this.refuseWhileProposed(awardId);
      const holder = { ...award.values.holder, ...names };
      await this.refuseUnprintable(award, holder);
      if (!isCorrection(await this.agreedName(awardId), holder))
        return { awardId: null, proposalId: await this.propose(actor, award, holder, reason) };
      await this.change.apply(awardId, {
        ...{ state: 'replaced', reasonClass: 'corrected', reason },
        ...{ decidedBy: actor.personId, confirmedBy: null },
      });
      return { awardId: await this.issue.write(actor, award, holder), proposalId: null };
    });
  }

  private async agreedName(awardId: string): Promise<HolderName> {
    return (await this.uow.one<{ holder: HolderName }>(agreedNameStatement, [awardId]))!.holder;
  }

  private async propose(
    actor: Actor,
    { id: awardId, cohortId }: AwardRecord,
    { givenName, familyName }: HolderName,
    reason: string,
  ): Promise<string> {
    const id = this.ids.next();
    const after = { state: 'replaced' as const, reasonClass: 'another-name' };
    await this.uow.repo(StateProposalEntity).insert({
      ...{ id, awardId, givenName, familyName, reason, reasonClass: after.reasonClass },
      ...{ toState: after.state, state: 'proposed' },
      ...{ proposedBy: actor.personId, proposedAt: this.clock.now() },
      ...{ decidedBy: null, decidedAt: null },
    });
    const subject = { type: 'award', id: awardId, cohortId };
    await this.audit.record(actor, 'certification.state-proposed', subject, { after });
    return id;
  }

  private async refuseUnprintable(
    { enrolmentId }: AwardRecord,
    { givenName, familyName }: HolderName,
  ): Promise<void> {
    const letters = await this.fonts.unsupportedIn(`${givenName} ${familyName}`);
    if (letters.length > 0) throw new LettersOutsideFont([{ enrolmentId, letters }]);
  }

  /** Or one person would put out of reach what two are to decide. The award is locked by now, so none can be proposed meanwhile. */
  private async refuseWhileProposed(awardId: string): Promise<void> {
    const waits = { awardId, state: 'proposed' as const };
    if (await this.uow.repo(StateProposalEntity).existsBy(waits)) throw new ProposalOpen();
  }
}
