import { buttonClass } from '../../ui/button-class.js';
import { paths } from '../paths.js';
import type { Reader } from '../reader.js';

interface TroubleProps {
  readonly reader: Reader;
  readonly kind: 'not-found' | 'too-large' | 'too-many' | 'failed';
  readonly requestId?: string;
}

export function Trouble({ reader: { t, locale }, kind, requestId }: TroubleProps) {
  return (
    <div className="public-column">
      <h1>{t(`trouble.${kind}.heading`)}</h1>
      <p className="lead">{t(`trouble.${kind}.text`)}</p>
      <p>
        <a className={buttonClass({ kind: 'primary' })} href={paths.home(locale)}>
          {t('trouble.home')}
        </a>
      </p>
      {requestId === undefined ? null : (
        <p className="soft small">{t('trouble.request-id', { requestId })}</p>
      )}
    </div>
  );
}
