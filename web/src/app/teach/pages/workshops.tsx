import { Route, Routes } from 'react-router';
import { catalogue } from '../../../features/workshops/catalogue.js';
import { ChangePage } from '../../../features/workshops/change-page.js';
import { DoorSheetPage } from '../../../features/workshops/door-sheet-page.js';
import { PaperListPage } from '../../../features/workshops/paper-list-page.js';
import { SetUpPage } from '../../../features/workshops/set-up-page.js';
import { WorkshopPage } from '../../../features/workshops/workshop-page.js';
import { WorkshopsPage } from '../../../features/workshops/workshops-page.js';
import { LazyPage, lazyPage } from '../../area.js';
import { NotFoundPage } from '../../not-found-page.js';

const runSheet = () => import('./run-sheet.js');
const plan = lazyPage(runSheet, 'workshopPlan');
const handout = lazyPage(runSheet, 'workshopHandout');

/** All that belongs to workshops comes in one file, the ways between its pages too: the first script is everybody's. */
function Workshops() {
  return (
    <Routes>
      <Route index element={<WorkshopsPage />} />
      <Route path="new" element={<SetUpPage />} />
      <Route path=":workshop">
        <Route index element={<WorkshopPage />} />
        <Route path="change" element={<ChangePage />} />
        <Route path="door" element={<DoorSheetPage />} />
        <Route path="paper" element={<PaperListPage />} />
        <Route path="plan" element={<LazyPage load={plan} />} />
        <Route path="plan/:handout" element={<LazyPage load={handout} />} />
      </Route>
      <Route path="*" element={<NotFoundPage home="/teach" />} />
    </Routes>
  );
}

export const pages = { workshops: Workshops };
export const catalogues = [catalogue];
