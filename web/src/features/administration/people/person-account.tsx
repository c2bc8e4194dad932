import { useId, useState } from 'react';
import { problemMessage } from '../../../lib/problem.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Dialog } from '../../../ui/dialog.js';
import { Notice } from '../../../ui/notice.js';
import type { Person } from '../api-types.js';
import { useCloseAccount, useSendPasswordLink } from '../mutations.js';

/** Password and closing; shown to those who may do something about them. */
export function PersonAccount({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const headingId = useId();
  const maySend = person.allowed.includes('send-password-link') && person.state === 'active';
  const mayClose = person.allowed.includes('close');
  if (!maySend && !mayClose) return null;
  return (
    <Card as="section" labelledBy={headingId} className="administration__form">
      <div className="stack">
        <h2 id={headingId}>{t('administration.account.heading')}</h2>
        {maySend ? <PasswordLink person={person} /> : null}
        {mayClose ? <Closing person={person} /> : null}
      </div>
    </Card>
  );
}

function PasswordLink({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const send = useSendPasswordLink(person.id);
  return (
    <div className="stack stack--tight">
      <p>
        {person.hasPassword
          ? t('administration.account.has-password')
          : t('administration.account.no-password')}
      </p>
      <div className="row">
        <Button busy={send.isPending} onClick={() => send.mutate(undefined)}>
          {t('administration.account.send-link')}
        </Button>
      </div>
      {send.isSuccess ? (
        <Notice tone="done" live="status">
          {t('administration.account.link-sent', { email: person.email })}
        </Notice>
      ) : null}
      {send.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, send.error)}
        </Notice>
      )}
    </div>
  );
}

function Closing({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const close = useCloseAccount(person.id);
  const [asking, setAsking] = useState(false);
  const closed = person.state === 'closed';
  const act = () => close.mutate(!closed, { onSettled: () => setAsking(false) });
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <div className="stack stack--tight">
      <p>{closed ? t('administration.account.is-closed') : t('administration.account.is-open')}</p>
      <div className="row">
        {closed ? (
          <Button busy={close.isPending} onClick={act}>
            {t('administration.account.reopen')}
          </Button>
        ) : (
          <Button kind="danger" onClick={() => setAsking(true)}>
            {t('administration.account.close')}
          </Button>
        )}
      </div>
      {close.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, close.error)}
        </Notice>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={t('administration.account.close-heading', { name })}
        actions={
          <>
            <Button kind="danger" busy={close.isPending} onClick={act}>
              {t('administration.account.close')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('administration.account.cancel')}</Button>
          </>
        }
      >
        <p>{t('administration.account.close-text')}</p>
      </Dialog>
    </div>
  );
}
