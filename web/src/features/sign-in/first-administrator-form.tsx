import { useState, type FormEvent, type HTMLAttributes } from 'react';
import { fieldErrors, problemMessage } from '../../lib/problem.js';
import { isProblem } from '../../lib/problem-error.js';
import type { Translate } from '../../lib/translate.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { PasswordField } from '../../ui/password-field.js';
import { shortestPassword } from './model.js';
import type { useBecomeFirstAdministrator } from './session.js';

const nothing = { givenName: '', familyName: '', email: '', password: '' };
type Values = typeof nothing;

const texts = [
  { name: 'givenName', label: 'given-name', autoComplete: 'given-name' },
  { name: 'familyName', label: 'family-name', autoComplete: 'family-name' },
  { name: 'email', label: 'email', autoComplete: 'username', inputMode: 'email' },
] as const satisfies readonly {
  name: keyof Values;
  label: string;
  autoComplete: string;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
}[];

function check(t: Translate, values: Values): readonly SummarisedError[] {
  const empty = texts
    .filter(({ name }) => values[name].trim() === '')
    .map(({ name, label }) => ({ fieldId: name, text: t(`sign-in.first.${label}-missing`) }));
  if (values.password.length >= shortestPassword) return empty;
  return [
    ...empty,
    { fieldId: 'password', text: t('sign-in.reset.too-short', { count: shortestPassword }) },
  ];
}

function refusal(t: Translate, error: unknown): readonly SummarisedError[] {
  const own = Object.entries(fieldErrors(t, error)).map(([fieldId, text]) => ({ fieldId, text }));
  if (own.length > 0) return own;
  const text = problemMessage(t, error);
  return [isProblem(error, 'people.email-taken') ? { fieldId: 'email', text } : { text }];
}

export interface FirstAdministratorFormProps {
  readonly token: string;
  readonly become: ReturnType<typeof useBecomeFirstAdministrator>;
}

export function FirstAdministratorForm({ token, become }: FirstAdministratorFormProps) {
  const { t, language } = useTranslation();
  const [values, setValues] = useState(nothing);
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const set = (change: Partial<Values>) => setValues((present) => ({ ...present, ...change }));
  const errorOf = (field: string) => errors.find(({ fieldId }) => fieldId === field)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (become.isPending) return;
    const wrong = check(t, values);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const { password, givenName, familyName, email } = values;
    const person = {
      givenName: givenName.trim(),
      familyName: familyName.trim(),
      email: email.trim(),
    };
    become.mutate(
      { token, password, locale: language, ...person },
      { onError: (error) => setErrors(refusal(t, error)) },
    );
  };
  return (
    <Card>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary heading={t('sign-in.first.refused')} errors={errors} />
        {texts.map(({ name, label, ...input }) => (
          <TextField
            key={name}
            {...input}
            id={name}
            name={name}
            type={name === 'email' ? 'email' : 'text'}
            label={t(`sign-in.first.${label}`)}
            value={values[name]}
            error={errorOf(name)}
            onChange={(event) => set({ [name]: event.target.value })}
          />
        ))}
        <PasswordField
          id="password"
          name="password"
          label={t('sign-in.first.password')}
          help={t('sign-in.reset.help', { count: shortestPassword })}
          showText={t('sign-in.form.show-password')}
          autoComplete="new-password"
          value={values.password}
          error={errorOf('password')}
          onChange={(event) => set({ password: event.target.value })}
        />
        <Button type="submit" kind="primary" wide busy={become.isPending}>
          {t('sign-in.first.submit')}
        </Button>
      </form>
    </Card>
  );
}
