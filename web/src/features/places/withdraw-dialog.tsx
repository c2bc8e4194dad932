import { useState } from 'react';
import { useCohort } from '../../lib/cohort.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Choice, ChoiceGroup } from '../../ui/choice.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import type { Place, Reason } from './api-types.js';
import { useWithdraw } from './queries.js';

const reasons: readonly Reason[] = ['left-city', 'by-mistake', 'own-wish', 'other-cohort'];

interface WithdrawDialogProps {
  /** Null: nobody’s place is being ended. */
  readonly place: Place | null;
  readonly onClose: () => void;
  readonly onEnded: (place: Place) => void;
}

/** Asks for a kind of reason, because there must be one, and says what stays. */
export function WithdrawDialog({ place, onClose, onEnded }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const withdraw = useWithdraw(useCohort().slug);
  const [reason, setReason] = useState<Reason | null>(null);
  const [missing, setMissing] = useState(false);
  if (place === null) return null;
  const end = () => {
    setMissing(reason === null);
    if (reason === null) return;
    withdraw.mutate({ id: place.enrolmentId, reason }, { onSuccess: () => onEnded(place) });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      heading={t('places.dialog.heading', { name: place.name })}
      actions={
        <>
          <Button kind="primary" busy={withdraw.isPending} onClick={end}>
            {t('places.dialog.deed')}
          </Button>
          <Button onClick={onClose}>{t('places.dialog.keep')}</Button>
        </>
      }
    >
      <div className="stack">
        {withdraw.error === null ? null : (
          <Notice tone="error" live="alert">
            {problemMessage(t, withdraw.error)}
          </Notice>
        )}
        <ChoiceGroup
          legend={t('places.dialog.why')}
          help={t('places.dialog.help')}
          error={missing ? t('places.dialog.missing') : undefined}
        >
          {reasons.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="reason"
              value={one}
              checked={reason === one}
              onChange={() => {
                setReason(one);
                setMissing(false);
              }}
            >
              {t(`places.reason.${one}`)}
            </Choice>
          ))}
        </ChoiceGroup>
        <ul>
          <li>{t('places.dialog.counts')}</li>
          <li>{t('places.dialog.stays')}</li>
          <li>{t('places.dialog.told')}</li>
        </ul>
      </div>
    </Dialog>
  );
}
