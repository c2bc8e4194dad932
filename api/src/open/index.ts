export { visitorsOf, type Visitors } from './domain/open-programme.js';
export { OpenModule } from './open.module.js';
export { OpenShelf, type Shelf } from './open-shelf.js';
export { AddEntries } from './workshops/add-entries.js';
export { ConfirmList } from './workshops/confirm-list.js';
export { SetUpWorkshop } from './workshops/set-up-workshop.js';
export { WorkshopRecords } from './workshops/workshop-records.js';
