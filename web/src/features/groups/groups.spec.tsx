import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { catalogue as groupCatalogue } from '../../lib/group/catalogue.js';
import { anActivity, aNote } from '../../lib/group/testing.js';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { aMe } from '../../testing/people.js';
import { renderScreen } from '../../testing/render.js';
import type { Group, GroupMaterials, GroupPlan, GroupRow } from './api-types.js';
import { catalogue } from './catalogue.js';
import { GroupPage } from './group-page.js';
import { GroupsPage } from './groups-page.js';
import { OpenGroupPage } from './open-group-page.js';

const id = '01990000-0000-7000-8000-0000000000c1';
const title = { en: 'Who’s watching?', sq: 'Kush vëzhgon?' };

const aLedGroup = (over: Partial<Group> = {}): Group => ({
  ...{ id, code: 'K7M-QXT', address: 'https://city.example/g/K7MQXT', name: 'Class 10' },
  ...{ locale: 'en', module: 'D2', title, state: 'open', openedAt: '2026-03-02T09:00:00Z' },
  ...{ answerer: null, answerBy: '2026-04-13', deleteOn: '2026-06-12', holdsNotes: true },
  ...{ joining: true, step: null, stepBeganAt: null, answer: null, answeredAt: null },
  ...{ version: 4, phones: 12, mayAnswer: false, activities: [] },
  ...over,
});

const materials: GroupMaterials = {
  plan: {
    ...{ minutes: 90, groupAtLeast: 18, groupAtMost: 26 },
    locales: {
      en: {
        ...{ title: 'Plan', state: 'source', materials: [], fallback: '', introHtml: '' },
        steps: [
          { from: 0, to: 5, whatHtml: '<p>Welcome</p>', saysHtml: '<p>Hello.</p>' },
          { from: 5, to: 15, whatHtml: '<p>Noticed</p>', saysHtml: '<p>Guess.</p>' },
        ],
      },
    },
  },
  handouts: [],
};

function anApi(group: Group | ProblemError = aLedGroup()) {
  return new FakeHttp()
    .on('get', '/groups/{id}', group)
    .on('get', '/groups/{id}/materials', materials)
    .on('patch', '/groups/{id}', undefined)
    .on('post', '/groups/{id}/activities', { id: 'new' })
    .on('put', '/groups/{id}/activities/{activityId}/move', undefined)
    .on('put', '/groups/{id}/notes/{noteId}', undefined)
    .on('put', '/groups/{id}/closing', undefined)
    .on('put', '/groups/{id}/answer', undefined);
}

