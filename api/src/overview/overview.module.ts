import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/index.js';
import { AttendanceModule } from '../attendance/index.js';
import { CertificationModule } from '../certification/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { OrganisationModule } from '../organisation/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { QuizzesModule } from '../quizzes/index.js';
import { StudyModule } from '../study/index.js';
import { CohortOverviewQueries } from './cohort-overview.queries.js';
import { OffersQueries } from './offers.queries.js';
import { OverviewController } from './overview.controller.js';
import { SiteController } from './site.controller.js';
import { TodayQueries } from './today.queries.js';

/** Pages that look across features: Today, the programme, a cohort. Writes nothing. */
@Module({
  imports: [AssignmentsModule, AttendanceModule, CertificationModule, CohortsModule, OrganisationModule, ProgrammesModule, QuizzesModule, StudyModule],
  controllers: [OverviewController, SiteController],
  providers: [CohortOverviewQueries, OffersQueries, TodayQueries],
})
export class OverviewModule {}
