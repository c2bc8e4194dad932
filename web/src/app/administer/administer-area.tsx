import { Navigate, Route, Routes } from 'react-router';
import { AuditPage } from '../../features/administration/audit/audit-page.js';
import { JobsPage } from '../../features/administration/jobs/jobs-page.js';
import { MailPage } from '../../features/administration/mails/mail-page.js';
import { MailsPage } from '../../features/administration/mails/mails-page.js';
import { CityPage } from '../../features/administration/organisation/city-page.js';
import { DepartmentsPage } from '../../features/administration/organisation/departments-page.js';
import { AddPersonPage } from '../../features/administration/people/add-person-page.js';
import { PeoplePage } from '../../features/administration/people/people-page.js';
import { PersonPage } from '../../features/administration/people/person-page.js';
import { SetUpPage } from '../../features/administration/set-up/set-up-page.js';
import { WordsPage } from '../../features/administration/words/words-page.js';
import { catalogue } from '../../features/administration/catalogue.js';
import { RegisterPage } from '../../features/administration/register/register-page.js';
import { useMe } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { StaffLayout } from '../layouts/staff-layout.js';
import { NotFoundPage } from '../not-found-page.js';
import { partsFor } from './parts.js';

function AdministerRoutes() {
  const { t } = useTranslation();
  const parts = partsFor(useMe());
  return (
    <StaffLayout
      place={t('app.areas.administer')}
      home="/administer"
      items={parts.map(({ name, icon }) => ({
        to: `/administer/${name}`,
        text: t(`administration.nav.${name}`),
        icon,
      }))}
    >
      <Routes>
        <Route index element={<Navigate to={parts[0]?.name ?? 'none'} replace />} />
        <Route path="set-up" element={<SetUpPage />} />
        <Route path="people" element={<PeoplePage />} />
        <Route path="people/new" element={<AddPersonPage />} />
        <Route path="people/:id" element={<PersonPage />} />
        <Route path="departments" element={<DepartmentsPage />} />
        <Route path="city" element={<CityPage />} />
        <Route path="words" element={<WordsPage />} />
        <Route path="mails" element={<MailsPage />} />
        <Route path="mails/:id" element={<MailPage />} />
        <Route path="jobs" element={<JobsPage />} />
        <Route path="audit" element={<AuditPage />} />
        <Route path="register" element={<RegisterPage />} />
        <Route path="*" element={<NotFoundPage home="/administer" />} />
      </Routes>
    </StaffLayout>
  );
}

export const pages = { all: AdministerRoutes };
export const catalogues = [catalogue];
