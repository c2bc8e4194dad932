import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

/**
 * Lets the words of the country stand again, from the next publication on. Until then the city's stay where they are read from the
 * table, so that nothing is without words. Where the city wrote none, nothing happens.
 */
@Injectable()
export class GiveBackWords {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: { personId: string }, key: string): Promise<void> {
    await this.uow.run(async () => {
      const before = await this.uow.one<object>(
        `UPDATE slot_value SET origin = 'shipped' WHERE slot_value.key = $1 AND slot_value.origin = 'city'
         RETURNING slot_value.value, slot_value.source, slot_value.check_by::text AS "checkBy"`,
        [key],
      );
      if (before === null) return;
      await this.audit.record(
        actor,
        'organisation.words-given-back',
        { type: 'slot', id: key },
        { before },
      );
    });
  }
}
