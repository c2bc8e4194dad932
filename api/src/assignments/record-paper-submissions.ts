import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { NumberTaken } from './assignments.errors.js';
import { assertLines } from './assert-lines.js';
import { totalOf } from './domain/rubric-lines.js';
import { PaperFrame } from './paper-frame.js';

/** `lines` is what the readers agreed on, by the rubric. */
export type PaperSubmission = {
  enrolmentId: string;
  number: number;
  submittedOn: string;
  lines: Record<string, number>;
};
export type PaperSubmissions = { submissions: PaperSubmission[]; reason: string };

type Row = { submissionId: string; lines: Record<string, number> };

const placeOf = ({ enrolmentId, number }: { enrolmentId: string; number: number }) =>
  `${enrolmentId} ${number}`;

/**
 * Records assignments that were handed in and marked on paper, each with the result its readers agreed on. A number that is taken is
 * refused, and with it all the others. Whoever calls has checked that the actor trains the cohort.
 */
@Injectable()
export class RecordPaperSubmissions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly frame: PaperFrame,
  ) {}

  async execute(
    actor: { personId: string },
    cohortId: string,
    { submissions, reason }: PaperSubmissions,
  ): Promise<{ recorded: number }> {
    if (new Set(submissions.map(placeOf)).size < submissions.length) throw new NumberTaken();
    return this.uow.run(async () => {
      const { manifest } = await this.frame.open(
        cohortId,
        submissions,
        ({ submittedOn }) => submittedOn,
      );
      const assignment = await this.frame.assignmentOf(manifest);
      submissions.forEach(({ lines }, at) =>
        assertLines(lines, assignment.rubric, `/submissions/${at}/lines`),
      );
      const rows = await this.addSubmissions(actor, assignment, submissions);
      await this.addReviews(actor, rows);
      if (rows.length > 0) {
        const subject = { type: 'cohort', id: cohortId, cohortId };
        await this.audit.record(actor, 'assignments.paper-submissions-recorded', subject, {
          after: { submissions: rows.length, reason },
        });
      }
      return { recorded: rows.length };
    });
  }

  /** What somebody had begun to write online under the same number becomes what they handed in on paper. */
  private async addSubmissions(
    actor: { personId: string },
    assignment: { id: string; versionId: string },
    handed: readonly PaperSubmission[],
  ): Promise<Row[]> {
    const written = await this.uow.query<{ id: string; enrolmentId: string; number: number }>(
      `INSERT INTO submission (id, enrolment_id, assignment_id, assignment_version_id, number, state, origin, text, submitted_on,
         updated_at, recorded_by, version)
       SELECT new.id, new.enrolment_id, $5, $6, new.number, 'submitted', 'paper', '', new.submitted_on, $7, $8, 1
       FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::date[]) AS new(id, enrolment_id, number, submitted_on)
       ON CONFLICT (enrolment_id, assignment_id, number) DO UPDATE
       SET state = 'submitted', origin = 'paper', submitted_on = excluded.submitted_on, updated_at = excluded.updated_at,
         recorded_by = excluded.recorded_by, version = submission.version + 1
       WHERE submission.state = 'draft'
       RETURNING submission.id, submission.enrolment_id AS "enrolmentId", submission.number`,
      [
        handed.map(() => this.ids.next()),
        handed.map(({ enrolmentId }) => enrolmentId),
        handed.map(({ number }) => number),
        handed.map(({ submittedOn }) => submittedOn),
        assignment.id,
        assignment.versionId,
        this.clock.now(),
        actor.personId,
      ],
    );
    if (written.length < handed.length) throw new NumberTaken();
    const linesOf = new Map(handed.map((one) => [placeOf(one), one.lines]));
    return written.map((row) => ({ submissionId: row.id, lines: linesOf.get(placeOf(row))! }));
  }

  private async addReviews(actor: { personId: string }, rows: readonly Row[]): Promise<void> {
    await this.uow.query(
      `INSERT INTO review (id, submission_id, reader_id, origin, agreed, lines, total, comment, reviewed_at)
       SELECT new.id, new.submission_id, $5, 'paper', true, new.lines, new.total, '', $6
       FROM unnest($1::uuid[], $2::uuid[], $3::jsonb[], $4::int[]) AS new(id, submission_id, lines, total)`,
      [
        rows.map(() => this.ids.next()),
        rows.map(({ submissionId }) => submissionId),
        rows.map(({ lines }) => JSON.stringify(lines)),
        rows.map(({ lines }) => totalOf(lines)),
        actor.personId,
        this.clock.now(),
      ],
    );
  }
}
