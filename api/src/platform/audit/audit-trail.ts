import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { currentRequestId } from '../http/request-context.js';
import { Ids } from '../ids/ids.js';

export type AuditSubject = { type: string; id: string; cohortId?: string };

/** Writes the audit row of a use case, in its transaction: it stands or falls with the change. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @param actor who did it; null for the system itself
   * @param action `feature.fact`, e.g. `certification.awarded`
   * @param change what it was and what it became, reduced to what explains the deed
   */
  async record(
    actor: { personId: string } | null,
    action: string,
    subject: AuditSubject,
    change: { before?: object; after?: object } = {},
  ): Promise<void> {
    await this.uow.note(
      `INSERT INTO audit_event (id, at, actor_id, action, subject_type, subject_id, cohort_id, request_id, before, after)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb)`,
      [
        ...[this.ids.next(), this.clock.now(), actor?.personId ?? null, action],
        ...[subject.type, subject.id, subject.cohortId ?? null, currentRequestId()],
        ...[json(change.before), json(change.after)],
      ],
    );
  }

  /** The same deed to many subjects of one type, a row each: one statement however many they are. */
  async recordEach(
    actor: { personId: string } | null,
    action: string,
    { type, ids }: { type: string; ids: readonly string[] },
    change: { before?: object; after?: object } = {},
  ): Promise<void> {
    await this.uow.query(
      `INSERT INTO audit_event (id, at, actor_id, action, subject_type, subject_id, cohort_id, request_id, before, after)
       SELECT each.id, $1::timestamptz, $2::uuid, $3::text, $4::text, each.subject_id, NULL, $5::text, $6::jsonb, $7::jsonb
       FROM unnest($8::uuid[], $9::text[]) AS each (id, subject_id)`,
      [
        ...[this.clock.now(), actor?.personId ?? null, action, type, currentRequestId()],
        ...[json(change.before), json(change.after)],
        ...[ids.map(() => this.ids.next()), ids],
      ],
    );
  }
}

const json = (value: object | undefined) => (value ? JSON.stringify(value) : null);
