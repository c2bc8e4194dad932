import { Injectable } from '@nestjs/common';
import type { MyEnrolment } from '../cohorts/index.js';
import { Clock } from '../platform/clock/clock.js';
import { found } from '../platform/http/domain-error.js';
import { Programmes, type ManifestAssignment } from '../programmes/index.js';
import { AssignmentVersions } from './assignment-versions.js';
import type { AssignmentBody } from './domain/assignment-body.js';
import { mayHandIn, type HandInStanding } from './domain/may-hand-in.js';
import { Submissions, type KeptSubmission } from './submissions.js';

export type MyAssignment = {
  assignment: ManifestAssignment;
  body: AssignmentBody;
  submissions: KeptSubmission[];
  standing: HandInStanding;
};

/** Reads how one enrolment stands with the assignment of its programme. */
@Injectable()
export class MyAssignments {
  constructor(
    private readonly programmes: Programmes,
    private readonly versions: AssignmentVersions,
    private readonly submissions: Submissions,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when the programme has no assignment */
  async of(enrolment: MyEnrolment): Promise<MyAssignment> {
    const assignment = found(
      (await this.programmes.manifest(enrolment.programmeVersionId)).assignment,
    );
    const body = await this.versions.body(assignment.versionId);
    const submissions = (await this.submissions.of([enrolment.id])).filter(
      ({ assignmentId }) => assignmentId === assignment.id,
    );
    const handedIn = submissions.filter(({ state }) => state === 'submitted');
    return {
      assignment,
      body,
      submissions,
      standing: mayHandIn(handedIn, { ...body, ...enrolment }, this.clock.now()),
    };
  }
}
