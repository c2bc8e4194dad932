import { useQuery } from '@tanstack/react-query';
import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { localeNames } from '../../lib/i18n-names.js';
import { toLocale } from '../../lib/i18n.js';
import { ProblemError } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { usePrinting } from '../../lib/use-printing.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { LessonOnPaper } from '../../ui/lesson/on-paper.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { selfStudyAddresses } from './addresses.js';
import type { StudyLesson } from './api-types.js';
import { LessonPlayer } from './lesson-player.js';
import { NotShown, StudySkeleton } from './not-shown.js';
import { studyLessonQuery } from './queries.js';
import '../../ui/lesson/lesson.css';

/** An open lesson of somebody who has an account. The language is that of the site, or one chosen for this lesson. */
export function StudyLessonPage() {
  const { language } = useTranslation();
  const { programme = '', lesson = '' } = useParams();
  const [chosen, setChosen] = useState<string>();
  const locale = chosen ?? toLocale(language);
  const query = studyLessonQuery(useHttp(), { programme, lesson }, locale);
  const { data, error, refetch } = useQuery(query);
  if (data !== undefined)
    return (
      <Loaded key={`${data.id} ${locale}`} lesson={data} wanted={locale} onLocale={setChosen} />
    );
  if (error === null) return <StudySkeleton />;
  return (
    <NotShown
      unknown={error instanceof ProblemError && error.status === 404}
      error={error}
      onTryAgain={() => void refetch()}
    />
  );
}

interface LoadedProps {
  readonly lesson: StudyLesson;
  readonly wanted: string;
  readonly onLocale: (locale: string) => void;
}

function Loaded({ lesson, wanted, onLocale }: LoadedProps) {
  const { t } = useTranslation();
  const printing = usePrinting();
  const { title, programme, screens, language, glossary, sources } = lesson;
  return (
    <div className="lesson stack">
      <PageHeading
        title={title}
        eyebrow={<Link to={selfStudyAddresses.home()}>{programme.title}</Link>}
      />
      <div className="no-print">
        <LessonPlayer
          lesson={lesson}
          wanted={wanted}
          onLocale={onLocale}
          notices={<TextNotices lesson={lesson} wanted={wanted} />}
        />
        <p className="lesson-print">
          <Button kind="quiet" onClick={() => window.print()}>
            <Icon of={Printer} />
            {t('lesson.print')}
          </Button>
        </p>
      </div>
      {printing ? (
        <LessonOnPaper screens={screens} locale={language} glossary={glossary} sources={sources} />
      ) : null}
    </div>
  );
}

/** What must be said about a text before it is read. */
function TextNotices({ lesson, wanted }: Pick<LoadedProps, 'lesson' | 'wanted'>) {
  const { t } = useTranslation();
  const nameOf = (one: string) => localeNames[one] ?? one;
  const { language, state } = lesson;
  return (
    <>
      {language === wanted ? null : (
        <Notice>
          {t('self-study.text.fallback', { wanted: nameOf(wanted), shown: nameOf(language) })}
        </Notice>
      )}
      {state === 'draft' || state === 'stale' ? (
        <Notice>{t(`self-study.text.${state}`)}</Notice>
      ) : null}
    </>
  );
}
