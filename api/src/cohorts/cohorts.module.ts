import { Module } from '@nestjs/common';
import { Cohorts } from './cohorts.js';
import { CohortsController } from './cohorts.controller.js';
import { CohortsQueries } from './cohorts.queries.js';
import { CreateCohort } from './create-cohort.js';
import { EnrolPeople } from './enrol-people.js';
import { Enrolments } from './enrolments.js';

@Module({
  controllers: [CohortsController],
  providers: [Cohorts, CohortsQueries, CreateCohort, Enrolments, EnrolPeople],
  exports: [Cohorts, CreateCohort, Enrolments, EnrolPeople],
})
export class CohortsModule {}