const open = (api: FakeHttp, at = `/teach/groups/${id}`) =>
  renderScreen(
    <Routes>
      <Route path="/teach/groups" element={<GroupsPage />} />
      <Route path="/teach/groups/new" element={<OpenGroupPage />} />
      <Route path="/teach/groups/:group" element={<GroupPage />} />
    </Routes>,
    { api, me: aMe(), at, catalogues: [catalogue, groupCatalogue] },
  );

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('the list of groups', () => {
  const row = (over: Partial<GroupRow> = {}): GroupRow => ({
    ...{ id, code: 'K7M-QXT', name: 'Class 10', title, state: 'closed', answered: false },
    ...{ openedAt: '2026-03-02T09:00:00Z', answerBy: '2026-04-13', deleteOn: '2026-06-12' },
    ...over,
  });

  it('says what is owed, and by when', async () => {
    const page = { items: [row(), row({ id: 'b', answered: true })], nextCursor: null };
    const { container } = await open(new FakeHttp().on('get', '/groups', page), '/teach/groups');
    expect(await screen.findByText('Answer owed by 13 April 2026')).toBeVisible();
    expect(screen.getByText('Answered')).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('says what to do where there is none, and that it failed', async () => {
    const none = await open(
      new FakeHttp().on('get', '/groups', { items: [], nextCursor: null }),
      '/teach/groups',
    );
    expect(await screen.findByText('No group has been opened yet')).toBeVisible();
    none.unmount();
    await open(new FakeHttp(), '/teach/groups');
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('opening a group', () => {
  const plan: GroupPlan = {
    ...{ programme: 'the-watching-city', module: 'watched-streets', programmeTitle: title, title },
    ...{ code: 'D2', audience: 'youth', minutes: 90, groupAtLeast: 18, groupAtMost: 26 },
    activities: 3,
  };
  const api = () =>
    new FakeHttp()
      .on('get', '/group-plans', { items: [plan] })
      .on('post', '/groups', { id, code: 'K7MQXT' })
      .on('get', '/groups/{id}', aLedGroup())
      .on('get', '/groups/{id}/materials', materials);

  it('names what is missing and sends nothing', async () => {
    const shown = await open(api(), '/teach/groups/new');
    await press('Open the group');
    expect(screen.getByRole('alert')).toHaveTextContent('Choose a workshop.');
    expect(shown.api.sentTo('post', '/groups')).toEqual([]);
    expect((await axe(shown.container)).violations).toEqual([]);
  });

  it('says what is ready and when everything is deleted, and goes to the group', async () => {
    const shown = await open(api(), '/teach/groups/new');
    await userEvent.selectOptions(
      await screen.findByLabelText('Workshop'),
      'the-watching-city/watched-streets',
    );
    expect(screen.getByText(/90 minutes, 18 to 26 people. Ready for phones: 3/)).toBeVisible();
    await userEvent.type(screen.getByLabelText('Name for your own list'), 'Class 10');
    const year = new Date().getUTCFullYear() + 1;
    fireEvent.change(screen.getByLabelText('The city answers by'), {
      target: { value: `${year}-04-13` },
    });
    expect(screen.getByText(new RegExp(`deleted on 12 June ${year}`))).toBeVisible();
    await press('Open the group');
    expect(await screen.findByText('Code K7M-QXT')).toBeVisible();
    expect(shown.api.sentTo('post', '/groups')[0]!.body).toMatchObject({
      ...{ programme: 'the-watching-city', module: 'watched-streets', name: 'Class 10' },
      ...{ answerBy: `${year}-04-13`, keepDays: 60, holdsNotes: true },
    });
  });
});

describe('leading a group', () => {
  const options = ['a', 'b'].map((key) => ({ key, text: { en: key } }));

  it('shows code, plan and phones, and begins a step with the version that is on the screen', async () => {
    const { api, container } = await open(
      anApi(aLedGroup({ step: 0, stepBeganAt: '2026-03-02T09:00:00Z' })),
    );
    expect(await screen.findByText('12 phones are in.')).toBeVisible();
    expect((await screen.findByText('Welcome')).closest('li')).toHaveAttribute(
      'aria-current',
      'step',
    );
    await press('Begin this step');
    expect(api.sentTo('patch', '/groups/{id}')[0]!.body).toEqual({ step: 1, version: 4 });
    expect((await axe(container)).violations).toEqual([]);
  });

  it('opens what belongs to a step, and closes and counts what is open', async () => {
    const activities = [
      anActivity({ id: 'one', options, from: 5, votes: 7 }),
      anActivity({ id: 'two', options, from: 5, state: 'planned' }),
    ];
    const { api } = await open(anApi(aLedGroup({ activities })));
    expect(await screen.findByText(/7 of 12 phones have chosen/)).toBeVisible();
    await press('Close what is open and open this');
    await press('Close and show the result');
    const moves = api.sentTo('put', '/groups/{id}/activities/{activityId}/move');
    expect(moves.map(({ body, options: sent }) => [sent!.params!['activityId'], body])).toEqual([
      ['two', { move: 'open', version: 4 }],
      ['one', { move: 'close', version: 4 }],
    ]);
  });

  it('shows, hides and puts to the vote what has been written', async () => {
    const notes = [aNote({ id: 'n1' }), aNote({ id: 'n2', text: 'Rude', state: 'waiting' })];
    const activities = [anActivity({ kind: 'board', notes })];
    const { api, container } = await open(anApi(aLedGroup({ activities })));
    const rude = within((await screen.findByText('Rude')).closest('li')!);
    expect(rude.getByText('Waits for you')).toBeVisible();
    await userEvent.click(rude.getByRole('button', { name: 'Show' }));
    await userEvent.click(rude.getByRole('button', { name: 'Hide' }));
    await press('Put to the vote');
    expect(api.sentTo('put', '/groups/{id}/notes/{noteId}').map(({ body }) => body)).toEqual([
      { state: 'shown' },
      { state: 'hidden' },
    ]);
    expect(api.sentTo('post', '/groups/{id}/activities')[0]!.body).toEqual({
      ...{ kind: 'yes-if-no', question: 'A sign on each camera', version: 4 },
    });
    expect((await axe(container)).violations).toEqual([]);
  });

  it('asks something else, when it can be chosen among', async () => {
    const { api } = await open(anApi());
    await userEvent.click(await screen.findByText('Ask something else'));
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'corners');
    await press('Add it to the group');
    expect(screen.getByText('Write the question.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Question'), 'Where?');
    await userEvent.type(screen.getByLabelText('What can be chosen'), 'Here{enter}There');
    await press('Add it to the group');
    expect(api.sentTo('post', '/groups/{id}/activities')[0]!.body).toEqual({
      ...{ kind: 'corners', question: 'Where?', options: ['Here', 'There'], version: 4 },
    });
  });

  it('is told that a colleague was quicker, and sees how things stand', async () => {
    const stale = new ProblemError({ type: 'urn:problem:stale-version', status: 409 });
    const { api } = await open(anApi().on('patch', '/groups/{id}', stale));
    await userEvent.click(await screen.findByLabelText('Let further phones in'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Another facilitator was quicker');
    expect(api.sentTo('get', '/groups/{id}').length).toBeGreaterThan(1);
  });

  it('closes only when asked twice, and says what goes with it', async () => {
    const activities = [anActivity({ kind: 'board', notes: [aNote({ state: 'waiting' })] })];
    const { api } = await open(anApi(aLedGroup({ activities })));
    await press('Close the group');
    const dialog = within(await screen.findByRole('dialog', { hidden: true }));
    expect(dialog.getByText(/1 note has not been looked at/)).toBeInTheDocument();
    expect(api.sentTo('put', '/groups/{id}/closing')).toEqual([]);
    fireEvent.click(dialog.getByText('Close the group'));
    await screen.findByText('On the phones now');
    expect(api.sentTo('put', '/groups/{id}/closing')[0]!.body).toEqual({ version: 4 });
  });

  it('says so when there is no such group, or no answer', async () => {
    const gone = new ProblemError({ type: 'urn:problem:not-found', status: 404 });
    const first = await open(anApi(gone));
    expect(await screen.findByText('There is no such group')).toBeVisible();
    first.unmount();
    await open(anApi(new ProblemError({ type: 'urn:problem:internal', status: 500 })));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('after a group', () => {
  const activities = [anActivity({ kind: 'board', state: 'closed', notes: [aNote({ id: 'n1' })] })];

  it('a trainer sees what is owed; a coordinator answers each recommendation', async () => {
    const closed = { state: 'closed' as const, activities };
    const trainer = await open(anApi(aLedGroup(closed)));
    expect(
      await screen.findByText(/A coordinator publishes the city’s answer by 13 April/),
    ).toBeVisible();
    trainer.unmount();
    const { api, container } = await open(anApi(aLedGroup({ ...closed, mayAnswer: true })));
    await press('Publish the answer');
    expect(screen.getAllByText(/“A sign on each camera” is owed/)[0]).toBeVisible();
    expect(api.sentTo('put', '/groups/{id}/answer')).toEqual([]);
    await userEvent.type(screen.getByLabelText('To all of them'), 'Thank you.');
    await userEvent.click(screen.getByRole('radio', { name: 'Later' }));
    await userEvent.type(screen.getByLabelText('Because'), 'The contract ends in autumn.');
    await press('Publish the answer');
    expect(api.sentTo('put', '/groups/{id}/answer')[0]!.body).toEqual({
      ...{ text: 'Thank you.', version: 4 },
      notes: [{ id: 'n1', answer: 'later', reason: 'The contract ends in autumn.' }],
    });
    expect((await axe(container)).violations).toEqual([]);
  });
});
