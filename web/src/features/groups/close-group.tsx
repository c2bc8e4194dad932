import { useState } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import type { LeadProps } from './lead.js';
import { waitingNotes } from './model.js';

/** Asks, because it cannot be undone, and says what will be deleted. */
export function CloseGroup({ group, busy, act }: LeadProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const waiting = waitingNotes(group.activities);
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{t('groups.close.begin')}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={t('groups.close.heading')}
        actions={
          <>
            <Button
              kind="primary"
              busy={busy}
              onClick={() => {
                setAsking(false);
                act({ do: 'close' });
              }}
            >
              {t('groups.close.deed')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('groups.close.not-yet')}</Button>
          </>
        }
      >
        <p>{t('groups.close.text')}</p>
        {waiting === 0 ? null : <p>{t('groups.close.waiting', { count: waiting })}</p>}
      </Dialog>
    </div>
  );
}
