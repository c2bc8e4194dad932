import Compass from 'lucide-react/icons/compass';
import { useTranslation } from '../lib/use-translation.js';
import { EmptyState } from '../ui/empty-state.js';
import { LinkButton } from '../ui/link-button.js';
import { PageHeading } from '../ui/page-heading.js';

/** For an address that leads nowhere; `home` is where to go on from. */
export function NotFoundPage({ home = '/' }: { readonly home?: string }) {
  const { t } = useTranslation();
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('app.not-found.heading')} />
      <EmptyState
        icon={Compass}
        heading={t('app.not-found.why')}
        action={
          <LinkButton kind="primary" to={home}>
            {t('app.not-found.home')}
          </LinkButton>
        }
      >
        {t('app.not-found.text')}
      </EmptyState>
    </div>
  );
}
