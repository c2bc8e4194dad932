import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { keptPlaceKey, writePlace, type Place } from '../../lib/kept-place.js';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe, aStorage } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import type { SelfStudyView } from './api-types.js';
import { catalogue } from './catalogue.js';
import { SelfStudyCard } from './self-study-card.js';
import { SelfStudyOfMine } from './self-study-of-mine.js';
import { SelfStudyPage } from './self-study-page.js';
import { aSelfStudy, ids } from './testing.js';

const all = '/me/self-study';
const taking = '/me/self-study/taken-along';
const place: Place = {
  lessons: {
    [ids.lesson(1)]: { screen: 'two', decisions: { two: 'a' }, done: false },
    [ids.lesson(2)]: { screen: 'three', decisions: {}, done: true },
  },
  quizzes: { [ids.quiz]: { [ids.item(1)]: { choice: 'a' } } },
};
const kept = { stoa: 'my-place', version: 1, ...place };

/** As the server does: once taken along, it says so. */
function anApi(view: SelfStudyView | ProblemError = aSelfStudy()): FakeHttp {
  const api = new FakeHttp().on('get', all, view).on('delete', all, undefined);
  return api.on('post', taking, () => {
    api.on('get', all, aSelfStudy({ takenAlong: true }));
    return { lessons: 2, quizzes: 1, left: 0 };
  });
}

const holding = (text = writePlace(place)) => {
  const storage = aStorage();
  storage.setItem(keptPlaceKey, text);
  return storage;
};

