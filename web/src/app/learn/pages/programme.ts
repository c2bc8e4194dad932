import { AfterLesson } from '../../../features/programme/after-lesson.js';
import { catalogue } from '../../../features/programme/catalogue.js';
import { catalogue as colonnade } from '../../../features/programme/colonnade-catalogue.js';
import { OwnProgramme, ProgrammePage } from '../../../features/programme/programme-page.js';

export const pages = {
  afterLesson: AfterLesson,
  ownProgramme: OwnProgramme,
  programme: ProgrammePage,
};
export const catalogues = [catalogue, colonnade];
