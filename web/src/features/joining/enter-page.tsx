import { useState, type FormEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useSpentLink } from '../../lib/one-time-link.js';
import { problemMessage } from '../../lib/problem.js';
import { isProblem } from '../../lib/problem-error.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { tokenIn } from './model.js';
import { useAskForLink, useEnter } from './queries.js';

/** Signing in without a password: a link is asked for here, and used here. Opening the page alone does nothing. */
export function EnterPage() {
  const { t } = useTranslation();
  const token = tokenIn(useLocation().hash);
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('joining.enter.heading')}
        lead={t(token === '' ? 'joining.enter.lead-ask' : 'joining.enter.lead-use')}
      />
      {token === '' ? <AskForLink /> : <UseLink token={token} />}
      <p>
        <Link to="/sign-in">{t('joining.enter.password')}</Link>
      </p>
    </div>
  );
}

function UseLink({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const enter = useEnter(token);
  const useless = useSpentLink('sign-in', token) || isProblem(enter.error, 'people.link-expired');
  return (
    <div className="stack">
      {enter.error === null && !useless ? null : (
        <Notice tone={useless ? 'waiting' : 'error'} live="alert">
          {useless ? t('joining.enter.useless') : problemMessage(t, enter.error)}
        </Notice>
      )}
      {useless ? (
        <AskForLink />
      ) : (
        <Button
          kind="primary"
          busy={enter.isPending}
          onClick={() =>
            enter.mutate(undefined, {
              onSuccess: () => void navigate('/learn', { replace: true }),
            })
          }
        >
          {t('joining.enter.submit')}
        </Button>
      )}
    </div>
  );
}

function AskForLink() {
  const { t } = useTranslation();
  const ask = useAskForLink();
  const [email, setEmail] = useState('');
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ask.isPending) return;
    const missing =
      email.trim() === '' ? [{ fieldId: 'email', text: t('joining.form.email-missing') }] : [];
    setErrors(missing);
    if (missing.length > 0) return;
    ask.mutate(email.trim(), {
      onError: (error) => setErrors([{ text: problemMessage(t, error) }]),
    });
  };
  if (ask.isSuccess)
    return (
      <Notice tone="done" live="status">
        {t('joining.enter.sent', { email: email.trim() })}
      </Notice>
    );
  return (
    <Card>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary heading={t('joining.enter.refused')} errors={errors} />
        <TextField
          id="email"
          type="email"
          label={t('joining.form.email')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          error={errors.find(({ fieldId }) => fieldId === 'email')?.text}
          onChange={({ target }) => setEmail(target.value)}
        />
        <Button type="submit" kind="primary" wide busy={ask.isPending}>
          {t('joining.enter.ask')}
        </Button>
      </form>
    </Card>
  );
}
