import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { Actor } from '../platform/auth/actor.js';
import type { Attachment } from '../platform/files/send-attachment.js';
import { gainTable } from './gain-table.js';
import { LearningGainedQueries } from './learning-gained.queries.js';
import { GainNotMade } from './reports.errors.js';

/** The same figures as on the screen, no more, for a spreadsheet. */
@Injectable()
export class LearningGainedFile {
  constructor(private readonly queries: LearningGainedQueries) {}

  /** @throws NotFound, GainNotMade */
  async of(actor: Actor, cohortSlug: string, locale: 'en' | 'sq'): Promise<Attachment> {
    const { release } = await this.queries.of(actor, cohortSlug);
    if (!release) throw new GainNotMade();
    // The sign in front tells spreadsheets that the file is in UTF-8.
    const text = `\u{feff}${stringify(gainTable(release, locale), { escape_formulas: true })}`;
    return {
      fileName: `learning-gained-${cohortSlug}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      content: Buffer.from(text),
    };
  }
}
