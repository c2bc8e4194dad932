import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { checkAnswers, type CheckedAnswers } from '../domain/check-answers.js';
import type { SurveyBody, WaveTerms } from '../domain/survey-body.js';
import { AnswersRefused, NothingAnswered, SamePaper } from '../surveys.errors.js';
import { Waves, type Wave } from '../waves/waves.js';
import { Holding } from './holding.js';

/**
 * Takes one person's answers. Nothing else comes in with them: no person, sign-in, address, request or moment; there is no audit row,
 * no job and no line in a log (ADR 0016).
 */
@Injectable()
export class SendAnswers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly waves: Waves,
    private readonly holding: Holding,
  ) {}

  /**
   * @param paper set where a coordinator types a paper in
   * @throws NotFound, WaveClosed, WaveNotYetOpen, AnswersRefused, NothingAnswered, SamePaper
   */
  async execute(
    { id }: Pick<Wave, 'id'>,
    given: Readonly<Record<string, unknown>>,
    paper: { another: boolean } | null = null,
  ): Promise<void> {
    await this.uow.run(async () => {
      const wave = await this.waves.lock(id);
      await this.waves.assertTakesAnswers(wave);
      const body = await this.waves.body(wave);
      const target = { id, body, terms: wave.terms };
      if (!(await this.holding.add(target, checked(target, given), paper))) throw new SamePaper();
    });
    await this.uow.run(async () => {
      await this.waves.lock(id);
      await this.holding.forgetFormerKey(id);
    });
  }
}

/** @throws AnswersRefused, NothingAnswered */
export function checked(
  { body, terms }: { body: SurveyBody; terms: WaveTerms },
  given: Readonly<Record<string, unknown>>,
): CheckedAnswers {
  const found = checkAnswers(body, terms.clusters, given);
  if ('faults' in found) throw new AnswersRefused(found.faults);
  const { answers, texts } = found;
  if (Object.keys(answers).length + Object.keys(texts).length === 0) throw new NothingAnswered();
  return found;
}
