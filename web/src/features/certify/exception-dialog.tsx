import { useState } from 'react';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { SelectField } from '../../ui/field.js';
import type { CertifyView } from './api-types.js';
import { DeedDialog } from './deed-dialog.js';
import { useProposeException } from './queries.js';

export interface ExceptionDialogProps {
  readonly view: CertifyView;
  readonly enrolmentId: string;
  readonly onClose: () => void;
}

/** Proposes a certificate although a criterion is not met; somebody else decides. */
export function ExceptionDialog({ view, enrolmentId, onClose }: ExceptionDialogProps) {
  const { t, language } = useTranslation();
  const propose = useProposeException();
  const [tier, setTier] = useState(view.tiers[0]?.key ?? '');
  const name = view.notYet.find((person) => person.enrolmentId === enrolmentId)?.name ?? '';
  return (
    <DeedDialog
      heading={t('certify.exception.heading', { name })}
      deed={t('certify.exception.propose')}
      keptAs={`certify.exception.${enrolmentId}`}
      reasonHelp={t('certify.exception.reason-help')}
      send={(reason) => propose.mutateAsync({ enrolmentId, tier, reason })}
      onClose={onClose}
    >
      <p>{t('certify.exception.text')}</p>
      <SelectField
        label={t('certify.exception.tier')}
        value={tier}
        onChange={(event) => setTier(event.target.value)}
      >
        {view.tiers.map(({ key, title }) => (
          <option key={key} value={key}>
            {inLocale(title, language)}
          </option>
        ))}
      </SelectField>
    </DeedDialog>
  );
}
