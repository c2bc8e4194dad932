import { useQuery } from '@tanstack/react-query';
import { locales } from '../../../lib/i18n.js';
import { inLocale } from '../../../lib/me.js';
import { useHttp } from '../../../lib/services.js';
import type { Translate } from '../../../lib/translate.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { departmentsQuery } from '../queries.js';
import { missing, refusals, type FieldIds } from '../refusals.js';
import type { Form } from '../use-form.js';

export interface PersonValues {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly locale: string;
  /** Empty where there is none. */
  readonly departmentId: string;
  readonly externalId: string;
}

const ids: FieldIds = {
  givenName: 'given-name',
  familyName: 'family-name',
  email: 'email',
  locale: 'locale',
  departmentId: 'department',
  externalId: 'external-id',
};

const codes: FieldIds = {
  'people.email-taken': 'email',
  'people.external-id-taken': 'external-id',
  'people.department-unknown': 'department',
};

export const checkPerson = (t: Translate, { givenName, familyName, email }: PersonValues) => [
  ...missing([
    ['given-name', givenName, t('administration.person.given-name-missing')],
    ['family-name', familyName, t('administration.person.family-name-missing')],
    ['email', email, t('administration.person.email-missing')],
  ]),
];

export const personRefusals = (t: Translate, error: unknown) => refusals(t, error, ids, codes);

/** What the API expects: nothing but what is meant, and null for what is left empty. */
export const toPerson = (values: PersonValues) => ({
  givenName: values.givenName.trim(),
  familyName: values.familyName.trim(),
  email: values.email.trim(),
  locale: values.locale === 'sq' ? ('sq' as const) : ('en' as const),
  departmentId: values.departmentId === '' ? null : values.departmentId,
  externalId: values.externalId.trim() === '' ? null : values.externalId.trim(),
});

export function PersonFields({ form }: { readonly form: Form<PersonValues> }) {
  const { t } = useTranslation();
  const { values, set, errorOf } = form;
  return (
    <>
      <div className="administration__pair">
        <TextField
          id="given-name"
          label={t('administration.person.given-name')}
          error={errorOf('given-name')}
          autoComplete="off"
          maxLength={100}
          value={values.givenName}
          onChange={(event) => set({ givenName: event.target.value })}
        />
        <TextField
          id="family-name"
          label={t('administration.person.family-name')}
          error={errorOf('family-name')}
          autoComplete="off"
          maxLength={100}
          value={values.familyName}
          onChange={(event) => set({ familyName: event.target.value })}
        />
      </div>
      <TextField
        id="email"
        type="email"
        label={t('administration.person.email')}
        help={t('administration.person.email-help')}
        error={errorOf('email')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        value={values.email}
        onChange={(event) => set({ email: event.target.value })}
      />
      <DepartmentField form={form} />
      <div className="administration__pair">
        <SelectField
          id="locale"
          label={t('administration.person.locale')}
          error={errorOf('locale')}
          value={values.locale}
          onChange={(event) => set({ locale: event.target.value })}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {t(`administration.language.${locale}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          id="external-id"
          label={t('administration.person.external-id')}
          error={errorOf('external-id')}
          autoComplete="off"
          maxLength={100}
          value={values.externalId}
          onChange={(event) => set({ externalId: event.target.value })}
        />
      </div>
    </>
  );
}

/** Without its list the department stays as it is; the rest of the form can be used. */
function DepartmentField({
  form: { values, set, errorOf },
}: {
  readonly form: Form<PersonValues>;
}) {
  const { t, language } = useTranslation();
  const { data = [], isError } = useQuery(departmentsQuery(useHttp()));
  const listed = data.some(({ id }) => id === values.departmentId);
  return (
    <SelectField
      id="department"
      label={t('administration.person.department')}
      help={isError ? t('administration.person.departments-failed') : undefined}
      error={errorOf('department')}
      value={values.departmentId}
      onChange={(event) => set({ departmentId: event.target.value })}
    >
      <option value="">{t('administration.person.no-department')}</option>
      {values.departmentId === '' || listed ? null : (
        <option value={values.departmentId}>{t('administration.person.same-department')}</option>
      )}
      {data.map(({ id, name }) => (
        <option key={id} value={id}>
          {inLocale(name, language)}
        </option>
      ))}
    </SelectField>
  );
}
