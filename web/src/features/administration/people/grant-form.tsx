import { useQuery } from '@tanstack/react-query';
import { inLocale } from '../../../lib/me.js';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { useGrantRole } from '../mutations.js';
import { departmentsQuery } from '../queries.js';
import { missing, refusals } from '../refusals.js';
import { useForm, type Form } from '../use-form.js';
import { roles, scopesOf, toGrant, withRole, type GrantValues } from './roles.js';

const nothing: GrantValues = { role: 'trainer', scopeKind: 'cohort', cohort: '', departmentId: '' };

const fields = {
  role: 'grant-role',
  scopeKind: 'grant-scope',
  cohort: 'grant-cohort',
  departmentId: 'grant-department',
};

/** Gives one more role: first which, then for what. */
export function GrantForm({ personId }: { readonly personId: string }) {
  const { t } = useTranslation();
  const grant = useGrantRole(personId);
  const form: Form<GrantValues> = useForm<GrantValues>({
    initial: nothing,
    check: ({ scopeKind, cohort, departmentId }) =>
      missing([
        ...(scopeKind === 'cohort'
          ? [['grant-cohort', cohort, t('administration.grant.cohort-missing')] as const]
          : []),
        ...(scopeKind === 'department'
          ? [
              [
                'grant-department',
                departmentId,
                t('administration.grant.department-missing'),
              ] as const,
            ]
          : []),
      ]),
    send: (values) => grant.mutateAsync(toGrant(values)),
    refused: (error) =>
      refusals(t, error, fields, {
        'people.scope-unknown':
          form.values.scopeKind === 'cohort' ? 'grant-cohort' : 'grant-department',
      }),
    onDone: () => form.set(nothing),
  });
  const { values, set, errorOf } = form;
  return (
    <form className="stack" onSubmit={form.submit} noValidate>
      <h3>{t('administration.grant.heading')}</h3>
      <ErrorSummary heading={t('administration.grant.refused')} errors={form.errors} />
      <div className="administration__pair">
        <SelectField
          id="grant-role"
          label={t('administration.grant.role')}
          error={errorOf('grant-role')}
          value={values.role}
          onChange={(event) => {
            const role = roles.find((each) => each === event.target.value);
            if (role !== undefined) set(withRole(values, role));
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`administration.role.${role}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="grant-scope"
          label={t('administration.grant.scope')}
          error={errorOf('grant-scope')}
          value={values.scopeKind}
          onChange={(event) => {
            const scopeKind = scopesOf(values.role).find((each) => each === event.target.value);
            if (scopeKind !== undefined) set({ scopeKind });
          }}
        >
          {scopesOf(values.role).map((scope) => (
            <option key={scope} value={scope}>
              {t(`administration.scope.${scope}`)}
            </option>
          ))}
        </SelectField>
        <Scope form={form} />
      </div>
      <div className="row">
        <Button type="submit" busy={form.pending}>
          {t('administration.grant.submit')}
        </Button>
      </div>
    </form>
  );
}

function Scope({ form: { values, set, errorOf } }: { readonly form: Form<GrantValues> }) {
  const { t, language } = useTranslation();
  const { data: departments = [] } = useQuery({
    ...departmentsQuery(useHttp()),
    enabled: values.scopeKind === 'department',
  });
  if (values.scopeKind === 'city') return null;
  if (values.scopeKind === 'cohort') {
    return (
      <TextField
        id="grant-cohort"
        label={t('administration.grant.cohort')}
        help={t('administration.grant.cohort-help')}
        error={errorOf('grant-cohort')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={values.cohort}
        onChange={(event) => set({ cohort: event.target.value })}
      />
    );
  }
  return (
    <SelectField
      id="grant-department"
      label={t('administration.person.department')}
      error={errorOf('grant-department')}
      value={values.departmentId}
      onChange={(event) => set({ departmentId: event.target.value })}
    >
      <option value="">{t('administration.grant.choose')}</option>
      {departments.map(({ id, name }) => (
        <option key={id} value={id}>
          {inLocale(name, language)}
        </option>
      ))}
    </SelectField>
  );
}
