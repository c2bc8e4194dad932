import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { instantOf } from '../shared/instant.js';
import { AwardRecords, stateOf, type AwardRecord } from './award-records.js';
import { AwardStateEntity } from './award-state.entity.js';
import { StateNotPossible } from './certification.errors.js';
import { mayChange, type RecordedAwardState } from './domain/award-status.js';

export type StateChange = {
  state: RecordedAwardState;
  reasonClass: string | null;
  reason: string | null;
  decidedBy: string;
  confirmedBy: string | null;
};

/** Adds a state to an award, inside a use case's transaction, and only one that may follow the present one. */
@Injectable()
export class ChangeAwardState {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: AwardRecords,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks an award until the transaction ends, as one that may come into that state.
   * @throws StateNotPossible
   */
  async lockFor(awardId: string, to: RecordedAwardState): Promise<AwardRecord> {
    await this.uow.query(`SELECT 1 FROM award WHERE award.id = $1 FOR UPDATE`, [awardId]);
    const award = await this.records.byId(awardId);
    const from = stateOf(award, instantOf(this.clock.now()));
    if (!mayChange(from, to)) throw new StateNotPossible({ from, to });
    return award;
  }

  /** @throws StateNotPossible */
  async apply(awardId: string, change: StateChange): Promise<AwardRecord> {
    const award = await this.lockFor(awardId, change.state);
    const [seq, at] = [award.recorded.length + 1, this.clock.now()];
    await this.uow.repo(AwardStateEntity).insert({ awardId, seq, at, ...change });
    return award;
  }
}
