import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { PeopleModule } from '../people/index.js';
import { Cohorts } from './cohorts.js';
import { CohortsController } from './cohorts.controller.js';
import { CohortsQueries } from './cohorts.queries.js';
import { CreateCohort } from './create-cohort.js';
import { EnrolPeople } from './enrol-people.js';
import { Enrolments } from './enrolments.js';
import { Participants } from './participants.js';

@Module({
  imports: [OrganisationModule, PeopleModule],
  controllers: [CohortsController],
  providers: [Cohorts, CohortsQueries, CreateCohort, Enrolments, EnrolPeople, Participants],
  exports: [Cohorts, CreateCohort, Enrolments, EnrolPeople, Participants],
})
export class CohortsModule {}
