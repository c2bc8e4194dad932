import { useState, type FormEvent } from 'react';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import type { PaperForm } from './api-types.js';
import { emptyRow, problemOf, type Kind, type Row } from './model.js';

export interface OneRowProps {
  readonly form: PaperForm;
  readonly kind: Kind;
  readonly quiz: string;
  readonly onAdd: (rows: readonly Row[]) => void;
}

/** One person's result. The day and the number stay for the next person of the pile. */
export function OneRow({ form, kind, quiz, onAdd }: OneRowProps) {
  const { t, language } = useTranslation();
  const [typed, setTyped] = useState<Row>(() => emptyRow(kind));
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Row>) => setTyped({ ...typed, ...change });
  const row = kind === 'attempt' ? { ...typed, target: quiz } : typed;
  const problem = problemOf(row, form);
  const error = (...of: string[]) =>
    tried && problem !== null && of.includes(problem) ? t(`paper.problem.${problem}`) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(problem !== null);
    if (problem !== null) return;
    onAdd([row]);
    setTyped({ ...emptyRow(kind), number: typed.number, on: typed.on, target: typed.target });
  };
  const items = form.quizzes.find(({ slug }) => slug === quiz)?.items ?? 0;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="paper-fields">
        <SelectField
          label={t('paper.one.person')}
          error={error('name-missing', 'name-unknown', 'name-twice')}
          value={typed.name}
          onChange={(event) => set({ name: event.target.value })}
        >
          <option value="">{t('paper.one.choose')}</option>
          {form.people.map(({ enrolmentId, name }) => (
            <option key={enrolmentId} value={name}>
              {name}
            </option>
          ))}
        </SelectField>
        {kind === 'prompt' ? (
          <SelectField
            label={t('paper.one.module')}
            error={error('target-unknown')}
            value={typed.target}
            onChange={(event) => set({ target: event.target.value })}
          >
            <option value="">{t('paper.one.choose')}</option>
            {form.modules.map(({ slug, code, title }) => (
              <option key={slug} value={code}>
                {t('paper.one.module-option', { code, title: inLocale(title, language) })}
              </option>
            ))}
          </SelectField>
        ) : (
          <TextField
            label={t(`paper.one.number.${kind}`)}
            error={error('number-wrong')}
            inputMode="numeric"
            value={typed.number}
            onChange={(event) => set({ number: event.target.value })}
          />
        )}
        {kind === 'attempt' ? (
          <TextField
            label={t('paper.one.right', { items })}
            error={error('right-wrong')}
            inputMode="numeric"
            value={typed.right}
            onChange={(event) => set({ right: event.target.value })}
          />
        ) : null}
        <TextField
          type="date"
          label={t(`paper.one.on.${kind}`)}
          error={error('date-wrong')}
          value={typed.on}
          onChange={(event) => set({ on: event.target.value })}
        />
      </div>
      {kind === 'submission' ? (
        <RubricFields form={form} row={typed} error={error('points-wrong')} onChange={set} />
      ) : null}
      <p>
        <Button type="submit">{t('paper.one.add')}</Button>
      </p>
    </form>
  );
}

interface RubricFieldsProps {
  readonly form: PaperForm;
  readonly row: Row;
  readonly error: string | undefined;
  readonly onChange: (change: Partial<Row>) => void;
}

function RubricFields({ form, row, error, onChange }: RubricFieldsProps) {
  const { t, language } = useTranslation();
  const points = form.rubric.map((_, at) => row.points[at] ?? '');
  return (
    <div className="paper-fields">
      {form.rubric.map(({ key, title, levels }, at) => (
        <SelectField
          key={key}
          label={inLocale(title, language)}
          error={points[at] === '' ? error : undefined}
          value={points[at]}
          onChange={(event) =>
            onChange({
              points: points.map((one, index) => (index === at ? event.target.value : one)),
            })
          }
        >
          <option value="">{t('paper.one.choose')}</option>
          {levels.map((_, level) => (
            <option key={level} value={level}>
              {level}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  );
}
