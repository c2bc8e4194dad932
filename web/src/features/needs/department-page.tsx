import { useQuery } from '@tanstack/react-query';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Loaded } from './loaded.js';
import { readableWavesQuery } from './queries.js';
import { ReadableWaves } from './readable-waves.js';
import './needs.css';

/** For whoever leads a department: what people there said, as a group and from five. */
export function DepartmentPage() {
  const { t } = useTranslation();
  const query = useQuery(readableWavesQuery(useHttp()));
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('needs.department.heading')} lead={t('needs.department.lead')} />
      <Loaded query={query} parts={['row', 'row']}>
        {({ items }) => (
          <ReadableWaves
            waves={items.filter(({ cohort }) => cohort === null)}
            caption={t('needs.department.heading')}
            to={(id) => `/department/${id}`}
            none={t('needs.department.none')}
            noneText={t('needs.department.none-text')}
          />
        )}
      </Loaded>
    </div>
  );
}
