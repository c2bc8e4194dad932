import { useState, type FormEvent } from 'react';
import { inLocale } from '../../lib/me.js';
import { useKeptText } from '../../lib/use-kept-text.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextAreaField } from '../../ui/field.js';
import type { RegisterView } from './api-types.js';
import type { KeptRegister } from './use-register-keeper.js';

export interface ReasonDialogProps {
  readonly kept: KeptRegister;
  readonly register: RegisterView;
  readonly open: boolean;
  readonly onClose: () => void;
}

const shortest = 3;

/** One reason for all marks of sessions that are long over. */
export function ReasonDialog({ kept, register, open, onClose }: ReasonDialogProps) {
  const { t, language } = useTranslation();
  const reason = useKeptText('register.reason');
  const [missing, setMissing] = useState(false);
  const { marks, sessions } = kept.late;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = reason.text.trim();
    setMissing(text.length < shortest);
    if (text.length < shortest) return;
    void kept.keeper.saveWithReason(text);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={t('register.reason.heading')}
      actions={
        <>
          <Button type="submit" form="register-reason" kind="primary">
            {t('register.reason.save', { count: marks })}
          </Button>
          <Button onClick={onClose}>{t('register.reason.later')}</Button>
        </>
      }
    >
      <p>{t('register.reason.text')}</p>
      <ul>
        {register.sessions
          .filter(({ id }) => sessions.includes(id))
          .map(({ id, code, title }) => (
            <li key={id}>
              {t('register.session.option', { code, title: inLocale(title, language) })}
            </li>
          ))}
      </ul>
      <form id="register-reason" onSubmit={submit} noValidate>
        <TextAreaField
          label={t('register.reason.label')}
          help={t('register.reason.help')}
          error={missing ? t('register.reason.missing') : undefined}
          rows={3}
          maxLength={500}
          value={reason.text}
          onChange={(event) => reason.change(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
