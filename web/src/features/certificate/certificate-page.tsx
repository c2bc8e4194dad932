import { useQuery } from '@tanstack/react-query';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { isNowhere } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { MyCertificateView } from './api-types.js';
import { AttendanceRecord } from './attendance-record.js';
import { AwardCard } from './award-card.js';
import { ChecksAsked } from './checks-asked.js';
import { CriterionCard } from './criterion-card.js';
import { certificateQuery, useOutcomeFormatters } from './queries.js';
import { Tiers } from './tiers.js';
import './certificate.css';

export function CertificatePage() {
  const { t, language } = useTranslation();
  const { data, error, refetch } = useQuery(certificateQuery(useHttp(), useCohortChoice()));
  return (
    <div className="stack stack--wide certificate">
      <PageHeading
        title={t('certificate.heading')}
        lead={data === undefined ? undefined : inLocale(data.programmeTitle, language)}
      />
      {data !== undefined ? (
        <Loaded view={data} />
      ) : error === null ? (
        <Skeleton label={t('certificate.loading')} parts={['card', 'heading', 'card', 'card']} />
      ) : isNowhere(error) ? (
        <EmptyState heading={t('certificate.none')}>{t('certificate.none-why')}</EmptyState>
      ) : (
        <FailedState
          error={error}
          heading={t('certificate.failed')}
          safe={t('certificate.safe')}
          onTryAgain={() => void refetch()}
        />
      )}
    </div>
  );
}

function Loaded({ view }: { readonly view: MyCertificateView }) {
  const { t, language } = useTranslation();
  const formatters = useOutcomeFormatters(view);
  const { cohort, certificates, criteria, checks, evidenceClosesOn } = view;
  return (
    <>
      {cohort.synthetic ? <Notice>{t('certificate.synthetic')}</Notice> : null}
      {certificates.length === 0 ? null : (
        <section className="stack" aria-labelledby="certificate-awards">
          <h2 id="certificate-awards">{t('certificate.awards.heading')}</h2>
          {certificates.map((award) => (
            <AwardCard key={award.awardId} award={award} />
          ))}
        </section>
      )}
      <Tiers view={view} />
      <section className="stack" aria-labelledby="certificate-criteria">
        <h2 id="certificate-criteria">{t('certificate.criteria.heading')}</h2>
        <p>{t('certificate.criteria.closes', { date: formatDate(evidenceClosesOn, language) })}</p>
        <ul className="plain-list stack">
          {criteria.map((outcome) => (
            <CriterionCard
              key={outcome.key}
              outcome={outcome}
              checks={checks}
              formatters={formatters}
              cohort={cohort.slug}
            />
          ))}
        </ul>
      </section>
      <ChecksAsked view={view} />
      <AttendanceRecord />
    </>
  );
}
