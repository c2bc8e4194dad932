import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { CohortContext, type CohortSession } from '../../lib/cohort.js';
import { ProblemError } from '../../lib/problem-error.js';
import { aCohort } from '../../testing/cohort.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { aMe } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import { AddSessionPage } from './add-session-page.js';
import type { PastChange, SchedulePlan } from './api-types.js';
import { catalogue } from './catalogue.js';
import { ChangeSessionPage } from './change-session-page.js';
import { PastChangesPage } from './past-changes-page.js';

const planPath = '/cohorts/{slug}/schedule-plan';
const changePath = '/cohorts/{slug}/schedule-changes';

function aSession(code: string, over: Partial<CohortSession> = {}): CohortSession {
  return {
    ...{ id: `id-${code}`, code, title: { en: `Part ${code}`, sq: `Pjesa ${code}` } },
    ...{ startsAt: '2026-03-17T09:00:00Z', endsAt: '2026-03-17T10:15:00Z' },
    ...{ mode: 'hybrid', place: 'Hall 2', joinUrl: null, state: 'planned' },
    ...{ origin: 'programme', movedFrom: null },
    ...over,
  };
}

function aPlan(over: Partial<SchedulePlan> = {}): SchedulePlan {
  return {
    session: {
      ...{ code: 'M2', title: { en: 'Part M2' }, mode: 'hybrid', place: 'Hall 2' },
      ...{ startsAt: '2026-03-25T09:00:00Z', endsAt: '2026-03-25T10:15:00Z' },
    },
    ...{ endsOn: '2026-03-25', evidenceClosesOn: '2026-04-30', planned: 10 },
    asked: [{ key: 'C1', title: { en: 'Eight sessions', sq: 'Tetë seanca' }, from: 8, to: 8 }],
    ...{ people: [], names: [], unchanged: 30, told: 31 },
    ...over,
  };
}

const sessions = [aSession('M1'), aSession('M2')];
const coordinator = aMe({
  areas: ['teach'],
  roles: [{ role: 'coordinator', scopeKind: 'city', scopeId: null }],
});

function open(at: string, api: FakeHttp, options: RenderOptions = {}, all = sessions) {
  return renderScreen(
    <CohortContext value={aCohort({ sessions: all })}>
      <Routes>
        <Route path="/sessions/new" element={<AddSessionPage />} />
        <Route path="/sessions/changes" element={<PastChangesPage />} />
        <Route path="/sessions/:session/change" element={<ChangeSessionPage />} />
      </Routes>
    </CohortContext>,
    { me: coordinator, at, api, catalogues: [catalogue], ...options },
  );
}
const anApi = (plan: SchedulePlan | ProblemError = aPlan()) =>
  new FakeHttp().on('post', planPath, plan).on('post', changePath, undefined);
