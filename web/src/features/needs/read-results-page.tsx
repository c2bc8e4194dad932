import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { Results } from './api-types.js';
import { Loaded } from './loaded.js';
import { resultsQuery } from './queries.js';
import { ResultFiles } from './result-files.js';
import { AllFigures } from './results-figures.js';
import './needs.css';

/** Results for whoever reads them without having asked: who trains a cohort, who leads a department. */
export function ReadResultsPage({ back }: { readonly back: string }) {
  const { t } = useTranslation();
  const { wave = '' } = useParams();
  const query = useQuery(resultsQuery(useHttp(), wave));
  return (
    <div className="stack stack--wide">
      <p className="no-print">
        <Link to={back}>{t('needs.read.back')}</Link>
      </p>
      <Loaded query={query} parts={['heading', 'card', 'card']}>
        {(results) => <Read results={results} />}
      </Loaded>
    </div>
  );
}

function Read({ results }: { readonly results: Results }) {
  const { t, language } = useTranslation();
  return (
    <>
      <PageHeading
        title={inLocale(results.title, language)}
        eyebrow={inLocale(results.survey.title, language)}
        lead={t(results.reach === 'whole' ? 'needs.results.lead' : 'needs.read.own-lead')}
        actions={<ResultFiles wave={results.id} />}
      />
      {results.synthetic ? <Notice>{t('needs.synthetic')}</Notice> : null}
      <AllFigures results={results} />
    </>
  );
}
