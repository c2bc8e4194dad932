import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.js';
import { OrganisationModule } from '../organisation/index.js';
import { PeopleModule } from '../people/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { AskController } from './answering/ask.controller.js';
import { AskPages } from './answering/ask-pages.js';
import { HeldAnswers } from './answering/held-answers.js';
import { Holding } from './answering/holding.js';
import { SealingKeys } from './answering/sealing-keys.js';
import { SendAnswers } from './answering/send-answers.js';
import { TakeOverAnswers } from './answering/take-over-answers.js';
import { InterviewsController } from './interviews/interviews.controller.js';
import { InterviewsQueries } from './interviews/interviews.queries.js';
import { RecordInterview } from './interviews/record-interview.js';
import { DecideLine } from './proposal/decide-line.js';
import { GatherNeeds } from './proposal/gather-needs.js';
import { MakeProposal } from './proposal/make-proposal.js';
import { ProgrammeOfSurvey } from './proposal/programme-of-survey.js';
import { CurriculumController } from './proposal/proposal.controller.js';
import { ProposalQueries } from './proposal/proposal.queries.js';
import { PublishSurvey } from './publish-survey.js';
import { CheckText } from './results/check-text.js';
import { CompareWaves } from './results/compare-waves.js';
import { ExportResults } from './results/export-results.js';
import { ReadableWavesController } from './results/readable-waves.controller.js';
import { ReadableWavesQueries } from './results/readable-waves.queries.js';
import { Readers } from './results/readers.js';
import { ResultsController } from './results/results.controller.js';
import { ResultsQueries } from './results/results.queries.js';
import { SurveyVersions } from './survey-versions.js';
import { SurveysController } from './surveys.controller.js';
import { SurveysPart } from './surveys.part.js';
import { SurveysQueries } from './surveys.queries.js';
import { CloseDueWaves } from './waves/close-due-waves.js';
import { CloseWave } from './waves/close-wave.js';
import { CohortWavesController } from './waves/cohort-waves.controller.js';
import { CohortWavesQueries } from './waves/cohort-waves.queries.js';
import { InviteAll } from './waves/invite-all.js';
import { InvitedDepartments } from './waves/invited-departments.js';
import { OpenCohortWave } from './waves/open-cohort-wave.js';
import { OpenWave } from './waves/open-wave.js';
import { PlanWave } from './waves/plan-wave.js';
import { SurveyAddresses } from './waves/survey-addresses.js';
import { Waves } from './waves/waves.js';
import { WavesController } from './waves/waves.controller.js';
import { WriteWave } from './waves/write-wave.js';

@Module({
  imports: [CohortsModule, OrganisationModule, PeopleModule, ProgrammesModule],
  controllers: [
    AskController,
    CohortWavesController,
    CurriculumController,
    InterviewsController,
    ReadableWavesController,
    ResultsController,
    SurveysController,
    WavesController,
  ],
  providers: [
    ...[AskPages, HeldAnswers, Holding, SealingKeys, SendAnswers, TakeOverAnswers],
    ...[InterviewsQueries, RecordInterview],
    ...[DecideLine, GatherNeeds, MakeProposal, ProgrammeOfSurvey, ProposalQueries],
    ...[CheckText, CompareWaves, ExportResults, ReadableWavesQueries, Readers, ResultsQueries],
    ...[
      CloseDueWaves,
      CloseWave,
      CohortWavesQueries,
      InviteAll,
      InvitedDepartments,
      OpenCohortWave,
    ],
    ...[OpenWave, PlanWave, WriteWave],
    ...[PublishSurvey, SurveyAddresses, SurveysPart, SurveysQueries, SurveyVersions, Waves],
  ],
  exports: [TakeOverAnswers],
})
export class SurveysModule {}
