import { useId, useState } from 'react';
import { inLocale } from '../../../lib/me.js';
import { problemMessage } from '../../../lib/problem.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { VisuallyHidden } from '../../../ui/visually-hidden.js';
import type { Grant, Person } from '../api-types.js';
import { useWithdrawRole } from '../mutations.js';
import { GrantForm } from './grant-form.js';

export function PersonRoles({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const headingId = useId();
  const mayGrant = person.allowed.includes('grant-roles');
  return (
    <Card as="section" labelledBy={headingId} className="administration__form">
      <div className="stack">
        <h2 id={headingId}>{t('administration.roles.heading')}</h2>
        {person.grants.length === 0 ? (
          <p className="soft">{t('administration.roles.none')}</p>
        ) : (
          <GrantList person={person} mayWithdraw={mayGrant} />
        )}
        {mayGrant ? <GrantForm personId={person.id} /> : null}
      </div>
    </Card>
  );
}

interface GrantListProps {
  readonly person: Person;
  readonly mayWithdraw: boolean;
}

function GrantList({ person, mayWithdraw }: GrantListProps) {
  const { t } = useTranslation();
  const withdraw = useWithdrawRole(person.id);
  const [leaving, setLeaving] = useState<string | null>(null);
  const take = (id: string) => {
    if (withdraw.isPending) return;
    setLeaving(id);
    withdraw.mutate(id);
  };
  return (
    <>
      {withdraw.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, withdraw.error)}
        </Notice>
      )}
      <ul className="plain-list stack stack--tight">
        {person.grants.map((grant) => (
          <li key={grant.id} className="row row--apart">
            <GrantWords grant={grant} />
            {mayWithdraw ? (
              <Button
                kind="quiet"
                busy={withdraw.isPending && leaving === grant.id}
                onClick={() => take(grant.id)}
              >
                {t('administration.roles.withdraw')}
                <VisuallyHidden>
                  {' '}
                  <GrantWords grant={grant} />
                </VisuallyHidden>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function GrantWords({ grant }: { readonly grant: Grant }) {
  const { t, language } = useTranslation();
  const role = t(`administration.role.${grant.role}`);
  const scope = grant.cohort?.title ?? grant.department?.name;
  if (scope === undefined) return <span>{t('administration.roles.of-city', { role })}</span>;
  return <span>{t('administration.roles.of', { role, scope: inLocale(scope, language) })}</span>;
}
