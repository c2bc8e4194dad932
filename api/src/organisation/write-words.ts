import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { OwnWords } from './slot-values.js';

/** Writes the city's own words for a slot; publishing takes them, and leaves them alone from now on. */
@Injectable()
export class WriteWords {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: { personId: string }, key: string, after: OwnWords): Promise<void> {
    await this.uow.run(async () => {
      const before = await this.uow.one<object>(
        `SELECT slot_value.value, slot_value.source, slot_value.check_by::text AS "checkBy", slot_value.origin
         FROM slot_value WHERE slot_value.key = $1 FOR UPDATE`,
        [key],
      );
      await this.uow.query(
        `INSERT INTO slot_value (key, value, source, check_by, origin) VALUES ($1, $2::jsonb, $3, $4, 'city')
         ON CONFLICT (key) DO UPDATE SET value = excluded.value, source = excluded.source, check_by = excluded.check_by, origin = 'city'`,
        [key, JSON.stringify(after.value), after.source, after.checkBy],
      );
      await this.audit.record(
        actor,
        'organisation.words-written',
        { type: 'slot', id: key },
        { ...(before ? { before } : {}), after },
      );
    });
  }
}
