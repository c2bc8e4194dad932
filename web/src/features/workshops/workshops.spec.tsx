import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { aMe } from '../../testing/people.js';
import { renderScreen } from '../../testing/render.js';
import type { PlanOffered, Workshop, WorkshopRow } from './api-types.js';
import { catalogue } from './catalogue.js';
import { ChangePage } from './change-page.js';
import { DoorSheetPage } from './door-sheet-page.js';
import { PaperListPage } from './paper-list-page.js';
import { SetUpPage } from './set-up-page.js';
import { anEntry, aWorkshop, workshopId as id } from './testing.js';
import { WorkshopPage } from './workshop-page.js';
import { WorkshopsPage } from './workshops-page.js';

const me = aMe({ id: 'p1' });
const plan: PlanOffered = {
  ...{ programme: 'the-watching-city', module: 'watched-streets', code: 'D2', audience: 'youth' },
  ...{ programmeTitle: { en: 'City' }, title: { en: 'Who’s watching?' }, minutes: 90 },
  ...{ groupAtLeast: 18, groupAtMost: 26, activities: 3 },
};
const holders = [
  { id: 'p1', name: 'Ana Hoxha' },
  { id: 'p2', name: 'Ben Çela' },
];

const anApi = (workshop: Workshop | ProblemError = aWorkshop()) =>
  new FakeHttp()
    .on('get', '/workshops', { items: [], nextCursor: null })
    .on('get', '/workshops/{id}', workshop)
    .on('get', '/group-plans', { items: [plan] })
    .on('get', '/workshop-holders', { items: holders })
    .on('post', '/workshops', { id, code: 'K7MQXT' })
    .on('patch', '/workshops/{id}', undefined)
    .on('delete', '/workshops/{id}', undefined)
    .on('post', '/workshops/{id}/entries', undefined)
    .on('patch', '/workshops/{id}/entries/{entryId}', undefined)
    .on('delete', '/workshops/{id}/entries/{entryId}', undefined)
    .on('put', '/workshops/{id}/confirmation', undefined);

/** Drawn whole: what shows while something loads is gone. */
const open = async (api: FakeHttp, at = `/teach/workshops/${id}`) => {
  const shown = await renderScreen(
    <Routes>
      <Route path="/teach/workshops" element={<WorkshopsPage />} />
      <Route path="/teach/workshops/new" element={<SetUpPage />} />
      <Route path="/teach/workshops/:workshop" element={<WorkshopPage />} />
      <Route path="/teach/workshops/:workshop/change" element={<ChangePage />} />
      <Route path="/teach/workshops/:workshop/door" element={<DoorSheetPage />} />
      <Route path="/teach/workshops/:workshop/paper" element={<PaperListPage />} />
    </Routes>,
    { api, me, at, catalogues: [catalogue] },
  );
  await waitFor(() => expect(shown.container.querySelector('.skeleton')).toBeNull());
  return shown;
};

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const problem = (status: number, code: string) =>
  new ProblemError({ type: `urn:problem:${code}`, status, title: code });

