import { useState, type FormEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useSpentLink } from '../../lib/one-time-link.js';
import { keepsPlace } from '../../lib/place-keeper.js';
import { problemMessage } from '../../lib/problem.js';
import { isProblem } from '../../lib/problem-error.js';
import { useServices } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { PasswordField } from '../../ui/password-field.js';
import { tokenIn } from './model.js';
import { useConfirm } from './queries.js';

const shortest = 12;

/** What the link in the mail leads to: the account is made here, with a password or without. */
export function JoinedPage() {
  const { t } = useTranslation();
  const token = tokenIn(useLocation().hash);
  const confirm = useConfirm(token);
  const spent = useSpentLink('join', token);
  const useless = spent || isProblem(confirm.error, 'people.link-expired');
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('joining.joined.heading')} lead={t('joining.joined.lead')} />
      {useless ? (
        <Notice
          tone="waiting"
          live="alert"
          action={
            <LinkButton kind="primary" to="/join">
              {t('joining.joined.again')}
            </LinkButton>
          }
        >
          {t('joining.joined.useless')}
        </Notice>
      ) : (
        <PasswordOrNot confirm={confirm} />
      )}
      <p>
        <Link to="/sign-in">{t('joining.page.sign-in')}</Link>
      </p>
    </div>
  );
}

function PasswordOrNot({ confirm }: { readonly confirm: ReturnType<typeof useConfirm> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { storage } = useServices();
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const make = (chosen: string | null) => {
    if (confirm.isPending) return;
    confirm.mutate(chosen, {
      // Whoever has studied on this device before is asked whether that comes along.
      onSuccess: () =>
        void navigate(keepsPlace(storage) ? '/learn/self-study' : '/learn', { replace: true }),
      onError: (error) => setErrors([{ text: problemMessage(t, error) }]),
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tooShort = password.length < shortest;
    const text = t('joining.joined.too-short', { count: shortest });
    setErrors(tooShort ? [{ fieldId: 'joined-password', text }] : []);
    if (!tooShort) make(password);
  };
  return (
    <Card>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary heading={t('joining.joined.refused')} errors={errors} />
        <PasswordField
          id="joined-password"
          label={t('joining.joined.password')}
          help={t('joining.joined.password-help', { count: shortest })}
          showText={t('sign-in.form.show-password')}
          autoComplete="new-password"
          value={password}
          error={errors.find(({ fieldId }) => fieldId === 'joined-password')?.text}
          onChange={({ target }) => setPassword(target.value)}
        />
        <Button type="submit" kind="primary" wide busy={confirm.isPending}>
          {t('joining.joined.with-password')}
        </Button>
        <Button wide busy={confirm.isPending} onClick={() => make(null)}>
          {t('joining.joined.without-password')}
        </Button>
        <p className="soft small">{t('joining.joined.without-help')}</p>
      </form>
    </Card>
  );
}
