import Circle from 'lucide-react/icons/circle';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDot from 'lucide-react/icons/circle-dot';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { formatDate } from '../../lib/dates.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Icon } from '../../ui/icon.js';
import { StatusPill, type Status } from '../../ui/status-pill.js';
import type { ModuleView } from './api-types.js';
import { moduleState, type ModuleState } from './model.js';

const statusOf: Readonly<Record<ModuleState, Status>> = {
  done: 'done',
  begun: 'current',
  new: 'open',
  later: 'waiting',
  outline: 'note',
};

export interface ModuleCardProps {
  readonly programme: string;
  readonly module: ModuleView;
  readonly open: boolean;
}

/** A module to be unfolded; the browser also unfolds it when it is searched or linked to. */
export function ModuleCard({ programme, module, open }: ModuleCardProps) {
  const { t, language } = useTranslation();
  const state = moduleState(module);
  return (
    <details className="module" id={module.slug} open={open}>
      <summary className="module__head">
        <h2 className="module__title">
          <span className="module__code">{module.code}</span> {inLocale(module.title, language)}
        </h2>
        <StatusPill status={statusOf[state]}>
          {t(`programme.module.${state}`, { ...module.share })}
        </StatusPill>
      </summary>
      <div className="module__body stack">
        <p>{inLocale(module.summary, language)}</p>
        <p className="soft">
          {module.prompt === null
            ? t('programme.module.minutes-without-prompt', { ...module.minutes })
            : t('programme.module.minutes', { ...module.minutes })}
        </p>
        {state === 'later' ? (
          <p>
            {module.opensOn === null
              ? t('programme.module.opens-later')
              : t('programme.module.opens-on', { date: formatDate(module.opensOn, language) })}
          </p>
        ) : null}
        {state === 'outline' ? <p>{t('programme.module.outline-why')}</p> : null}
        <ModuleParts programme={programme} module={module} />
      </div>
    </details>
  );
}

function ModuleParts({ programme, module }: Omit<ModuleCardProps, 'open'>) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const { quiz, prompt } = module;
  const to = (address: string) => (module.open ? address : undefined);
  return (
    <ul className="parts">
      {module.lessons.map((lesson) => (
        <Part
          key={lesson.id}
          state={lesson.state}
          to={to(addresses.lesson(programme, module.slug, lesson.slug))}
          note={t('programme.part.minutes', { count: lesson.minutes })}
        >
          {inLocale(lesson.title, language)}
        </Part>
      ))}
      {quiz === null ? null : (
        <Part
          state={quiz.best === null ? 'new' : quiz.best.passed ? 'done' : 'begun'}
          to={to(addresses.quiz(programme, quiz.slug))}
          note={
            quiz.best === null
              ? t('programme.part.questions', { count: quiz.items })
              : t('programme.part.best', { ...quiz.best })
          }
        >
          {inLocale(quiz.title, language)}
        </Part>
      )}
      {prompt === null ? null : (
        <Part
          state={prompt.state === 'answered' ? 'done' : 'new'}
          to={to(addresses.prompt(prompt.id))}
          note={t('programme.part.minutes', { count: module.minutes.task })}
        >
          {t('programme.part.prompt')}
        </Part>
      )}
      <Part
        to={addresses.sessions()}
        note={t('programme.part.minutes', { count: module.minutes.live })}
      >
        {t('programme.part.session')}
      </Part>
    </ul>
  );
}

interface PartProps {
  /** Without one there is nothing to be done here. */
  readonly state?: 'new' | 'begun' | 'done';
  /** Without one the module is not open. */
  readonly to?: string;
  readonly note: string;
  readonly children: ReactNode;
}

const drawings = { new: Circle, begun: CircleDot, done: CircleCheck } as const;

function Part({ state, to, note, children }: PartProps) {
  const { t } = useTranslation();
  return (
    <li className={`part part--${state ?? 'session'}`}>
      <span className="part__icon">
        {state === undefined ? null : <Icon of={drawings[state]} />}
      </span>
      <span className="part__text">
        {to === undefined ? <span>{children}</span> : <Link to={to}>{children}</Link>}
        <span className="part__note">
          {state === undefined || state === 'new'
            ? note
            : `${note} · ${t(`programme.part.${state}`)}`}
        </span>
      </span>
    </li>
  );
}
