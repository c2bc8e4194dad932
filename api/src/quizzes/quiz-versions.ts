import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { KeptById } from '../platform/memory/kept-by-id.js';
import type { QuizBody } from './domain/quiz-body.js';

/** Reads published quizzes, with their keys. Versions never change, so they stay in memory once read. */
@Injectable()
export class QuizVersions {
  private readonly kept = new KeptById<QuizBody>(200);

  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound */
  body(versionId: string): Promise<QuizBody> {
    return this.kept.get(versionId, async () => {
      const row = await this.uow.one<{ body: QuizBody }>(
        `SELECT quiz_version.body FROM quiz_version WHERE quiz_version.id = $1`,
        [versionId],
      );
      return found(row).body;
    });
  }
}
