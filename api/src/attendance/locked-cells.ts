import { Injectable } from '@nestjs/common';
import { Cohorts, type LockedSession } from '../cohorts/index.js';
import { assertVisible } from '../platform/http/domain-error.js';
import type { Cell } from './domain/mark.js';
import type { CurrentMark } from './domain/plan-marks.js';
import { Marks } from './marks.js';

export type Locked = { sessions: LockedSession[]; current: CurrentMark[] };

/** Cells of a register that are about to be written: nobody else marks their sessions meanwhile. */
@Injectable()
export class LockedCells {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly marks: Marks,
  ) {}

  /**
   * In two statements, sent together: what stands is read after the lock, or a mark that was waited for would be missed.
   * @throws NotFound when a cell is not one of the cohort's register
   */
  async lock(cohortId: string, cells: readonly Cell[]): Promise<Locked> {
    const wanted = new Set(cells.map(({ sessionId }) => sessionId));
    const [sessions, current] = await Promise.all([
      this.cohorts.lockSessions(cohortId, [...wanted]),
      this.marks.currentIn(cohortId, cells),
    ]);
    assertVisible(sessions.length === wanted.size);
    return { sessions: sessions.sort((a, b) => +a.startsAt - +b.startsAt), current };
  }
}
