import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { City } from '../../organisation/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dateIn } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import { GroupPlans } from './group-plans.js';
import { GroupRecords, type GroupRecord } from './group-records.js';
import type { GroupForPhonesView } from './group-codes.dto.js';
import { viewForPhones } from './group-views.js';

/** Sixty phones that look at the same group within this time ask the database once. */
const keptMilliseconds = 700;
const keptAtMost = 200;

export type Standing = {
  group: GroupRecord;
  view: GroupForPhonesView;
  text: string;
  /** Changes when anything of the view does. */
  tag: string;
};

type Kept = { until: number; standing: Promise<Standing | null> };

/**
 * How groups stand, for the phones that look every two seconds. Kept for a moment: what another process changes is seen a moment
 * later, what this one changes at once.
 */
@Injectable()
export class GroupStanding {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly groups: GroupRecords,
    private readonly plans: GroupPlans,
    private readonly city: City,
    private readonly clock: Clock,
  ) {}

  /** Null where there is no group under this code. */
  find(code: string): Promise<Standing | null> {
    const now = this.clock.now().getTime();
    const known = this.kept.get(code);
    if (known && known.until > now) return known.standing;
    const standing = this.load(code);
    if (this.kept.size >= keptAtMost) this.kept.clear();
    this.kept.set(code, { until: now + keptMilliseconds, standing });
    standing.catch(() => this.kept.delete(code));
    return standing;
  }

  /** After a change: there are few groups at a time, so all are looked at anew. */
  forget(): void {
    this.kept.clear();
  }

  private async load(code: string): Promise<Standing | null> {
    const group = await this.groups.byCode(code);
    if (!group) return null;
    const { module } = await this.plans.pinned(group.programmeVersionId, group.moduleId);
    const view = viewForPhones(group, module.title, await this.answeredOn(group));
    const text = JSON.stringify(view);
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`;
    return { group, view, text, tag };
  }

  private async answeredOn({ answeredAt }: GroupRecord): Promise<string | null> {
    if (answeredAt === null) return null;
    const { zone } = await this.city.profile();
    return dateIn(zone, instantOf(answeredAt));
  }
}
