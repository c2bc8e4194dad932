import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { formatDate, formatDays } from '../../lib/dates.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { isNowhere } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { ProgrammeView } from './api-types.js';
import { BaselineOffer } from './baseline-offer.js';
import { ClosingCards } from './closing-cards.js';
import { currentModule } from './model.js';
import { ModuleCard } from './module-card.js';
import { ProgrammeColonnade } from './programme-colonnade.js';
import { programmeQuery } from './queries.js';
import './programme.css';

export function ProgrammePage() {
  const { t } = useTranslation();
  const { programme: slug } = useParams();
  const choice = useCohortChoice();
  const { data, error, refetch } = useQuery(programmeQuery(useHttp(), choice));
  if (data !== undefined) {
    return data.slug === slug ? <Loaded programme={data} /> : <OtherProgramme programme={data} />;
  }
  if (isNowhere(error)) return <NoProgramme />;
  if (error !== null) {
    return (
      <div className="stack stack--wide">
        <PageHeading title={t('programme.heading')} />
        <FailedState
          error={error}
          heading={t('programme.failed')}
          safe={t('programme.safe')}
          onTryAgain={() => void refetch()}
        />
      </div>
    );
  }
  return (
    <Skeleton
      label={t('programme.loading')}
      parts={['heading', 'line', 'card', 'row', 'row', 'row', 'row']}
    />
  );
}

function Loaded({ programme }: { readonly programme: ProgrammeView }) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const { cohort, modules } = programme;
  const { hash } = useLocation();
  const named = decodeURIComponent(hash.slice(1));
  const current = currentModule(modules)?.slug;
  useModuleInSight(named);
  return (
    <div className="stack stack--wide programme">
      <PageHeading
        eyebrow={inLocale(cohort.title, language)}
        title={inLocale(programme.title, language)}
        lead={inLocale(programme.summary, language)}
      />
      <div className="stack stack--tight">
        {cohort.synthetic ? (
          <p>
            <StatusPill status="note">{t('programme.synthetic')}</StatusPill>
          </p>
        ) : null}
        <p className="soft">
          {t('programme.dates', {
            hours: programme.hours,
            days: formatDays(cohort.startsOn, cohort.endsOn, language),
            closes: formatDate(cohort.evidenceClosesOn, language),
          })}
        </p>
      </div>
      {modules.length === 0 ? (
        <EmptyState heading={t('programme.empty')}>{t('programme.empty-why')}</EmptyState>
      ) : (
        <>
          <BaselineOffer programme={programme} />
          <ProgrammeColonnade programme={programme} />
          <div className="modules">
            {modules.map((module) => (
              <ModuleCard
                key={module.slug}
                programme={programme.slug}
                module={module}
                open={
                  module.slug === (modules.some(({ slug }) => slug === named) ? named : current)
                }
              />
            ))}
          </div>
        </>
      )}
      <ClosingCards programme={programme} />
      <ul className="plain-list stack stack--tight">
        <li>
          <Link to={addresses.learning()}>{t('programme.learning')}</Link>
        </li>
        <li>
          <Link to={addresses.sheets()}>{t('programme.sheets')}</Link>
        </li>
      </ul>
      {programme.modelledOn === null ? null : (
        <p className="soft small programme__origin">{inLocale(programme.modelledOn, language)}</p>
      )}
    </div>
  );
}

/** The browser follows `#m1` only when it loads a page, not when a column is pressed. */
function useModuleInSight(module: string): void {
  useEffect(() => {
    const element = module === '' ? null : document.getElementById(module);
    element?.scrollIntoView?.({ block: 'start' });
    element?.querySelector('summary')?.focus({ preventScroll: true });
  }, [module]);
}

function OtherProgramme({ programme }: { readonly programme: ProgrammeView }) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('programme.heading')} />
      <EmptyState
        heading={t('programme.other.heading')}
        action={
          <LinkButton kind="primary" to={addresses.programme(programme.slug)}>
            {inLocale(programme.title, language)}
          </LinkButton>
        }
      >
        {t('programme.other.text')}
      </EmptyState>
    </div>
  );
}

function NoProgramme() {
  const { t } = useTranslation();
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('programme.heading')} />
      <EmptyState heading={t('programme.none.heading')}>{t('programme.none.text')}</EmptyState>
    </div>
  );
}

/** `/learn/programme` leads to the programme of the cohort chosen, whatever it is called. */
export function OwnProgramme() {
  const { t } = useTranslation();
  const choice = useCohortChoice();
  const { data, error, refetch } = useQuery(programmeQuery(useHttp(), choice));
  if (data !== undefined) {
    return <Navigate replace to={learnAddresses(choice).programme(data.slug)} />;
  }
  if (error === null) {
    return <Skeleton label={t('programme.loading')} parts={['heading', 'line', 'card']} />;
  }
  if (isNowhere(error)) return <NoProgramme />;
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('programme.heading')} />
      <FailedState error={error} onTryAgain={() => void refetch()} />
    </div>
  );
}
