import type { ReactNode } from 'react';
import { useMe } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { PageHeading } from '../../ui/page-heading.js';
import { LanguageChoice } from './language-choice.js';
import { Leaving } from './leaving.js';
import { SignIns } from './sign-ins.js';
import { WhatIsKept } from './what-is-kept.js';
import { WhoSeesWhat } from './who-sees-what.js';
import './me.css';

export interface MePageProps {
  /** What somebody has studied by themselves. */
  readonly selfStudy?: ReactNode;
}

export function MePage({ selfStudy }: MePageProps) {
  const { t } = useTranslation();
  const { givenName, familyName, email, roles } = useMe();
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('me.heading')}
        lead={t('me.signed-in-as', { name: `${givenName} ${familyName}`, email })}
      />
      {selfStudy}
      <LanguageChoice />
      <SignIns />
      <WhoSeesWhat />
      <WhatIsKept />
      {roles.length === 0 ? <Leaving /> : null}
    </div>
  );
}
