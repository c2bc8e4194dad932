import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { PeopleModule } from '../people/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { Cohorts } from './cohorts.js';
import { CohortsController } from './cohorts.controller.js';
import { CohortsQueries } from './cohorts.queries.js';
import { ChangeSchedule } from './change-schedule.js';
import { CreateCohort } from './create-cohort.js';
import { EnrolByAddress } from './enrol-by-address.js';
import { EnrollingController } from './enrolling.controller.js';
import { EnrolmentPlanner } from './enrolment-planner.js';
import { EnrolPeople } from './enrol-people.js';
import { Enrolments } from './enrolments.js';
import { JoinCohort } from './join-cohort.js';
import { EnrolmentStates } from './leaving/enrolment-states.js';
import { LockedPlace } from './leaving/locked-place.js';
import { PlacesController } from './leaving/places.controller.js';
import { PlacesQueries } from './leaving/places.queries.js';
import { TakeBackPerson } from './leaving/take-back-person.js';
import { WithdrawPerson } from './leaving/withdraw-person.js';
import { LeaveCohort } from './leave-cohort.js';
import { MaterialsQueries } from './materials.queries.js';
import { NameTrainer } from './name-trainer.js';
import { OfferCohort } from './offer-cohort.js';
import { OpenCohorts } from './open-cohorts.js';
import { OpenCohortsController } from './open-cohorts.controller.js';
import { OpenCohortsQueries } from './open-cohorts.queries.js';
import { Participants } from './participants.js';
import { ProposalController } from './proposal.controller.js';
import { ProposalQueries } from './proposal.queries.js';
import { ScheduleChangesQueries } from './schedule-changes.queries.js';
import { TrainersController } from './trainers.controller.js';
import { TrainersQueries } from './trainers.queries.js';
import { WithdrawTrainer } from './withdraw-trainer.js';

@Module({
  imports: [OrganisationModule, PeopleModule, ProgrammesModule],
  controllers: [
    CohortsController,
    EnrollingController,
    ProposalController,
    TrainersController,
    OpenCohortsController,
    PlacesController,
  ],
  providers: [
    ChangeSchedule,
    ...[EnrolmentStates, LockedPlace, PlacesQueries, TakeBackPerson, WithdrawPerson],
    ...[JoinCohort, LeaveCohort, OfferCohort, OpenCohorts, OpenCohortsQueries],
    ...[
      Cohorts,
      CohortsQueries,
      CreateCohort,
      EnrolByAddress,
      EnrolmentPlanner,
      Enrolments,
      EnrolPeople,
    ],
    ...[
      MaterialsQueries,
      NameTrainer,
      Participants,
      ProposalQueries,
      ScheduleChangesQueries,
      TrainersQueries,
      WithdrawTrainer,
    ],
  ],
  exports: [
    ChangeSchedule,
    Cohorts,
    CreateCohort,
    Enrolments,
    EnrolPeople,
    OpenCohorts,
    Participants,
    ScheduleChangesQueries,
  ],
})
export class CohortsModule {}
