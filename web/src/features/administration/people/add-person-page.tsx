import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Choice } from '../../../ui/choice.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { useAddPerson } from '../mutations.js';
import { useForm } from '../use-form.js';
import {
  checkPerson,
  personRefusals,
  PersonFields,
  toPerson,
  type PersonValues,
} from './person-fields.js';
import '../administration.css';

const nobody = { givenName: '', familyName: '', email: '', departmentId: '', externalId: '' };

/** Makes an account and, unless told not to, writes the person a link for choosing a password. */
export function AddPersonPage() {
  const { t, language } = useTranslation();
  const navigate = useNavigate();
  const add = useAddPerson();
  const [invite, setInvite] = useState(true);
  const form = useForm<PersonValues>({
    initial: { ...nobody, locale: language },
    check: (values) => checkPerson(t, values),
    send: async (values) => {
      const { id } = await add.mutateAsync({ ...toPerson(values), invite });
      void navigate(`/administer/people/${id}`);
    },
    refused: (error) => personRefusals(t, error),
  });
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('administration.add-person.heading')}
        lead={t('administration.add-person.lead')}
      />
      <Card className="administration__form">
        <form className="stack" onSubmit={form.submit} noValidate>
          <ErrorSummary heading={t('administration.add-person.refused')} errors={form.errors} />
          <PersonFields form={form} />
          <Choice
            type="checkbox"
            name="invite"
            checked={invite}
            help={t('administration.add-person.invite-help')}
            onChange={(event) => setInvite(event.target.checked)}
          >
            {t('administration.add-person.invite')}
          </Choice>
          <div className="row">
            <Button type="submit" kind="primary" busy={form.pending}>
              {t('administration.add-person.submit')}
            </Button>
            <Link to="/administer/people">{t('administration.add-person.cancel')}</Link>
          </div>
        </form>
      </Card>
    </div>
  );
}
