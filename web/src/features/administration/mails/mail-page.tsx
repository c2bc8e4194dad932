import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { formatInstant } from '../../../lib/dates.js';
import { useReading } from '../../../lib/me.js';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { Card } from '../../../ui/card.js';
import { FailedState } from '../../../ui/failed-state.js';
import { Notice } from '../../../ui/notice.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { Skeleton } from '../../../ui/skeleton.js';
import type { Mail } from '../api-types.js';
import { Facts } from '../facts.js';
import { mailQuery } from '../queries.js';
import { MailState } from './mail-state.js';
import '../administration.css';

/** One mail, word for word. */
export function MailPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(mailQuery(useHttp(), id));
  if (data === undefined && error === null) {
    return (
      <Skeleton label={t('administration.mail.loading')} parts={['heading', 'line', 'card']} />
    );
  }
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={data?.subject ?? t('administration.mail.heading')}
        eyebrow={<Link to="/administer/mails">{t('administration.mail.back')}</Link>}
      />
      {data === undefined ? (
        <FailedState
          named
          error={error}
          heading={t('administration.mail.load-failed')}
          onTryAgain={() => void refetch()}
        />
      ) : (
        <MailParts mail={data} />
      )}
    </div>
  );
}

function MailParts({ mail }: { readonly mail: Mail }) {
  const { t } = useTranslation();
  const reading = useReading();
  const facts = [
    [t('administration.mail.to'), mail.to],
    [t('administration.mail.written'), formatInstant(mail.createdAt, reading)],
    [t('administration.mail.state'), <MailState key="state" state={mail.state} />],
  ] as const;
  const sent = [
    t('administration.mail.sent-at'),
    formatInstant(mail.sentAt ?? mail.createdAt, reading),
  ] as const;
  return (
    <>
      <Facts items={mail.sentAt === null ? facts : [...facts, sent]} />
      {mail.failure === null ? null : (
        <Notice tone="error">{t('administration.mail.failure', { failure: mail.failure })}</Notice>
      )}
      {mail.state === 'kept' ? (
        <Notice tone="waiting">{t('administration.mail.kept-text')}</Notice>
      ) : null}
      <Card>
        <p className="administration__text" lang={mail.locale}>
          {mail.text}
        </p>
      </Card>
    </>
  );
}
