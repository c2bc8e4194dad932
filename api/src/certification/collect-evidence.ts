import { Injectable } from '@nestjs/common';
import { AssignmentEvidence } from '../assignments/index.js';
import { AttendanceEvidence } from '../attendance/index.js';
import { Cohorts, type CohortFacts, type CohortSchedule } from '../cohorts/index.js';
import { Programmes } from '../programmes/index.js';
import { QuizEvidence } from '../quizzes/index.js';
import { LessonProgress } from '../study/index.js';
import { idList } from '../platform/database/id-lists.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { groupEvidence, type RawEvidence } from './domain/group-evidence.js';
import type { Evidence } from './domain/evidence.js';
import type { EvidenceAsked } from './domain/evidence-asked.js';

/** A cohort, with its sessions where whoever asks has read them already. */
export type CohortToJudge = CohortFacts & Partial<Pick<CohortSchedule, 'sessions'>>;

type HeldAwardRow = RawEvidence['awards'][number];

/** Gathers what the rules look at, for one person or a whole cohort, in the same number of statements. Reads only. */
@Injectable()
export class CollectEvidence {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly programmes: Programmes,
    private readonly attendance: AttendanceEvidence,
    private readonly assignments: AssignmentEvidence,
    private readonly quizzes: QuizEvidence,
    private readonly lessons: LessonProgress,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Evidence by enrolment id, of those asked for; there is some also where nothing has been done yet. Of kinds that nobody asks about
   * there is none.
   */
  async of(
    cohort: CohortToJudge,
    enrolmentIds: readonly string[],
    asked: EvidenceAsked,
  ): Promise<(enrolmentId: string) => Evidence> {
    const ids = [...enrolmentIds];
    const manifest = await this.programmes.manifest(cohort.programmeVersionId);
    const [sessions, marks, prompts, submissions, attempts, lessons, awards] =
      await this.uow.together(() =>
        Promise.all([
          cohort.sessions ?? this.cohorts.sessionsOf(cohort.id),
          this.attendance.marksOf(ids),
          asked.prompts ? this.assignments.promptsOf(ids) : [],
          asked.assignments ? this.assignments.submissionsOf(ids, cohort.zone) : [],
          asked.quizzes.length > 0 ? this.quizzes.attemptsOf(ids, asked.quizzes) : [],
          asked.lessons ? this.lessons.completedLessons(ids, cohort.zone) : [],
          asked.awards ? this.heldAwards(ids) : [],
        ]),
      );
    const read = { sessions, marks, prompts, submissions, attempts, lessons, awards };
    return groupEvidence({ cohort, enrolmentIds: ids, manifest, ...read });
  }

  /** Awards of the same people from any cohort: a new cycle inherits nothing but these. */
  private heldAwards(enrolmentIds: readonly string[]): Promise<HeldAwardRow[]> {
    return this.uow.query<HeldAwardRow>(
      `SELECT mine.id AS "enrolmentId", programme.slug AS programme, award.tier, award.valid_until AS "validUntil", cohort.zone,
         array_agg(award_state.state ORDER BY award_state.seq) AS recorded
       FROM enrolment AS mine
       JOIN enrolment AS theirs ON theirs.person_id = mine.person_id
       JOIN award ON award.enrolment_id = theirs.id
       JOIN award_state ON award_state.award_id = award.id
       JOIN cohort ON cohort.id = theirs.cohort_id
       JOIN programme ON programme.id = cohort.programme_id
       WHERE mine.id = ANY($1::uuid[])
       GROUP BY mine.id, award.id, programme.slug, cohort.zone`,
      [idList(enrolmentIds)],
    );
  }
}
