import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { checkAnswers } from '../domain/check-answers.js';
import { AnswersRefused, NothingAnswered, SamePaper } from '../surveys.errors.js';
import { Waves, type Wave } from '../waves/waves.js';
import { Holding } from './holding.js';

/**
 * Takes one person's answers. Nothing else comes in with them: no person, sign-in, address, request or moment; there is no audit row,
 * no job and no line in a log (ADR 0012).
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
  execute(
    found: Wave,
    given: Readonly<Record<string, unknown>>,
    paper: { another: boolean } | null = null,
  ): Promise<void> {
    return this.uow.run(async () => {
      const wave = await this.waves.lock(found.id);
      await this.waves.assertTakesAnswers(wave);
      await this.take(wave, given, paper);
    });
  }

  /** The same for a wave that was held elsewhere, whose last day is over. */
  async take(
    wave: Wave,
    given: Readonly<Record<string, unknown>>,
    paper: { another: boolean } | null,
  ): Promise<void> {
    const body = await this.waves.body(wave);
    const checked = checkAnswers(body, wave.terms.clusters, given);
    if ('faults' in checked) throw new AnswersRefused(checked.faults);
    const { answers, texts } = checked;
    if (Object.keys(answers).length + Object.keys(texts).length === 0) throw new NothingAnswered();
    const taken = await this.holding.add({ id: wave.id, body, terms: wave.terms }, checked, paper);
    if (!taken) throw new SamePaper();
  }
}
