import { useState } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { SelectField } from '../../ui/field.js';
import type { AwardRow, ToState } from './api-types.js';
import { DeedDialog } from './deed-dialog.js';
import { reasonClasses } from './model.js';
import { useProposeState } from './queries.js';

export interface StateDialogProps {
  readonly award: AwardRow;
  readonly toState: ToState;
  readonly onClose: () => void;
}

/** Proposes to suspend, revoke or reinstate a certificate; it takes effect when a second person agrees. */
export function StateDialog({ award, toState, onClose }: StateDialogProps) {
  const { t } = useTranslation();
  const propose = useProposeState();
  const classes = reasonClasses[toState];
  const [reasonClass, setClass] = useState(classes[0] ?? '');
  return (
    <DeedDialog
      heading={t(`certify.propose.heading.${toState}`, { name: award.name })}
      deed={t(`certify.propose.${toState}`)}
      keptAs={`certify.state.${award.awardId}.${toState}`}
      reasonHelp={t('certify.propose.reason-help')}
      send={(reason) =>
        propose.mutateAsync({ awardId: award.awardId, toState, reasonClass, reason })
      }
      onClose={onClose}
    >
      <p>{t(`certify.propose.text.${toState}`)}</p>
      <SelectField
        label={t('certify.propose.class')}
        value={reasonClass}
        onChange={(event) => setClass(event.target.value)}
      >
        {classes.map((one) => (
          <option key={one} value={one}>
            {t(`certify.class.${one}`)}
          </option>
        ))}
      </SelectField>
    </DeedDialog>
  );
}
