import { AddSessionPage } from '../../../features/rescheduling/add-session-page.js';
import { catalogue } from '../../../features/rescheduling/catalogue.js';
import { ChangeSessionPage } from '../../../features/rescheduling/change-session-page.js';
import { PastChangesPage } from '../../../features/rescheduling/past-changes-page.js';

export const pages = {
  changeSession: ChangeSessionPage,
  addSession: AddSessionPage,
  pastChanges: PastChangesPage,
};
export const catalogues = [catalogue];
