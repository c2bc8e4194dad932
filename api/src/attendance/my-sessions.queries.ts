import { Injectable } from '@nestjs/common';
import { Cohorts, Enrolments } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { readText, type LocaleText } from '../shared/locale-text.js';
import type { MySessionsView } from './attendance.dto.js';
import { writeCalendar } from './domain/write-calendar.js';
import { Marks } from './marks.js';

/** The sessions of a learner's own cohort, with what the register says of them. */
@Injectable()
export class MySessionsQueries {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly cohorts: Cohorts,
    private readonly marks: Marks,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, cohortSlug?: string): Promise<MySessionsView> {
    const { id, cohortId, zone } = await this.enrolments.mine(actor, cohortSlug);
    const sessions = await this.cohorts.sessionsOf(cohortId);
    const marks = new Map(
      (await this.marks.currentOf(id)).map(({ sessionId, mark, mode, arrangement }) => [
        sessionId,
        { mark, mode, arrangement },
      ]),
    );
    return {
      items: sessions.map(({ moduleId: _m, version: _v, ...session }) => ({
        ...session,
        zone,
        mark: marks.get(session.id) ?? null,
      })),
    };
  }

  /** The sessions as a calendar file, in the reader's language. */
  async calendar(actor: Actor, cohortSlug?: string): Promise<{ fileName: string; text: string }> {
    const enrolment = await this.enrolments.mine(actor, cohortSlug);
    const cohort = await this.cohorts.byId(enrolment.cohortId);
    const sessions = await this.cohorts.sessionsOf(cohort.id);
    const words = (text: LocaleText) => readText(text, actor.locale, cohort.locale)?.text ?? '';
    const text = writeCalendar({
      name: words(cohort.title),
      writtenAt: this.clock.now(),
      events: sessions.map(
        ({ id, code, title, startsAt, endsAt, place, joinUrl, state, version }) => ({
          ...{ id, startsAt, endsAt, place, version },
          title: `${code} ${words(title)}`,
          url: joinUrl,
          cancelled: state === 'cancelled',
        }),
      ),
    });
    return { fileName: `${cohort.slug}.ics`, text };
  }
}
