import { Injectable } from '@nestjs/common';
import type { Jurisdiction } from '@stoa/content';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocaleText } from '../shared/locale-text.js';

export type OwnWords = { value: LocaleText; source: string | null; checkBy: string | null };

/** What the slots of the content stand for in this city. */
@Injectable()
export class SlotValues {
  constructor(private readonly uow: UnitOfWork) {}

  /** Takes over the values of the city's jurisdiction, except where the city wrote its own; gives a line for each that changed. */
  async adopt(jurisdiction: Jurisdiction): Promise<string[]> {
    const values = Object.entries(jurisdiction.slots).map(([key, { value, source, checkBy }]) => ({
      key,
      value,
      source,
      check_by: checkBy,
    }));
    const rows = await this.uow.query<{ key: string }>(
      `INSERT INTO slot_value (key, value, source, check_by, origin)
       SELECT slot.key, slot.value, slot.source, slot.check_by, 'shipped'
       FROM jsonb_to_recordset($1::jsonb) AS slot(key text, value jsonb, source text, check_by date)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, source = excluded.source, check_by = excluded.check_by
       WHERE slot_value.origin = 'shipped'
         AND (slot_value.value, slot_value.source, slot_value.check_by) IS DISTINCT FROM (excluded.value, excluded.source, excluded.check_by)
       RETURNING slot_value.key`,
      [JSON.stringify(values)],
    );
    return rows.map(({ key }) => `slot ${key}: as in ${jurisdiction.country}`).sort();
  }

  /** The texts of every slot that has one. */
  async texts(): Promise<Record<string, LocaleText>> {
    const rows = await this.uow.query<{ key: string; value: LocaleText }>(
      `SELECT slot_value.key, slot_value.value FROM slot_value WHERE slot_value.value IS NOT NULL AND slot_value.value <> 'null'::jsonb`,
    );
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  }

  /** What the city has written itself. */
  own(): Promise<({ key: string } & OwnWords)[]> {
    return this.uow.query(
      `SELECT slot_value.key, slot_value.value, slot_value.source, slot_value.check_by::text AS "checkBy"
       FROM slot_value WHERE slot_value.origin = 'city' ORDER BY slot_value.key`,
    );
  }
}
