import { useQuery } from '@tanstack/react-query';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Loaded } from './loaded.js';
import { resultsQuery } from './queries.js';
import { ResultFiles } from './result-files.js';
import { AllFigures } from './results-figures.js';
import { useWave } from './wave-layout.js';

/** Results of the wave whose pages are shown. */
export function ResultsPage() {
  const { t, language } = useTranslation();
  const wave = useWave();
  const query = useQuery(resultsQuery(useHttp(), wave.id));
  return (
    <>
      <PageHeading
        title={t('needs.results.heading')}
        eyebrow={inLocale(wave.title, language)}
        lead={t('needs.results.lead')}
        actions={<ResultFiles wave={wave.id} />}
      />
      <Loaded query={query}>{(results) => <AllFigures results={results} />}</Loaded>
    </>
  );
}
