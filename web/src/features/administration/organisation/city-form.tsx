import { useState } from 'react';
import { locales } from '../../../lib/i18n.js';
import { isProblem } from '../../../lib/problem-error.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import type { CityProfile } from '../api-types.js';
import { useChangeCity } from '../mutations.js';
import { refusals } from '../refusals.js';
import { TextInLanguages } from '../text-in-languages.js';
import { useForm, type Form } from '../use-form.js';
import {
  checkCity,
  changeOf,
  cityFieldIds,
  valuesOf,
  zonesWith,
  type CityValues,
} from './city-values.js';
import { Signatories } from './signatories.js';

export function CityForm({ city }: { readonly city: CityProfile }) {
  const { t } = useTranslation();
  const change = useChangeCity();
  const [saved, setSaved] = useState(() => valuesOf(city));
  const [done, setDone] = useState(false);
  const form: Form<CityValues> = useForm<CityValues>({
    initial: saved,
    check: (values) => {
      setDone(false);
      return checkCity(t, values);
    },
    send: (values) => change.mutateAsync({ ...changeOf(saved, values), version: city.version }),
    refused: (error) =>
      isProblem(error, 'stale-version')
        ? [{ text: t('administration.form.stale') }]
        : refusals(t, error, cityFieldIds(form.values.signatories.length)),
    onDone: (values) => {
      setSaved(values);
      setDone(true);
    },
  });
  return (
    <Card className="administration__form">
      <form className="stack" onSubmit={form.submit} noValidate>
        <ErrorSummary heading={t('administration.city.refused')} errors={form.errors} />
        <TextInLanguages
          id="city-name"
          label={t('administration.city.name')}
          value={form.values.name}
          onChange={(name) => form.set({ name })}
          errorOf={form.errorOf}
        />
        <Signatories form={form} />
        <TextField
          id="barrier-contact"
          type="email"
          label={t('administration.city.barrier-contact')}
          help={t('administration.city.barrier-contact-help')}
          error={form.errorOf('barrier-contact')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          value={form.values.barrierContact}
          onChange={(event) => form.set({ barrierContact: event.target.value })}
        />
        <SelectField
          id="zone"
          label={t('administration.city.zone')}
          help={t('administration.city.zone-help')}
          error={form.errorOf('zone')}
          value={form.values.zone}
          onChange={(event) => form.set({ zone: event.target.value })}
        >
          {zonesWith(saved.zone).map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </SelectField>
        <SelectField
          id="default-locale"
          label={t('administration.city.first-language')}
          help={t('administration.city.first-language-help')}
          error={form.errorOf('default-locale')}
          value={form.values.defaultLocale}
          onChange={(event) => form.set({ defaultLocale: event.target.value })}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {t(`administration.language.${locale}`)}
            </option>
          ))}
        </SelectField>
        <div className="row">
          <Button type="submit" kind="primary" busy={form.pending}>
            {t('administration.city.submit')}
          </Button>
        </div>
        {done ? (
          <Notice tone="done" live="status">
            {t('administration.city.done')}
          </Notice>
        ) : null}
      </form>
    </Card>
  );
}