const moving = () => within(screen.getByRole('region', { name: 'Another time or place' }));
const cancelling = () => within(screen.getByRole('region', { name: 'Cancel the session' }));
const pick = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('changing a session', () => {
  it('shows what it does to whom before it does it, and then does what was shown', async () => {
    const { api, container } = await open('/sessions/M2/change', anApi());
    expect(screen.getByLabelText('Begins')).toHaveValue('10:00');
    pick('Day', '2026-03-25');
    await press('Show what this changes');
    const plan = await screen.findByRole('status', { name: 'What will happen' });
    expect(plan).toHaveTextContent('M2 will be on Wednesday 25 March, 10:00–11:15.');
    expect(plan).toHaveTextContent('“Eight sessions” asks for 8, as before.');
    expect(plan).toHaveTextContent('31 people get a mail.');
    expect(api.sentTo('post', changePath)).toEqual([]);
    expect((await axe(container)).violations).toEqual([]);
    await press('Change session M2');
    expect(await screen.findByText('Session M2 has been changed.')).toBeVisible();
    const body = {
      ...{ kind: 'move', sessionId: 'id-M2', evidenceClosesOn: null, version: 3 },
      to: {
        ...{ date: '2026-03-25', starts: '10:00', ends: '11:15' },
        ...{ mode: 'hybrid', place: 'Hall 2', joinUrl: null },
      },
    };
    expect(api.sentTo('post', planPath)[0]!.body).toEqual(body);
    expect(api.sentTo('post', changePath)[0]!.body).toEqual(body);
  });

  it('takes the look away as soon as something else is typed', async () => {
    await open('/sessions/M2/change', anApi());
    pick('Day', '2026-03-25');
    await press('Show what this changes');
    await screen.findByRole('button', { name: 'Change session M2' });
    pick('Day', '2026-03-26');
    expect(screen.queryByRole('button', { name: 'Change session M2' })).toBeNull();
  });

  it('names those who would gain, and refuses where somebody would be worse off', async () => {
    const person = { enrolmentId: 'e1', name: 'Ana Hoxha', possibleAgain: [], loses: [] };
    const names = [{ key: 'attendance', title: { en: 'Attendance', sq: 'Pjesëmarrje' } }];
    const asked = [{ key: 'C1', title: { en: 'Eight sessions' }, from: 8, to: 7 }];
    const gains = aPlan({ asked, names, people: [{ ...person, gains: ['attendance'] }] });
    const api = anApi(gains);
    await open('/sessions/M2/change', api);
    await userEvent.click(
      cancelling().getByRole('button', { name: 'Show what cancelling changes' }),
    );
    expect(
      await cancelling().findByText('“Eight sessions” asks for 7 instead of 8.'),
    ).toBeVisible();
    const row = cancelling().getByRole('row', { name: /Ana Hoxha/ });
    expect(within(row).getByText('Attendance')).toBeVisible();
    expect(cancelling().getByRole('button', { name: 'Cancel session M2' })).toBeVisible();
    api.on('post', planPath, {
      ...gains,
      people: [{ ...person, gains: [], loses: ['attendance'] }],
    });
    await userEvent.click(
      cancelling().getByRole('button', { name: 'Show what cancelling changes' }),
    );
    expect(await cancelling().findByText(/1 person would be worse off/)).toBeVisible();
    expect(cancelling().queryByRole('button', { name: 'Cancel session M2' })).toBeNull();
  });

  it('says beside the field what is wrong, and asks nobody', async () => {
    const { api } = await open('/sessions/M2/change', anApi());
    pick('Day', '2026-05-01');
    pick('Ends', '10:00');
    await press('Show what this changes');
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByLabelText('Ends')).toHaveAccessibleDescription(/must end after it begins/);
    expect(screen.getByLabelText('Evidence counts until')).toHaveAccessibleDescription(
      /lies after the last day/,
    );
    expect(api.sent).toEqual([]);
  });

  it('keeps what was typed when somebody else was quicker, and when there is no network', async () => {
    const stale = new ProblemError({ type: 'urn:problem:stale-version', status: 409 });
    const api = anApi().on('post', changePath, stale);
    await open('/sessions/M2/change', api);
    pick('Day', '2026-03-25');
    await press('Show what this changes');
    await userEvent.click(await screen.findByRole('button', { name: 'Change session M2' }));
    expect(
      await screen.findByText(/Somebody has changed this cohort in the meantime/),
    ).toBeVisible();
    expect(screen.getByLabelText('Day')).toHaveValue('2026-03-25');
    api.on('post', planPath, new ProblemError({ type: 'urn:problem:network', status: 0 }));
    await press('Show what this changes');
    expect(await moving().findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('Day')).toHaveValue('2026-03-25');
  });

  it('says why a session that was held stays where it was', async () => {
    const held = new ProblemError({ type: 'urn:problem:cohorts.session-held', status: 422 });
    await open('/sessions/M2/change', anApi(held));
    pick('Day', '2026-03-25');
    await press('Show what this changes');
    expect(await screen.findByText(/so it was held/)).toBeVisible();
  });

  it('lets a trainer move it, and says who cancels', async () => {
    await open('/sessions/M2/change', anApi(), { me: aMe({ areas: ['teach'] }) });
    expect(screen.getByText(/Only coordinators can cancel a session/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show what cancelling changes' })).toBeNull();
    expect(screen.getByLabelText('Evidence counts until')).toHaveAttribute('readonly');
  });

  it('leaves a cancelled one alone, and knows no other', async () => {
    const cancelled = [aSession('M2', { state: 'cancelled' })];
    const shown = await open('/sessions/M2/change', anApi(), {}, cancelled);
    expect(screen.getByText(/was cancelled and stays so/)).toBeVisible();
    shown.unmount();
    await open('/sessions/M9/change', anApi());
    expect(screen.getByText('There is no such session in this cohort')).toBeVisible();
  });
});

describe('adding a session', () => {
  it('proposes how the others meet, takes up one of them again, and says it asks no more', async () => {
    const { api, container } = await open('/sessions/new', anApi());
    await press('Show what this changes');
    expect(screen.getByLabelText('Name in English')).toHaveAccessibleDescription(/both languages/);
    expect(screen.getByLabelText('Day')).toHaveAccessibleDescription('Choose a day.');
    await userEvent.selectOptions(screen.getByLabelText('What it is about'), 'M1: Part M1');
    expect(screen.getByLabelText('Name in Albanian')).toHaveValue('Pjesa M1');
    pick('Day', '2026-03-25');
    await press('Show what this changes');
    const deed = await screen.findByRole('button', { name: 'Add session M2' });
    expect((await axe(container)).violations).toEqual([]);
    await userEvent.click(deed);
    expect(await screen.findByText('Session M2 has been added.')).toBeVisible();
    expect(api.sentTo('post', changePath)[0]!.body).toMatchObject({
      ...{ kind: 'add', like: 'id-M1', title: { en: 'Part M1', sq: 'Pjesa M1' } },
      to: { date: '2026-03-25', starts: '10:00', mode: 'hybrid', place: 'Hall 2' },
    });
  });
});

describe('what was changed', () => {
  const change: PastChange = {
    ...{ id: 'c1', kind: 'move', code: 'M2', title: { en: 'Part M2', sq: 'Pjesa M2' } },
    ...{ changedAt: '2026-03-10T08:00:00Z', changedBy: 'Mira Deda' },
    before: {
      ...{ startsAt: '2026-03-17T09:00:00Z', endsAt: '2026-03-17T10:15:00Z' },
      ...{ mode: 'hybrid', place: 'Hall 2', joinUrl: null },
    },
    after: {
      ...{ startsAt: '2026-03-25T09:00:00Z', endsAt: '2026-03-25T10:15:00Z' },
      ...{ mode: 'online', place: null, joinUrl: null },
    },
  };
  const history = (items: readonly PastChange[] | ProblemError) =>
    new FakeHttp().on(
      'get',
      changePath,
      items instanceof ProblemError ? items : { items, nextCursor: null },
    );

  it('says who, when and from what, in both languages', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const shown = await open('/sessions/changes', history([change]), { locale });
      const row = await screen.findByRole('row', { name: /Mira Deda/ });
      expect(row).toHaveTextContent('10:00–11:15 · Hall 2');
      expect(row).toHaveTextContent(locale === 'en' ? 'Online' : 'Në internet');
      expect((await axe(shown.container)).violations).toEqual([]);
      shown.unmount();
    }
  });

  it('says that nothing was changed, and offers to try again', async () => {
    const shown = await open('/sessions/changes', history([]));
    expect(await screen.findByText('Nothing has been changed yet')).toBeVisible();
    shown.unmount();
    await open(
      '/sessions/changes',
      history(new ProblemError({ type: 'urn:problem:x', status: 503 })),
    );
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
