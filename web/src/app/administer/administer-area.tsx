import type { ReactNode } from 'react';
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
import { partsFor, type Part } from './parts.js';

function AdministerRoutes() {
  const { t } = useTranslation();
  const parts = partsFor(useMe());
  return (
    <StaffLayout
      place={t('app.areas.administer')}
      home={parts.length === 0 ? '/' : '/administer'}
      items={parts.map(({ name, icon }) => ({
        to: `/administer/${name}`,
        text: t(`administration.nav.${name}`),
        icon,
      }))}
    >
      {parts.length === 0 ? <NotFoundPage /> : <Pages parts={parts} />}
    </StaffLayout>
  );
}

/** For others a part is not there: the API would refuse everything that it shows. */
function Pages({ parts }: { readonly parts: readonly Part[] }) {
  const only = (name: string, page: ReactNode) =>
    parts.some((part) => part.name === name) ? page : <NotFoundPage home="/administer" />;
  return (
    <Routes>
      <Route index element={<Navigate to={parts[0]?.name ?? 'none'} replace />} />
      <Route path="set-up" element={only('set-up', <SetUpPage />)} />
      <Route path="people" element={only('people', <PeoplePage />)} />
      <Route path="people/new" element={only('people', <AddPersonPage />)} />
      <Route path="people/:id" element={only('people', <PersonPage />)} />
      <Route path="departments" element={only('departments', <DepartmentsPage />)} />
      <Route path="city" element={only('city', <CityPage />)} />
      <Route path="words" element={only('words', <WordsPage />)} />
      <Route path="mails" element={only('mails', <MailsPage />)} />
      <Route path="mails/:id" element={only('mails', <MailPage />)} />
      <Route path="jobs" element={only('jobs', <JobsPage />)} />
      <Route path="audit" element={only('audit', <AuditPage />)} />
      <Route path="register" element={only('register', <RegisterPage />)} />
      <Route path="*" element={<NotFoundPage home="/administer" />} />
    </Routes>
  );
}

export const pages = { all: AdministerRoutes };
export const catalogues = [catalogue];
