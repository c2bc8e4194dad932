import { useTranslation } from '../../lib/use-translation.js';
import { Dialog } from '../../ui/dialog.js';
import { SignInForm } from './sign-in-form.js';

export interface SignInAgainProps {
  readonly open: boolean;
  readonly email: string;
  readonly onSignedIn: () => void;
}

/** Lies over the page when the sign-in has ended, so that nothing typed beneath it is lost. */
export function SignInAgain({ open, email, onSignedIn }: SignInAgainProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onSignedIn}
      dismissible={false}
      heading={t('sign-in.again.heading')}
    >
      <p>{t('sign-in.again.text', { email })}</p>
      <SignInForm email={email} onSignedIn={onSignedIn} />
      <p>
        <a href="/enter">{t('sign-in.page.by-link')}</a>
      </p>
    </Dialog>
  );
}