async function open(options: RenderOptions & { page?: React.ReactElement } = {}) {
  const { page = <SelfStudyPage />, ...more } = options;
  const routes = (
    <Routes>
      <Route path="/learn/self-study" element={page} />
    </Routes>
  );
  const given = { at: '/learn/self-study', api: anApi(), me: aMe(), catalogues: [catalogue] };
  const result = await renderScreen(routes, { ...given, ...more });
  await loaded(result.container);
  return result;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const question = () => screen.queryByRole('region', { name: /Take along/ });

describe('my self-study', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open({ locale, storage: holding() });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('lists what is open, how far one is and where to go on', async () => {
    const [programme] = aSelfStudy().programmes;
    const [first, second] = programme!.lessons;
    const lessons = [
      { ...first!, at: 'three', done: true },
      { ...second!, at: 'two' },
    ];
    const next = { programme: 'my-street', address: 'lesson-2', title: second!.title };
    await open({ api: anApi(aSelfStudy({ programmes: [{ ...programme!, lessons }], next })) });
    expect(screen.getByText('finished')).toBeVisible();
    expect(screen.getByText('screen 2 of 3')).toBeVisible();
    expect(screen.getByText('0 of 3 questions answered')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go on where you were' })).toHaveAttribute(
      'href',
      '/learn/self-study/my-street/lesson-2',
    );
    expect(screen.getByText(/counts for no certificate/)).toBeVisible();
  });

  it('says so where nothing is open, and where it could not be loaded', async () => {
    const { unmount } = await open({ api: anApi(aSelfStudy({ programmes: [] })) });
    expect(screen.getByText('Nothing is open at the moment')).toBeVisible();
    unmount();
    await open({ api: anApi(new ProblemError({ type: 'urn:problem:network', status: 0 })) });
    expect(screen.getByText('Your self-study could not be loaded')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('asks about deleting, and then deletes', async () => {
    const { api } = await open({ api: anApi(aSelfStudy({ takenAlong: true })) });
    await press('Delete my self-study …');
    expect(api.sentTo('delete', all)).toHaveLength(0);
    await press('Delete it');
    expect(api.sentTo('delete', all)).toHaveLength(1);
  });

  it('has nothing to delete where nothing is kept', async () => {
    await open();
    expect(screen.queryByText('Delete my self-study …')).not.toBeInTheDocument();
  });
});

describe('what a device keeps', () => {
  it('is not asked about where there is nothing', async () => {
    await open();
    expect(question()).not.toBeInTheDocument();
    expect(screen.queryByText('Wipe it from this device')).not.toBeInTheDocument();
  });

  it('is listed in words before anything is sent', async () => {
    const unknown = { [ids.unknown]: place.lessons[ids.lesson(1)]! };
    const storage = holding(writePlace({ ...place, lessons: { ...place.lessons, ...unknown } }));
    const { api } = await open({ storage });
    const said = within(question()!).getAllByRole('listitem');
    expect(said.map(({ textContent }) => textContent)).toEqual([
      'Five questions: screen 2 of 3',
      'The sign on the pole: finished',
      'Quiz: 1 of 3 questions answered',
    ]);
    expect(question()).toHaveTextContent('1 more thing is not offered here any more');
    expect(api.sentTo('post', taking)).toHaveLength(0);
  });

  it('comes along when wished, once, and can then be wiped', async () => {
    const { api, services } = await open({ storage: holding() });
    await press('Yes, take it along');
    expect(
      await screen.findByText(/It is in your account now. Lessons: 2. Quizzes: 1/),
    ).toBeVisible();
    expect(api.sentTo('post', taking).map(({ body }) => body)).toEqual([kept]);
    expect(question()).not.toBeInTheDocument();
    expect(services.storage.getItem(keptPlaceKey)).not.toBeNull();
    await press('Wipe it from this device');
    expect(services.storage.getItem(keptPlaceKey)).toBeNull();
    expect(screen.getByText('Nothing is kept on this device any more.')).toBeVisible();
  });

  it('stays when not wished, is not sent, and can be wiped, too', async () => {
    const { api, services } = await open({ storage: holding() });
    await press('No, leave it on this device');
    expect(screen.getByText(/Nothing has been sent/)).toBeVisible();
    expect(question()).not.toBeInTheDocument();
    expect(api.sentTo('post', taking)).toHaveLength(0);
    expect(services.storage.getItem(keptPlaceKey)).toBe(writePlace(place));
    await press('Wipe it from this device');
    expect(services.storage.getItem(keptPlaceKey)).toBeNull();
  });

  it('is not asked about again once something has come along, but can be wiped', async () => {
    await open({ storage: holding(), api: anApi(aSelfStudy({ takenAlong: true })) });
    expect(question()).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Wipe it from this device' })).toBeVisible();
    expect(screen.queryByText('I have my place in a file')).not.toBeInTheDocument();
  });

  it('stays where it is when the network fails, and is asked about still', async () => {
    const refused = new ProblemError({ type: 'urn:problem:network', status: 0 });
    const { services } = await open({
      storage: holding(),
      api: anApi().on('post', taking, refused),
    });
    await press('Yes, take it along');
    expect(await screen.findByText('Nothing is lost: it is still where it was.')).toBeVisible();
    expect(services.storage.getItem(keptPlaceKey)).toBe(writePlace(place));
    expect(screen.getByRole('button', { name: 'Yes, take it along' })).toBeEnabled();
  });

  it('is said to be of no use where it cannot be read', async () => {
    await open({ storage: holding('{"stoa":"my-place","version":9}') });
    expect(question()).not.toBeInTheDocument();
    expect(screen.getByText(/keeps something that cannot be read here/)).toBeVisible();
  });

  it('that lets nothing be wiped says what to do', async () => {
    const storage = holding();
    storage.removeItem = () => {
      throw new DOMException('switched off', 'SecurityError');
    };
    await open({ storage, api: anApi(aSelfStudy({ takenAlong: true })) });
    await press('Wipe it from this device');
    expect(screen.getByText(/did not let it be wiped/)).toBeVisible();
  });
});

describe('a file of one’s place', () => {
  /** jsdom's files cannot be read. */
  const file = (text: string) =>
    Object.assign(new File([text], 'place.json', { type: 'application/json' }), {
      text: () => Promise.resolve(text),
    });
  const choose = async (text: string) => {
    await userEvent.click(screen.getByText('I have my place in a file'));
    await userEvent.upload(screen.getByLabelText('File of my place'), file(text));
  };

  it('is asked about like what the device keeps', async () => {
    const { api } = await open();
    await choose(writePlace(place));
    expect(
      await screen.findByRole('region', { name: 'Take along what is in the file?' }),
    ).toBeVisible();
    await press('Yes, take it along');
    expect(await screen.findByText(/It is in your account now/)).toBeVisible();
    expect(api.sentTo('post', taking)[0]!.body).toEqual(kept);
  });

  it.each([
    ['another file', '{"hello":1}', /not a file that was saved here/],
    ['a damaged one', writePlace(place).slice(0, -9), /not a file that was saved here/],
    ['a huge one', ' '.repeat(250_001), /not a file that was saved here/],
    ['an empty place', writePlace({ lessons: {}, quizzes: {} }), /Nothing has been studied/],
  ])('is refused where it is %s, and nothing is sent', async (_, text, words) => {
    const { api } = await open();
    await choose(text);
    expect(await screen.findByText(words)).toBeVisible();
    expect(api.sentTo('post', taking)).toHaveLength(0);
  });
});

describe('elsewhere', () => {
  it('Today says where to go on, or what there is', async () => {
    const { unmount } = await open({ page: <SelfStudyCard /> });
    expect(screen.getByText(/Study the open lessons/)).toBeVisible();
    unmount();
    const next = {
      programme: 'my-street',
      address: 'lesson-2',
      title: { en: 'The sign', sq: 'S' },
    };
    await open({ page: <SelfStudyCard />, api: anApi(aSelfStudy({ next })) });
    expect(screen.getByText('Next: The sign')).toBeVisible();
  });

  it('Me asks as long as something can come along, and else asks the server nothing', async () => {
    const { api, unmount } = await open({ page: <SelfStudyOfMine /> });
    expect(api.sent).toHaveLength(0);
    unmount();
    await open({ page: <SelfStudyOfMine />, storage: holding() });
    expect(await screen.findByRole('button', { name: 'Yes, take it along' })).toBeVisible();
  });
});
