import { useTranslation } from '../../../lib/use-translation.js';
import { SelectField } from '../../../ui/field.js';
import { jobStates, type JobState } from '../queries.js';

export interface JobFilterProps {
  readonly state: JobState | null;
  readonly onChange: (state: JobState | null) => void;
}

export function JobFilter({ state, onChange }: JobFilterProps) {
  const { t } = useTranslation();
  return (
    <div className="administration__filters">
      <SelectField
        label={t('administration.job.state')}
        value={state ?? ''}
        onChange={(event) =>
          onChange(jobStates.find((each) => each === event.target.value) ?? null)
        }
      >
        <option value="">{t('administration.jobs.all')}</option>
        {jobStates.map((each) => (
          <option key={each} value={each}>
            {t(`administration.job.${each}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
