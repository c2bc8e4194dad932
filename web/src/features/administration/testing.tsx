import { act } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { catalogueOf } from '../../lib/i18n.js';
import type { FakeHttp } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe } from '../../testing/people.js';
import { renderScreen, type Rendered } from '../../testing/render.js';
import type { Locale } from '../../lib/i18n.js';
import type { Department, Person } from './api-types.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };

export interface OpenOptions {
  readonly api: FakeHttp;
  /** The route's path, where the page reads from it. */
  readonly path?: string;
  readonly at?: string;
  readonly locale?: Locale;
}

/** A page of the administration, with an administrator signed in and its first answer there. */
export async function open(
  page: ReactElement,
  { api, path = '/', at = path, locale = 'en' }: OpenOptions,
): Promise<Rendered> {
  const rendered = await renderScreen(
    <Routes>
      <Route path={path} element={page} />
      <Route path="*" element={<p>elsewhere</p>} />
    </Routes>,
    {
      api,
      at,
      locale,
      catalogues: [catalogueOf(english, albanian)],
      me: aMe({ areas: ['administer'] }),
    },
  );
  await loaded(rendered.container);
  // What the page asks for once it stands, such as the choices of a list.
  await act(() => new Promise((resume) => setTimeout(resume)));
  return rendered;
}

export function aDepartment(over: Partial<Department> = {}): Department {
  return { id: 'd1', code: 'WATER', name: { en: 'Water', sq: 'Uji' }, version: 3, ...over };
}

export function aPerson(over: Partial<Person> = {}): Person {
  return {
    id: 'p1',
    givenName: 'Besa',
    familyName: 'Çela',
    email: 'besa@lindholm.example',
    locale: 'sq',
    externalId: null,
    department: null,
    state: 'active',
    hasPassword: true,
    createdAt: '2026-01-05T08:00:00.000Z',
    version: 4,
    enrolments: 1,
    grants: [],
    allowed: ['change', 'close', 'send-password-link', 'grant-roles'],
    ...over,
  };
}
