import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/index.js';
import { AttendanceModule } from '../attendance/index.js';
import { CertificationModule } from '../certification/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { OpenModule } from '../open/index.js';
import { OrganisationModule } from '../organisation/index.js';
import { PeopleModule } from '../people/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { QuizzesModule } from '../quizzes/index.js';
import { CohortOverviewQueries } from './cohort-overview.queries.js';
import { ExportOverview } from './export-overview.js';
import { LearnerRecord } from './learner-record.js';
import { CohortOffersQueries } from './cohort-offers.queries.js';
import { OffersQueries } from './offers.queries.js';
import { OpenCohort } from './open-cohort.js';
import { OpenCohortController } from './open-cohort.controller.js';
import { OverviewController } from './overview.controller.js';
import { PaperEvidenceController } from './paper-evidence.controller.js';
import { PaperFormQueries } from './paper-form.queries.js';
import { ProgrammeQueries } from './programme.queries.js';
import { RecordPaperEvidence } from './record-paper-evidence.js';
import { Reschedule } from './rescheduling/reschedule.js';
import { ReschedulingController } from './rescheduling/rescheduling.controller.js';
import { ReschedulingQueries } from './rescheduling/rescheduling.queries.js';
import { SchedulePlans } from './rescheduling/schedule-plans.js';
import { SchedulePost } from './rescheduling/schedule-post.js';
import { SetUpController } from './set-up.controller.js';
import { SetUpQueries } from './set-up.queries.js';
import { SiteController } from './site.controller.js';
import { TodayQueries } from './today.queries.js';

/** What looks across features: Today, the programme, a cohort, the public home; evidence on paper, which is of several at once; opening a cohort, and changing its schedule. */
@Module({
  imports: [
    AssignmentsModule,
    AttendanceModule,
    CertificationModule,
    CohortsModule,
    OpenModule,
    OrganisationModule,
    PeopleModule,
    ProgrammesModule,
    QuizzesModule,
  ],
  controllers: [
    OpenCohortController,
    OverviewController,
    PaperEvidenceController,
    ReschedulingController,
    SetUpController,
    SiteController,
  ],
  providers: [
    CohortOverviewQueries,
    ExportOverview,
    LearnerRecord,
    CohortOffersQueries,
    OffersQueries,
    OpenCohort,
    PaperFormQueries,
    ProgrammeQueries,
    RecordPaperEvidence,
    ...[Reschedule, ReschedulingQueries, SchedulePlans, SchedulePost],
    SetUpQueries,
    TodayQueries,
  ],
})
export class OverviewModule {}
