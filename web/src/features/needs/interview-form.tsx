import { useState, type FormEvent } from 'react';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { useRecordInterview } from './queries.js';
import type { Theme } from './themes.js';
import { useWave } from './wave-layout.js';

const emptyNote = { theme: '', text: '' };
const nothing = { heldOn: '', withWhom: '', consented: false, notes: [emptyNote] };
type Values = typeof nothing;

/** Notes of one interview. Without consent they cannot be kept. */
export function InterviewForm({ themes }: { readonly themes: readonly Theme[] }) {
  const { t } = useTranslation();
  const record = useRecordInterview(useWave().id);
  const [values, setValues] = useState<Values>(nothing);
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const set = (change: Partial<Values>) => setValues((now) => ({ ...now, ...change }));
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (record.isPending) return;
    const notes = values.notes.filter(({ theme, text }) => theme !== '' && text.trim() !== '');
    const checks: [string, boolean, string][] = [
      ['i-held-on', values.heldOn === '', t('needs.interviews.day-missing')],
      ['i-with', values.withWhom.trim() === '', t('needs.interviews.with-missing')],
      ['i-note-0', notes.length === 0, t('needs.interviews.note-missing')],
      ['i-consent', !values.consented, t('needs.interviews.consent-missing')],
    ];
    const wrong = checks.flatMap(([fieldId, bad, text]) => (bad ? [{ fieldId, text }] : []));
    setErrors(wrong);
    if (wrong.length > 0) return;
    record.mutate(
      { heldOn: values.heldOn, withWhom: values.withWhom.trim(), consented: true, notes },
      {
        onSuccess: () => setValues(nothing),
        onError: (error) => setErrors([{ text: problemMessage(t, error) }]),
      },
    );
  };
  return (
    <form className="stack needs__column no-print" onSubmit={submit} noValidate>
      <h2>{t('needs.interviews.add')}</h2>
      <ErrorSummary heading={t('needs.interviews.refused')} errors={errors} />
      {record.isSuccess ? (
        <Notice tone="done" live="status">
          {t('needs.interviews.kept')}
        </Notice>
      ) : null}
      <div className="needs__pair">
        <TextField
          id="i-held-on"
          type="date"
          label={t('needs.interviews.day')}
          error={errorOf('i-held-on')}
          value={values.heldOn}
          onChange={(event) => set({ heldOn: event.target.value })}
        />
        <TextField
          id="i-with"
          label={t('needs.interviews.with')}
          error={errorOf('i-with')}
          maxLength={120}
          value={values.withWhom}
          onChange={(event) => set({ withWhom: event.target.value })}
        />
      </div>
      <Notes values={values} set={set} themes={themes} errorOf={errorOf} />
      <Choice
        id="i-consent"
        type="checkbox"
        checked={values.consented}
        onChange={(event) => set({ consented: event.target.checked })}
      >
        {t('needs.interviews.consent')}
      </Choice>
      <p>
        <Button type="submit" kind="primary" busy={record.isPending}>
          {t('needs.interviews.keep')}
        </Button>
      </p>
    </form>
  );
}

interface NotesProps {
  readonly values: Values;
  readonly set: (change: Partial<Values>) => void;
  readonly themes: readonly Theme[];
  readonly errorOf: (id: string) => string | undefined;
}

function Notes({ values, set, themes, errorOf }: NotesProps) {
  const { t } = useTranslation();
  const change = (at: number, note: Partial<Values['notes'][number]>) =>
    set({ notes: values.notes.map((each, index) => (index === at ? { ...each, ...note } : each)) });
  return (
    <>
      {values.notes.map((note, at) => (
        <div className="needs__note" key={at}>
          <SelectField
            label={t('needs.interviews.theme')}
            value={note.theme}
            onChange={(event) => change(at, { theme: event.target.value })}
          >
            <option value="">{t('needs.interviews.choose')}</option>
            {themes.map(({ key, text }) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </SelectField>
          <TextAreaField
            id={`i-note-${at}`}
            label={t('needs.interviews.note')}
            error={errorOf(`i-note-${at}`)}
            rows={2}
            maxLength={2000}
            value={note.text}
            onChange={(event) => change(at, { text: event.target.value })}
          />
        </div>
      ))}
      <p>
        <Button onClick={() => set({ notes: [...values.notes, emptyNote] })}>
          {t('needs.interviews.another')}
        </Button>
      </p>
    </>
  );
}
