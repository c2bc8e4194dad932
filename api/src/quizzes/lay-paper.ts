import { Injectable } from '@nestjs/common';
import type { MyEnrolment } from '../cohorts/index.js';
import type { ManifestQuiz } from '../programmes/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { randomBelow } from '../platform/ids/random-below.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { closeDueJob, graceSeconds } from './close-attempt.js';
import { drawPaper, type Paper } from './domain/draw-paper.js';
import { QuizVersions } from './quiz-versions.js';

export type NewAttempt = {
  enrolment: MyEnrolment;
  quiz: ManifestQuiz;
  number: number;
  startedAt: Date;
};

export type LaidPaper = {
  id: string;
  quizVersionId: string;
  number: number;
  paper: Paper;
  startedAt: Date;
  deadlineAt: Date | null;
};

/** Draws a paper, stores the attempt that it belongs to, and has it handed in when its time is over. */
@Injectable()
export class LayPaper {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ids: Ids,
    private readonly jobs: Jobs,
    private readonly versions: QuizVersions,
  ) {}

  async execute({ enrolment, quiz, number, startedAt }: NewAttempt): Promise<LaidPaper> {
    const id = this.ids.next();
    const deadlineAt =
      quiz.minutes === null ? null : new Date(startedAt.getTime() + quiz.minutes * 60_000);
    const paper = drawPaper(await this.versions.body(quiz.versionId), randomBelow(this.ids));
    await this.uow.note(
      `INSERT INTO attempt (id, enrolment_id, quiz_id, quiz_version_id, number, attempts_allowed, hours_between, state, origin, paper,
         started_at, deadline_at, sat_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', 'online', $8::jsonb, $9, $10, $11)`,
      [
        ...[id, enrolment.id, quiz.id, quiz.versionId, number, quiz.attempts, quiz.hoursBetween],
        ...[JSON.stringify(paper), startedAt, deadlineAt],
        dateIn(enrolment.zone, instantOf(startedAt)),
      ],
    );
    if (deadlineAt) {
      const runAt = new Date(deadlineAt.getTime() + (graceSeconds + 1) * 1_000);
      await this.jobs.add(closeDueJob, {}, { key: `${closeDueJob}:${id}`, runAt });
    }
    return { id, quizVersionId: quiz.versionId, number, paper, startedAt, deadlineAt };
  }
}
