import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import type { Me } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { PasswordField } from '../../ui/password-field.js';
import { useSignIn } from './session.js';

export interface SignInFormProps {
  readonly onSignedIn: (me: Me) => void;
  /** Known when somebody signs in again; it is then not asked for. */
  readonly email?: string;
}

export function SignInForm({ onSignedIn, email: knownEmail }: SignInFormProps) {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const [email, setEmail] = useState(knownEmail ?? '');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (signIn.isPending) return;
    const missing: SummarisedError[] = [
      ...(email.trim() === '' ? [{ fieldId: 'email', text: t('sign-in.form.email-missing') }] : []),
      ...(password === ''
        ? [{ fieldId: 'password', text: t('sign-in.form.password-missing') }]
        : []),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    signIn.mutate(
      { email: email.trim(), password },
      {
        onSuccess: onSignedIn,
        onError: (error) => setErrors([{ text: problemMessage(t, error) }]),
      },
    );
  };
  const errorOf = (field: string) => errors.find((error) => error.fieldId === field)?.text;

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary heading={t('sign-in.form.refused')} errors={errors} />
      {knownEmail === undefined ? (
        <TextField
          id="email"
          type="email"
          name="email"
          label={t('sign-in.form.email')}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          error={errorOf('email')}
          onChange={(event) => setEmail(event.target.value)}
        />
      ) : (
        <input type="hidden" name="email" autoComplete="username" value={knownEmail} />
      )}
      <PasswordField
        id="password"
        name="password"
        label={t('sign-in.form.password')}
        showText={t('sign-in.form.show-password')}
        autoComplete="current-password"
        value={password}
        error={errorOf('password')}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" kind="primary" wide busy={signIn.isPending}>
        {signIn.isPending ? t('sign-in.form.pending') : t('sign-in.form.submit')}
      </Button>
    </form>
  );
}
