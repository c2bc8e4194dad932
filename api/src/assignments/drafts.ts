import { Injectable } from '@nestjs/common';
import type { MyEnrolment } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import type { ManifestAssignment } from '../programmes/index.js';
import { EvidenceClosed, NotToHandIn } from './assignments.errors.js';
import { MyAssignments } from './my-assignments.js';
import { OpenWork } from './open-work.js';
import { SubmissionEntity } from './submission.entity.js';
import type { KeptSubmission } from './submissions.js';

export type OpenDraft = {
  enrolment: MyEnrolment;
  assignment: ManifestAssignment;
  number: number;
  draft: KeptSubmission | null;
};
export type DraftChange = Partial<
  Pick<SubmissionEntity, 'text' | 'fileId' | 'state' | 'submittedOn'>
>;
export type SavedDraft = { id: string; version: number };

/** Keeps the draft of a learner's next submission. */
@Injectable()
export class Drafts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly assignments: MyAssignments,
    private readonly work: OpenWork,
  ) {}

  /**
   * The actor's draft, locked for writing.
   * @throws EvidenceClosed or NotToHandIn when nothing can be handed in just now
   */
  async lockMine(actor: Actor, cohortSlug?: string): Promise<OpenDraft> {
    const enrolment = await this.work.lockMine(actor, cohortSlug);
    const { assignment, submissions, standing } = await this.assignments.of(enrolment);
    if (standing.refusal === 'evidence-closed')
      throw new EvidenceClosed(enrolment.evidenceClosesOn);
    if (standing.refusal) throw new NotToHandIn(standing.refusal);
    return {
      enrolment,
      assignment,
      number: standing.number,
      draft: submissions.find(({ state }) => state === 'draft') ?? null,
    };
  }

  /** Changes the draft, or begins it; its version goes up with every change. */
  async keep(
    { enrolment, assignment, number, draft }: OpenDraft,
    change: DraftChange,
  ): Promise<SavedDraft> {
    const version = (draft?.version ?? 0) + 1;
    const written = { ...change, version, updatedAt: this.clock.now() };
    if (draft) {
      await this.uow.repo(SubmissionEntity).update({ id: draft.id }, written);
      return { id: draft.id, version };
    }
    const id = this.ids.next();
    await this.uow.repo(SubmissionEntity).insert({
      ...{
        id,
        enrolmentId: enrolment.id,
        assignmentId: assignment.id,
        assignmentVersionId: assignment.versionId,
        number,
      },
      ...{
        state: 'draft',
        origin: 'online',
        text: '',
        fileId: null,
        submittedOn: null,
        recordedBy: null,
      },
      ...written,
    });
    return { id, version };
  }
}
