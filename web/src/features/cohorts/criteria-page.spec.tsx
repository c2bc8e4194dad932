import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../lib/problem-error.js';
import { renderInCohort } from '../../testing/cohort.js';
import { FakeHttp } from '../../testing/fake-http.js';
import type { CriteriaAdoption } from './api-types.js';
import { catalogue } from './catalogue.js';
import { CriteriaNotice } from './criteria-notice.js';
import { CriteriaPage } from './criteria-page.js';

const path = '/cohorts/{slug}/criteria-adoption';
const version = (number: number, sessions: number) => ({
  id: `v${number}`,
  number,
  criteria: [{ key: 'C1', title: { en: `Attend ${sessions} sessions` } }],
  tiers: [{ key: 'attendance', title: { en: 'Certificate of attendance' } }],
});
const adoption = (over: Partial<CriteriaAdoption> = {}): CriteriaAdoption => ({
  current: version(1, 8),
  later: version(2, 7),
  people: [{ enrolmentId: 'e1', name: 'Ada Hoxha', gains: ['attendance'], kept: [] }],
  unchanged: 53,
  ...over,
});
const anApi = (answer: unknown = adoption()) => new FakeHttp().on('get', path, answer);
const open = (api: FakeHttp) => renderInCohort(<CriteriaPage />, { api, catalogues: [catalogue] });

describe('adopting later criteria', () => {
  it('shows both versions and who would gain, before anything is decided', async () => {
    const { api, container } = await open(anApi());
    expect(await screen.findByText('Attend 7 sessions')).toBeVisible();
    expect(screen.getByRole('row', { name: /Ada Hoxha/ })).toHaveTextContent(
      'Certificate of attendance',
    );
    expect(screen.getByText('For 53 people nothing changes.')).toBeVisible();
    expect(api.sentTo('post', path)).toEqual([]);
    expect((await axe(container)).violations).toEqual([]);
  });

  it('adopts the version that was seen, and then has nothing left to adopt', async () => {
    const api = anApi().on('post', path, undefined);
    await open(api);
    const button = await screen.findByRole('button', { name: 'Adopt version 2 for this cohort' });
    api.on('get', path, adoption({ current: version(2, 7), later: null, people: [] }));
    await userEvent.click(button);
    expect(api.sentTo('post', path)[0]?.body).toEqual({ versionId: 'v2' });
    expect(await screen.findByText(/has the latest criteria \(version 2\)/)).toBeVisible();
  });

  it('says so when the criteria have changed again in between', async () => {
    const changed = { type: 'urn:problem:certification.criteria-changed', status: 409 };
    await open(anApi().on('post', path, new ProblemError(changed)));
    await userEvent.click(await screen.findByRole('button', { name: /Adopt version 2/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('have changed again');
  });
});

describe('the notice on the page of the cohort', () => {
  const show = (answer: CriteriaAdoption) =>
    renderInCohort(<CriteriaNotice />, { api: anApi(answer), catalogues: [catalogue] });

  it('is there when the programme asks for something else, and only then', async () => {
    const shown = await show(adoption());
    expect(await screen.findByRole('link', { name: 'See who would gain' })).toHaveAttribute(
      'href',
      '/teach/spring/criteria',
    );
    shown.unmount();
    await show(adoption({ later: null }));
    expect(screen.queryByRole('link')).toBeNull();
  });
});
