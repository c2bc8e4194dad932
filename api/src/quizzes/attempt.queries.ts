import { Injectable } from '@nestjs/common';
import { gradePaper, itemWithoutKey, type Answer } from '@stoa/content/grading';
import { ownEnrolmentsSql } from '../cohorts/index.js';
import { Programmes, type Manifest } from '../programmes/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import type { ClosedAttempt } from './close-attempt.js';
import type { Paper } from './domain/draw-paper.js';
import type { QuizBody } from './domain/quiz-body.js';
import { resultsOfPaper } from './domain/results-by-module.js';
import { itemsOn, reviewPaper, type Answers } from './domain/review-paper.js';
import type { LaidPaper } from './lay-paper.js';
import { QuizVersions } from './quiz-versions.js';
import type { AttemptReviewView, AttemptView, PaperItemView } from './quizzes.dto.js';
import { AttemptStillOpen, NothingToReview } from './quizzes.errors.js';

type Row = {
  id: string;
  programmeVersionId: string;
  quizVersionId: string;
  number: number;
  state: 'open' | 'submitted';
  origin: 'online' | 'paper';
  paper: Paper;
  startedAt: Date;
  deadlineAt: Date | null;
  submittedAt: Date | null;
  lastSeq: number;
  answers: Record<string, { seq: number; answer: Answer }>;
};

const rowStatement = `SELECT attempt.id, own."programmeVersionId", attempt.quiz_version_id AS "quizVersionId", attempt.number, attempt.state, attempt.origin,
    attempt.paper, attempt.started_at AS "startedAt", attempt.deadline_at AS "deadlineAt", attempt.submitted_at AS "submittedAt",
    coalesce((SELECT max(event.seq) FROM attempt_answer AS event WHERE event.attempt_id = attempt.id), 0) AS "lastSeq",
    (SELECT coalesce(jsonb_object_agg(last.item_id, jsonb_build_object('seq', last.seq, 'answer', last.answer)), '{}') FROM (
      SELECT DISTINCT ON (event.item_id) event.item_id, event.seq, event.answer FROM attempt_answer AS event
      WHERE event.attempt_id = attempt.id ORDER BY event.item_id, event.seq DESC) AS last) AS answers
  FROM attempt JOIN (${ownEnrolmentsSql('$2')}) AS own ON own.id = attempt.enrolment_id
  WHERE attempt.id = $1`;

/** One attempt as its owner sees it: one statement, the questions come from memory. */
@Injectable()
export class AttemptQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly versions: QuizVersions,
    private readonly programmes: Programmes,
  ) {}

  /** The paper with what has been answered so far. Nothing in it tells what is right. */
  async attempt(actor: Actor, id: string): Promise<AttemptView> {
    return this.view(await this.row(actor, id));
  }

  /** The same of a paper that has only just been laid, which needs no statement. */
  justLaid(laid: LaidPaper): Promise<AttemptView> {
    return this.view({ ...laid, state: 'open', lastSeq: 0, answers: {} });
  }

  /** What was right and why; only once the paper has been handed in. */
  async review(actor: Actor, id: string): Promise<AttemptReviewView> {
    const row = await this.row(actor, id);
    if (row.submittedAt === null) throw new AttemptStillOpen();
    if (row.origin === 'paper') throw new NothingToReview();
    const answers = Object.fromEntries(
      Object.entries(row.answers).map(([itemId, { answer }]) => [itemId, answer]),
    );
    return this.reviewOf({ ...row, submittedAt: row.submittedAt, answers });
  }

  /** The same of one that its owner has only just handed in, which needs no statement. */
  async reviewOf(closed: ClosedAttempt): Promise<AttemptReviewView> {
    const { id, number, submittedAt, paper, answers } = closed;
    const body = await this.versions.body(closed.quizVersionId);
    const manifest = await this.programmes.manifest(closed.programmeVersionId);
    return {
      ...{ id, quiz: quizView(body), number, submittedAt },
      ...(body.baseline
        ? startOf(paper, body, answers, manifest)
        : { ...reviewPaper(paper, body, answers, manifest), modules: null }),
    };
  }

  private async view(
    attempt: Omit<Row, 'programmeVersionId' | 'origin' | 'submittedAt'>,
  ): Promise<AttemptView> {
    const { id, number, state, startedAt, deadlineAt, lastSeq, answers } = attempt;
    const body = await this.versions.body(attempt.quizVersionId);
    return {
      ...{ id, number, state, startedAt, deadlineAt, lastSeq, answers },
      quiz: quizView(body),
      serverNow: this.clock.now(),
      items: paperView(attempt.paper, body),
    };
  }

  private async row(actor: Actor, id: string): Promise<Row> {
    return found(await this.uow.one<Row>(rowStatement, [id, actor.personId]));
  }
}

function paperView(paper: Paper, { items }: QuizBody): PaperItemView[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return paper.map(({ itemId, options: order }) => {
    const { id, type, stem, options } = itemWithoutKey(byId.get(itemId)!);
    return {
      id,
      type,
      stem,
      options: order.map((key) => options.find((option) => option.key === key)!),
    };
  });
}

const quizView = ({ slug, title, baseline }: QuizBody) => ({
  ...{ slug, title },
  baseline: baseline === true,
});

/** Where somebody starts: counts by module, and nothing that tells what is right. */
function startOf(
  paper: Paper,
  body: QuizBody,
  answers: Answers,
  { modules }: Manifest,
): Pick<AttemptReviewView, 'right' | 'of' | 'passed' | 'items' | 'modules'> {
  const { right, of } = gradePaper(itemsOn(paper, body), answers);
  return {
    ...{ right, of, passed: false, items: [] },
    modules: resultsOfPaper(paper, body, answers, modules).map((result) => ({
      ...result,
      module: moduleView(modules.find(({ code }) => code === result.module)),
    })),
  };
}

const moduleView = (module: Manifest['modules'][number] | undefined) =>
  module ? { slug: module.slug, code: module.code, title: module.title } : null;
