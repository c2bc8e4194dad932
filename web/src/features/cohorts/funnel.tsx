import { formatNumber, formatShare } from '../../lib/numbers.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Table } from '../../ui/table.js';
import type { CohortOverview } from './api-types.js';
import { funnelSteps, type FunnelStep } from './model.js';
import './funnel.css';

/** How many are left at each step: bars with their numbers beside them, and the same as a table. */
export function FunnelPicture({ overview }: { readonly overview: CohortOverview }) {
  const { t, language } = useTranslation();
  const steps = funnelSteps(overview, t, language);
  const whole = Math.max(1, overview.funnel.enrolled);
  return (
    <section className="stack" aria-labelledby="funnel">
      <h2 id="funnel">{t('cohorts.funnel.heading')}</h2>
      <ol className="funnel">
        {steps.map((step) => (
          <li className="funnel__step" key={step.key}>
            <span className="funnel__label">{step.label}</span>
            <span className="funnel__number numbers">{formatNumber(step.count, language)}</span>
            <span className="funnel__track" aria-hidden="true">
              <span
                className="funnel__bar"
                style={{ inlineSize: `${(step.count / whole) * 100}%` }}
              />
            </span>
          </li>
        ))}
      </ol>
      <details className="no-print">
        <summary>{t('cohorts.funnel.as-table')}</summary>
        <FunnelTable steps={steps} whole={overview.funnel.enrolled} />
      </details>
    </section>
  );
}

function FunnelTable({ steps, whole }: { readonly steps: FunnelStep[]; readonly whole: number }) {
  const { t, language } = useTranslation();
  return (
    <Table
      caption={t('cohorts.funnel.heading')}
      captionHidden
      rows={steps}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'step',
          header: t('cohorts.funnel.step'),
          rowHeader: true,
          cell: ({ label }) => label,
        },
        {
          key: 'count',
          header: t('cohorts.funnel.people'),
          numeric: true,
          cell: ({ count }) => formatNumber(count, language),
        },
        {
          key: 'share',
          header: t('cohorts.funnel.share'),
          numeric: true,
          cell: ({ count }) => formatShare(count, whole, language) ?? '–',
        },
      ]}
    />
  );
}
