import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { QuizzesPart } from './quizzes.part.js';

@Module({ imports: [ProgrammesModule, CohortsModule], providers: [QuizzesPart], exports: [] })
export class QuizzesModule {}
