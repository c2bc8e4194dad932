import { useQuery } from '@tanstack/react-query';
import Award from 'lucide-react/icons/award';
import BookOpen from 'lucide-react/icons/book-open';
import CalendarDays from 'lucide-react/icons/calendar-days';
import CircleUser from 'lucide-react/icons/circle-user';
import House from 'lucide-react/icons/house';
import { Route, Routes } from 'react-router';
import { programmeQuery } from '../../features/programme/queries.js';
import { useCohortChoice, withCohort } from '../../lib/cohort-choice.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { LazyPage, type Area } from '../area.js';
import type { NavItem } from '../layouts/area-nav.js';
import { LearnerLayout } from '../layouts/learner-layout.js';
import { NotFoundPage } from '../not-found-page.js';
import { pages } from './pages.js';

function LearnRoutes() {
  const { t } = useTranslation();
  return (
    <LearnerLayout place={t('app.areas.learn')} home="/learn" items={useNavigation()}>
      <Routes>
        <Route index element={<LazyPage load={pages.today} />} />
        <Route path="assignment" element={<LazyPage load={pages.assignment} />} />
        <Route path="certificate" element={<LazyPage load={pages.certificate} />} />
        <Route path="me" element={<LazyPage load={pages.me} />} />
        <Route path="programme" element={<LazyPage load={pages.ownProgramme} />} />
        <Route path="prompts" element={<LazyPage load={pages.prompts} />} />
        <Route path="prompts/:id" element={<LazyPage load={pages.prompt} />} />
        <Route path="sessions" element={<LazyPage load={pages.sessions} />} />
        <Route path=":programme" element={<LazyPage load={pages.programme} />} />
        <Route path=":programme/quiz/:quiz" element={<LazyPage load={pages.quiz} />} />
        <Route
          path=":programme/quiz/:quiz/attempt/:id"
          element={<LazyPage load={pages.attempt} />}
        />
        <Route
          path=":programme/quiz/:quiz/attempt/:id/review"
          element={<LazyPage load={pages.review} />}
        />
        <Route path=":programme/:module/:lesson" element={<LazyPage load={pages.lesson} />} />
        <Route path="*" element={<NotFoundPage home="/learn" />} />
      </Routes>
    </LearnerLayout>
  );
}

/** Keeps the chosen cohort. Lessons and quizzes lie below the programme, once its name is known. */
function useNavigation(): readonly NavItem[] {
  const { t } = useTranslation();
  const choice = useCohortChoice();
  const { data: programme } = useQuery(programmeQuery(useHttp(), choice));
  const at = (path: string) => withCohort(path, choice);
  return [
    { to: at('/learn'), text: t('learn.nav.today'), icon: House, end: true },
    {
      to: at(`/learn/${programme?.slug ?? 'programme'}`),
      text: t('learn.nav.programme'),
      icon: BookOpen,
    },
    { to: at('/learn/sessions'), text: t('learn.nav.sessions'), icon: CalendarDays },
    { to: at('/learn/certificate'), text: t('learn.nav.certificate'), icon: Award },
    { to: at('/learn/me'), text: t('learn.nav.me'), icon: CircleUser },
  ];
}

export const area: Area = {
  Routes: LearnRoutes,
  catalogue: {
    en: async () => (await import('./messages.en.js')).messages,
    sq: async () => (await import('./messages.sq.js')).messages,
  },
};
