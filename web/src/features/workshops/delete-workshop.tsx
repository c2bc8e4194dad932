import { useState } from 'react';
import { useNavigate } from 'react-router';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import type { Workshop } from './api-types.js';
import { cameOf } from './model.js';
import { useDeed } from './queries.js';

/** Asks, because it cannot be undone, and says how many entries go. */
export function DeleteWorkshop({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const deed = useDeed(workshop.id);
  const navigate = useNavigate();
  const remove = () =>
    deed.mutate(
      { do: 'delete' },
      {
        onSuccess: () => void navigate('/teach/workshops'),
        onSettled: () => setAsking(false),
      },
    );
  return (
    <section className="stack stack--tight" aria-labelledby="delete">
      <h2 id="delete">{t('workshops.delete.heading')}</h2>
      <p>{t('workshops.delete.why')}</p>
      {deed.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, deed.error)}
        </Notice>
      )}
      <div>
        <Button onClick={() => setAsking(true)}>{t('workshops.delete.begin')}</Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={t('workshops.delete.asking')}
        actions={
          <>
            <Button kind="danger" busy={deed.isPending} onClick={remove}>
              {t('workshops.delete.deed')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('workshops.delete.not')}</Button>
          </>
        }
      >
        <p>{t('workshops.delete.text', { count: cameOf(workshop) })}</p>
      </Dialog>
    </section>
  );
}
