import { useQuery } from '@tanstack/react-query';
import Award from 'lucide-react/icons/award';
import BookOpen from 'lucide-react/icons/book-open';
import CalendarDays from 'lucide-react/icons/calendar-days';
import CircleUser from 'lucide-react/icons/circle-user';
import House from 'lucide-react/icons/house';
import { Route, Routes, useMatch } from 'react-router';
import { programmeQuery } from '../../features/programme/queries.js';
import { useCohortChoice, withCohort } from '../../lib/cohort-choice.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { LazyPage } from '../area.js';
import type { NavItem } from '../layouts/area-nav.js';
import { LearnerLayout } from '../layouts/learner-layout.js';
import { NotFoundPage } from '../not-found-page.js';
import { pages } from './pages.js';

export function LearnRoutes() {
  const { t } = useTranslation();
  return (
    <LearnerLayout place={t('app.areas.learn')} home="/learn" items={useNavigation()}>
      <Routes>
        <Route index element={<LazyPage load={pages.today} />} />
        <Route path="assignment" element={<LazyPage load={pages.assignment} />} />
        <Route path="certificate" element={<LazyPage load={pages.certificate} />} />
        <Route path="cohorts" element={<LazyPage load={pages.openCohorts} />} />
        <Route path="learning" element={<LazyPage load={pages.learning} />} />
        <Route path="me" element={<LazyPage load={pages.me} />} />
        <Route path="programme" element={<LazyPage load={pages.ownProgramme} />} />
        <Route path="prompts" element={<LazyPage load={pages.prompts} />} />
        <Route path="prompts/:id" element={<LazyPage load={pages.prompt} />} />
        <Route path="self-study" element={<LazyPage load={pages.selfStudy} />} />
        <Route path="self-study/quiz/:quiz" element={<LazyPage load={pages.selfStudyQuiz} />} />
        <Route
          path="self-study/:programme/quiz/:quiz"
          element={<LazyPage load={pages.selfStudyQuiz} />}
        />
        <Route
          path="self-study/:programme/:lesson"
          element={<LazyPage load={pages.selfStudyLesson} />}
        />
        <Route path="sessions" element={<LazyPage load={pages.sessions} />} />
        <Route path="sheets" element={<LazyPage load={pages.sheets} />} />
        <Route path="sheets/:sheet" element={<LazyPage load={pages.sheet} />} />
        <Route path="sheets/:module/:sheet" element={<LazyPage load={pages.sheet} />} />
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

const otherPlaces = [
  'assignment',
  'certificate',
  'cohorts',
  'learning',
  'me',
  'programme',
  'prompts',
  'self-study',
  'sessions',
  'sheets',
];

/**
 * The programme's name as the address or an earlier page gave it; nothing is asked for its sake,
 * since `/learn/programme` finds it too.
 */
function useProgrammeSlug(): string {
  const choice = useCohortChoice();
  const { data } = useQuery({ ...programmeQuery(useHttp(), choice), enabled: false });
  const named = useMatch('/learn/:programme/*')?.params.programme;
  if (named !== undefined && !otherPlaces.includes(named)) return named;
  return data?.slug ?? 'programme';
}

/** Keeps the chosen cohort. Lessons and quizzes lie below the programme. */
function useNavigation(): readonly NavItem[] {
  const { t } = useTranslation();
  const choice = useCohortChoice();
  const programme = useProgrammeSlug();
  const at = (path: string) => withCohort(path, choice);
  return [
    { to: at('/learn'), text: t('learn.nav.today'), icon: House, end: true },
    {
      to: at(`/learn/${programme}`),
      text: t('learn.nav.programme'),
      icon: BookOpen,
    },
    { to: at('/learn/sessions'), text: t('learn.nav.sessions'), icon: CalendarDays },
    { to: at('/learn/certificate'), text: t('learn.nav.certificate'), icon: Award },
    { to: at('/learn/me'), text: t('learn.nav.me'), icon: CircleUser },
  ];
}
