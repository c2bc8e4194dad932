import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { ProblemError } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { textIn } from '../../lib/text-in.js';
import { useTranslation } from '../../lib/use-translation.js';
import { FailedState } from '../../ui/failed-state.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Sheet } from '../../ui/sheet.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { WorkshopPlan } from './api-types.js';
import { PlanOfSession } from './plan-of-session.js';
import { workshopPlanQuery } from './queries.js';

/** The run sheet of a single workshop: that of a cohort's session, by the workshop's own clock. */
export function WorkshopPlanPage() {
  return <WithPlan>{(held) => <RunSheet held={held} />}</WithPlan>;
}

/** One of its sheets. */
export function WorkshopHandoutPage() {
  const { t } = useTranslation();
  const { handout: slug } = useParams();
  return (
    <WithPlan>
      {({ workshop, handouts }) => {
        const found = handouts.find((each) => each.slug === slug);
        if (found === undefined) return <NotThere />;
        const to = `/teach/workshops/${workshop.id}/plan`;
        return (
          <Sheet {...found} back={<Link to={to}>{t('run-sheet.workshop.back-to-plan')}</Link>} />
        );
      }}
    </WithPlan>
  );
}

function WithPlan({ children }: { readonly children: (held: WorkshopPlan) => ReactNode }) {
  const { t } = useTranslation();
  const { workshop: id = '' } = useParams();
  const { data, error, refetch } = useQuery(workshopPlanQuery(useHttp(), id));
  if (data !== undefined) return children(data);
  if (error === null)
    return <Skeleton label={t('run-sheet.loading')} parts={['heading', 'card', 'line', 'line']} />;
  if (error instanceof ProblemError && (error.status === 404 || error.status === 400))
    return <NotThere />;
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('run-sheet.failed')} />
      <FailedState error={error} onTryAgain={() => void refetch()} />
    </div>
  );
}

function NotThere() {
  const { t } = useTranslation();
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('run-sheet.not-there')} lead={t('run-sheet.not-there-text')} />
      <p>
        <Link to="/teach/workshops">{t('run-sheet.workshop.all')}</Link>
      </p>
    </div>
  );
}

function RunSheet({ held: { workshop, plan, handouts } }: { readonly held: WorkshopPlan }) {
  const { t, language } = useTranslation();
  return (
    <div className="stack stack--wide run-sheet">
      <p className="no-print">
        <Link to={`/teach/workshops/${workshop.id}`}>{t('run-sheet.workshop.back')}</Link>
      </p>
      <PageHeading title={workshop.title} eyebrow={t('run-sheet.heading')} />
      {plan === null ? (
        <Notice>{t('run-sheet.workshop.no-plan')}</Notice>
      ) : (
        <PlanOfSession plan={plan} session={workshop} zone={workshop.zone} />
      )}
      {handouts.length === 0 ? null : (
        <section className="stack no-print" aria-labelledby="handouts">
          <h2 id="handouts">{t('run-sheet.handouts.heading')}</h2>
          <ul>
            {handouts.map(({ slug, paper, locales }) => (
              <li key={slug}>
                <Link to={`/teach/workshops/${workshop.id}/plan/${slug}`}>
                  {textIn(locales, language)?.text.title ?? slug}
                </Link>{' '}
                <span className="soft">{paper}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
