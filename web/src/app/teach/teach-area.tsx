import Users from 'lucide-react/icons/users';
import { useTranslation } from '../../lib/use-translation.js';
import { Route, Routes } from 'react-router';
import { CertifyPage } from '../../features/certify/certify-page.js';
import { ChecksPage } from '../../features/checks/checks-page.js';
import { CohortPage } from '../../features/cohorts/cohort-page.js';
import { CohortsPage } from '../../features/cohorts/cohorts-page.js';
import { QueuePage } from '../../features/marking/queue-page.js';
import { SubmissionPage } from '../../features/marking/submission-page.js';
import { OpenCohortPage } from '../../features/open-cohort/open-cohort-page.js';
import { PeoplePage } from '../../features/open-cohort/people-page.js';
import { PaperPage } from '../../features/paper-evidence/paper-page.js';
import { RegisterPage } from '../../features/register/register-page.js';
import type { Area } from '../area.js';
import { StaffLayout } from '../layouts/staff-layout.js';
import { NotFoundPage } from '../not-found-page.js';
import { CohortLayout } from './cohort-layout.js';
import { CoordinatorsOnly } from './coordinators-only.js';

function TeachRoutes() {
  const { t } = useTranslation();
  const place = t('app.areas.teach');
  return (
    <StaffLayout
      place={place}
      home="/teach"
      items={[{ to: '/teach', text: t('cohorts.list.heading'), icon: Users }]}
    >
      <Routes>
        <Route index element={<CohortsPage />} />
        <Route element={<CoordinatorsOnly />}>
          <Route path="new" element={<OpenCohortPage />} />
        </Route>
        <Route path=":cohort" element={<CohortLayout />}>
          <Route index element={<CohortPage />} />
          <Route element={<CoordinatorsOnly />}>
            <Route path="people" element={<PeoplePage />} />
          </Route>
          <Route path="register" element={<RegisterPage />} />
          <Route path="paper" element={<PaperPage />} />
          <Route path="marking" element={<QueuePage />} />
          <Route path="marking/:submission" element={<SubmissionPage />} />
          <Route path="checks" element={<ChecksPage />} />
          <Route path="certify" element={<CertifyPage />} />
        </Route>
        <Route path="*" element={<NotFoundPage home="/teach" />} />
      </Routes>
    </StaffLayout>
  );
}

export const area: Area = {
  Routes: TeachRoutes,
  catalogue: {
    en: async () => (await import('./messages.en.js')).messages,
    sq: async () => (await import('./messages.sq.js')).messages,
  },
};
