import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { QuizzesModule } from '../quizzes/index.js';
import { GroupsModule } from './groups/groups.module.js';
import { OpenItemsPart } from './open-items.part.js';
import { OpenItems } from './open-items.js';
import { OpenPagesController } from './open-pages.controller.js';
import { OpenProgrammes } from './open-programmes.js';
import { OpenQueries } from './open.queries.js';
import { OpenShelf } from './open-shelf.js';
import { ForgetSelfStudy } from './self-study/forget-self-study.js';
import { KeepLesson } from './self-study/keep-lesson.js';
import { KeepPractice } from './self-study/keep-practice.js';
import { SelfStudyController } from './self-study/self-study.controller.js';
import { SelfStudyQueries } from './self-study/self-study.queries.js';
import { StudyShelves } from './self-study/study-shelf.js';
import { TakeAlong } from './self-study/take-along.js';
import { WorkshopsModule } from './workshops/workshops.module.js';

/**
 * What everybody may learn and do without an account: cards, quizzes, programmes for those who come by themselves, groups under a
 * code, workshops; and the same lessons for those who have an account and want their place kept there.
 */
@Module({
  imports: [GroupsModule, OrganisationModule, ProgrammesModule, QuizzesModule, WorkshopsModule],
  controllers: [OpenPagesController, SelfStudyController],
  providers: [
    ...[OpenItems, OpenItemsPart, OpenProgrammes, OpenQueries, OpenShelf],
    ...[ForgetSelfStudy, KeepLesson, KeepPractice, SelfStudyQueries, StudyShelves, TakeAlong],
  ],
  exports: [OpenShelf],
})
export class OpenModule {}
