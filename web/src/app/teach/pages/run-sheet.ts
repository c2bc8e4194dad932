import { catalogue } from '../../../features/run-sheet/catalogue.js';
import { HandoutPage, ProgrammeHandoutPage } from '../../../features/run-sheet/handout-page.js';
import { RunSheetPage } from '../../../features/run-sheet/run-sheet-page.js';
import { SessionsPage } from '../../../features/run-sheet/sessions-page.js';
import {
  WorkshopHandoutPage,
  WorkshopPlanPage,
} from '../../../features/run-sheet/workshop-plan-page.js';

export const pages = {
  sessions: SessionsPage,
  runSheet: RunSheetPage,
  handout: HandoutPage,
  programmeHandout: ProgrammeHandoutPage,
  workshopPlan: WorkshopPlanPage,
  workshopHandout: WorkshopHandoutPage,
};
export const catalogues = [catalogue];
