import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses, type LearnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { LinkButton } from '../../ui/link-button.js';
import type { ProgrammeView } from './api-types.js';
import { stepsAfter, type Step } from './model.js';
import { programmeQuery } from './queries.js';

/** At the end of a lesson: the next step as a button, the others as links. It never stands in the way. */
export function AfterLesson() {
  const { t } = useTranslation();
  const { programme = '', module = '', lesson = '' } = useParams();
  const choice = useCohortChoice();
  const { data } = useQuery(programmeQuery(useHttp(), choice));
  const [first, ...others] = data === undefined ? [] : stepsAfter(data, module, lesson);
  const home = learnAddresses(choice).module(programme, module);
  return (
    <>
      {data === undefined || first === undefined ? null : (
        <p>
          <StepLink programme={data} step={first} primary />
        </p>
      )}
      <ul>
        {data === undefined
          ? null
          : others.map((step) => (
              <li key={step.kind}>
                <StepLink programme={data} step={step} />
              </li>
            ))}
        <li>
          <Link to={home}>{t('programme.after.programme')}</Link>
        </li>
      </ul>
    </>
  );
}

interface StepLinkProps {
  readonly programme: ProgrammeView;
  readonly step: Step;
  readonly primary?: boolean;
}

function StepLink({ programme, step, primary = false }: StepLinkProps) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const lessons = programme.modules.flatMap(({ slug, lessons }) =>
    lessons.map((lesson) => ({ ...lesson, module: slug })),
  );
  const words = () => {
    if (step.kind !== 'lesson') return t(`programme.after.${step.kind}`);
    const lesson = lessons.find(
      ({ slug, module }) => slug === step.lesson && module === step.module,
    );
    return t('programme.after.lesson', {
      title: inLocale(lesson?.title ?? {}, language),
      count: lesson?.minutes ?? 0,
    });
  };
  const to = addressOf(addresses, programme.slug, step);
  return primary ? (
    <LinkButton kind="primary" to={to}>
      {words()}
    </LinkButton>
  ) : (
    <Link to={to}>{words()}</Link>
  );
}

function addressOf(addresses: LearnAddresses, programme: string, step: Step): string {
  switch (step.kind) {
    case 'lesson':
      return addresses.lesson(programme, step.module, step.lesson);
    case 'quiz':
      return addresses.quiz(programme, step.quiz);
    case 'prompt':
      return addresses.prompt(step.prompt);
  }
}
