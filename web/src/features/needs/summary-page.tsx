import { useQuery } from '@tanstack/react-query';
import { formatDate } from '../../lib/dates.js';
import { formatNumber } from '../../lib/numbers.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { Results } from './api-types.js';
import { Bars } from './bars.js';
import { labelsOf } from './labels.js';
import { Loaded } from './loaded.js';
import { resultsQuery } from './queries.js';
import { leastKnown, mostChosen } from './summary.js';
import { useWave } from './wave-layout.js';

/** One page that a mayor reads, on the screen or printed. */
export function SummaryPage() {
  const { t, language } = useTranslation();
  const wave = useWave();
  const query = useQuery(resultsQuery(useHttp(), wave.id));
  return (
    <>
      <PageHeading
        title={t('needs.summary.heading')}
        eyebrow={inLocale(wave.title, language)}
        actions={
          <Button className="no-print" onClick={() => window.print()}>
            {t('needs.summary.print')}
          </Button>
        }
      />
      <Loaded query={query}>{(results) => <OnePage results={results} />}</Loaded>
    </>
  );
}

function OnePage({ results }: { readonly results: Results }) {
  const { t, language } = useTranslation();
  const { release, survey, clusters, opensOn, closesOn } = results;
  const { answers } = release;
  if (answers === null) return <p>{t('needs.results.too-few-text')}</p>;
  const labels = labelsOf(survey.items, clusters, language);
  const known = leastKnown(release, labels).slice(0, 5);
  const worries = mostChosen(release, 'worries', labels).slice(0, 5);
  const ways = mostChosen(release, 'learn_best', labels).slice(0, 3);
  const [first] = known;
  return (
    <div className="summary">
      <p className="needs__figure">
        {t('needs.summary.answers', {
          count: answers,
          from: formatDate(opensOn, language),
          to: formatDate(closesOn, language),
        })}
      </p>
      {first === undefined ? null : (
        <p className="lead">
          {t('needs.summary.first', {
            topic: first.label,
            number: formatNumber(first.count ?? 0, language),
            of: formatNumber(answers, language),
          })}
        </p>
      )}
      <div className="summary__parts">
        {[
          { key: 'known', bars: known },
          { key: 'worries', bars: worries },
          { key: 'ways', bars: ways },
        ].map(({ key, bars }) =>
          bars.length === 0 ? null : (
            <section className="stack" key={key} aria-labelledby={`s-${key}`}>
              <h2 id={`s-${key}`}>{t(`needs.summary.${key}`)}</h2>
              <Bars caption={t(`needs.summary.${key}`)} bars={bars} of={answers} />
            </section>
          ),
        )}
        <Never results={results} answers={answers} />
      </div>
      <p className="soft small">{t('needs.results.rule')}</p>
    </div>
  );
}

/** Subjects in which nobody, or nearly nobody, was trained. */
function Never({ results, answers }: { readonly results: Results; readonly answers: number }) {
  const { t, language } = useTranslation();
  const labels = labelsOf(results.survey.items, results.clusters, language);
  const never = results.release.measures
    .filter(({ measure }) => measure.startsWith('trained.'))
    .map(({ measure, options }) => ({
      key: measure,
      label: labels.measure(measure),
      count: options.find(({ option }) => option === 'never')?.count ?? null,
    }));
  if (never.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="s-never">
      <h2 id="s-never">{t('needs.summary.never')}</h2>
      <Bars caption={t('needs.summary.never')} bars={never} of={answers} />
    </section>
  );
}
