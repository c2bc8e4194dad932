import { Module } from '@nestjs/common';
import { CertificationModule } from '../../certification/index.js';
import { OrganisationModule } from '../../organisation/index.js';
import { PeopleModule } from '../../people/index.js';
import { GroupsModule } from '../groups/groups.module.js';
import { AddEntries } from './add-entries.js';
import { ChangeEntry } from './change-entry.js';
import { ChangeWorkshop } from './change-workshop.js';
import { CheckIn } from './check-in.js';
import { ConfirmList } from './confirm-list.js';
import { CorrectOwnEntry } from './correct-own-entry.js';
import { DeleteWorkshop } from './delete-workshop.js';
import { HerePagesController } from './here-pages.controller.js';
import { HerePages } from './here-pages.js';
import { OwnEntryController } from './own-entry.controller.js';
import { RemoveEntry } from './remove-entry.js';
import { RemoveOwnEntry } from './remove-own-entry.js';
import { SetUpWorkshop } from './set-up-workshop.js';
import { SweepWorkshops } from './sweep-workshops.js';
import { WorkshopLetters } from './workshop-letters.js';
import { WorkshopListController } from './workshop-list.controller.js';
import { WorkshopNames } from './workshop-names.js';
import { WorkshopRecords } from './workshop-records.js';
import { WorkshopTerms } from './workshop-terms.js';
import { WorkshopsController } from './workshops.controller.js';
import { WorkshopsQueries } from './workshops.queries.js';

/** Single workshops: a door where people check in without accounts, a list that somebody confirms, and letters of attendance. */
@Module({
  imports: [CertificationModule, GroupsModule, OrganisationModule, PeopleModule],
  controllers: [
    HerePagesController,
    OwnEntryController,
    WorkshopListController,
    WorkshopsController,
  ],
  providers: [
    ...[WorkshopLetters, WorkshopNames, WorkshopRecords, WorkshopTerms, WorkshopsQueries],
    ...[AddEntries, ChangeEntry, ChangeWorkshop, ConfirmList, DeleteWorkshop, RemoveEntry],
    ...[SetUpWorkshop, SweepWorkshops],
    ...[CheckIn, CorrectOwnEntry, HerePages, RemoveOwnEntry],
  ],
})
export class WorkshopsModule {}
