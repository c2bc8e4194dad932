import { Injectable } from '@nestjs/common';
import type { AttendanceRecordModel } from '@stoa/certificates';
import { AttendanceEvidence } from '../attendance/index.js';
import { Cohorts, Enrolments } from '../cohorts/index.js';
import { City } from '../organisation/index.js';
import { fullName, People } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import type { Attachment } from '../platform/files/send-attachment.js';
import { Programmes } from '../programmes/index.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { specimenLogo } from './city-logo.js';
import { attendanceRecordModel } from './domain/attendance-record-model.js';
import { Renderer } from './renderer.js';

/** Draws the plain record of the sessions somebody attended, for everyone; nobody who came leaves with nothing. Not stored. */
@Injectable()
export class AttendanceRecord {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly cohorts: Cohorts,
    private readonly attendance: AttendanceEvidence,
    private readonly programmes: Programmes,
    private readonly people: People,
    private readonly city: City,
    private readonly renderer: Renderer,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async of(actor: Actor, cohortSlug?: string): Promise<Attachment> {
    const enrolment = await this.enrolments.mine(actor, cohortSlug);
    const [cohort, sessions, marks] = [
      await this.cohorts.byId(enrolment.cohortId),
      await this.cohorts.sessionsOf(enrolment.cohortId),
      await this.attendance.marksOf([enrolment.id]),
    ];
    const person = (await this.people.byIds([actor.personId])).get(actor.personId)!;
    const [city, programme] = [
      await this.city.profile(),
      await this.programmes.manifest(enrolment.programmeVersionId),
    ];
    const now = this.clock.now();
    const model = attendanceRecordModel({
      locale: person.locale,
      person: fullName(person),
      cityName: city.name,
      specimen: city.specimen || cohort.synthetic,
      programmeTitle: programme.title,
      cohortTitle: cohort.title,
      zone: cohort.zone,
      madeAt: now,
      madeOn: dateIn(cohort.zone, instantOf(now)),
      sessions: sessions
        .filter(({ state }) => state === 'planned')
        .map((session) => ({
          ...session,
          mark: marks.find(({ sessionId }) => sessionId === session.id) ?? null,
        })),
    });
    const bytes = await this.renderer.record(
      model satisfies AttendanceRecordModel,
      city.specimen ? specimenLogo : null,
    );
    return {
      content: Buffer.from(bytes),
      fileName: 'record-of-attendance.pdf',
      mediaType: 'application/pdf',
    };
  }
}
