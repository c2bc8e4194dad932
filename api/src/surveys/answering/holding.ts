import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Ids } from '../../platform/ids/ids.js';
import { randomBelow } from '../../platform/ids/random-below.js';
import { shuffled } from '../../shared/shuffled.js';
import type { Answers, CheckedAnswers } from '../domain/check-answers.js';
import { five } from '../domain/five.js';
import { addToPool } from '../domain/pool.js';
import type { SurveyBody, WaveTerms } from '../domain/survey-body.js';
import { addToTally, emptyTally, type Tally } from '../domain/tally.js';
import { paperDigest } from './paper-digest.js';
import { HeldAnswers, type Held } from './held-answers.js';

type Target = { id: string; body: SurveyBody; terms: WaveTerms };

/**
 * Where answers wait until they are mixed with others. Everything of a wave is one row that is written anew at each arrival in a new
 * random order; batches of five go on to the tally. The caller has locked the wave.
 */
@Injectable()
export class Holding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ids: Ids,
    private readonly heldAnswers: HeldAnswers,
  ) {}

  /** @returns false where a paper with the same answers was typed in before and `another` does not say that it is another one */
  async add(
    { id, body, terms }: Target,
    { answers, texts }: CheckedAnswers,
    paper: { another: boolean } | null,
  ): Promise<boolean> {
    const held = await this.heldAnswers.read(id);
    if (paper && !this.notePaper(held, answers, paper.another)) return false;
    const below = randomBelow(this.ids);
    const { pool, batch } = addToPool(held.responses, answers, below);
    held.responses = pool;
    for (const [item, text] of Object.entries(texts)) {
      const mixed = addToPool(held.texts[item] ?? [], text, below);
      held.texts[item] = mixed.pool;
      await this.keepTexts(id, item, mixed.batch);
    }
    await this.heldAnswers.write(id, held);
    if (batch.length > 0)
      await this.count(id, addToTally(await this.tally(id), body, terms, batch));
    return true;
  }

  /** Counts many at once that were mixed elsewhere. */
  async countAll({ id, body, terms }: Target, all: readonly Answers[]): Promise<void> {
    await this.count(id, addToTally(await this.tally(id), body, terms, all));
  }

  /** To be called once the transaction of `add` has committed, with the wave locked again: nobody else is taking a new key then. */
  forgetFormerKey(waveId: string): Promise<void> {
    return this.heldAnswers.forgetFormerKey(waveId);
  }

  /** What has arrived and what was counted; a figure of both for the progress. */
  async arrived(waveId: string): Promise<number> {
    const { answers } = await this.tally(waveId);
    return answers + (await this.heldAnswers.read(waveId)).responses.length;
  }

  /** Ends the holding: gives what it held, passes texts on from five, and destroys the rest. */
  async empty(waveId: string): Promise<{ tally: Tally; responses: Answers[] }> {
    const held = await this.heldAnswers.read(waveId);
    const tally = await this.tally(waveId);
    for (const [item, texts] of Object.entries(held.texts)) {
      // Whatever went on before left five behind, so fewer means that there are not five at all.
      if (texts.length >= five) await this.keepTexts(waveId, item, texts);
    }
    await this.heldAnswers.remove(waveId);
    await this.uow.query(`DELETE FROM survey_tally WHERE survey_tally.wave_id = $1`, [waveId]);
    return { tally, responses: shuffled(held.responses, randomBelow(this.ids)) };
  }

  private async tally(waveId: string): Promise<Tally> {
    const row = await this.uow.one<{ tally: Tally }>(
      `SELECT survey_tally.tally FROM survey_tally WHERE survey_tally.wave_id = $1`,
      [waveId],
    );
    return row?.tally ?? emptyTally();
  }

  private async count(waveId: string, tally: Tally): Promise<void> {
    await this.uow.query(
      `INSERT INTO survey_tally (wave_id, tally) VALUES ($1, $2::jsonb)
       ON CONFLICT (wave_id) DO UPDATE SET tally = excluded.tally`,
      [waveId, JSON.stringify(tally)],
    );
  }

  private async keepTexts(waveId: string, item: string, texts: readonly string[]): Promise<void> {
    const rows = texts.map((text) => ({ id: this.ids.unlinkable(), text }));
    await this.uow.query(
      `INSERT INTO survey_text (id, wave_id, item, text, state)
       SELECT row.id, $1, $2, row.text, 'waiting' FROM jsonb_to_recordset($3::jsonb) AS row(id uuid, text text)`,
      [waveId, item, JSON.stringify(rows)],
    );
  }

  private notePaper(held: Held, answers: Answers, another: boolean): boolean {
    const digest = paperDigest(answers, held.salt);
    if (digest === null) return true;
    if (held.papers.includes(digest) && !another) return false;
    held.papers = [...new Set([...held.papers, digest])].toSorted();
    return true;
  }
}
