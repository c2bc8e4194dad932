import CalendarDays from 'lucide-react/icons/calendar-days';
import ClipboardList from 'lucide-react/icons/clipboard-list';
import MessagesSquare from 'lucide-react/icons/messages-square';
import Users from 'lucide-react/icons/users';
import { Route, Routes } from 'react-router';
import { BuilderPage } from '../../features/needs/builder-page.js';
import { CloserPage } from '../../features/needs/closer-page.js';
import { InterviewsPage } from '../../features/needs/interviews-page.js';
import { NeedsPage } from '../../features/needs/needs-page.js';
import { NewWavePage } from '../../features/needs/new-wave-page.js';
import { PapersPage } from '../../features/needs/papers-page.js';
import { ProposalPage } from '../../features/needs/proposal-page.js';
import { ResultsPage } from '../../features/needs/results-page.js';
import { SummaryPage } from '../../features/needs/summary-page.js';
import { SurveyPage } from '../../features/needs/survey-page.js';
import { TextsPage } from '../../features/needs/texts-page.js';
import { WaveLayout } from '../../features/needs/wave-layout.js';
import { WavePage } from '../../features/needs/wave-page.js';
import { useCoordinates } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { StaffLayout } from '../layouts/staff-layout.js';
import { NotFoundPage } from '../not-found-page.js';

/** What people need, asked before anything is taught; for coordinators. */
export function NeedsRoutes() {
  const { t } = useTranslation();
  const coordinates = useCoordinates();
  return (
    <StaffLayout
      place={t('app.needs.place')}
      home="/needs"
      items={[
        { to: '/teach', text: t('app.cohort.list'), icon: Users, end: true },
        { to: '/teach/groups', text: t('app.group.list'), icon: MessagesSquare },
        { to: '/teach/workshops', text: t('app.workshop.list'), icon: CalendarDays },
        ...(coordinates ? [{ to: '/needs', text: t('app.needs.place'), icon: ClipboardList }] : []),
      ]}
    >
      {coordinates ? <Pages /> : <NotFoundPage home="/teach" />}
    </StaffLayout>
  );
}

function Pages() {
  return (
    <Routes>
      <Route index element={<NeedsPage />} />
      <Route path="new" element={<NewWavePage />} />
      <Route path="builder" element={<BuilderPage />} />
      <Route path="surveys/:slug" element={<SurveyPage />} />
      <Route path=":wave" element={<WaveLayout />}>
        <Route index element={<WavePage />} />
        <Route path="papers" element={<PapersPage />} />
        <Route path="results" element={<ResultsPage />} />
        <Route path="closer" element={<CloserPage />} />
        <Route path="summary" element={<SummaryPage />} />
        <Route path="texts" element={<TextsPage />} />
        <Route path="interviews" element={<InterviewsPage />} />
        <Route path="proposal" element={<ProposalPage />} />
      </Route>
      <Route path="*" element={<NotFoundPage home="/needs" />} />
    </Routes>
  );
}
