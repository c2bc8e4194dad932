import { Link } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import type { Enrolled } from './api-types.js';
import { Offer } from './offer.js';
import { PeoplePreview } from './people-preview.js';
import { Trainers } from './trainers.js';
import { useEnrolling } from './use-enrolling.js';
import './open-cohort.css';

/** Enrols a pasted list, after showing what will become of each line. */
export function PeoplePage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const enrolling = useEnrolling(cohort.slug);
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('open-cohort.people.heading')}
        lead={t('open-cohort.people.lead', { cohort: inLocale(cohort.title, language) })}
        actions={<Link to={`/teach/${cohort.slug}/places`}>{t('open-cohort.people.places')}</Link>}
      />
      <form
        className="stack open-cohort__people"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          enrolling.look();
        }}
      >
        <ErrorSummary heading={t('open-cohort.people.refused')} errors={enrolling.errors} />
        <PeopleBox enrolling={enrolling} />
        <p>
          <Button type="submit" busy={enrolling.looking}>
            {t('open-cohort.people.look')}
          </Button>
        </p>
      </form>
      {enrolling.preview === null ? null : <PeoplePreview enrolling={enrolling} />}
      {enrolling.done === null ? null : <Done done={enrolling.done} slug={cohort.slug} />}
      <Offer />
      <Trainers />
    </div>
  );
}

function PeopleBox({ enrolling }: { readonly enrolling: ReturnType<typeof useEnrolling> }) {
  const { t } = useTranslation();
  return (
    <TextAreaField
      id="people-list"
      label={t('open-cohort.people.label')}
      help={
        <>
          <p>{t('open-cohort.people.help')}</p>
          <p>
            <code>{t('open-cohort.people.example')}</code>
          </p>
        </>
      }
      error={enrolling.errors.find(({ fieldId }) => fieldId === 'people-list')?.text}
      rows={10}
      spellCheck={false}
      value={enrolling.text}
      onChange={(event) => enrolling.type(event.target.value)}
    />
  );
}

function Done({ done, slug }: { readonly done: Enrolled; readonly slug: string }) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="done"
      live="status"
      action={
        <LinkButton to={`/teach/${slug}`}>{t('open-cohort.people.to-the-cohort')}</LinkButton>
      }
    >
      <p>{t('open-cohort.people.done', { count: done.enrolled + done.invited })}</p>
      {done.invited === 0 ? null : (
        <p>{t('open-cohort.people.done-invited', { count: done.invited })}</p>
      )}
    </Notice>
  );
}
