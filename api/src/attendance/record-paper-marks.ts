import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertSound } from './assert-sound.js';
import { SessionCancelled, SessionNotBegun } from './attendance.errors.js';
import { CellMap } from './domain/cell-map.js';
import type { Cell, Entry } from './domain/mark.js';
import { planMarks } from './domain/plan-marks.js';
import { LockedCells } from './locked-cells.js';
import { Marks } from './marks.js';

export type PaperMarks = { marks: (Cell & Entry)[]; reason: string };

/**
 * Takes over a register that was kept on paper. The paper was there first, so a mark that stands is changed rather than
 * objected to; it keeps its place in the history. Whoever calls has checked that the actor trains the cohort.
 */
@Injectable()
export class RecordPaperMarks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly cells: LockedCells,
    private readonly marks: Marks,
  ) {}

  /** @returns how many marks were new */
  async execute(
    actor: { personId: string },
    cohortId: string,
    { marks: handed, reason }: PaperMarks,
  ): Promise<{ recorded: number }> {
    assertSound(handed);
    return this.uow.run(async () => {
      const { sessions, current } = await this.cells.lock(cohortId, handed);
      const there = CellMap.of(current);
      const wanted = handed.map((mark) => ({ ...mark, expectedSeq: there.get(mark)?.seq ?? 0 }));
      const { cancelled, notBegun, toWrite } = planMarks(wanted, {
        current,
        sessions,
        now: this.clock.now(),
        reason,
      });
      if (cancelled.length > 0) throw new SessionCancelled(cancelled);
      if (notBegun.length > 0) throw new SessionNotBegun(notBegun);
      if (toWrite.length === 0) return { recorded: 0 };
      await this.marks.add(toWrite, { recordedBy: actor.personId, origin: 'paper', reason });
      const after = { marks: toWrite.length, reason };
      await this.audit.record(
        actor,
        'attendance.paper-marks-recorded',
        { type: 'cohort', id: cohortId, cohortId },
        { after },
      );
      return { recorded: toWrite.length };
    });
  }
}
