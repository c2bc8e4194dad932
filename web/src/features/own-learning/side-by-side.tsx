import { formatDate } from '../../lib/dates.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import type { OwnLearning, OwnSitting } from './api-types.js';
import { changeOf } from './model.js';
import './own-learning.css';

/** The two results, and in one sentence what has become of the one. */
export function SideBySide({ learning }: { readonly learning: OwnLearning }) {
  const { t } = useTranslation();
  const { start, now, baseline } = learning;
  return (
    <div className="stack">
      <div className="side-by-side">
        {baseline === null ? null : (
          <Side id="start" heading={t('learning.start')} sitting={start}>
            {t('learning.no-start')}
          </Side>
        )}
        <Side
          id="now"
          heading={
            now !== null && now.number > 1
              ? t('learning.now-number', { number: now.number })
              : t('learning.now')
          }
          sitting={now}
        >
          {t('learning.not-now')}
        </Side>
      </div>
      {start === null || now === null ? null : (
        <p className="lead">{t(`learning.${changeOf(start, now)}`)}</p>
      )}
    </div>
  );
}

interface SideProps {
  readonly id: string;
  readonly heading: string;
  readonly sitting: OwnSitting | null;
  /** What stands there instead. */
  readonly children: string;
}

function Side({ id, heading, sitting, children }: SideProps) {
  const { t, language } = useTranslation();
  return (
    <Card as="section" labelledBy={`learning-${id}`}>
      <h2 className="side-by-side__heading" id={`learning-${id}`}>
        {heading}
      </h2>
      {sitting === null ? (
        <p>{children}</p>
      ) : (
        <>
          <p className="side-by-side__result numbers">
            {t('learning.result', { right: sitting.right, of: sitting.of })}
          </p>
          <p className="soft">
            {t(sitting.onPaper ? 'learning.on-paper' : 'learning.on', {
              date: formatDate(sitting.satOn, language),
            })}
          </p>
        </>
      )}
    </Card>
  );
}
