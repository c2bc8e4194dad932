import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { KnownPlaces } from './known-places.js';
import { LessonProgress } from './lesson-progress.js';
import { LessonQueries } from './lesson.queries.js';
import { SaveDecision } from './save-decision.js';
import { SavePosition } from './save-position.js';
import { SheetsController } from './sheets.controller.js';
import { SheetsQueries } from './sheets.queries.js';
import { StudyController } from './study.controller.js';
import { StudyLog } from './study-log.js';

@Module({
  imports: [ProgrammesModule, CohortsModule],
  controllers: [SheetsController, StudyController],
  providers: [
    KnownPlaces,
    LessonProgress,
    LessonQueries,
    SaveDecision,
    SavePosition,
    SheetsQueries,
    StudyLog,
  ],
  exports: [LessonProgress, SavePosition],
})
export class StudyModule {}
