import { useState } from 'react';
import { formatDate } from '../../lib/dates.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import type { LearningGained } from './api-types.js';
import { useMakeFigures } from './queries.js';

export interface MakeFiguresProps {
  readonly cohort: string;
  readonly gained: LearningGained;
}

/** Why the figures are made once, and the deed; it cannot be undone, so it asks. */
export function MakeFigures({ cohort, gained }: MakeFiguresProps) {
  const { t, language } = useTranslation();
  const [asking, setAsking] = useState(false);
  const make = useMakeFigures(cohort);
  const count = gained.satBoth;
  const confirm = () => make.mutate(count, { onSettled: () => setAsking(false) });
  return (
    <Card as="section" tone="next" labelledBy="make-figures">
      <h2 id="make-figures">{t('gained.ready.heading', { count })}</h2>
      <p>{t('gained.ready.once')}</p>
      <p>{t('gained.not-yet.closes', { date: formatDate(gained.evidenceClosesOn, language) })}</p>
      {make.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, make.error)}
        </Notice>
      )}
      <div>
        <Button kind="primary" onClick={() => setAsking(true)}>
          {t('gained.ready.do', { count })}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={t('gained.ready.ask')}
        actions={
          <>
            <Button kind="primary" busy={make.isPending} onClick={confirm}>
              {t('gained.ready.confirm')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('gained.ready.cancel')}</Button>
          </>
        }
      >
        <p>{t('gained.ready.ask-text', { count })}</p>
      </Dialog>
    </Card>
  );
}
