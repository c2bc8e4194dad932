import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { SelectField, TextField } from '../../ui/field.js';
import type { Named } from './api-types.js';
import type { MatrixFilter } from './model.js';

export interface MatrixFiltersProps {
  readonly filter: MatrixFilter;
  readonly tiers: readonly Named[];
  readonly onChange: (name: 'name' | 'certificate' | 'state', value: string) => void;
}

export function MatrixFilters({ filter, tiers, onChange }: MatrixFiltersProps) {
  const { t, language } = useTranslation();
  return (
    <div className="matrix-filters no-print">
      <TextField
        type="search"
        label={t('cohorts.matrix.find')}
        value={filter.name}
        onChange={(event) => onChange('name', event.target.value)}
      />
      <SelectField
        label={t('cohorts.matrix.state')}
        value={filter.state ?? ''}
        onChange={(event) => onChange('state', event.target.value)}
      >
        <option value="">{t('cohorts.matrix.state.all')}</option>
        <option value="met">{t('cohorts.matrix.state.met')}</option>
        <option value="one-step-away">{t('cohorts.matrix.state.one-step-away')}</option>
        <option value="not-yet">{t('cohorts.matrix.state.not-yet')}</option>
        <option value="no-longer-possible">{t('cohorts.matrix.state.no-longer-possible')}</option>
      </SelectField>
      <SelectField
        label={t('cohorts.matrix.certificate')}
        value={filter.tier}
        onChange={(event) => onChange('certificate', event.target.value)}
      >
        {tiers.map(({ key, title }) => (
          <option key={key} value={key}>
            {inLocale(title, language)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
