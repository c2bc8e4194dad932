import { Link } from 'react-router';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextField } from '../../ui/field.js';
import type { ProgrammeOffered } from './api-types.js';
import { slugShown, withoutDays } from './opening.js';
import { WithoutNames } from './offer.js';
import { ProposedSessions } from './proposed-sessions.js';
import { useOpening, type Opening } from './use-opening.js';
import { WhereFields } from './where-fields.js';

export function OpeningForm({ programmes }: { readonly programmes: readonly ProgrammeOffered[] }) {
  const { t } = useTranslation();
  const opening = useOpening(programmes);
  const sessions = opening.proposed.data?.sessions.length;
  return (
    <form className="stack stack--wide" onSubmit={opening.submit} noValidate>
      <ErrorSummary heading={t('open-cohort.form.refused')} errors={opening.errors} />
      <WhatFields opening={opening} programmes={programmes} />
      {programmes.find(({ slug }) => slug === opening.values.programme)?.audience === 'youth' ? (
        <WithoutNames />
      ) : null}
      <WhereFields opening={opening} />
      <ProposedSessions opening={opening} />
      <div className="row">
        <Button type="submit" kind="primary" busy={opening.pending}>
          {sessions === undefined
            ? t('open-cohort.form.submit-none')
            : t('open-cohort.form.submit', { count: sessions })}
        </Button>
        <Link to="/teach">{t('open-cohort.form.cancel')}</Link>
      </div>
    </form>
  );
}

interface WhatFieldsProps {
  readonly opening: Opening;
  readonly programmes: readonly ProgrammeOffered[];
}

function WhatFields({ opening: { values, set, errorOf }, programmes }: WhatFieldsProps) {
  const { t, language } = useTranslation();
  const again = () => ({ sessions: withoutDays(values.sessions), evidenceClosesOn: null });
  return (
    <section className="stack open-cohort__fields" aria-labelledby="opening-what">
      <h2 id="opening-what">{t('open-cohort.what.heading')}</h2>
      <div className="open-cohort__pair">
        <SelectField
          id="opening-programme"
          label={t('open-cohort.programme.label')}
          error={errorOf('opening-programme')}
          value={values.programme}
          onChange={(event) => set({ programme: event.target.value, ...again() })}
        >
          <option value="">{t('open-cohort.programme.choose')}</option>
          {programmes.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {inLocale(title, language)}
            </option>
          ))}
        </SelectField>
        <TextField
          id="opening-starts"
          type="date"
          label={t('open-cohort.starts.label')}
          error={errorOf('opening-starts')}
          value={values.startsOn}
          onChange={(event) => set({ startsOn: event.target.value, ...again() })}
        />
        <TextField
          id="opening-title-en"
          label={t('open-cohort.title.en')}
          lang="en"
          maxLength={120}
          error={errorOf('opening-title-en')}
          value={values.titleEn}
          onChange={(event) => set({ titleEn: event.target.value })}
        />
        <TextField
          id="opening-title-sq"
          label={t('open-cohort.title.sq')}
          lang="sq"
          maxLength={120}
          error={errorOf('opening-title-sq')}
          value={values.titleSq}
          onChange={(event) => set({ titleSq: event.target.value })}
        />
      </div>
      <TextField
        id="opening-slug"
        label={t('open-cohort.slug.label')}
        help={t('open-cohort.slug.help')}
        error={errorOf('opening-slug')}
        maxLength={60}
        autoCapitalize="none"
        spellCheck={false}
        value={slugShown(values)}
        onChange={(event) => set({ slug: event.target.value })}
      />
    </section>
  );
}