describe('the list of workshops', () => {
  const row = (over: Partial<WorkshopRow> = {}): WorkshopRow => ({
    ...{ id, title: 'My data, my street', place: 'Library', zone: 'Europe/Tirane', names: true },
    ...{ startsAt: '2026-03-02T13:00:00Z', endsAt: '2026-03-02T15:00:00Z' },
    ...{ deleteOn: '2026-04-01', emptied: false, people: 21, confirmed: 20 },
    ...over,
  });

  it('says when, where, how many, and until when there are names', async () => {
    const items = [
      row(),
      row({ id: 'b', names: false, people: 22 }),
      row({ id: 'c', emptied: true, people: null }),
    ];
    const api = new FakeHttp().on('get', '/workshops', { items, nextCursor: null });
    const { container } = await open(api, '/teach/workshops');
    expect(await screen.findAllByText('2 March 2026, 14:00–16:00')).toHaveLength(3);
    for (const words of ['21', 'Kept until 1 April 2026', 'None are taken', 'Deleted'])
      expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText('fewer than 5')).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('explains itself where there is none, and says that it failed', async () => {
    const none = await open(anApi(), '/teach/workshops');
    expect(await screen.findByText('No workshop has been set up yet')).toBeVisible();
    expect(screen.getByText(/Print the sheet for the door/)).toBeVisible();
    none.unmount();
    await open(new FakeHttp(), '/teach/workshops');
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('setting up a workshop', () => {
  const at = '/teach/workshops/new';

  it('names what is missing and sends nothing', async () => {
    const shown = await open(anApi(), at);
    await press('Set up the workshop');
    expect(screen.getByRole('alert')).toHaveTextContent('Give the workshop a title.');
    expect(screen.getByRole('alert')).toHaveTextContent('Say where it is.');
    expect(shown.api.sentTo('post', '/workshops')).toEqual([]);
    expect((await axe(shown.container)).violations).toEqual([]);
  });

  it('takes title and minutes from the plan, and no names where it is for young people', async () => {
    const shown = await open(anApi(), at);
    await userEvent.selectOptions(screen.getByLabelText('Plan'), 'D2: Who’s watching?');
    expect(screen.getByLabelText('Title')).toHaveValue('Who’s watching?');
    const young = screen.getByLabelText(/Young people under 18 take part/);
    expect(young).toBeChecked();
    expect(young).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Place'), 'School');
    await press('Set up the workshop');
    const [sent] = shown.api.sentTo('post', '/workshops');
    expect(sent!.body).toMatchObject({
      ...{ title: 'Who’s watching?', place: 'School', minutes: 90, young: true, keepDays: 30 },
      plan: { programme: 'the-watching-city', module: 'watched-streets' },
    });
    expect(await screen.findByRole('heading', { name: 'My data, my street' })).toBeVisible();
  });

  it('says when the names are deleted before anybody has given one', async () => {
    await open(anApi(), at);
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-03-02' } });
    await userEvent.selectOptions(screen.getByLabelText('The list is kept for'), '14 days');
    expect(screen.getByText(/The names are deleted on 16 March 2026/)).toBeVisible();
  });

  it('keeps what was typed when it is refused', async () => {
    const api = anApi().on('post', '/workshops', problem(422, 'workshops.too-far-away'));
    await open(api, at);
    await userEvent.type(screen.getByLabelText('Title'), 'My street');
    await userEvent.type(screen.getByLabelText('Place'), 'Library');
    await press('Set up the workshop');
    expect(await screen.findByText('The day is more than a year away.')).toBeVisible();
    expect(screen.getByLabelText('Place')).toHaveValue('Library');
  });

  it('says that plans could not be loaded', async () => {
    await open(new FakeHttp(), at);
    expect(await screen.findByText('Plans and people could not be loaded')).toBeVisible();
  });
});

describe('a workshop', () => {
  const people = [anEntry('Ana'), anEntry('Ben'), anEntry('ana', { twinOf: 'entry-Ana' })];

  it('says whose it is, and that it is not there', async () => {
    await open(anApi(problem(404, 'not-found')));
    expect(await screen.findByText('There is no such workshop')).toBeVisible();
  });

  it('shows the door, and what is promised there', async () => {
    const { container } = await open(anApi());
    expect(await screen.findByText('Open until 17:00')).toBeVisible();
    expect(screen.getByText('city.example/h/K7MQXT')).toBeVisible();
    expect(screen.getByText(/names are deleted on 1 April 2026/)).toBeVisible();
    expect(screen.getByText(/Nobody has checked in yet/)).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('closes the door against strangers, and opens it again', async () => {
    const shown = await open(anApi());
    await press('Close the check-in');
    expect(shown.api.sentTo('patch', '/workshops/{id}')[0]!.body).toEqual({
      ...{ shut: true, version: 3 },
    });
  });

  it('ticks nobody by itself; all at once leaves out who may be there twice', async () => {
    const workshop = aWorkshop({ waiting: 3, entries: people });
    const shown = await open(anApi(workshop));
    await press('Confirm who was here');
    expect(shown.api.sentTo('put', '/workshops/{id}/confirmation')).toEqual([]);
    await press('Tick everybody');
    expect(screen.getByRole('checkbox', { name: 'ana' })).not.toBeChecked();
    await press('Confirm that 2 people were here');
    expect(shown.api.sentTo('put', '/workshops/{id}/confirmation')[0]!.body).toEqual({
      entries: ['entry-Ana', 'entry-Ben'],
    });
    expect((await axe(shown.container)).violations).toEqual([]);
  });

  it('asks about a name that is there twice', async () => {
    const shown = await open(anApi(aWorkshop({ waiting: 3, entries: people })));
    expect(screen.getByText(/This name is there twice/)).toBeVisible();
    await press('It is the same person: ana');
    expect(shown.api.sentTo('patch', '/workshops/{id}/entries/{entryId}')[0]!.body).toEqual({
      sameAs: 'entry-Ana',
    });
  });

  it('confirms nobody before it begins, and says from when', async () => {
    await open(anApi(aWorkshop({ begun: false, waiting: 1, entries: [anEntry('Ana')] })));
    expect(screen.getByText(/from 14:00 on Monday 2 March/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Confirm/ })).toBeNull();
  });

  it('corrects a name where it stands, and strikes off what can be taken back', async () => {
    const entries = [anEntry('Ana Hoxa'), anEntry('Cem', { state: 'struck' })];
    const shown = await open(anApi(aWorkshop({ waiting: 1, entries })));
    await press('Correct Ana Hoxa');
    const field = screen.getByLabelText('Name, as it shall stand on the letter');
    await userEvent.clear(field);
    await press('Save the name');
    expect(screen.getByText('Write a name.')).toBeVisible();
    await userEvent.type(field, 'Ana Hoxha');
    await press('Save the name');
    await press('Strike off Ana Hoxa');
    fireEvent.click(screen.getByText('One entry struck off'));
    await press('Take back Cem');
    await press('Delete for good: Cem');
    const sent = shown.api.sentTo('patch', '/workshops/{id}/entries/{entryId}');
    expect(sent.map(({ body }) => body)).toEqual([
      { name: 'Ana Hoxha' },
      { state: 'struck' },
      { state: 'waiting' },
    ]);
    expect(shown.api.sentTo('delete', '/workshops/{id}/entries/{entryId}')).toHaveLength(1);
  });

  it('adds names from paper; what was typed stays when it is refused', async () => {
    const api = anApi();
    const shown = await open(api);
    await press('Add the name');
    expect(screen.getByText('Write a name.')).toBeVisible();
    const box = screen.getByLabelText('Names, one a line');
    await userEvent.type(box, 'Ana{enter}Ben{enter}');
    api.on('post', '/workshops/{id}/entries', problem(422, 'workshops.name-unprintable'));
    await press('Add 2 names');
    expect(await screen.findByText(/cannot be printed on a letter/)).toBeVisible();
    expect(box).toHaveValue('Ana\nBen\n');
    api.on('post', '/workshops/{id}/entries', undefined);
    await press('Add 2 names');
    expect(box).toHaveValue('');
    expect(shown.api.sentTo('post', '/workshops/{id}/entries')[1]!.body).toEqual({
      names: ['Ana', 'Ben'],
    });
  });

  it('has letters when it is over, for those who are confirmed', async () => {
    const entries = [anEntry('Ana', { state: 'confirmed' })];
    const during = await open(anApi(aWorkshop({ confirmed: 1, entries })));
    expect(screen.getByText(/They can be had from 16:00/)).toBeVisible();
    during.unmount();
    const door = { state: 'over', at: null } as const;
    await open(anApi(aWorkshop({ confirmed: 1, entries, over: true, door })));
    expect(screen.getByRole('link', { name: 'Download one letter (PDF)' })).toHaveAttribute(
      'href',
      `/api/v1/workshops/${id}/letters`,
    );
    expect(screen.getByRole('link', { name: 'Letter of Ana' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /check-in/ })).toBeNull();
  });

  it('of young people only counts, and says what not to do', async () => {
    const young = aWorkshop({ names: false, waiting: 20 });
    const shown = await open(anApi(young));
    expect(screen.getByText('20 phones have checked in.')).toBeVisible();
    expect(screen.getByText(/do not write down their names/)).toBeVisible();
    expect(screen.queryByLabelText('Names, one a line')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Paper list' })).toBeNull();
    const field = screen.getByLabelText('Counted in the room');
    await userEvent.type(field, 'many');
    await press('Save the count');
    expect(screen.getByText('Write a whole number from 0 to 2000.')).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, '22');
    await press('Save the count');
    expect(shown.api.sentTo('patch', '/workshops/{id}')[0]!.body).toEqual({
      ...{ headcount: 22, version: 3 },
    });
    expect((await axe(shown.container)).violations).toEqual([]);
  });

  it('says that somebody else was quicker', async () => {
    await open(anApi().on('patch', '/workshops/{id}', problem(409, 'stale-version')));
    await press('Close the check-in');
    expect(await screen.findByText(/Somebody else was quicker/)).toBeVisible();
  });

  it.each([
    { people: 21, says: 'The list was deleted on 1 April 2026. 21 people were there.' },
    { people: null, says: /Fewer than five people/ },
  ])('whose list is deleted says how many were there: $people', async ({ people: left, says }) => {
    await open(anApi(aWorkshop({ emptied: true, people: left, heldBy: null })));
    expect(await screen.findByText(says)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Change' })).toBeNull();
  });
});

describe('changing a workshop', () => {
  const at = `/teach/workshops/${id}/change`;

  it('sends what differs, and goes back', async () => {
    const shown = await open(anApi(), at);
    await userEvent.selectOptions(await screen.findByLabelText('Held by'), 'Ben Çela');
    await press('Save the changes');
    expect(shown.api.sentTo('patch', '/workshops/{id}')[0]!.body).toEqual({
      ...{ heldBy: 'p2', version: 3 },
    });
    expect(await screen.findByText('Open until 17:00')).toBeVisible();
  });

  it('says why the day cannot be changed', async () => {
    const api = anApi().on('patch', '/workshops/{id}', problem(409, 'workshops.day-settled'));
    await open(api, at);
    fireEvent.change(await screen.findByLabelText('Day'), { target: { value: '2026-03-09' } });
    await press('Save the changes');
    expect(await screen.findByText(/Somebody has checked in and was told/)).toBeVisible();
  });

  it('asks before it deletes, and says how many entries go', async () => {
    HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
      this.open = false;
    };
    const shown = await open(anApi(aWorkshop({ waiting: 1, confirmed: 20 })), at);
    await press('Delete the workshop…');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('21 entries go with it');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Delete for good' }));
    expect(shown.api.sentTo('delete', '/workshops/{id}')).toHaveLength(1);
    expect(await screen.findByText('No workshop has been set up yet')).toBeVisible();
  });
});

describe('what is printed for a workshop', () => {
  it('is a sheet for the door in both languages, the workshop’s own first', async () => {
    const { container } = await open(
      anApi(aWorkshop({ locale: 'sq' })),
      `/teach/workshops/${id}/door`,
    );
    const calls = [...container.querySelectorAll('.door-sheet__call')];
    expect(calls.map(({ textContent }) => textContent)).toEqual([
      'Regjistrohuni këtu me telefon',
      'Check in here with your phone',
    ]);
    expect(screen.getByText(/It is deleted on 1 April 2026/)).toBeVisible();
    expect(screen.getByText(/Fshihet më 1 prill 2026/)).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('promises no names at the door of young people, and gives them no paper list', async () => {
    const young = aWorkshop({ names: false });
    const sheet = await open(anApi(young), `/teach/workshops/${id}/door`);
    expect(await screen.findByText(/Nobody is asked for a name/)).toBeVisible();
    sheet.unmount();
    await open(anApi(young), `/teach/workshops/${id}/paper`);
    expect(await screen.findByText(/no names are taken, not on paper either/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is a paper list to be signed, with what happens to it', async () => {
    const { container } = await open(anApi(), `/teach/workshops/${id}/paper`);
    expect(await screen.findAllByRole('row')).toHaveLength(21);
    expect(screen.getByText(/this sheet is destroyed then/)).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });
});
