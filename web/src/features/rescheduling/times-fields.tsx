import { formatWeekday } from '../../lib/dates.js';
import { useCoordinates } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import type { SummarisedError } from '../../ui/error-summary.js';
import { SelectField, TextField } from '../../ui/field.js';
import type { TimesValues } from './model.js';

const modes = ['room', 'online', 'hybrid'] as const;

export interface TimesFieldsProps {
  readonly values: TimesValues;
  readonly errors: readonly SummarisedError[];
  readonly onChange: (change: Partial<TimesValues>) => void;
}

/** When, where and how one session meets. */
export function TimesFields(props: TimesFieldsProps) {
  return (
    <>
      <When {...props} />
      <Where {...props} />
      <Closing {...props} />
    </>
  );
}

const errorAt = ({ errors }: TimesFieldsProps, id: string) =>
  errors.find(({ fieldId }) => fieldId === id)?.text;

function When(props: TimesFieldsProps) {
  const { t, language } = useTranslation();
  const { values, onChange } = props;
  return (
    <div className="rescheduling__times">
      <TextField
        id="times-date"
        type="date"
        label={t('rescheduling.date.label')}
        help={values.date === '' ? undefined : formatWeekday(values.date, language)}
        error={errorAt(props, 'times-date')}
        value={values.date}
        onChange={({ target }) => onChange({ date: target.value })}
      />
      <TextField
        id="times-starts"
        type="time"
        label={t('rescheduling.starts.label')}
        error={errorAt(props, 'times-starts')}
        value={values.starts}
        onChange={({ target }) => onChange({ starts: target.value })}
      />
      <TextField
        id="times-ends"
        type="time"
        label={t('rescheduling.ends.label')}
        error={errorAt(props, 'times-ends')}
        value={values.ends}
        onChange={({ target }) => onChange({ ends: target.value })}
      />
    </div>
  );
}

function Where(props: TimesFieldsProps) {
  const { t } = useTranslation();
  const { values, onChange } = props;
  return (
    <>
      <SelectField
        label={t('rescheduling.mode.label')}
        value={values.mode}
        onChange={({ target }) => {
          const mode = modes.find((each) => each === target.value);
          if (mode !== undefined) onChange({ mode });
        }}
      >
        {modes.map((mode) => (
          <option key={mode} value={mode}>
            {t(`rescheduling.mode.${mode}`)}
          </option>
        ))}
      </SelectField>
      {values.mode === 'online' ? null : (
        <TextField
          label={t('rescheduling.place.label')}
          maxLength={200}
          value={values.place}
          onChange={({ target }) => onChange({ place: target.value })}
        />
      )}
      {values.mode === 'room' ? null : (
        <TextField
          id="times-join"
          type="url"
          label={t('rescheduling.join.label')}
          error={errorAt(props, 'times-join')}
          maxLength={500}
          value={values.joinUrl}
          onChange={({ target }) => onChange({ joinUrl: target.value })}
        />
      )}
    </>
  );
}

/** It changes what the certificate asks for, so it is the coordinator's; whoever only moves a session reads the day. */
function Closing(props: TimesFieldsProps) {
  const { t } = useTranslation();
  const { values, onChange } = props;
  const coordinates = useCoordinates();
  return (
    <TextField
      id="times-closes"
      type="date"
      className="rescheduling__day"
      label={t('rescheduling.closes.label')}
      help={t(coordinates ? 'rescheduling.closes.help' : 'rescheduling.closes.not-yours')}
      readOnly={!coordinates}
      error={errorAt(props, 'times-closes')}
      value={values.evidenceClosesOn}
      onChange={({ target }) => {
        if (coordinates) onChange({ evidenceClosesOn: target.value });
      }}
    />
  );
}
