import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { fitAnswers } from './domain/fit-place.js';
import type { KeptAnswers } from './domain/kept-place.js';
import { NotAsPublished } from './self-study.errors.js';
import { StudyShelves } from './study-shelf.js';

/** Keeps what somebody signed in has answered for practice; whoever begins again has answered nothing. */
@Injectable()
export class KeepPractice {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly shelves: StudyShelves,
  ) {}

  /** @throws NotFound, NotAsPublished */
  async execute(actor: Actor, quizId: string, answers: KeptAnswers): Promise<void> {
    const { studied } = await this.shelves.now();
    const items = found(studied.quizzes.get(quizId) ?? null);
    const fitting = Object.keys(fitAnswers(answers, items));
    if (fitting.length < Object.keys(answers).length) throw new NotAsPublished();
    await this.uow.query(
      `INSERT INTO self_study_quiz (person_id, quiz_id, answers) VALUES ($1, $2, $3::jsonb)
       ON CONFLICT (person_id, quiz_id) DO UPDATE SET answers = excluded.answers`,
      [actor.personId, quizId, JSON.stringify(answers)],
    );
  }
}
