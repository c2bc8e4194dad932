import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../lib/problem-error.js';
import { renderInCohort } from '../../testing/cohort.js';
import { FakeHttp, type Sent } from '../../testing/fake-http.js';
import type { RenderOptions } from '../../testing/render.js';
import type { Place } from './api-types.js';
import { catalogue } from './catalogue.js';
import { PlacesPage } from './places-page.js';

const listPath = '/cohorts/{slug}/places';
const placePath = '/cohorts/{slug}/enrolments/{enrolmentId}/withdrawal';

const aPlace = (name: string, over: Partial<Place> = {}): Place => ({
  ...{ enrolmentId: `id-${name}`, name, department: { en: 'Water', sq: 'Uji' } },
  ...{ enrolledOn: '2026-01-12', withdrawal: null },
  ...over,
});
const ana = aPlace('Ana Hoxha');
const ben = aPlace('Ben Kola', {
  department: null,
  withdrawal: { reason: 'left-city', by: 'Mira Deda', at: '2026-02-02T10:00:00Z' },
});

/** Remembers who has left, as the server would. */
function anApi(active: readonly Place[] = [ana], withdrawn: readonly Place[] = [ben]) {
  const gone = new Set<string>();
  return new FakeHttp()
    .on('get', listPath, ({ options }: Sent) => {
      const { state, name = '' } = options?.query as { state: string; name?: string };
      const all = state === 'active' ? active : withdrawn;
      const items = all.filter(
        (place) => place.name.includes(name) && !gone.has(place.enrolmentId),
      );
      return { items, nextCursor: null };
    })
    .on('put', placePath, ({ options }: Sent) => {
      gone.add(String(options?.params?.['enrolmentId']));
    })
    .on('delete', placePath, ({ options }: Sent) => {
      gone.delete(String(options?.params?.['enrolmentId']));
    });
}

async function open(api = anApi(), options: RenderOptions = {}) {
  const shown = await renderInCohort(<PlacesPage />, { api, catalogues: [catalogue], ...options });
  await screen.findAllByRole('table');
  return shown;
}
const dialog = () => within(screen.getByRole('dialog'));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('who takes part', () => {
  it('has no barrier that a program can find, in either language, with the dialog open', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const shown = await open(anApi(), { locale });
      await press(locale === 'en' ? 'End the place of Ana Hoxha' : 'Përfundo vendin e Ana Hoxha');
      expect((await axe(shown.container)).violations).toEqual([]);
      shown.unmount();
    }
  });

  it('has a column for departments only where somebody belongs to one', async () => {
    await open();
    expect(await screen.findByText('Ben Kola')).toBeVisible();
    const [staff, left] = screen.getAllByRole('table');
    expect(within(staff!).getByRole('columnheader', { name: 'Department' })).toBeVisible();
    expect(within(left!).queryByRole('columnheader', { name: 'Department' })).toBeNull();
  });

  it('ends a place for a kind of reason, says what stays, and takes it back', async () => {
    const { api } = await open();
    await press('End the place of Ana Hoxha');
    expect(dialog().getByText(/Marks, answers and certificates stay/)).toBeVisible();
    await userEvent.click(dialog().getByRole('button', { name: 'End the place' }));
    expect(dialog().getByRole('group', { name: 'Why' })).toHaveAccessibleDescription(/Choose why/);
    expect(api.sentTo('put', placePath)).toEqual([]);
    await userEvent.click(dialog().getByRole('radio', { name: 'Was enrolled by mistake' }));
    await userEvent.click(dialog().getByRole('button', { name: 'End the place' }));
    expect(await screen.findByText('Ana Hoxha no longer takes part.')).toBeVisible();
    expect(api.sentTo('put', placePath)).toMatchObject([
      {
        body: { reason: 'by-mistake' },
        options: { params: { slug: 'spring', enrolmentId: 'id-Ana Hoxha' } },
      },
    ]);
    await press('Take back');
    expect(await screen.findByRole('rowheader', { name: 'Ana Hoxha' })).toBeVisible();
    expect(api.sentTo('delete', placePath)).toHaveLength(1);
  });

  it('says of whoever has left why and by whom, and takes them back', async () => {
    const { api } = await open();
    const row = within(screen.getByRole('row', { name: /Ben Kola/ }));
    expect(row.getByText('Has left the job')).toBeVisible();
    expect(row.getByText('2 February 2026, by Mira Deda')).toBeVisible();
    await press('Take Ben Kola back');
    expect(api.sentTo('delete', placePath)).toHaveLength(1);
  });

  it('finds by name, and says when nobody is called so', async () => {
    await open();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find by name' }), 'Zo');
    // Each of the two lists is asked for by itself.
    await waitFor(() => expect(screen.getAllByText('Nobody here is called “Zo”.')).toHaveLength(2));
  });

  it('says when nobody takes part and nobody has left', async () => {
    await renderInCohort(<PlacesPage />, { api: anApi([], []), catalogues: [catalogue] });
    expect(await screen.findByText('Nobody takes part yet.')).toBeVisible();
    expect(screen.getByText('Nobody has left.')).toBeVisible();
  });

  it('keeps what was chosen when there is no network, and offers to load again', async () => {
    const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
    const api = anApi().on('put', placePath, offline);
    const shown = await open(api);
    await press('End the place of Ana Hoxha');
    await userEvent.click(dialog().getByRole('radio', { name: 'Wishes to leave' }));
    await userEvent.click(dialog().getByRole('button', { name: 'End the place' }));
    expect(await dialog().findByRole('alert')).toBeVisible();
    expect(dialog().getByRole('radio', { name: 'Wishes to leave' })).toBeChecked();
    shown.unmount();
    const down = new FakeHttp().on('get', listPath, offline);
    await renderInCohort(<PlacesPage />, { api: down, catalogues: [catalogue] });
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(2),
    );
  });
});
