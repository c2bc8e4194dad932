import CalendarDays from 'lucide-react/icons/calendar-days';
import ClipboardList from 'lucide-react/icons/clipboard-list';
import MessagesSquare from 'lucide-react/icons/messages-square';
import Users from 'lucide-react/icons/users';
import { useCoordinates } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Route, Routes } from 'react-router';
import { LazyPage } from '../area.js';
import { StaffLayout } from '../layouts/staff-layout.js';
import { NotFoundPage } from '../not-found-page.js';
import { CohortLayout } from './cohort-layout.js';
import { CoordinatorsOnly } from './coordinators-only.js';
import { pages } from './pages.js';

export function TeachRoutes() {
  const { t } = useTranslation();
  const place = t('app.areas.teach');
  const coordinates = useCoordinates();
  return (
    <StaffLayout
      place={place}
      home="/teach"
      items={[
        { to: '/teach', text: t('app.cohort.list'), icon: Users, end: true },
        { to: '/teach/groups', text: t('app.group.list'), icon: MessagesSquare },
        { to: '/teach/workshops', text: t('app.workshop.list'), icon: CalendarDays },
        ...(coordinates ? [{ to: '/needs', text: t('app.needs.place'), icon: ClipboardList }] : []),
      ]}
    >
      <Routes>
        <Route index element={<LazyPage load={pages.cohorts} />} />
        <Route element={<CoordinatorsOnly />}>
          <Route path="new" element={<LazyPage load={pages.openCohort} />} />
        </Route>
        <Route path="groups">
          <Route index element={<LazyPage load={pages.groups} />} />
          <Route path="new" element={<LazyPage load={pages.openGroup} />} />
          <Route path=":group" element={<LazyPage load={pages.group} />} />
        </Route>
        <Route path="workshops/*" element={<LazyPage load={pages.workshops} />} />
        <Route path=":cohort" element={<CohortLayout />}>
          <Route index element={<LazyPage load={pages.cohort} />} />
          <Route element={<CoordinatorsOnly />}>
            <Route path="people" element={<LazyPage load={pages.people} />} />
            <Route path="places" element={<LazyPage load={pages.places} />} />
            <Route path="criteria" element={<LazyPage load={pages.criteria} />} />
            <Route path="sessions/new" element={<LazyPage load={pages.addSession} />} />
          </Route>
          <Route path="sessions" element={<LazyPage load={pages.sessions} />} />
          <Route path="sessions/changes" element={<LazyPage load={pages.pastChanges} />} />
          <Route
            path="sessions/:session/change"
            element={<LazyPage load={pages.changeSession} />}
          />
          <Route path="sessions/:session" element={<LazyPage load={pages.runSheet} />} />
          <Route
            path="sessions/:session/handouts/:handout"
            element={<LazyPage load={pages.handout} />}
          />
          <Route path="handouts/:handout" element={<LazyPage load={pages.programmeHandout} />} />
          <Route path="register" element={<LazyPage load={pages.register} />} />
          <Route path="paper" element={<LazyPage load={pages.paper} />} />
          <Route path="marking" element={<LazyPage load={pages.queue} />} />
          <Route path="marking/:submission" element={<LazyPage load={pages.submission} />} />
          <Route path="surveys/*" element={<LazyPage load={pages.surveys} />} />
          <Route path="checks" element={<LazyPage load={pages.checks} />} />
          <Route path="certify" element={<LazyPage load={pages.certify} />} />
          <Route path="learning" element={<LazyPage load={pages.gained} />} />
        </Route>
        <Route path="*" element={<NotFoundPage home="/teach" />} />
      </Routes>
    </StaffLayout>
  );
}
