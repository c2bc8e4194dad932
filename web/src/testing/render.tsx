import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import { englishShell, shellCatalogue } from '../app/shell/catalogue.js';
import { Languages, type Catalogue, type Locale } from '../lib/i18n.js';
import { MeContext, meKey, type Me } from '../lib/me.js';
import { ServicesContext, type Services } from '../lib/services.js';
import { FakeHttp } from './fake-http.js';
import { aStorage } from './people.js';

export interface RenderOptions {
  readonly api?: FakeHttp;
  readonly locale?: Locale;
  /** Messages of the area that the screen belongs to. */
  readonly catalogues?: readonly Catalogue[];
  /** Who is signed in, for `useMe`; nobody unless said. */
  readonly me?: Me;
  /** The address at which the screen stands. */
  readonly at?: string;
  /** What an earlier visit left on this device; nothing unless said. */
  readonly storage?: Storage;
}

export interface Rendered extends RenderResult {
  readonly api: FakeHttp;
  readonly services: Services;
  readonly queries: QueryClient;
}

/** Draws a screen as the application would: services, messages, queries, router and person. */
export async function renderScreen(
  screen: ReactElement,
  options: RenderOptions = {},
): Promise<Rendered> {
  const { api = new FakeHttp(), locale = 'en', catalogues = [], me, at = '/' } = options;
  const { storage = aStorage() } = options;
  const languages = new Languages(locale, englishShell);
  for (const catalogue of [shellCatalogue, ...catalogues]) await languages.add(catalogue);
  const queries = new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
  if (me !== undefined) queries.setQueryData(meKey, me);
  const services: Services = { http: api.http, languages, storage };
  const result = render(
    <ServicesContext value={services}>
      <QueryClientProvider client={queries}>
        <MeContext value={me ?? null}>
          <MemoryRouter initialEntries={[at]}>{screen}</MemoryRouter>
        </MeContext>
      </QueryClientProvider>
    </ServicesContext>,
  );
  // Lets the first answers of the fake API arrive.
  await act(() => new Promise((resume) => setTimeout(resume)));
  return { ...result, api, services, queries };
}
