import { locales, toLocale } from '../../lib/i18n.js';
import { localeNames } from '../../lib/i18n-names.js';
import { useTranslation } from '../../lib/use-translation.js';
import { SelectField, TextField } from '../../ui/field.js';
import type { Opening } from './use-opening.js';

const modes = ['room', 'online', 'hybrid'] as const;

/** The zones of the city's part of the world: all four hundred would hide the few that can be meant. */
function zonesAround(zone: string): readonly string[] {
  const [part = ''] = zone.split('/');
  const near = Intl.supportedValuesOf('timeZone').filter((each) => each.startsWith(`${part}/`));
  return [...new Set([zone, ...near])];
}

/** What is the same for all sessions. */
export function WhereFields({ opening: { values, set, errorOf } }: { readonly opening: Opening }) {
  const { t } = useTranslation();
  return (
    <section className="stack open-cohort__fields" aria-labelledby="opening-where">
      <h2 id="opening-where">{t('open-cohort.where.heading')}</h2>
      <div className="open-cohort__pair">
        <SelectField
          id="opening-locale"
          label={t('open-cohort.locale.label')}
          error={errorOf('opening-locale')}
          value={values.locale}
          onChange={(event) => set({ locale: toLocale(event.target.value) })}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {localeNames[locale]}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="opening-zone"
          label={t('open-cohort.zone.label')}
          error={errorOf('opening-zone')}
          value={values.zone}
          onChange={(event) => set({ zone: event.target.value })}
        >
          {zonesAround(values.zone).map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('open-cohort.mode.label')}
          value={values.mode}
          onChange={(event) => {
            const mode = modes.find((each) => each === event.target.value);
            if (mode !== undefined) set({ mode });
          }}
        >
          {modes.map((mode) => (
            <option key={mode} value={mode}>
              {t(`open-cohort.mode.${mode}`)}
            </option>
          ))}
        </SelectField>
        {values.mode === 'online' ? null : (
          <TextField
            id="opening-place"
            label={t('open-cohort.place.label')}
            error={errorOf('opening-place')}
            maxLength={200}
            value={values.place}
            onChange={(event) => set({ place: event.target.value })}
          />
        )}
        {values.mode === 'room' ? null : (
          <TextField
            id="opening-join"
            type="url"
            label={t('open-cohort.join.label')}
            error={errorOf('opening-join')}
            maxLength={500}
            value={values.joinUrl}
            onChange={(event) => set({ joinUrl: event.target.value })}
          />
        )}
      </div>
    </section>
  );
}
