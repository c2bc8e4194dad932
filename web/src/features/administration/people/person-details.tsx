import { useId, useState } from 'react';
import { isProblem } from '../../../lib/problem-error.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { inLocale } from '../../../lib/me.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Notice } from '../../../ui/notice.js';
import type { Person } from '../api-types.js';
import { Facts } from '../facts.js';
import { useChangePerson } from '../mutations.js';
import { changesOf } from '../refusals.js';
import { useForm } from '../use-form.js';
import {
  checkPerson,
  personRefusals,
  PersonFields,
  toPerson,
  type PersonValues,
} from './person-fields.js';

const valuesOf = (person: Person): PersonValues => ({
  givenName: person.givenName,
  familyName: person.familyName,
  email: person.email,
  locale: person.locale,
  departmentId: person.department?.id ?? '',
  externalId: person.externalId ?? '',
});

export function PersonDetails({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const headingId = useId();
  return (
    <Card as="section" labelledBy={headingId} className="administration__form">
      <div className="stack">
        <h2 id={headingId}>{t('administration.details.heading')}</h2>
        {person.allowed.includes('change') ? (
          <DetailsForm person={person} />
        ) : (
          <DetailsList person={person} />
        )}
      </div>
    </Card>
  );
}

/** Sends what was changed and nothing else, so that two who change different fields do not undo each other. */
function DetailsForm({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const change = useChangePerson(person.id);
  const [saved, setSaved] = useState(() => valuesOf(person));
  const [done, setDone] = useState(false);
  const form = useForm<PersonValues>({
    initial: saved,
    check: (values) => {
      setDone(false);
      return checkPerson(t, values);
    },
    send: (values) =>
      change.mutateAsync({
        ...changesOf(toPerson(saved), toPerson(values)),
        version: person.version,
      }),
    refused: (error) =>
      isProblem(error, 'stale-version')
        ? [{ text: t('administration.form.stale') }]
        : personRefusals(t, error),
    onDone: (values) => {
      setSaved(values);
      setDone(true);
    },
  });
  return (
    <form className="stack" onSubmit={form.submit} noValidate>
      <ErrorSummary heading={t('administration.details.refused')} errors={form.errors} />
      <PersonFields form={form} />
      <div className="row">
        <Button type="submit" kind="primary" busy={form.pending}>
          {t('administration.details.submit')}
        </Button>
      </div>
      {done ? (
        <Notice tone="done" live="status">
          {t('administration.details.done')}
        </Notice>
      ) : null}
    </form>
  );
}

function DetailsList({ person }: { readonly person: Person }) {
  const { t, language } = useTranslation();
  const facts = [
    [t('administration.person.email'), person.email],
    [
      t('administration.person.department'),
      person.department === null ? '–' : inLocale(person.department.name, language),
    ],
    [t('administration.person.locale'), t(`administration.language.${person.locale}`)],
    [t('administration.person.external-id'), person.externalId ?? '–'],
  ] as const;
  return <Facts items={facts} />;
}
