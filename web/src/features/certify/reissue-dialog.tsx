import { useId, useState } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { TextField } from '../../ui/field.js';
import type { AwardRow } from './api-types.js';
import { DeedDialog } from './deed-dialog.js';
import { useReissue } from './queries.js';

export interface ReissueDialogProps {
  readonly award: AwardRow;
  readonly onClose: () => void;
}

/** A certificate never changes: a corrected name is a new one that points to the old one. Another name waits for a second person. */
export function ReissueDialog({ award, onClose }: ReissueDialogProps) {
  const { t } = useTranslation();
  const reissue = useReissue();
  const givenId = useId();
  const [givenName, setGiven] = useState('');
  const [familyName, setFamily] = useState('');
  const nothing = givenName.trim() === '' && familyName.trim() === '';
  return (
    <DeedDialog
      heading={t('certify.reissue.heading', { name: award.name })}
      deed={t('certify.reissue.deed')}
      keptAs={`certify.reissue.${award.awardId}`}
      reasonHelp={t('certify.reissue.reason-help')}
      check={() => (nothing ? [{ fieldId: givenId, text: t('certify.reissue.nothing') }] : [])}
      send={(reason) =>
        reissue.mutateAsync({
          awardId: award.awardId,
          reason,
          ...(givenName.trim() === '' ? {} : { givenName: givenName.trim() }),
          ...(familyName.trim() === '' ? {} : { familyName: familyName.trim() }),
        })
      }
      onClose={onClose}
    >
      <p>{t('certify.reissue.text')}</p>
      <p>{t('certify.reissue.who')}</p>
      <TextField
        id={givenId}
        label={t('certify.reissue.given')}
        help={t('certify.reissue.keep')}
        value={givenName}
        onChange={(event) => setGiven(event.target.value)}
      />
      <TextField
        label={t('certify.reissue.family')}
        help={t('certify.reissue.keep')}
        value={familyName}
        onChange={(event) => setFamily(event.target.value)}
      />
    </DeedDialog>
  );
}
