import { useTranslation } from '../../lib/use-translation.js';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Card } from '../../ui/card.js';
import { PageHeading } from '../../ui/page-heading.js';
import { destination } from './model.js';
import { SignInForm } from './sign-in-form.js';

export function SignInPage() {
  const { t, language } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('sign-in.page.heading')} lead={t('sign-in.page.lead')} />
      <Card>
        <SignInForm
          onSignedIn={(me) => void navigate(destination(me, search.get('next')), { replace: true })}
        />
        <p>
          <Link to="/forgot">{t('sign-in.page.forgot')}</Link>
        </p>
        <p>
          <Link to="/enter">{t('sign-in.page.by-link')}</Link>
        </p>
      </Card>
      <p className="soft">
        {t('sign-in.page.no-account')} <Link to="/join">{t('sign-in.page.join')}</Link>
      </p>
      <p className="soft">
        {t('sign-in.page.public')} <a href={`/${language}/`}>{t('sign-in.page.public-pages')}</a>
      </p>
    </div>
  );
}
