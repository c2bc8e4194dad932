import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertLength } from './assert-length.js';
import { PromptAnswers, type PromptAnswer, type PromptText } from './prompt-answers.js';

/** Answers a prompt. It counts from the first time; the text may be improved until evidence closes. */
@Injectable()
export class AnswerPrompt {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly answers: PromptAnswers,
  ) {}

  execute(
    actor: Actor,
    promptId: string,
    written: PromptText,
    cohortSlug?: string,
  ): Promise<PromptAnswer> {
    return this.uow.run(async () => {
      const open = await this.answers.lockMine(actor, promptId, cohortSlug);
      const { kept, prompt, enrolment } = open;
      if (kept?.state === 'answered' && kept.text === written.text) return kept;
      assertLength(written.text, prompt.words);
      const saved = await this.answers.keep(open, written, 'answered');
      await this.audit.record(actor, 'assignments.prompt-answered', {
        type: 'prompt-answer',
        id: saved.id,
        cohortId: enrolment.cohortId,
      });
      return saved;
    });
  }
}
