import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { QuizzesModule } from '../quizzes/index.js';
import { KeptGains } from './kept-gains.js';
import { LearningGainedController } from './learning-gained.controller.js';
import { LearningGainedFile } from './learning-gained-file.js';
import { LearningGainedQueries } from './learning-gained.queries.js';
import { MakeLearningGained } from './make-learning-gained.js';
import { OwnLearningController } from './own-learning.controller.js';
import { OwnLearningQueries } from './own-learning.queries.js';
import { PairedPeople } from './paired-people.js';

/** What can be said of learning afterwards: to a person about themselves, and of a cohort from five people. */
@Module({
  imports: [CohortsModule, ProgrammesModule, QuizzesModule],
  controllers: [LearningGainedController, OwnLearningController],
  providers: [
    KeptGains,
    LearningGainedFile,
    LearningGainedQueries,
    MakeLearningGained,
    OwnLearningQueries,
    PairedPeople,
  ],
})
export class ReportsModule {}
