import Building2 from 'lucide-react/icons/building-2';
import { useTranslation } from '../../lib/use-translation.js';
import { Route, Routes } from 'react-router';
import type { Area } from '../area.js';
import { StaffLayout } from '../layouts/staff-layout.js';
import { NotFoundPage } from '../not-found-page.js';
import { WelcomePage } from '../welcome-page.js';

function AdministerRoutes() {
  const { t } = useTranslation();
  const place = t('app.areas.administer');
  return (
    <StaffLayout
      place={place}
      home="/administer"
      items={[{ to: '/administer', text: place, icon: Building2, end: true }]}
    >
      <Routes>
        <Route index element={<WelcomePage />} />
        <Route path="*" element={<NotFoundPage home="/administer" />} />
      </Routes>
    </StaffLayout>
  );
}

export const area: Area = {
  Routes: AdministerRoutes,
  catalogue: {
    en: async () => (await import('./messages.en.js')).messages,
    sq: async () => (await import('./messages.sq.js')).messages,
  },
};
