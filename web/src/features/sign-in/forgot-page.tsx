import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { Link } from 'react-router';
import { problemMessage } from '../../lib/problem.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { useAskForReset } from './session.js';

export function ForgotPage() {
  const { t } = useTranslation();
  const ask = useAskForReset();
  const [email, setEmail] = useState('');
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ask.isPending) return;
    const missing =
      email.trim() === '' ? [{ fieldId: 'email', text: t('sign-in.form.email-missing') }] : [];
    setErrors(missing);
    if (missing.length > 0) return;
    ask.mutate(email.trim(), {
      onError: (error) => setErrors([{ text: problemMessage(t, error) }]),
    });
  };

  return (
    <div className="stack stack--wide">
      <PageHeading title={t('sign-in.forgot.heading')} lead={t('sign-in.forgot.lead')} />
      {ask.isSuccess ? (
        <Notice tone="done" live="status">
          {t('sign-in.forgot.sent', { email: email.trim() })}
        </Notice>
      ) : (
        <Card>
          <form className="stack" onSubmit={submit} noValidate>
            <ErrorSummary heading={t('sign-in.forgot.refused')} errors={errors} />
            <TextField
              id="email"
              type="email"
              name="email"
              label={t('sign-in.form.email')}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              value={email}
              error={errors.find((error) => error.fieldId === 'email')?.text}
              onChange={(event) => setEmail(event.target.value)}
            />
            <Button type="submit" kind="primary" wide busy={ask.isPending}>
              {t('sign-in.forgot.submit')}
            </Button>
          </form>
        </Card>
      )}
      <p>
        <Link to="/sign-in">{t('sign-in.forgot.back')}</Link>
      </p>
    </div>
  );
}
