import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { selfStudyAddresses } from './addresses.js';
import '../../ui/lesson/lesson.css';

export function StudySkeleton() {
  const { t } = useTranslation();
  return (
    <div className="lesson">
      <Skeleton
        label={t('self-study.loading-one')}
        parts={['line', 'heading', 'line', 'line', 'card', 'button']}
      />
    </div>
  );
}

interface NotShownProps {
  /** There is none, or not any more. */
  readonly unknown: boolean;
  readonly error: unknown;
  readonly onTryAgain: () => void;
}

export function NotShown({ unknown, error, onTryAgain }: NotShownProps) {
  const { t } = useTranslation();
  return (
    <div className="lesson stack">
      <PageHeading title={t('self-study.heading')} />
      {unknown ? (
        <EmptyState
          heading={t('self-study.unknown')}
          action={
            <LinkButton kind="primary" to={selfStudyAddresses.home()}>
              {t('self-study.after.home')}
            </LinkButton>
          }
        >
          {t('self-study.unknown-text')}
        </EmptyState>
      ) : (
        <FailedState
          error={error}
          heading={t('self-study.failed-one')}
          safe={t('self-study.safe')}
          onTryAgain={onTryAgain}
        />
      )}
    </div>
  );
}
