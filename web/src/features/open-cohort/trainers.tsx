import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useCohort } from '../../lib/cohort.js';
import { fieldErrors, problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { FailedState } from '../../ui/failed-state.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { Trainer } from './api-types.js';
import { trainersQuery, useNameTrainer, useWithdrawTrainer } from './queries.js';

/** Who trains the cohort: named by the address of their account, and taken it again. */
export function Trainers() {
  const { t } = useTranslation();
  const { slug } = useCohort();
  const { data, error, refetch } = useQuery(trainersQuery(useHttp(), slug));
  return (
    <section className="stack open-cohort__people" aria-labelledby="trainers">
      <h2 id="trainers">{t('open-cohort.trainers.heading')}</h2>
      {data !== undefined ? (
        <TrainerList trainers={data.items} />
      ) : error === null ? (
        <Skeleton label={t('open-cohort.trainers.loading')} parts={['line', 'line']} />
      ) : (
        <FailedState error={error} onTryAgain={() => void refetch()} />
      )}
      <NameTrainer slug={slug} />
    </section>
  );
}

function TrainerList({ trainers }: { readonly trainers: readonly Trainer[] }) {
  const { t } = useTranslation();
  const withdraw = useWithdrawTrainer(useCohort().slug);
  if (trainers.length === 0) return <p>{t('open-cohort.trainers.none')}</p>;
  return (
    <>
      {withdraw.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, withdraw.error)}
        </Notice>
      )}
      <ul className="plain-list open-cohort__trainers">
        {trainers.map(({ id, name }) => (
          <li key={id} className="row row--apart">
            <span>{name}</span>
            <Button
              kind="quiet"
              busy={withdraw.isPending && withdraw.variables === id}
              onClick={() => withdraw.mutate(id)}
            >
              {t('open-cohort.trainers.withdraw', { name })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function NameTrainer({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const name = useNameTrainer(slug);
  const [email, setEmail] = useState('');
  const [missing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(email.trim() === '');
    if (email.trim() === '' || name.isPending) return;
    name.mutate(email.trim(), { onSuccess: () => setEmail('') });
  };
  return (
    <form className="stack stack--tight" noValidate onSubmit={send}>
      <TextField
        label={t('open-cohort.trainers.email')}
        help={t('open-cohort.trainers.email-help')}
        error={errorOf()}
        type="email"
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <p>
        <Button type="submit" busy={name.isPending}>
          {t('open-cohort.trainers.name')}
        </Button>
      </p>
      <div role="status">
        {name.data === undefined ? null : (
          <p>{t('open-cohort.trainers.named', { name: name.data.name })}</p>
        )}
      </div>
    </form>
  );

  function errorOf(): string | undefined {
    if (missing) return t('problem.field.required');
    if (name.error === null) return undefined;
    return fieldErrors(t, name.error)['email'] ?? problemMessage(t, name.error);
  }
}
