import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { SignInAgain } from '../features/sign-in/sign-in-again.js';
import { tellSignedInAgain } from '../lib/back-again.js';
import { meQuery } from '../lib/me.js';
import { useHttp } from '../lib/services.js';

/** Carries the word *signed out* from the fetch wrapper, made before React starts, to the guard. */
export class SignedOutSignal {
  private readonly listeners = new Set<() => void>();

  readonly raise = (): void => this.listeners.forEach((listener) => listener());

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

/** Asks for the password over the page when the sign-in of a known person has ended. */
export function SignedOutGuard({ signal }: { readonly signal: SignedOutSignal }) {
  const http = useHttp();
  const queries = useQueryClient();
  const { data: me } = useQuery({ ...meQuery(http), enabled: false });
  const [ended, setEnded] = useState(false);
  useEffect(() => signal.listen(() => setEnded(true)), [signal]);
  useEffect(() => {
    if (me === null) setEnded(false);
  }, [me]);
  if (me === null || me === undefined) return null;
  return (
    <SignInAgain
      open={ended}
      email={me.email}
      onSignedIn={() => {
        setEnded(false);
        tellSignedInAgain();
        void queries.invalidateQueries();
      }}
    />
  );
}
