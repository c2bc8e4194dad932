import ClipboardList from 'lucide-react/icons/clipboard-list';
import { Route, Routes } from 'react-router';
import { DepartmentPage } from '../../features/needs/department-page.js';
import { ReadResultsPage } from '../../features/needs/read-results-page.js';
import { useMe } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { StaffLayout } from '../layouts/staff-layout.js';
import { NotFoundPage } from '../not-found-page.js';

/** For whoever leads a department. */
export function DepartmentRoutes() {
  const { t } = useTranslation();
  const directs = useMe().areas.includes('department');
  return (
    <StaffLayout
      place={t('app.areas.department')}
      home="/department"
      items={[{ to: '/department', text: t('needs.department.nav'), icon: ClipboardList }]}
    >
      {directs ? (
        <Routes>
          <Route index element={<DepartmentPage />} />
          <Route path=":wave" element={<ReadResultsPage back="/department" />} />
          <Route path="*" element={<NotFoundPage home="/department" />} />
        </Routes>
      ) : (
        <NotFoundPage home="/" />
      )}
    </StaffLayout>
  );
}
