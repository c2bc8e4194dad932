import ChevronDown from 'lucide-react/icons/chevron-down';
import CircleUser from 'lucide-react/icons/circle-user';
import LogOut from 'lucide-react/icons/log-out';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { Link, useLocation, useNavigate } from 'react-router';
import { useSignOut } from '../../features/sign-in/session.js';
import { chooseLook, looks, rememberedLook } from '../../lib/look.js';
import { useMe } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useServices } from '../../lib/services.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { LanguageSwitch } from './language-switch.js';
import './account-menu.css';

/** The person's name; beneath it their areas, language, look and the way out. */
export function AccountMenu() {
  const me = useMe();
  const menu = useClosingDetails();
  return (
    <details className="account-menu" ref={menu}>
      <summary className="account-menu__name">
        <Icon of={CircleUser} />
        <span className="account-menu__words">{me.givenName}</span>
        <Icon of={ChevronDown} size="small" />
      </summary>
      <div className="account-menu__panel">
        <p>
          <strong>{`${me.givenName} ${me.familyName}`}</strong>
          <br />
          <span className="soft small">{me.email}</span>
        </p>
        <AreaLinks />
        <LanguageSwitch />
        <LookChoice />
        <SignOut />
      </div>
    </details>
  );
}

/** Closes on Escape, on a press elsewhere and on navigation, as a menu should. */
function useClosingDetails() {
  const menu = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (menu.current !== null) menu.current.open = false;
  }, [pathname]);
  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current;
      if (details === null || !details.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        details.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && details.contains(event.target)) return;
      details.open = false;
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);
  return menu;
}

function AreaLinks() {
  const { t } = useTranslation();
  const { areas } = useMe();
  if (areas.length < 2) return null;
  return (
    <nav aria-label={t('app.areas.label')}>
      <ul className="plain-list account-menu__areas">
        {areas.map((area) => (
          <li key={area}>
            <Link to={`/${area}`}>{t(`app.areas.${area}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LookChoice() {
  const { t } = useTranslation();
  const { storage } = useServices();
  const [look, setLook] = useState(() => rememberedLook(storage));
  return (
    <SelectField
      label={t('app.look.label')}
      value={look}
      onChange={(event) => {
        const chosen = looks.find((one) => one === event.target.value) ?? 'device';
        setLook(chosen);
        chooseLook(storage, chosen);
      }}
    >
      {looks.map((one) => (
        <option key={one} value={one}>
          {t(`app.look.${one}`)}
        </option>
      ))}
    </SelectField>
  );
}

function SignOut() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signOut = useSignOut();
  return (
    <>
      <Button
        busy={signOut.isPending}
        onClick={() => signOut.mutate(undefined, { onSuccess: () => void navigate('/sign-in') })}
      >
        <Icon of={LogOut} />
        {t('app.sign-out')}
      </Button>
      {signOut.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, signOut.error)}
        </Notice>
      )}
    </>
  );
}
