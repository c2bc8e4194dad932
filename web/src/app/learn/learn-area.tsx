import Award from 'lucide-react/icons/award';
import CalendarDays from 'lucide-react/icons/calendar-days';
import CircleUser from 'lucide-react/icons/circle-user';
import House from 'lucide-react/icons/house';
import { useTranslation } from '../../lib/use-translation.js';
import { Route, Routes } from 'react-router';
import { AssignmentPage } from '../../features/assignment/assignment-page.js';
import { CertificatePage } from '../../features/certificate/certificate-page.js';
import { MePage } from '../../features/me/me-page.js';
import { PromptPage } from '../../features/prompts/prompt-page.js';
import { PromptsPage } from '../../features/prompts/prompts-page.js';
import { SessionsPage } from '../../features/sessions/sessions-page.js';
import type { Area } from '../area.js';
import { LearnerLayout } from '../layouts/learner-layout.js';
import { NotFoundPage } from '../not-found-page.js';
import { WelcomePage } from '../welcome-page.js';

function LearnRoutes() {
  const { t } = useTranslation();
  const place = t('app.areas.learn');
  return (
    <LearnerLayout
      place={place}
      home="/learn"
      items={[
        { to: '/learn', text: place, icon: House, end: true },
        { to: '/learn/sessions', text: t('sessions.heading'), icon: CalendarDays },
        { to: '/learn/certificate', text: t('certificate.heading'), icon: Award },
        { to: '/learn/me', text: t('me.heading'), icon: CircleUser },
      ]}
    >
      <Routes>
        <Route index element={<WelcomePage />} />
        <Route path="assignment" element={<AssignmentPage />} />
        <Route path="certificate" element={<CertificatePage />} />
        <Route path="me" element={<MePage />} />
        <Route path="prompts" element={<PromptsPage />} />
        <Route path="prompts/:id" element={<PromptPage />} />
        <Route path="sessions" element={<SessionsPage />} />
        <Route path="*" element={<NotFoundPage home="/learn" />} />
      </Routes>
    </LearnerLayout>
  );
}

export const area: Area = {
  Routes: LearnRoutes,
  catalogue: {
    en: async () => (await import('./messages.en.js')).messages,
    sq: async () => (await import('./messages.sq.js')).messages,
  },
};
