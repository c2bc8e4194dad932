import { Injectable } from '@nestjs/common';
import { CriteriaVersions } from '../../certification/index.js';
import { Cohorts, type ScheduledSession } from '../../cohorts/index.js';
import { fullName, People } from '../../people/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { StaleVersion } from '../../platform/http/domain-error.js';
import { assertMayReschedule } from './reschedule.js';
import type { SchedulePlanView, SessionToBeView } from './rescheduling.dto.js';
import { SchedulePlans, type ChangeAsked } from './schedule-plans.js';
import { SchedulePost } from './schedule-post.js';

/** What a change of a cohort's schedule would do to whom, before anybody decides it. */
@Injectable()
export class ReschedulingQueries {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly plans: SchedulePlans,
    private readonly post: SchedulePost,
    private readonly versions: CriteriaVersions,
    private readonly people: People,
  ) {}

  /** @throws NotFound, NotPermitted, StaleVersion, ScheduleChangeRefused */
  async of(
    actor: Actor,
    slug: string,
    change: ChangeAsked,
    version: number,
  ): Promise<SchedulePlanView> {
    const cohort = await this.cohorts.scheduleTrainedBy(actor, slug);
    assertMayReschedule(actor, cohort, change);
    if (cohort.version !== version) throw new StaleVersion(cohort.version);
    const { changed, asked, people, unchanged } = await this.plans.of(cohort, change);
    const { criteria, tiers } = await this.versions.byId(cohort.criteriaVersionId);
    const titles = new Map(criteria.map(({ key, title }) => [key, title]));
    const names = await this.people.byIds(people.map(({ personId }) => personId));
    const named = people.map(({ personId, gains, possibleAgain, loses, enrolmentId }) => ({
      ...{ enrolmentId, name: fullName(names.get(personId)!) },
      ...{ gains: [...gains], possibleAgain: [...possibleAgain], loses: [...loses] },
    }));
    const { sessions, after, endsOn, evidenceClosesOn } = changed;
    return {
      ...{ session: toBe(after), endsOn, evidenceClosesOn, unchanged },
      planned: sessions.filter(({ state }) => state === 'planned').length,
      asked: asked.map((one) => ({ ...one, title: titles.get(one.key) ?? { en: one.key } })),
      names: [...tiers, ...criteria].map(({ key, title }) => ({ key, title: { ...title } })),
      people: named.sort((a, b) => a.name.localeCompare(b.name)),
      told: (await this.post.receivers(cohort.id, changed, actor)).length,
    };
  }
}

const toBe = ({
  code,
  title,
  startsAt,
  endsAt,
  mode,
  place,
}: ScheduledSession): SessionToBeView => ({
  ...{ code, title, startsAt, endsAt, mode, place },
});
