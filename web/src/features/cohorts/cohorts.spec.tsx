import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import outcomesEn from '../../lib/outcomes/messages.en.json' with { type: 'json' };
import outcomesSq from '../../lib/outcomes/messages.sq.json' with { type: 'json' };
import { catalogueOf } from '../../lib/i18n.js';
import { CohortContext } from '../../lib/cohort.js';
import { aCohort, renderInCohort } from '../../testing/cohort.js';
import { FakeHttp } from '../../testing/fake-http.js';
import type { CohortOverview, CohortRow, OverviewPerson } from './api-types.js';
import { CohortPage } from './cohort-page.js';
import { CohortsPage } from './cohorts-page.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };

const catalogues = [catalogueOf({ ...english, ...outcomesEn }, { ...albanian, ...outcomesSq })];
const cohorts: { items: CohortRow[] } = {
  items: [
    {
      id: 'c1',
      slug: 'tirana-pilot',
      title: { en: 'Tirana pilot', sq: 'Piloti i Tiranës' },
      startsOn: '2023-01-17',
      endsOn: '2023-03-28',
      zone: 'Europe/Tirane',
      locale: 'sq',
      synthetic: true,
      enrolled: 54,
    },
  ],
};

const aPerson = (name: string, over: Partial<OverviewPerson> = {}): OverviewPerson => ({
  enrolmentId: name,
  personId: name,
  attended: 7,
  awarded: [],
  name,
  department: { en: 'Transport', sq: 'Transporti' },
  criteria: { C1: { state: 'not-yet', found: 7, required: 8 } },
  tiers: { attendance: 'not-yet' },
  oneStepAway: null,
  ...over,
});
const overview: CohortOverview = {
  sessionsPlanned: 10,
  funnel: { enrolled: 3, attended: 2, halfway: 2, ready: { attendance: 1 }, awarded: {} },
  people: [
    aPerson('Zana Leka', {
      criteria: { C1: { state: 'met', found: 9, required: 8 } },
      tiers: { attendance: 'met' },
    }),
    aPerson('Ada Hoxha', {
      oneStepAway: {
        tier: 'attendance',
        criterion: 'C1',
        nextStep: {
          code: 'attend-session',
          values: { session: 'M9' },
          at: '2026-03-17T09:00:00Z',
          by: null,
        },
      },
    }),
    aPerson('Ben Kola'),
  ],
  nextSession: {
    id: 's9',
    code: 'M9',
    title: { en: 'From principle to project', sq: 'Nga parimi te projekti' },
    startsAt: '2026-03-17T09:00:00Z',
    endsAt: '2026-03-17T10:15:00Z',
    mode: 'hybrid',
    place: 'Room 4',
    joinUrl: null,
    movedFrom: null,
    today: false,
  },
  tiers: [{ key: 'attendance', title: { en: 'Certificate of attendance', sq: 'Vërtetim' } }],
  criteria: [{ key: 'C1', title: { en: 'Attend 8 of 10 sessions', sq: 'Merrni pjesë' } }],
};

const overviewPath = '/cohorts/{slug}/overview';

describe('the list of cohorts', () => {
  const open = (answer: unknown) =>
    renderInCohort(<CohortsPage />, {
      api: new FakeHttp().on('get', '/cohorts', answer),
      catalogues,
    });

  it('says which of them are invented and leads to each', async () => {
    const { container } = await open(cohorts);
    expect(await screen.findByRole('link', { name: 'Tirana pilot' })).toHaveAttribute(
      'href',
      '/teach/tirana-pilot',
    );
    expect(screen.getByText('Invented people')).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('says why there are none', async () => {
    await open({ items: [] });
    expect(await screen.findByText('You have no cohort yet')).toBeInTheDocument();
  });
});

describe('a cohort', () => {
  const open = (at = '/teach/spring', answer: unknown = overview) =>
    renderInCohort(<CohortPage />, {
      api: new FakeHttp().on('get', overviewPath, answer),
      catalogues,
      at,
    });

  it('has no barrier that a program can find', async () => {
    const { container } = await open();
    await screen.findByText('One step away');
    expect((await axe(container)).violations).toEqual([]);
  });

  it('names the one day of an evening once', async () => {
    await renderInCohort(
      <CohortContext value={aCohort({ endsOn: '2026-01-13' })}>
        <CohortPage />
      </CohortContext>,
      { api: new FakeHttp().on('get', overviewPath, overview), catalogues },
    );
    expect(screen.getByText('13 January 2026. Evidence counts until 30 April 2026.')).toBeVisible();
  });

  it('names who is one step away, and the step', async () => {
    await open();
    const near = await screen.findByRole('region', { name: 'One step away' });
    expect(near).toHaveTextContent(
      'Ada HoxhaFor “Certificate of attendance” only this is missing: Attend 8 of 10 sessions.Attend session M9 on 17 March 2026, 10:00.',
    );
  });

  it('shows the funnel with numbers, also as a table', async () => {
    await open();
    const funnel = await screen.findByRole('region', { name: 'From enrolment to certificate' });
    expect(within(funnel).getAllByRole('listitem')[0]).toHaveTextContent('Enrolled3');
    expect(within(funnel).getByRole('table', { hidden: true })).toHaveTextContent('67%');
  });

  it('sorts and filters the matrix and keeps both in the address', async () => {
    await open('/teach/spring?sort=C1.down');
    const matrix = await screen.findByRole('region', { name: 'People and criteria' });
    expect(within(matrix).getAllByRole('rowheader')[0]).toHaveTextContent('Zana Leka');
    await userEvent.type(within(matrix).getByLabelText('Find a name'), 'ben');
    expect(within(matrix).getAllByRole('rowheader')).toHaveLength(1);
    await userEvent.selectOptions(within(matrix).getByLabelText('Show'), 'met');
    expect(within(matrix).getByText('Nobody matches')).toBeInTheDocument();
  });

  it('has a column for departments only where somebody belongs to one', async () => {
    const staff = await open();
    expect(await screen.findByRole('columnheader', { name: /Department/ })).toBeVisible();
    staff.unmount();
    const people = overview.people.map((person) => ({ ...person, department: null }));
    await open('/teach/spring', { ...overview, people });
    await screen.findByRole('columnheader', { name: /Name/ });
    expect(screen.queryByRole('columnheader', { name: /Department/ })).toBeNull();
  });

  it('is taken along as a file, in the words of the page', async () => {
    await open();
    expect(await screen.findByRole('link', { name: 'All as a table (CSV)' })).toHaveAttribute(
      'href',
      '/api/v1/cohorts/spring/overview.csv?locale=en',
    );
  });

  it('says each state in words beside the column', async () => {
    await open();
    const matrix = await screen.findByRole('region', { name: 'People and criteria' });
    expect(within(matrix).getByRole('row', { name: /Zana Leka/ })).toHaveTextContent(
      '9 (8 needed)met',
    );
  });

  it('says when nobody is enrolled', async () => {
    await open('/teach/spring', { ...overview, people: [] });
    expect(await screen.findByText('Nobody is enrolled yet')).toBeInTheDocument();
    expect(screen.queryAllByRole('rowheader').length).toBe(0);
  });
});
