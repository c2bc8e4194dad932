import { useState } from 'react';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import type { MyAwardView } from './api-types.js';
import { useWithdraw } from './queries.js';

const consequences = ['public', 'copies', 'stays'] as const;

/** Cannot be undone, so it asks, and says first what will happen. */
export function Withdraw({ award }: { readonly award: MyAwardView }) {
  const { t, language } = useTranslation();
  const [asking, setAsking] = useState(false);
  const withdraw = useWithdraw(award.awardId);
  const title = inLocale(award.tierTitle, language);
  return (
    <div className="row no-print">
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('certificate.withdraw.open')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={t('certificate.withdraw.heading', { title })}
        actions={
          <>
            <Button
              kind="danger"
              busy={withdraw.isPending}
              onClick={() => withdraw.mutate(undefined, { onSuccess: () => setAsking(false) })}
            >
              {t('certificate.withdraw.deed')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('certificate.withdraw.keep')}</Button>
          </>
        }
      >
        <p>
          <strong>{t('certificate.withdraw.final')}</strong>
        </p>
        <ul>
          {consequences.map((one) => (
            <li key={one}>{t(`certificate.withdraw.${one}`)}</li>
          ))}
        </ul>
        {withdraw.error === null ? null : (
          <Notice tone="error" live="alert">
            {problemMessage(t, withdraw.error)}
          </Notice>
        )}
      </Dialog>
    </div>
  );
}
