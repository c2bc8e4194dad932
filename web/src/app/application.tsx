import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ServicesContext, type Services } from '../lib/services.js';
import { AppRoutes } from './app-routes.js';
import { ErrorBoundary } from './error-boundary.js';
import { SignedOutGuard, type SignedOutSignal } from './signed-out-guard.js';

export interface ProvidersProps {
  readonly services: Services;
  readonly queries: QueryClient;
  readonly children: ReactNode;
}

export function Providers({ services, queries, children }: ProvidersProps) {
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </ServicesContext>
  );
}

export interface ApplicationProps {
  readonly services: Services;
  readonly queries: QueryClient;
  readonly signedOut: SignedOutSignal;
}

/** Everything but the router, which the browser and the tests bring along. */
export function Application({ services, queries, signedOut }: ApplicationProps) {
  return (
    <Providers services={services} queries={queries}>
      <ErrorBoundary>
        <AppRoutes />
        <SignedOutGuard signal={signedOut} />
      </ErrorBoundary>
    </Providers>
  );
}
