import { lazy, Suspense, useState, type FormEvent } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { useLocation } from 'react-router';
import { useSpentLink } from '../../lib/one-time-link.js';
import { fieldErrors, problemMessage } from '../../lib/problem.js';
import { isProblem } from '../../lib/problem-error.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { PasswordField } from '../../ui/password-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { firstAdministratorToken, shortestPassword, tokenFrom } from './model.js';
import { useSetPassword } from './session.js';

/** Loaded when it is needed, which is once in the life of a city. */
const FirstAdministratorPage = lazy(async () => {
  const { FirstAdministratorPage: Page } = await import('./first-administrator-page.js');
  return { default: Page };
});

/** What a one-time link leads to: a new password, or the first account of a new city. */
export function ResetPage() {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const token = firstAdministratorToken(hash);
  if (token === null) return <NewPasswordPage />;
  return (
    <Suspense
      fallback={<Skeleton label={t('sign-in.first.loading')} parts={['heading', 'card']} />}
    >
      <FirstAdministratorPage token={token} />
    </Suspense>
  );
}

function NewPasswordPage() {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const set = useSetPassword(tokenFrom(hash));
  const spent = useSpentLink('set-password', tokenFrom(hash));
  const useless = spent || isProblem(set.error, 'people.link-expired');
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('sign-in.reset.heading')} />
      {set.isSuccess ? <PasswordSet /> : useless ? <LinkUseless /> : <NewPasswordForm set={set} />}
    </div>
  );
}

function PasswordSet() {
  const { t } = useTranslation();
  return (
    <Notice
      tone="done"
      live="status"
      action={
        <LinkButton kind="primary" to="/sign-in">
          {t('sign-in.reset.sign-in')}
        </LinkButton>
      }
    >
      {t('sign-in.reset.done')}
    </Notice>
  );
}

function LinkUseless() {
  const { t } = useTranslation();
  return (
    <Notice
      tone="waiting"
      live="alert"
      action={
        <LinkButton kind="primary" to="/forgot">
          {t('sign-in.reset.ask-again')}
        </LinkButton>
      }
    >
      {t('problem.people.link-expired')}
    </Notice>
  );
}

function NewPasswordForm({ set }: { readonly set: ReturnType<typeof useSetPassword> }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (set.isPending) return;
    const tooShort = password.length < shortestPassword;
    const text = t('sign-in.reset.too-short', { count: shortestPassword });
    setErrors(tooShort ? [{ fieldId: 'new-password', text }] : []);
    if (tooShort) return;
    set.mutate(password, {
      onError: (error) => {
        const own = fieldErrors(t, error)['password'];
        setErrors([
          own === undefined
            ? { text: problemMessage(t, error) }
            : { fieldId: 'new-password', text: own },
        ]);
      },
    });
  };
  return (
    <Card>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary heading={t('sign-in.reset.refused')} errors={errors} />
        <PasswordField
          id="new-password"
          name="new-password"
          label={t('sign-in.reset.password')}
          help={t('sign-in.reset.help', { count: shortestPassword })}
          showText={t('sign-in.form.show-password')}
          autoComplete="new-password"
          value={password}
          error={errors.find((error) => error.fieldId === 'new-password')?.text}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" kind="primary" wide busy={set.isPending}>
          {t('sign-in.reset.submit')}
        </Button>
      </form>
    </Card>
  );
}
