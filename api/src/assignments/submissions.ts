import { Injectable } from '@nestjs/common';
import { zoneOfSql } from '../cohorts/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AssignmentVersions } from './assignment-versions.js';
import type { AssignmentBody } from './domain/assignment-body.js';
import { resultOf, type GivenReview, type SubmissionResult } from './domain/submission-result.js';

export type KeptReview = GivenReview & { total: number; comment: string };

export type KeptFile = { id: string; fileName: string; bytes: number; mediaType: string };

/** A draft or something handed in, with what its readers made of it. */
export type KeptSubmission = {
  id: string;
  enrolmentId: string;
  assignmentId: string;
  assignmentVersionId: string;
  assignmentSlug: string;
  number: number;
  state: 'draft' | 'submitted';
  origin: 'online' | 'paper';
  text: string;
  submittedOn: string | null;
  version: number;
  zone: string;
  file: KeptFile | null;
  reviews: KeptReview[];
  body: AssignmentBody;
  result: SubmissionResult;
};

type ReviewRow = Omit<KeptReview, 'reviewedAt'> & { reviewedAt: string };
type Row = Omit<KeptSubmission, 'body' | 'result' | 'reviews'> & { reviews: ReviewRow[] };

const select = `SELECT submission.id, submission.enrolment_id AS "enrolmentId", submission.assignment_id AS "assignmentId",
    submission.assignment_version_id AS "assignmentVersionId", assignment.slug AS "assignmentSlug", submission.number, submission.state,
    submission.origin, submission.text, submission.submitted_on AS "submittedOn", submission.version,
    ${zoneOfSql('submission.enrolment_id')} AS zone,
    (SELECT json_build_object('id', stored_file.id, 'fileName', stored_file.file_name, 'bytes', stored_file.bytes,
       'mediaType', stored_file.media_type) FROM stored_file WHERE stored_file.id = submission.file_id) AS file,
    coalesce((SELECT json_agg(json_build_object('readerId', review.reader_id, 'agreed', review.agreed, 'lines', review.lines,
       'total', review.total, 'comment', review.comment, 'reviewedAt', review.reviewed_at) ORDER BY review.reviewed_at, review.id)
       FROM review WHERE review.submission_id = submission.id), '[]'::json) AS reviews
  FROM submission JOIN assignment ON assignment.id = submission.assignment_id`;

/** Reads submissions together with their result, in one statement however many people are asked about. */
@Injectable()
export class Submissions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versions: AssignmentVersions,
  ) {}

  /** All of these people, drafts too, in the order of their numbers. */
  of(enrolmentIds: readonly string[]): Promise<KeptSubmission[]> {
    return this.where('submission.enrolment_id = ANY($1::uuid[])', enrolmentIds);
  }

  async byId(id: string): Promise<KeptSubmission | null> {
    return (await this.where('submission.id = $1', id))[0] ?? null;
  }

  async byFile(fileId: string): Promise<KeptSubmission | null> {
    return (await this.where('submission.file_id = $1', fileId))[0] ?? null;
  }

  private async where(condition: string, value: unknown): Promise<KeptSubmission[]> {
    const rows = await this.uow.query<Row>(
      `${select} WHERE ${condition} ORDER BY submission.number, submission.id`,
      [value],
    );
    const bodies = await this.versions.bodiesOf(
      rows.map(({ assignmentVersionId }) => assignmentVersionId),
    );
    return rows.map((row) => withResult(row, bodies.get(row.assignmentVersionId)!));
  }
}

function withResult(row: Row, body: AssignmentBody): KeptSubmission {
  const reviews = row.reviews.map((review) => ({
    ...review,
    reviewedAt: new Date(review.reviewedAt),
  }));
  return { ...row, reviews, body, result: resultOf(row.id, reviews, body) };
}
