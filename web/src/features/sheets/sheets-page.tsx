import FileText from 'lucide-react/icons/file-text';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { isNowhere } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { SheetGroup } from './api-types.js';
import { sheetsQuery } from './queries.js';

/** Everything that goes with the programme on paper: worked examples, and the sheets of the modules that are open. */
export function SheetsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(sheetsQuery(useHttp(), useCohortChoice()));
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('sheets.heading')} lead={t('sheets.lead')} />
      {data !== undefined ? (
        <Groups groups={data.groups} />
      ) : error === null ? (
        <Skeleton label={t('sheets.loading')} parts={['line', 'line', 'line', 'line']} />
      ) : isNowhere(error) ? (
        <Nothing />
      ) : (
        <FailedState error={error} onTryAgain={() => void refetch()} />
      )}
    </div>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <EmptyState icon={FileText} heading={t('sheets.none')}>
      {t('sheets.none-text')}
    </EmptyState>
  );
}

function Groups({ groups }: { readonly groups: readonly SheetGroup[] }) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  if (groups.length === 0) return <Nothing />;
  return groups.map(({ module, code, title, sheets }) => (
    <section key={module ?? ''} className="stack stack--tight" aria-labelledby={`of-${module}`}>
      <h2 id={`of-${module}`}>
        {code === null
          ? t('sheets.of-programme')
          : t('sheets.of-module', { code, title: inLocale(title, language) })}
      </h2>
      <ul>
        {sheets.map(({ slug, title: name, paper }) => (
          <li key={slug}>
            <Link to={addresses.sheet(module, slug)}>{inLocale(name, language)}</Link>{' '}
            <span className="soft">{paper}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
