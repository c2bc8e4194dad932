import CloudOff from 'lucide-react/icons/cloud-off';
import Compass from 'lucide-react/icons/compass';
import { useTranslation } from '../lib/use-translation.js';
import { problemMessage } from '../lib/problem.js';
import { isNowhere, ProblemError } from '../lib/problem-error.js';
import { Button } from './button.js';
import { Icon } from './icon.js';
import './state.css';

export interface FailedStateProps {
  readonly error: unknown;
  /** *Your programme could not be loaded.* Without it a general sentence is shown. */
  readonly heading?: string;
  /** What is safe: *Your answers are kept on this device.* */
  readonly safe?: string;
  readonly onTryAgain?: () => void;
  /** For a page whose address names what it shows: where there is no such thing, trying again would change nothing. */
  readonly named?: boolean;
}

export function FailedState(props: FailedStateProps) {
  const { error, heading, safe, onTryAgain, named = false } = props;
  const { t } = useTranslation();
  if (named && isNowhere(error)) {
    return (
      <div className="state" role="alert">
        <Icon of={Compass} size="large" />
        <h2 className="state__heading">{t('ui.nowhere.heading')}</h2>
        <p className="state__text">{t('ui.nowhere.text')}</p>
      </div>
    );
  }
  const requestId = error instanceof ProblemError ? error.requestId : undefined;
  return (
    <div className="state state--failed" role="alert">
      <Icon of={CloudOff} size="large" />
      <h2 className="state__heading">{heading ?? t('ui.failed.heading')}</h2>
      <p className="state__text">{problemMessage(t, error)}</p>
      {safe === undefined ? null : <p className="state__text">{safe}</p>}
      {onTryAgain === undefined ? null : (
        <Button kind="primary" onClick={onTryAgain}>
          {t('ui.failed.try-again')}
        </Button>
      )}
      {requestId === undefined ? null : (
        <p className="state__reference">{t('ui.failed.request-id', { requestId })}</p>
      )}
    </div>
  );
}
