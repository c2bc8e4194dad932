import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { CriteriaVersions } from '../certification/index.js';
import { Cohorts } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import type { Attachment } from '../platform/files/send-attachment.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { CohortOverviewQueries } from './cohort-overview.queries.js';
import { overviewTable } from './domain/overview-table.js';

/** The overview of a cohort as a file to take to a meeting. It holds what the page holds, no more. */
@Injectable()
export class ExportOverview {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly overviews: CohortOverviewQueries,
    private readonly versions: CriteriaVersions,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound unless the actor trains the cohort */
  async of(actor: Actor, slug: string, locale: 'en' | 'sq'): Promise<Attachment> {
    const { zone, criteriaVersionId } = await this.cohorts.trainedBy(actor, slug);
    const overview = await this.overviews.of(actor, slug);
    const { criteria } = await this.versions.byId(criteriaVersionId);
    const rows = overviewTable(
      {
        ...overview,
        criteria: criteria.map(({ key, title, kind }) => ({
          key,
          title,
          minutes: kind === 'hours',
        })),
      },
      locale,
    );
    // The sign in front tells spreadsheets that the file is in UTF-8; what looks like a formula is made a text.
    const text = `\u{feff}${stringify(rows, { escape_formulas: true })}`;
    const day = dateIn(zone, instantOf(this.clock.now()));
    return {
      fileName: `${slug}-${day}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      content: Buffer.from(text),
    };
  }
}
