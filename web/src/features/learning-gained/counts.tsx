import { formatNumber } from '../../lib/numbers.js';
import { useTranslation } from '../../lib/use-translation.js';
import type { LearningGained } from './api-types.js';

/** Who sat what so far. Numbers of people, not of right answers. */
export function Counts({ gained }: { readonly gained: LearningGained }) {
  const { t, language } = useTranslation();
  const lines = [
    ['people', gained.people],
    ['baseline', gained.satBaseline],
    ['final-test', gained.satFinalTest],
    ['both', gained.satBoth],
  ] as const;
  return (
    <section className="stack" aria-labelledby="counts">
      <h2 id="counts">{t('gained.counts.heading')}</h2>
      <dl className="gained__counts">
        {lines.map(([key, count]) => (
          <div key={key}>
            <dt>{t(`gained.counts.${key}`)}</dt>
            <dd className="numbers">{formatNumber(count, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
