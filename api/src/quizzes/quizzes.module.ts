import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { AttemptQueries } from './attempt.queries.js';
import { CloseAttempt } from './close-attempt.js';
import { CloseDueAttempts } from './close-due-attempts.js';
import { FormerAttempts } from './former-attempts.js';
import { LayPaper } from './lay-paper.js';
import { MyQuiz } from './my-quiz.js';
import { PaperSheets } from './paper-sheets.js';
import { QuizEvidence } from './quiz-evidence.js';
import { QuizVersions } from './quiz-versions.js';
import { QuizzesController } from './quizzes.controller.js';
import { QuizzesPart } from './quizzes.part.js';
import { QuizzesQueries } from './quizzes.queries.js';
import { RecordPaperAttempt } from './record-paper-attempt.js';
import { RecordPaperAttempts } from './record-paper-attempts.js';
import { SaveAnswer } from './save-answer.js';
import { Sittings } from './sittings.js';
import { StartAttempt } from './start-attempt.js';
import { StartingTerms } from './starting-terms.js';
import { WhereOneStands } from './where-one-stands.js';

@Module({
  imports: [ProgrammesModule, CohortsModule],
  controllers: [QuizzesController],
  providers: [
    AttemptQueries,
    CloseAttempt,
    CloseDueAttempts,
    FormerAttempts,
    LayPaper,
    MyQuiz,
    PaperSheets,
    QuizEvidence,
    QuizVersions,
    QuizzesPart,
    QuizzesQueries,
    RecordPaperAttempt,
    RecordPaperAttempts,
    SaveAnswer,
    Sittings,
    StartAttempt,
    StartingTerms,
    WhereOneStands,
  ],
  exports: [QuizEvidence, QuizVersions, RecordPaperAttempt, RecordPaperAttempts, Sittings],
})
export class QuizzesModule {}
