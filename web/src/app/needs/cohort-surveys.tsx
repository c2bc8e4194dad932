import { Route, Routes } from 'react-router';
import { CohortWavesPage } from '../../features/needs/cohort-waves-page.js';
import { PapersPage } from '../../features/needs/papers-page.js';
import { ReadResultsPage } from '../../features/needs/read-results-page.js';
import { CohortWaveLayout } from '../../features/needs/wave-layout.js';
import { WavePage } from '../../features/needs/wave-page.js';
import { useCohort } from '../../lib/cohort.js';
import { NotFoundPage } from '../not-found-page.js';

/** What a cohort is asked; its addresses stand here, because few who teach come by. */
export function CohortSurveys() {
  const at = `/teach/${useCohort().slug}/surveys`;
  return (
    <Routes>
      <Route index element={<CohortWavesPage />} />
      <Route path=":wave/results" element={<ReadResultsPage back={at} />} />
      <Route path=":wave" element={<CohortWaveLayout />}>
        <Route index element={<WavePage />} />
        <Route path="papers" element={<PapersPage />} />
      </Route>
      <Route path="*" element={<NotFoundPage home={at} />} />
    </Routes>
  );
}
