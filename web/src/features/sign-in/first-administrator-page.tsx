import { useSpentLink } from '../../lib/one-time-link.js';
import { isProblem } from '../../lib/problem-error.js';
import { useTranslation } from '../../lib/use-translation.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { FirstAdministratorForm } from './first-administrator-form.js';
import { useBecomeFirstAdministrator } from './session.js';

/** Makes the account of whoever opened the link printed at the first start. */
export function FirstAdministratorPage({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const become = useBecomeFirstAdministrator();
  const spent = useSpentLink('first-administrator', token);
  const useless = spent || isProblem(become.error, 'people.link-expired');
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('sign-in.first.heading')} lead={t('sign-in.first.lead')} />
      {become.isSuccess ? (
        <Notice
          tone="done"
          live="status"
          action={
            <LinkButton kind="primary" to="/sign-in">
              {t('sign-in.first.sign-in')}
            </LinkButton>
          }
        >
          {t('sign-in.first.done')}
        </Notice>
      ) : useless ? (
        <Notice tone="waiting" live="alert">
          {t('sign-in.first.useless')}
        </Notice>
      ) : (
        <FirstAdministratorForm token={token} become={become} />
      )}
    </div>
  );
}
