import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { SelectField, TextField } from '../../ui/field.js';
import type { Holder } from './api-types.js';
import { checkWorkshop, type WorkshopValues } from './setting-up.js';
import './workshops.css';

export interface FormState {
  readonly values: WorkshopValues;
  readonly set: (change: Partial<WorkshopValues>) => void;
  readonly put: (values: WorkshopValues) => void;
  readonly errors: readonly SummarisedError[];
  readonly errorOf: (id: string) => string | undefined;
  readonly submit: (event: FormEvent) => void;
  readonly refuse: (text: string) => void;
}

/** What is typed stays until it has been taken. */
export function useWorkshopForm(
  initial: () => WorkshopValues,
  send: (values: WorkshopValues) => void,
): FormState {
  const { t } = useTranslation();
  const [values, put] = useState(initial);
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  return {
    values,
    put,
    errors,
    set: (change) => put((now) => ({ ...now, ...change })),
    errorOf: (id) => errors.find(({ fieldId }) => fieldId === id)?.text,
    refuse: (text) => setErrors([{ text }]),
    submit: (event) => {
      event.preventDefault();
      const wrong = checkWorkshop(t, values);
      setErrors(wrong);
      if (wrong.length === 0) send(values);
    },
  };
}

interface WorkshopFormProps {
  readonly form: FormState;
  readonly refused: string;
  readonly deed: string;
  readonly busy: boolean;
  readonly cancel: ReactNode;
  /** Before what every workshop has, and after it. */
  readonly before?: ReactNode;
  readonly children?: ReactNode;
}

export function WorkshopForm(props: WorkshopFormProps) {
  const { form, refused, deed, busy, cancel, before, children } = props;
  return (
    <form
      className="stack stack--wide workshops-form"
      onSubmit={(event) => (busy ? event.preventDefault() : form.submit(event))}
      noValidate
    >
      <ErrorSummary heading={refused} errors={form.errors} />
      {before}
      <WhatWhenWhere form={form} />
      {children}
      <div className="row">
        <Button type="submit" kind="primary" busy={busy}>
          {deed}
        </Button>
        {cancel}
      </div>
    </form>
  );
}

function WhatWhenWhere({ form: { values, set, errorOf } }: { readonly form: FormState }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        id="workshop-title"
        label={t('workshops.form.title')}
        help={t('workshops.form.title-help')}
        error={errorOf('workshop-title')}
        maxLength={120}
        value={values.title}
        onChange={(event) => set({ title: event.target.value })}
      />
      <div className="workshops-form__when">
        <TextField
          id="workshop-date"
          type="date"
          label={t('workshops.form.date')}
          error={errorOf('workshop-date')}
          value={values.date}
          onChange={(event) => set({ date: event.target.value })}
        />
        <TextField
          id="workshop-time"
          type="time"
          label={t('workshops.form.time')}
          error={errorOf('workshop-time')}
          value={values.time}
          onChange={(event) => set({ time: event.target.value })}
        />
        <TextField
          id="workshop-minutes"
          inputMode="numeric"
          label={t('workshops.form.minutes')}
          error={errorOf('workshop-minutes')}
          value={values.minutes}
          onChange={(event) => set({ minutes: event.target.value })}
        />
      </div>
      <TextField
        id="workshop-place"
        label={t('workshops.form.place')}
        error={errorOf('workshop-place')}
        maxLength={200}
        value={values.place}
        onChange={(event) => set({ place: event.target.value })}
      />
    </>
  );
}

interface HolderFieldProps {
  readonly form: FormState;
  readonly holders: readonly Holder[];
  /** Where nobody is chosen. */
  readonly nobody?: string;
}

/** Sees the list, confirms it, and is named on letters. */
export function HolderField({ form: { values, set }, holders, nobody }: HolderFieldProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('workshops.form.held-by')}
      help={t('workshops.form.held-by-help')}
      value={values.heldBy}
      onChange={(event) => set({ heldBy: event.target.value })}
    >
      {nobody === undefined ? null : <option value="">{nobody}</option>}
      {holders.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
