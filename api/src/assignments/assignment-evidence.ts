import { Injectable } from '@nestjs/common';
import { askedSql, idList, placesIn, placesSql } from '../platform/database/id-lists.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { CalendarDate } from '../shared/calendar-date.js';
import { AssignmentVersions } from './assignment-versions.js';
import type { AssignmentBody } from './domain/assignment-body.js';
import { hasResult, resubmitBy, resultOf, type GivenReview } from './domain/submission-result.js';

/** A prompt, a day, and the places of all who answered it on that day in the list that was asked about. */
export type PromptAnswered = {
  promptId: string;
  answeredOn: CalendarDate;
  people: number[];
};

export type SubmissionMade = {
  enrolmentId: string;
  assignmentSlug: string;
  number: number;
  submittedOn: CalendarDate;
  /** By the pass rule with which the assignment was published; a criterion judges `agreed` by its own. */
  state: 'awaiting' | 'passed' | 'failed';
  /** Null: its readers have not agreed yet. */
  agreed: { points: number; readers: number; zeroLines: readonly string[] } | null;
  outOf: number;
  /** Last day for the next submission where this one failed. */
  resubmitBy: CalendarDate | null;
};

/** Something handed in with one of its readings, as they lie in the database; what it came to is still to be judged. */
export type HandedIn = {
  id: string;
  enrolmentId: string;
  assignmentVersionId: string;
  assignmentSlug: string;
  number: number;
  submittedOn: CalendarDate;
  /** Null where nobody has read it yet. */
  readerId: string | null;
  agreed: boolean;
  lines: Record<string, number>;
  /** A text where it came inside JSON. */
  reviewedAt: Date | string;
};

/** Without what was written and what the readers said of it: many people are asked about, and only the marks decide. */
const handedIn = `SELECT submission.id, submission.enrolment_id AS "enrolmentId", submission.assignment_version_id AS "assignmentVersionId",
    assignment.slug AS "assignmentSlug", submission.number, submission.submitted_on AS "submittedOn",
    review.reader_id AS "readerId", review.agreed, review.lines, review.reviewed_at AS "reviewedAt"
  FROM submission JOIN assignment ON assignment.id = submission.assignment_id
  LEFT JOIN review ON review.submission_id = submission.id WHERE submission.state = 'submitted'`;

const handedInOfMany = `${handedIn} AND submission.enrolment_id = ANY($1::uuid[])`;

/** A value for statements of features to the right: all that one person handed in, a JSON list of `HandedIn`. The argument is SQL. */
export const handedInSql = (enrolmentId: string) =>
  `(SELECT coalesce(json_agg(made), '[]'::json) FROM (${handedIn} AND submission.enrolment_id = ${enrolmentId}) AS made)`;

/** A value: the ids of the prompts that one person answered, a JSON list. The argument is SQL. */
export const answeredPromptsSql = (enrolmentId: string) =>
  `(SELECT coalesce(json_agg(prompt_answer.prompt_id), '[]'::json) FROM prompt_answer
    WHERE prompt_answer.enrolment_id = ${enrolmentId} AND prompt_answer.state = 'answered')`;

const promptsStatement = `SELECT prompt_answer.prompt_id AS "promptId", prompt_answer.answered_on AS "answeredOn", ${placesSql} AS people
 FROM ${askedSql('$1')} JOIN prompt_answer ON prompt_answer.enrolment_id = asked.id
 WHERE prompt_answer.state = 'answered' GROUP BY prompt_answer.prompt_id, prompt_answer.answered_on`;

/** What people have written, for whoever judges it. */
@Injectable()
export class AssignmentEvidence {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versions: AssignmentVersions,
  ) {}

  /** The prompts answered, in one statement however many people are asked about. Drafts are not among them. */
  async promptsOf(enrolmentIds: readonly string[]): Promise<PromptAnswered[]> {
    const rows = await this.uow.query<Omit<PromptAnswered, 'people'> & { people: string }>(
      promptsStatement,
      [idList(enrolmentIds)],
    );
    return rows.map(({ people, ...prompt }) => ({ ...prompt, people: placesIn(people) }));
  }

  /** What was handed in, with its result, in one statement however many people are asked about; days are those of the zone. */
  async submissionsOf(enrolmentIds: readonly string[], zone: string): Promise<SubmissionMade[]> {
    return this.judged(
      await this.uow.query<HandedIn>(handedInOfMany, [idList(enrolmentIds)]),
      zone,
    );
  }

  /** What came of it, by the rubric of the version that each was written for. */
  async judged(readings: readonly HandedIn[], zone: string): Promise<SubmissionMade[]> {
    const bodies = await this.versions.bodiesOf(
      readings.map(({ assignmentVersionId }) => assignmentVersionId),
    );
    return [...Map.groupBy(readings, ({ id }) => id).values()].map((own) =>
      made(own, bodies.get(own[0]!.assignmentVersionId)!, zone),
    );
  }
}

/** @param own all readings of one submission, at least the row that stands for none */
function made(own: readonly HandedIn[], body: AssignmentBody, zone: string): SubmissionMade {
  const { id, enrolmentId, assignmentSlug, number, submittedOn } = own[0]!;
  const result = resultOf(id, own.flatMap(reviewIn), body);
  const { points, outOf, zeroLines, countedReaders } = result;
  return {
    ...{ enrolmentId, assignmentSlug, number, outOf, submittedOn },
    state: result.state === 'passed' || result.state === 'failed' ? result.state : 'awaiting',
    agreed: hasResult(result) ? { points, readers: countedReaders.length, zeroLines } : null,
    resubmitBy: resubmitBy(result, body.resubmitWithinDays, zone),
  };
}

const reviewIn = ({ readerId, agreed, lines, reviewedAt }: HandedIn): GivenReview[] =>
  readerId === null ? [] : [{ readerId, agreed, lines, reviewedAt: new Date(reviewedAt) }];
