import { Injectable } from '@nestjs/common';
import { Cohorts, Participants } from '../cohorts/index.js';
import { isTrainerOf, type Actor } from '../platform/auth/actor.js';
import { Programmes } from '../programmes/index.js';
import type { QueueItemView, QueueQuery, QueueView } from './assignments.dto.js';
import { mayReview } from './domain/may-review.js';
import { hasResult } from './domain/submission-result.js';
import { Submissions, type KeptSubmission } from './submissions.js';

/** What waits to be read in a cohort. */
@Injectable()
export class QueueQueries {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly participants: Participants,
    private readonly submissions: Submissions,
    private readonly programmes: Programmes,
  ) {}

  /**
   * The longest waiting first; in as many statements for sixty people as for one. Coordinators are told how many there are and
   * not whose: what learners hand in is read by those who are named as their trainers.
   */
  async queue(actor: Actor, cohortSlug: string, { state }: QueueQuery): Promise<QueueView> {
    const cohort = await this.cohorts.trainedBy(actor, cohortSlug);
    const people = new Map(
      (await this.participants.ofCohort(cohort.id)).map((one) => [one.enrolmentId, one]),
    );
    const handedIn = (await this.submissions.of([...people.keys()])).filter(
      (submission) => submission.state === 'submitted',
    );
    const items = handedIn.map((submission) =>
      itemOf(actor, submission, people.get(submission.enrolmentId)!),
    );
    const mayRead = isTrainerOf(actor, cohort.id);
    const { assignment } = await this.programmes.manifest(cohort.programmeVersionId);
    return {
      asked: Boolean(assignment),
      mayRead,
      counts: {
        waiting: items.filter((item) => !isDone(item)).length,
        done: items.filter(isDone).length,
      },
      items: mayRead ? items.filter(belongs[state ?? 'all']).sort(byDay) : [],
    };
  }
}

const isDone = ({ state }: QueueItemView) => hasResult({ state });

const belongs: Record<'waiting' | 'mine' | 'done' | 'all', (item: QueueItemView) => boolean> = {
  waiting: (item) => !isDone(item) && item.mayReview,
  mine: (item) => item.reviewedByMe,
  done: isDone,
  all: () => true,
};

const byDay = (a: QueueItemView, b: QueueItemView) =>
  a.submittedOn + a.id < b.submittedOn + b.id ? -1 : 1;

function itemOf(
  actor: Actor,
  { id, enrolmentId, number, submittedOn, origin, result, reviews }: KeptSubmission,
  writer: { personId: string; name: string },
): QueueItemView {
  return {
    ...{
      id,
      enrolmentId,
      number,
      origin,
      name: writer.name,
      submittedOn: submittedOn!,
      readers: result.readers,
      state: result.state,
    },
    reviews: reviews.length,
    reviewedByMe: reviews.some(({ readerId }) => readerId === actor.personId),
    mayReview: mayReview(actor.personId, writer.personId, reviews),
  };
}
