import { Module } from '@nestjs/common';
import { CohortsModule } from '../../cohorts/index.js';
import { OrganisationModule } from '../../organisation/index.js';
import { ProgrammesModule } from '../../programmes/index.js';
import { AddActivity } from './add-activity.js';
import { AnswerGroup } from './answer-group.js';
import { CastVote } from './cast-vote.js';
import { CloseGroup } from './close-group.js';
import { CountActivity } from './count-activity.js';
import { EndGroup } from './end-group.js';
import { GroupCodesController } from './group-codes.controller.js';
import { GroupPagesController } from './group-pages.controller.js';
import { GroupPlans } from './group-plans.js';
import { GroupRecords } from './group-records.js';
import { GroupStanding } from './group-standing.js';
import { GroupWorkController } from './group-work.controller.js';
import { GroupsController } from './groups.controller.js';
import { GroupsQueries } from './groups.queries.js';
import { JudgeNote } from './judge-note.js';
import { MoveActivity } from './move-activity.js';
import { OpenGroup } from './open-group.js';
import { SteerGroup } from './steer-group.js';
import { SweepGroups } from './sweep-groups.js';
import { TakeSeat } from './take-seat.js';
import { WriteNote } from './write-note.js';

/** Classes and evenings that work under a code, without names and without accounts. */
@Module({
  imports: [CohortsModule, OrganisationModule, ProgrammesModule],
  controllers: [GroupCodesController, GroupPagesController, GroupsController, GroupWorkController],
  providers: [
    ...[GroupPlans, GroupRecords, GroupsQueries, GroupStanding],
    ...[AddActivity, AnswerGroup, CloseGroup, CountActivity, EndGroup, JudgeNote, MoveActivity],
    ...[OpenGroup, SteerGroup, SweepGroups],
    ...[CastVote, TakeSeat, WriteNote],
  ],
  exports: [GroupPlans],
})
export class GroupsModule {}
