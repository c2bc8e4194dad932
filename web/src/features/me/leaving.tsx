import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMe } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';

function useLeave() {
  const [http, queries] = [useHttp(), useQueryClient()];
  const { language } = useTranslation();
  return useMutation({
    mutationFn: async (email: string): Promise<void> => {
      await http.post('/me/leaving', { email });
    },
    onSuccess: () => {
      queries.clear();
      window.location.replace(`/${language}/`);
    },
  });
}

/** Leaving erases, and cannot be undone: so it asks, names what goes and what stays, and wants the own address typed. */
export function Leaving() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <section className="stack" aria-labelledby="leaving">
      <h2 id="leaving">{t('me.leaving.heading')}</h2>
      <p>{t('me.leaving.text')}</p>
      <p>
        <Button onClick={() => setAsking(true)}>{t('me.leaving.begin')}</Button>
      </p>
      {asking ? <AskOnceMore onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function AskOnceMore({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { email } = useMe();
  const leave = useLeave();
  const [typed, setTyped] = useState('');
  const same = typed.trim().toLowerCase() === email.toLowerCase();
  return (
    <Dialog
      open
      onClose={onClose}
      heading={t('me.leaving.sure')}
      actions={
        <>
          <Button
            kind="primary"
            busy={leave.isPending}
            disabled={!same}
            onClick={() => leave.mutate(typed)}
          >
            {t('me.leaving.deed')}
          </Button>
          <Button onClick={onClose}>{t('me.leaving.stay')}</Button>
        </>
      }
    >
      <p>{t('me.leaving.goes')}</p>
      <p>{t('me.leaving.stays')}</p>
      {leave.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, leave.error)}
        </Notice>
      )}
      <TextField
        label={t('me.leaving.address')}
        help={email}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </Dialog>
  );
}
