import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { FailedState } from '../../../ui/failed-state.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { Skeleton } from '../../../ui/skeleton.js';
import type { LocalWordsItem } from '../api-types.js';
import { localWordsQuery } from '../queries.js';
import { Jurisdiction } from './jurisdiction.js';
import { Publishing } from './publishing.js';
import { WordsDialog } from './words-dialog.js';
import { WordsTable } from './words-table.js';
import '../administration.css';

/** What the texts say about laws, authorities and cases of this city, and bringing it into the texts. */
export function WordsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(localWordsQuery(useHttp()));
  const [edited, setEdited] = useState<LocalWordsItem | null>(null);
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('administration.words.heading')}
        lead={t('administration.words.lead')}
      />
      {data === undefined && error === null ? (
        <Skeleton label={t('administration.words.loading')} parts={['row', 'row', 'row', 'row']} />
      ) : data === undefined ? (
        <FailedState
          error={error}
          heading={t('administration.words.failed')}
          onTryAgain={() => void refetch()}
        />
      ) : (
        <>
          <Jurisdiction words={data} />
          <WordsTable items={data.items} onChange={setEdited} />
          <Publishing words={data} />
        </>
      )}
      {edited === null ? null : <WordsDialog item={edited} onClose={() => setEdited(null)} />}
    </div>
  );
}
