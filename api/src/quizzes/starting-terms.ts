import { Injectable } from '@nestjs/common';
import { Enrolments, type MyEnrolment } from '../cohorts/index.js';
import { isBaseline, type Manifest, type ManifestQuiz } from '../programmes/index.js';
import { calendarDate, dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import type { Beginning } from './domain/baseline-offer.js';
import type { StartingTerms as Terms } from './domain/may-start-attempt.js';

/** A quiz of somebody's own programme. */
export type Sitting = { enrolment: MyEnrolment; manifest: Manifest; quiz: ManifestQuiz };

/** Ids of quizzes that somebody has begun; asked for only where they decide. */
export type QuizzesBegun = () => readonly string[] | Promise<readonly string[]>;

/** What the cohort and the clock say about beginning an attempt now. */
@Injectable()
export class StartingTerms {
  constructor(private readonly enrolments: Enrolments) {}

  async of(sitting: Sitting, begun: QuizzesBegun, now: Date): Promise<Terms> {
    const { zone, state, evidenceClosesOn } = sitting.enrolment;
    const moment = instantOf(now);
    return {
      now: moment,
      today: dateIn(zone, moment),
      zone,
      active: state === 'active',
      evidenceClosesOn: calendarDate(evidenceClosesOn),
      beginning: isBaseline(sitting.manifest, sitting.quiz)
        ? await this.beginning(sitting, await begun())
        : null,
    };
  }

  private async beginning(
    { enrolment, quiz }: Sitting,
    begun: readonly string[],
  ): Promise<Beginning> {
    const modules = await this.enrolments.openModules(enrolment.cohortId);
    return {
      enrolledOn: calendarDate(enrolment.enrolledOn),
      opensOn: modules.map(({ opensOn }) => calendarDate(opensOn)),
      begun: begun.some((id) => id !== quiz.id),
    };
  }
}
