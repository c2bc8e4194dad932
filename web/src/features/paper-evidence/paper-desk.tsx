import { useState, type FormEvent } from 'react';
import { useCohort } from '../../lib/cohort.js';
import { problemMessage } from '../../lib/problem.js';
import { useKeptText } from '../../lib/use-kept-text.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import type { PaperForm } from './api-types.js';
import { bodyOf, problemOf, refusedRows, rowsFrom, type Row } from './model.js';
import { AddRows } from './add-rows.js';
import { RowTable } from './row-table.js';
import { useRecord } from './queries.js';
import './paper.css';

const shortestReason = 10;

/** Rows are gathered, looked over and recorded together: all of them or none. */
export function PaperDesk({ form }: { readonly form: PaperForm }) {
  const { t } = useTranslation();
  const { slug } = useCohort();
  const kept = useKeptText(`paper.${slug}.rows`);
  const reason = useKeptText(`paper.${slug}.reason`);
  const record = useRecord();
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const [refused, setRefused] = useState<readonly number[]>([]);
  const rows = rowsFrom(kept.text);
  const wrong = rows.filter((row) => problemOf(row, form) !== null).length;
  const change = (next: readonly Row[]) => {
    kept.change(JSON.stringify(next));
    setRefused([]);
    record.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (record.isPending) return;
    const text = reason.text.trim();
    const found = [
      ...(wrong > 0
        ? [{ fieldId: 'paper-rows', text: t('paper.record.wrong', { count: wrong }) }]
        : []),
      ...(text.length < shortestReason
        ? [
            {
              fieldId: 'paper-reason',
              text: t('paper.record.reason-short', { count: shortestReason }),
            },
          ]
        : []),
    ];
    setErrors(found);
    if (found.length > 0) return;
    record.mutate(bodyOf(rows, form, text), {
      onSuccess: () => {
        kept.forget();
        reason.forget();
      },
      onError: (error) => {
        setErrors([{ text: problemMessage(t, error) }]);
        setRefused(refusedRows(error, rows, form));
      },
    });
  };
  return (
    <>
      {record.isSuccess ? (
        <Notice tone="done" live="status">
          {t('paper.record.done', { count: record.data.recorded })}
        </Notice>
      ) : null}
      <AddRows form={form} onAdd={(added) => change([...rows, ...added])} />
      {rows.length === 0 ? null : (
        <form className="stack" onSubmit={submit} noValidate>
          <ErrorSummary heading={t('paper.record.not-yet')} errors={errors} />
          <RowTable
            {...{ form, rows, refused }}
            onRemove={(index) => change(rows.filter((_, at) => at !== index))}
          />
          <TextAreaField
            id="paper-reason"
            label={t('paper.record.reason')}
            help={t('paper.record.reason-help')}
            error={errors.find(({ fieldId }) => fieldId === 'paper-reason')?.text}
            rows={3}
            maxLength={500}
            value={reason.text}
            onChange={(event) => reason.change(event.target.value)}
          />
          <p>
            <Button type="submit" kind="primary" busy={record.isPending}>
              {t('paper.record.button', { count: rows.length })}
            </Button>
          </p>
        </form>
      )}
    </>
  );
}
