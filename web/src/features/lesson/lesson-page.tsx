import Printer from 'lucide-react/icons/printer';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { formatDate } from '../../lib/dates.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { isNowhere, ProblemError } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { usePrinting } from '../../lib/use-printing.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { Icon } from '../../ui/icon.js';
import { LessonOnPaper } from '../../ui/lesson/on-paper.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { LessonView } from './api-types.js';
import { LessonPlayer } from './lesson-player.js';
import { readingLocale } from './model.js';
import { lessonQuery } from './queries.js';
import '../../ui/lesson/lesson.css';

export interface LessonPageProps {
  /** What to offer when the lesson is through. */
  readonly whatIsNext: ReactNode;
}

export function LessonPage({ whatIsNext }: LessonPageProps) {
  const { t } = useTranslation();
  const { programme = '', module = '', lesson = '' } = useParams();
  const choice = useCohortChoice();
  const { data, error, refetch } = useQuery(lessonQuery(useHttp(), { module, lesson }, choice));
  const home = learnAddresses(choice).module(programme, module);
  if (data !== undefined) {
    return <Loaded key={data.id} lesson={data} home={home} after={whatIsNext} />;
  }
  if (error !== null) {
    return <NotShown error={error} home={home} onTryAgain={() => void refetch()} />;
  }
  return (
    <div className="lesson">
      <Skeleton
        label={t('lesson.loading')}
        parts={['line', 'heading', 'line', 'line', 'line', 'card', 'button']}
      />
    </div>
  );
}

interface LoadedProps {
  readonly lesson: LessonView;
  readonly home: string;
  readonly after: ReactNode;
}

function Loaded({ lesson, home, after }: LoadedProps) {
  const { t, language } = useTranslation();
  const printing = usePrinting();
  const [chosen, setChosen] = useState<string>();
  const locale = chosen ?? readingLocale(lesson, language);
  const text = lesson.locales[locale];
  if (text === undefined) return <NoText home={home} />;
  return (
    <div className="lesson stack">
      <PageHeading
        title={text.title}
        eyebrow={
          <Link
            to={home}
          >{`${lesson.module.code} · ${inLocale(lesson.module.title, locale)}`}</Link>
        }
      />
      <div className="no-print">
        <LessonPlayer
          lesson={lesson}
          text={text}
          locale={locale}
          onLocale={setChosen}
          after={after}
        />
        <p className="lesson-print">
          <Button kind="quiet" onClick={() => window.print()}>
            <Icon of={Printer} />
            {t('lesson.print')}
          </Button>
        </p>
      </div>
      {printing ? (
        <LessonOnPaper
          screens={text.screens}
          locale={locale}
          glossary={lesson.glossary}
          sources={lesson.sources}
        />
      ) : null}
    </div>
  );
}

interface NotShownProps {
  readonly error: unknown;
  readonly home: string;
  readonly onTryAgain: () => void;
}

function NotShown({ error, home, onTryAgain }: NotShownProps) {
  const { t, language } = useTranslation();
  const back = (
    <LinkButton kind="primary" to={home}>
      {t('lesson.to-programme')}
    </LinkButton>
  );
  const heading = <PageHeading title={t('lesson.heading')} />;
  if (error instanceof ProblemError && error.code === 'study.module-not-open') {
    const { opensOn } = error.params;
    return (
      <div className="lesson stack">
        {heading}
        <EmptyState heading={t('lesson.not-open.heading')} action={back}>
          {typeof opensOn === 'string'
            ? t('lesson.not-open.on', { date: formatDate(opensOn, language) })
            : t('lesson.not-open.later')}
        </EmptyState>
      </div>
    );
  }
  if (isNowhere(error)) return <NoText home={home} />;
  return (
    <div className="lesson stack">
      {heading}
      <FailedState
        error={error}
        heading={t('lesson.failed')}
        safe={t('lesson.safe')}
        onTryAgain={onTryAgain}
      />
    </div>
  );
}

function NoText({ home }: { readonly home: string }) {
  const { t } = useTranslation();
  return (
    <div className="lesson stack">
      <PageHeading title={t('lesson.heading')} />
      <EmptyState
        heading={t('lesson.unknown.heading')}
        action={
          <LinkButton kind="primary" to={home}>
            {t('lesson.to-programme')}
          </LinkButton>
        }
      >
        {t('lesson.unknown.text')}
      </EmptyState>
    </div>
  );
}
