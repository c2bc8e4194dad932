import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale, useMe } from '../../lib/me.js';
import { isNowhere } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { TodayView } from './api-types.js';
import { BaselineCard } from './baseline-card.js';
import { addressOfWaiting, alsoWaiting } from './model.js';
import { NextCard } from './next-card.js';
import { todayQuery } from './queries.js';
import { SessionCard } from './session-card.js';
import './today.css';

export interface TodayPageProps {
  /** The programme in little, once it is there; the page does not wait for it. */
  readonly colonnade?: ReactNode;
  /** Of whoever has come by themselves: where they are in what is open to everybody. */
  readonly selfStudy?: ReactNode;
}

export function TodayPage({ colonnade, selfStudy }: TodayPageProps) {
  const { t } = useTranslation();
  const me = useMe();
  const { data, error, refetch } = useQuery(todayQuery(useHttp(), useCohortChoice()));
  const unenrolled = isNowhere(error);
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('today.heading', { name: me.givenName })}
        documentTitle={t('today.title')}
        {...(data === undefined ? {} : { eyebrow: <CohortLine today={data} /> })}
      />
      {data !== undefined ? (
        <Loaded today={data} colonnade={colonnade} selfStudy={selfStudy} />
      ) : unenrolled ? (
        <>
          <EmptyState
            heading={t('today.none.heading')}
            action={<LinkButton to="/learn/cohorts">{t('today.none.open-cohorts')}</LinkButton>}
          >
            {t('today.none.text')}
          </EmptyState>
          {selfStudy}
        </>
      ) : error !== null ? (
        <FailedState
          error={error}
          heading={t('today.failed')}
          safe={t('today.safe')}
          onTryAgain={() => void refetch()}
        />
      ) : (
        <Skeleton label={t('today.loading')} parts={['card', 'card', 'card']} />
      )}
    </div>
  );
}

function CohortLine({ today }: { readonly today: TodayView }) {
  const { language } = useTranslation();
  const { programmeTitle, title } = today.cohort;
  return <>{`${inLocale(programmeTitle, language)} · ${inLocale(title, language)}`}</>;
}

interface LoadedProps extends TodayPageProps {
  readonly today: TodayView;
}

function Loaded({ today, colonnade, selfStudy }: LoadedProps) {
  const { t } = useTranslation();
  return (
    <>
      <CohortSwitch today={today} />
      {today.cohort.synthetic ? (
        <p>
          <StatusPill status="note">{t('today.synthetic')}</StatusPill>
        </p>
      ) : null}
      {today.cohort.state === 'withdrawn' ? (
        <>
          <HasLeft />
          {selfStudy}
        </>
      ) : (
        <WhatThereIs today={today} colonnade={colonnade} selfStudy={selfStudy} />
      )}
    </>
  );
}

/** Nothing is left to do, and nothing of what was done is lost. */
function HasLeft() {
  const { t } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  return (
    <Notice
      action={<LinkButton to={addresses.certificate()}>{t('today.left.certificate')}</LinkButton>}
    >
      {t('today.left.text')}
    </Notice>
  );
}

function WhatThereIs({ today, colonnade, selfStudy }: LoadedProps) {
  return (
    <div className="today">
      <div className="stack">
        {today.baseline === null ? null : (
          <BaselineCard key={today.cohort.slug} offer={today.baseline} cohort={today.cohort} />
        )}
        <NextCard next={today.next} programme={today.cohort.programmeSlug} />
        <Waiting today={today} />
        {colonnade}
      </div>
      <div className="stack">
        <SessionCard session={today.session} zone={today.cohort.zone} />
        <Criteria today={today} />
        {selfStudy}
      </div>
    </div>
  );
}

/** Links, because each cohort's page has its own address. */
function CohortSwitch({ today }: { readonly today: TodayView }) {
  const { t, language } = useTranslation();
  if (today.cohorts.length < 2) return null;
  return (
    <nav className="cohort-switch" aria-label={t('today.cohorts')}>
      <ul className="cohort-switch__list">
        {today.cohorts.map(({ slug, title }) => (
          <li key={slug}>
            <Link
              className="cohort-switch__link"
              to={`/learn?cohort=${encodeURIComponent(slug)}`}
              aria-current={slug === today.cohort.slug ? 'page' : undefined}
            >
              {inLocale(title, language)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Waiting({ today }: { readonly today: TodayView }) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const waiting = alsoWaiting(today);
  if (waiting.length === 0) return null;
  return (
    <Card as="section" labelledBy="today-waiting">
      <h2 className="today__heading" id="today-waiting">
        {t('today.waiting.heading')}
      </h2>
      <ul className="plain-list stack stack--tight">
        {waiting.map((one) => (
          <li key={one.target}>
            <Link to={addressOfWaiting(addresses, one)}>
              {t(`today.waiting.${one.kind}`, {
                code: one.moduleCode ?? '',
                title: inLocale(one.title, language),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Criteria({ today }: { readonly today: TodayView }) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const { met, total, missing } = today.criteria;
  const titles = missing.map(({ title }) => inLocale(title, language)).join('; ');
  return (
    <Card as="section" labelledBy="today-criteria">
      <h2 className="today__heading" id="today-criteria">
        {t('today.criteria.heading')}
      </h2>
      {total === 0 ? null : (
        <p>
          {missing.length === 0
            ? t('today.criteria.all', { met, total })
            : t('today.criteria.missing', { met, total, titles })}
        </p>
      )}
      {today.certificates === 0 ? null : (
        <p>{t('today.criteria.certificates', { count: today.certificates })}</p>
      )}
      <p>
        <Link to={addresses.certificate()}>{t('today.criteria.link')}</Link>
      </p>
    </Card>
  );
}
