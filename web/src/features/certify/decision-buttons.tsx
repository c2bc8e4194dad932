import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';

export interface DecisionButtonsProps {
  /** Whoever proposed waits for somebody else. */
  readonly mayDecide: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onDecide: (agree: boolean) => void;
}

export function DecisionButtons({ mayDecide, pending, error, onDecide }: DecisionButtonsProps) {
  const { t } = useTranslation();
  if (!mayDecide) return <p>{t('certify.decide.second-person')}</p>;
  return (
    <>
      {error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, error)}
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" busy={pending} onClick={() => onDecide(true)}>
          {t('certify.decide.agree')}
        </Button>
        <Button busy={pending} onClick={() => onDecide(false)}>
          {t('certify.decide.refuse')}
        </Button>
      </div>
    </>
  );
}
