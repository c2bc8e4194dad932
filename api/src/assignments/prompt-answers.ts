import { Injectable } from '@nestjs/common';
import type { Prompt } from '@stoa/content';
import type { MyEnrolment } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found, StaleVersion } from '../platform/http/domain-error.js';
import { Ids } from '../platform/ids/ids.js';
import { Programmes } from '../programmes/index.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { OpenWork } from './open-work.js';
import { PromptAnswerEntity } from './prompt-answer.entity.js';

export type PromptText = { text: string; version: number };
export type PromptAnswer = Pick<
  PromptAnswerEntity,
  'id' | 'state' | 'text' | 'version' | 'answeredOn' | 'updatedAt'
>;
export type OpenPrompt = { enrolment: MyEnrolment; prompt: Prompt; kept: PromptAnswer | null };

/** Keeps what one person writes to one prompt. */
@Injectable()
export class PromptAnswers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly programmes: Programmes,
    private readonly work: OpenWork,
  ) {}

  /** The actor's prompt, locked for writing. A prompt of another programme is not there. */
  async lockMine(actor: Actor, promptId: string, cohortSlug?: string): Promise<OpenPrompt> {
    const enrolment = await this.work.lockMine(actor, cohortSlug);
    const { modules } = await this.programmes.manifest(enrolment.programmeVersionId);
    const prompt = found(modules.find((module) => module.prompt?.id === promptId)?.prompt);
    this.work.assertOpen(enrolment);
    const kept = await this.uow
      .repo(PromptAnswerEntity)
      .findOneBy({ enrolmentId: enrolment.id, promptId });
    return { enrolment, prompt, kept };
  }

  /**
   * @throws StaleVersion when it was written elsewhere in the meantime
   */
  async keep(
    { enrolment, prompt, kept }: OpenPrompt,
    { text, version }: PromptText,
    state: 'draft' | 'answered',
  ): Promise<PromptAnswer> {
    if ((kept?.version ?? 0) !== version) throw new StaleVersion(kept?.version ?? 0);
    const now = this.clock.now();
    const today = dateIn(enrolment.zone, instantOf(now));
    const answeredOn = state === 'answered' ? (kept?.answeredOn ?? today) : null;
    const written = { text, state, answeredOn, updatedAt: now, version: version + 1 };
    if (kept) {
      await this.uow.repo(PromptAnswerEntity).update({ id: kept.id }, written);
      return { ...kept, ...written };
    }
    const id = this.ids.next();
    await this.uow.repo(PromptAnswerEntity).insert({
      id,
      enrolmentId: enrolment.id,
      promptId: prompt.id,
      origin: 'online',
      recordedBy: null,
      ...written,
    });
    return { id, ...written };
  }
}
