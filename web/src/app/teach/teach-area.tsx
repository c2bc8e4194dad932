import Users from 'lucide-react/icons/users';
import { useTranslation } from '../../lib/use-translation.js';
import { Route, Routes } from 'react-router';
import type { Area } from '../area.js';
import { StaffLayout } from '../layouts/staff-layout.js';
import { NotFoundPage } from '../not-found-page.js';
import { WelcomePage } from '../welcome-page.js';

function TeachRoutes() {
  const { t } = useTranslation();
  const place = t('app.areas.teach');
  return (
    <StaffLayout
      place={place}
      home="/teach"
      items={[{ to: '/teach', text: place, icon: Users, end: true }]}
    >
      <Routes>
        <Route index element={<WelcomePage />} />
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
