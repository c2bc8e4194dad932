import { Injectable } from '@nestjs/common';
import { City } from '../../organisation/index.js';
import { fullName, Grants } from '../../people/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { calendarDate, dateIn } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import { at } from '../../shared/wall-clock.js';
import { workshopDays } from '../domain/workshop-days.js';
import { GroupPlans, type GroupPlan } from '../groups/group-plans.js';
import { HolderUnknown, WorkshopDaysRefused, WorkshopPlanUnknown } from './workshops.errors.js';

export type PlanChoice = { readonly programme: string; readonly module: string };
export type Holder = { readonly id: string; readonly name: string };

/** What stands behind a workshop: days by the city's calendar, plans that exist, people who may hold one. */
@Injectable()
export class WorkshopTerms {
  constructor(
    private readonly clock: Clock,
    private readonly city: City,
    private readonly plans: GroupPlans,
    private readonly grants: Grants,
  ) {}

  /** @throws WorkshopDaysRefused */
  async days(date: string, time: string, keepDays: number) {
    const { zone } = await this.city.profile();
    const today = dateIn(zone, instantOf(this.clock.now()));
    const days = workshopDays(today, calendarDate(date), keepDays);
    if (days.refused !== null) throw new WorkshopDaysRefused(days.refused);
    return { zone, startsAt: at(date, time, zone), deleteOn: days.deleteOn };
  }

  /** @throws WorkshopPlanUnknown */
  async plan(chosen: PlanChoice | null): Promise<GroupPlan | null> {
    if (chosen === null) return null;
    const plan = await this.plans.find(chosen.programme, chosen.module);
    if (!plan) throw new WorkshopPlanUnknown();
    return plan;
  }

  async holders(): Promise<Holder[]> {
    const people = await this.grants.holding(['trainer', 'coordinator']);
    return people.map((person) => ({ id: person.personId, name: fullName(person) }));
  }

  /** @throws HolderUnknown */
  async assertHolder(personId: string): Promise<void> {
    const known = await this.holders();
    if (!known.some(({ id }) => id === personId)) throw new HolderUnknown();
  }
}
