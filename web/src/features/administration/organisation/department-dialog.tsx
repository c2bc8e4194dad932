import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { isProblem } from '../../../lib/problem-error.js';
import { useHttp } from '../../../lib/services.js';
import type { Translate } from '../../../lib/translate.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { TextField } from '../../../ui/field.js';
import type { Department } from '../api-types.js';
import { useSaveDepartment } from '../mutations.js';
import { departmentsQuery } from '../queries.js';
import { missing, refusals } from '../refusals.js';
import {
  emptyText,
  TextInLanguages,
  toLanguages,
  trimmed,
  type InLanguages,
} from '../text-in-languages.js';
import { useForm } from '../use-form.js';

export interface DepartmentDialogProps {
  /** Null for a new one. */
  readonly present: Department | null;
  readonly onClose: () => void;
}

interface Values {
  readonly code: string;
  readonly name: InLanguages;
}

/** Short and plain, because people type it into tables; the API asks for the same. */
const codeShape = /^[A-Za-z0-9][A-Za-z0-9_-]{0,29}$/;

function check(t: Translate, { code, name }: Values) {
  const shape = { fieldId: 'department-code', text: t('administration.department.code-shape') };
  return [
    ...missing([
      ['department-name-en', name.en, t('administration.department.name-missing')],
      ['department-name-sq', name.sq, t('administration.department.name-missing')],
    ]),
    ...(codeShape.test(code.trim()) ? [] : [shape]),
  ];
}

export function DepartmentDialog({ present, onClose }: DepartmentDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const save = useSaveDepartment();
  const { data = [] } = useQuery(departmentsQuery(useHttp()));
  // After a refusal for an old version the list holds the new one, so that a second press is meant.
  const latest = data.find(({ id }) => id === present?.id) ?? present;
  const form = useForm<Values>({
    initial: {
      code: present?.code ?? '',
      name: present === null ? emptyText : toLanguages(present.name),
    },
    check: (values) => check(t, values),
    send: ({ code, name }) =>
      save.mutateAsync({ code: code.trim(), name: trimmed(name), present: latest }),
    refused: (error) =>
      isProblem(error, 'stale-version')
        ? [{ text: t('administration.form.stale') }]
        : refusals(
            t,
            error,
            { code: 'department-code', name: 'department-name-en' },
            { 'organisation.department-code-taken': 'department-code' },
          ),
    onDone: onClose,
  });
  return (
    <Dialog
      open
      onClose={onClose}
      heading={
        present === null
          ? t('administration.department.add-heading')
          : t('administration.department.change-heading')
      }
      actions={
        <>
          <Button type="submit" form={formId} kind="primary" busy={form.pending}>
            {present === null
              ? t('administration.department.add')
              : t('administration.department.save')}
          </Button>
          <Button onClick={onClose}>{t('administration.department.cancel')}</Button>
        </>
      }
    >
      <form id={formId} className="stack" onSubmit={form.submit} noValidate>
        <ErrorSummary heading={t('administration.department.refused')} errors={form.errors} />
        <TextInLanguages
          id="department-name"
          label={t('administration.departments.name')}
          value={form.values.name}
          onChange={(name) => form.set({ name })}
          errorOf={form.errorOf}
        />
        <TextField
          id="department-code"
          label={t('administration.departments.code')}
          help={t('administration.department.code-help')}
          error={form.errorOf('department-code')}
          autoComplete="off"
          spellCheck={false}
          maxLength={30}
          value={form.values.code}
          onChange={(event) => form.set({ code: event.target.value })}
        />
      </form>
    </Dialog>
  );
}
