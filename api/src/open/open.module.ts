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

/** What everybody may learn and do without an account: cards, quizzes, programmes for those who come by themselves, groups under a code. */
@Module({
  imports: [GroupsModule, OrganisationModule, ProgrammesModule, QuizzesModule],
  controllers: [OpenPagesController],
  providers: [OpenItems, OpenItemsPart, OpenProgrammes, OpenQueries, OpenShelf],
  exports: [OpenShelf],
})
export class OpenModule {}
