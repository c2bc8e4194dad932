import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone';
import { useQuery } from '@tanstack/react-query';
import { formatInstant } from '../../lib/dates.js';
import { useReading } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { FailedState } from '../../ui/failed-state.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatusPill } from '../../ui/status-pill.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import type { SignInView } from './api-types.js';
import { inOrder, isKnown, othersOf } from './model.js';
import { signInsQuery, useEndSignIns } from './queries.js';

export function SignIns() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(signInsQuery(useHttp()));
  return (
    <section className="stack me__narrow" aria-labelledby="me-sign-ins">
      <h2 id="me-sign-ins">{t('me.sign-ins.heading')}</h2>
      <p>{t('me.sign-ins.lead')}</p>
      {data !== undefined ? (
        <List signIns={inOrder(data.items)} />
      ) : error === null ? (
        <Skeleton label={t('me.sign-ins.loading')} parts={['row', 'row']} />
      ) : (
        <FailedState
          error={error}
          heading={t('me.sign-ins.failed')}
          onTryAgain={() => void refetch()}
        />
      )}
    </section>
  );
}

function List({ signIns }: { readonly signIns: readonly SignInView[] }) {
  const { t } = useTranslation();
  const end = useEndSignIns();
  const others = othersOf(signIns);
  return (
    <>
      <ul className="plain-list stack">
        {signIns.map((signIn) => (
          <OneSignIn
            key={signIn.id}
            signIn={signIn}
            busy={end.isPending}
            onEnd={() => end.mutate([signIn.id])}
          />
        ))}
      </ul>
      {others.length < 2 ? null : (
        <div className="row">
          <Button busy={end.isPending} onClick={() => end.mutate(others)}>
            {t('me.sign-ins.end-others', { count: others.length })}
          </Button>
        </div>
      )}
      <p role="status">{end.isSuccess ? t('me.sign-ins.ended') : ''}</p>
      {end.error === null ? null : (
        <Notice tone="error" live="alert">
          <p>{t('me.sign-ins.not-ended')}</p>
          <p>{problemMessage(t, end.error)}</p>
        </Notice>
      )}
    </>
  );
}

interface OneSignInProps {
  readonly signIn: SignInView;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

function OneSignIn({ signIn, busy, onEnd }: OneSignInProps) {
  const { t } = useTranslation();
  const reading = useReading();
  const { createdAt, lastSeenAt, current } = signIn;
  const device = isKnown(signIn) ? signIn.device : t('me.sign-ins.unknown-device');
  return (
    <Card as="li">
      <div className="row row--apart">
        <h3 className="me__device">
          <Icon of={MonitorSmartphone} />
          {device}
        </h3>
        {current ? (
          <StatusPill status="current">{t('me.sign-ins.this-device')}</StatusPill>
        ) : (
          <Button busy={busy} onClick={onEnd}>
            {t('me.sign-ins.end')}
            <VisuallyHidden>{`: ${device}`}</VisuallyHidden>
          </Button>
        )}
      </div>
      <p className="soft">
        {t('me.sign-ins.times', {
          since: formatInstant(createdAt, reading),
          last: formatInstant(lastSeenAt, reading),
        })}
      </p>
    </Card>
  );
}
