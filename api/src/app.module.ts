import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AttendanceModule } from './attendance/index.js';
import { CohortsModule } from './cohorts/index.js';
import { AssignmentsModule } from './assignments/index.js';
import { CertificationModule } from './certification/index.js';
import { OpenModule } from './open/index.js';
import { OverviewModule } from './overview/index.js';
import { OrganisationModule } from './organisation/index.js';
import { PeopleModule } from './people/index.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { PlatformModule, type Outside } from './platform/platform.module.js';
import { ProgrammesModule } from './programmes/index.js';
import { PublishingModule } from './publishing/index.js';
import { QuizzesModule } from './quizzes/index.js';
import { ReportsModule } from './reports/index.js';
import { StudyModule } from './study/index.js';
import { SurveysModule } from './surveys/index.js';

/** Every feature, in the order in which they may know each other. */
export const features = [
  OrganisationModule,
  PeopleModule,
  ProgrammesModule,
  CohortsModule,
  StudyModule,
  SurveysModule,
  QuizzesModule,
  AssignmentsModule,
  AttendanceModule,
  CertificationModule,
  OpenModule,
  OverviewModule,
  ReportsModule,
  PublishingModule,
];

@Module({})
export class AppModule {
  static with(source: DataSource, outside: Outside): DynamicModule {
    return {
      module: AppModule,
      imports: [DatabaseModule.with(source), PlatformModule.with(outside), ...features],
    };
  }
}
