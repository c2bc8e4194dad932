import { Injectable } from '@nestjs/common';
import { Cohorts } from '../cohorts/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertSound } from './assert-sound.js';
import {
  MarkChanged,
  ReasonRequired,
  SessionCancelled,
  SessionNotBegun,
  type ChangedMark,
} from './attendance.errors.js';
import { CellMap } from './domain/cell-map.js';
import type { Cell } from './domain/mark.js';
import {
  planMarks,
  type CurrentMark,
  type MarkPlan,
  type WantedMark,
} from './domain/plan-marks.js';
import { LockedCells } from './locked-cells.js';
import { Marks, type KeptMark } from './marks.js';

export type MarksToRecord = { marks: WantedMark[]; reason: string | null };

/** Takes the register: all marks of a write or none, in as many statements for six hundred as for one. */
@Injectable()
export class RecordMarks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly cohorts: Cohorts,
    private readonly cells: LockedCells,
    private readonly marks: Marks,
  ) {}

  /** @returns what stands in the cells asked for, whether or not it had to be written */
  async execute(
    actor: Actor,
    cohortSlug: string,
    { marks: wanted, reason }: MarksToRecord,
  ): Promise<CurrentMark[]> {
    assertSound(wanted);
    const cohortId = await this.cohorts.idTrainedBy(actor, cohortSlug);
    return this.uow.run(async () => {
      const { sessions, current } = await this.cells.lock(cohortId, wanted);
      const plan = planMarks(wanted, { current, sessions, now: this.clock.now(), reason });
      await this.refuse(plan);
      await this.write(actor, cohortId, plan, reason);
      return standing(wanted, current, plan);
    });
  }

  private async refuse({ changed, cancelled, notBegun, reasonRequired }: MarkPlan): Promise<void> {
    if (changed.length > 0) {
      const there = await this.marks.named(await this.marks.keptIn(changed));
      throw new MarkChanged(describe(changed, there));
    }
    if (cancelled.length > 0) throw new SessionCancelled(cancelled);
    if (notBegun.length > 0) throw new SessionNotBegun(notBegun);
    if (reasonRequired.length > 0) throw new ReasonRequired(reasonRequired);
  }

  private async write(
    actor: Actor,
    cohortId: string,
    { toWrite }: MarkPlan,
    reason: string | null,
  ): Promise<void> {
    if (toWrite.length === 0) return;
    await this.marks.add(toWrite, { recordedBy: actor.personId, origin: 'register', reason });
    const sessions = [...new Set(toWrite.map(({ sessionId }) => sessionId))];
    const after = {
      marks: toWrite.length,
      changed: toWrite.filter(({ seq }) => seq > 1).length,
      sessions,
      reason,
    };
    await this.audit.record(
      actor,
      'attendance.marks-recorded',
      { type: 'cohort', id: cohortId, cohortId },
      { after },
    );
  }
}

function describe(changed: readonly Cell[], named: readonly KeptMark[]): ChangedMark[] {
  const there = CellMap.of(named);
  const nothing = {
    mark: null,
    mode: null,
    arrangement: 'none' as const,
    seq: 0,
    recordedBy: null,
    recordedAt: null,
  };
  return changed.map(({ sessionId, enrolmentId }) => ({
    sessionId,
    enrolmentId,
    ...(there.get({ sessionId, enrolmentId }) ?? nothing),
  }));
}

function standing(
  wanted: readonly WantedMark[],
  current: readonly CurrentMark[],
  { toWrite }: MarkPlan,
): CurrentMark[] {
  const marks = CellMap.of<CurrentMark>([...current, ...toWrite]);
  return wanted.map((cell) => {
    const { sessionId, enrolmentId, mark, mode, arrangement, seq } = marks.get(cell)!;
    return { sessionId, enrolmentId, mark, mode, arrangement, seq };
  });
}
