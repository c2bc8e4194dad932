import { useState } from 'react';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { auditedFeatures, type AuditFilters } from './filters.js';

export interface AuditFilterFormProps {
  readonly filters: AuditFilters;
  readonly onChange: (filters: AuditFilters) => void;
}

/** A part of the system and days are chosen here; a person or a thing by pressing it in the list. */
export function AuditFilterForm({ filters, onChange }: AuditFilterFormProps) {
  const { t } = useTranslation();
  const [values, setValues] = useState(filters);
  const set = (change: AuditFilters) => setValues((present) => ({ ...present, ...change }));
  const chosen = values.action ?? '';
  const filtered = Object.keys(filters).length > 0;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(values);
      }}
    >
      <div className="administration__filters">
        <SelectField
          label={t('administration.audit.part')}
          value={chosen}
          onChange={(event) => set({ action: event.target.value })}
        >
          <option value="">{t('administration.audit.all-parts')}</option>
          {chosen.includes('.') ? <option value={chosen}>{chosen}</option> : null}
          {auditedFeatures.map((feature) => (
            <option key={feature} value={feature}>
              {t(`administration.feature.${feature}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          type="date"
          label={t('administration.audit.from')}
          value={values.from ?? ''}
          max={values.to}
          onChange={(event) => set({ from: event.target.value })}
        />
        <TextField
          type="date"
          label={t('administration.audit.to')}
          value={values.to ?? ''}
          min={values.from}
          onChange={(event) => set({ to: event.target.value })}
        />
      </div>
      <div className="row">
        <Button type="submit">{t('administration.audit.filter')}</Button>
        {filtered ? (
          <Button kind="quiet" onClick={() => onChange({})}>
            {t('administration.audit.show-all')}
          </Button>
        ) : null}
      </div>
      {filters.actorId === undefined ? null : (
        <p className="small">{t('administration.audit.one-person')}</p>
      )}
      {filters.subjectId === undefined ? null : (
        <p className="small">{t('administration.audit.one-thing')}</p>
      )}
    </form>
  );
}
