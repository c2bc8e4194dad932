import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { keptPlaceKey, readPlace, writePlace, type Place } from '../../lib/kept-place.js';
import { PlaceKeeper } from '../../lib/place-keeper.js';
import { aStorage } from '../../testing/people.js';
import type { PublicPage } from '../public-page.js';
import { renderPublicPage } from '../render-public-page.js';
import {
  anOpenLesson,
  anOpenProgramme,
  anOpenQuiz,
  aPracticeItem,
  aPublicCity,
  openIds,
} from '../testing.js';
import { mountKeptPlace, showWhatIsDone, watchPlace } from './kept-place.js';
import { mountOpen } from './open.js';

const common = { locale: 'en', city: aPublicCity } as const;
const lessonPage: PublicPage = { kind: 'open-lesson', ...common, lesson: anOpenLesson() };
const quizPage: PublicPage = { kind: 'open-quiz', ...common, quiz: anOpenQuiz() };
const paperPage: PublicPage = { kind: 'participation', ...common, programme: anOpenProgramme() };
const placePage: PublicPage = { kind: 'my-place', ...common };

let storage: Storage;
let keeper: PlaceKeeper;
const user = userEvent.setup();

beforeEach(() => {
  storage = aStorage();
  keeper = new PlaceKeeper(() => storage);
  window.scrollTo = () => undefined;
});
afterEach(() => document.body.replaceChildren());

/** A page as the server sends it, with the parts brought to life that this page has. */
async function open(page: PublicPage): Promise<HTMLElement> {
  document.body.innerHTML = renderPublicPage(page).html;
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const { island } = element.dataset;
    if (island === 'kept-place') mountKeptPlace(element, keeper);
    else if (island !== 'print') await act(async () => mountOpen(element, keeper));
  }
  await act(() => new Promise((resume) => setTimeout(resume)));
  return document.body;
}

const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const kept = (): Place | null => readPlace(storage.getItem(keptPlaceKey) ?? '');
const heading = (name: string) => screen.queryByRole('heading', { level: 2, name });
const begin = 'Keep my place on this device';
const wipe = 'Wipe my place from this device';

describe('a lesson without an account', () => {
  it('goes screen by screen, says what follows from a choice, and ends with what comes next', async () => {
    const body = await open(lessonPage);
    expect(heading('Two doors')).toBeVisible();
    expect(heading('Tuesday, 11.20')).toBeNull();
    await press('Next');
    await press('Next');
    expect(screen.getByText(/Choose an answer first/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Renew the pass.' }));
    await press('See what follows');
    expect(screen.getByText('The gap leaves a trace.')).toBeVisible();
    await press('Next');
    expect(heading('Those who leave no trace')).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Next lesson: The form' })).toBeVisible();
    expect((await axe(body)).violations).toEqual([]);
  });

  it('leaves nothing on the device and nothing in the address until that is chosen', async () => {
    const address = window.location.href;
    await open(lessonPage);
    await press('Next');
    await user.click(screen.getByRole('radio', { name: 'Lend her your phone.' }));
    await press('See what follows');
    expect(storage.length).toBe(0);
    expect(window.location.href).toBe(address);
    expect(JSON.stringify(window.history.state)).toBe('{"step":1}');
  });

  it('goes one screen back with the browser’s own Back', async () => {
    await open(lessonPage);
    await press('Next');
    act(() => window.history.back());
    await waitFor(() => expect(heading('Two doors')).toBeVisible());
  });

  it('keeps the place from where the reader is, and opens there again', async () => {
    await open(lessonPage);
    await press('Next');
    await press(begin);
    expect(kept()?.lessons[openIds.lesson]?.screen).toBe('choice');
    await user.click(screen.getByRole('radio', { name: 'Renew the pass.' }));
    await press('See what follows');
    await press('Next');
    const lesson = { screen: 'counted', decisions: { choice: 'b' }, done: true };
    expect(kept()?.lessons[openIds.lesson]).toEqual(lesson);
    document.body.replaceChildren();
    await open(lessonPage);
    expect(heading('Those who leave no trace')).toBeVisible();
  });

  it('begins at the beginning where the lesson has changed since', async () => {
    const gone = { screen: 'gone', decisions: {}, done: true };
    keeper.begin({ lessons: { [openIds.lesson]: gone }, quizzes: {} });
    await open(lessonPage);
    expect(heading('Two doors')).toBeVisible();
  });

  it('shows nothing of what was chosen any more once the place is wiped', async () => {
    keeper.begin({
      lessons: { [openIds.lesson]: { screen: 'choice', decisions: { choice: 'b' }, done: false } },
      quizzes: {},
    });
    await open(lessonPage);
    expect(screen.getByText('The gap leaves a trace.')).toBeVisible();
    await press(wipe);
    expect(storage.length).toBe(0);
    expect(heading('Two doors')).toBeVisible();
    await press('Next');
    expect(screen.getByRole('radio', { name: 'Renew the pass.' })).not.toBeChecked();
    expect(storage.length).toBe(0);
  });

  it('says so when the device keeps nothing, and goes on', async () => {
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await open(lessonPage);
    await press(begin);
    expect(screen.getByText(/This device keeps nothing/)).toBeVisible();
    await press('Next');
    expect(heading('Tuesday, 11.20')).toBeVisible();
  });

  it('says so when there is no room for the next step', async () => {
    await open(lessonPage);
    await press(begin);
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await press('Next');
    expect(screen.getByText(/Your last step could not be kept/)).toBeVisible();
  });
});

it('a lesson without an account is whole while it is printed', async () => {
  const body = await open(lessonPage);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const paper = body.querySelector<HTMLElement>('.lesson-on-paper')!;
  expect(within(paper).getByText('4. Those who leave no trace')).toBeInTheDocument();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(body.querySelector('.lesson-on-paper')).toBeNull();
});

describe('a quiz for everybody', () => {
  const first = () => screen.getByRole('group', { name: /mother’s name/ });

  it('asks for a choice, says whether it is right, and gives the reasons of every answer', async () => {
    const body = await open(quizPage);
    await user.click(screen.getAllByRole('button', { name: 'Check my answer' })[0]!);
    expect(screen.getByText('Choose an answer first.')).toBeVisible();
    await user.click(within(first()).getByRole('radio', { name: 'Leave' }));
    await user.click(screen.getAllByRole('button', { name: 'Check my answer' })[0]!);
    expect(screen.getByText('Not quite')).toBeVisible();
    for (const reason of ['You need not.', 'The purpose must be clear.', 'That helps nobody.'])
      expect(screen.getByText(reason)).toBeVisible();
    expect(screen.getByText(/checked 1 of 2 questions; 0 of them/)).toBeVisible();
    expect((await axe(body)).violations).toEqual([]);
  });

  it('lets another answer be tried, and counts by the rule of every quiz', async () => {
    await open(quizPage);
    await user.click(within(first()).getByRole('radio', { name: 'Leave' }));
    await user.click(screen.getAllByRole('button', { name: 'Check my answer' })[0]!);
    await user.click(within(first()).getByRole('radio', { name: 'Ask what for' }));
    expect(screen.queryByText('You need not.')).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'Check my answer' })[0]!);
    expect(screen.getByText('That is right')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'A copy' }));
    await user.click(screen.getByRole('checkbox', { name: 'A prize' }));
    await press('Check my answer');
    expect(screen.getByText(/all questions so far: 1 of 2/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'A prize' }));
    await user.click(screen.getByRole('checkbox', { name: 'A correction' }));
    await press('Check my answer');
    expect(screen.getByText(/all questions so far: 2 of 2/)).toBeVisible();
    expect(storage.length).toBe(0);
  });

  it('begins again without a trace', async () => {
    await open(quizPage);
    await press(begin);
    await user.click(within(first()).getByRole('radio', { name: 'Leave' }));
    await user.click(screen.getAllByRole('button', { name: 'Check my answer' })[0]!);
    expect(kept()?.quizzes[openIds.quiz]).toEqual({ [openIds.items[0]!]: { choice: 'a' } });
    await press('Begin again');
    expect(within(first()).getByRole('radio', { name: 'Leave' })).not.toBeChecked();
    expect(kept()?.quizzes[openIds.quiz]).toEqual({});
  });

  it('asks five questions at once, and shows again what was checked before', async () => {
    const id = (at: number) => `01990000-0000-7000-8000-0000000001${String(at).padStart(2, '0')}`;
    const items = Array.from({ length: 7 }, (_, at) => aPracticeItem({ id: id(at) }));
    const long: PublicPage = { ...quizPage, quiz: anOpenQuiz({ items }) };
    await open(long);
    expect(screen.getAllByRole('group')).toHaveLength(5);
    await press('2 more questions');
    expect(screen.getAllByRole('group')).toHaveLength(7);
    expect(screen.queryByRole('button', { name: /more question/ })).toBeNull();
    act(() =>
      keeper.begin({ lessons: {}, quizzes: { [openIds.quiz]: { [id(5)]: { choice: 'b' } } } }),
    );
    document.body.replaceChildren();
    await open(long);
    expect(screen.getAllByRole('group')).toHaveLength(7);
  });
});

describe('the paper of participation', () => {
  it('is filled in and printed here; nothing typed is kept or could be sent', async () => {
    const print = jest.fn();
    window.print = print;
    keeper.begin({
      lessons: { [openIds.lesson]: { screen: 'counted', decisions: {}, done: true } },
      quizzes: {},
    });
    const body = await open(paperPage);
    const paper = screen.getByRole('article', { name: 'The paper as it will be printed' });
    await user.type(screen.getByLabelText('Your name'), 'Ada Hoxha{Enter}');
    await user.type(screen.getByLabelText('Day'), '1 December');
    await user.click(screen.getByRole('checkbox', { name: 'Street quiz' }));
    for (const words of ['Ada Hoxha', '1 December', 'Self-declared, not checked'])
      expect(within(paper).getByText(words)).toBeVisible();
    expect(paper).toHaveTextContent('✓ Two doors done');
    expect(paper).toHaveTextContent('The form not done');
    expect(paper).toHaveTextContent('✓ Street quiz done');
    await press('Print the paper');
    expect(print).toHaveBeenCalledTimes(1);
    expect(storage.getItem(keptPlaceKey)).not.toContain('Ada');
    expect(body.querySelector('form')).toBeNull();
    expect([...body.querySelectorAll('input')].every((input) => input.name === '')).toBe(true);
    expect((await axe(body)).violations).toEqual([]);
  });
});

describe('my place', () => {
  const place: Place = {
    lessons: { [openIds.lesson]: { screen: 'choice', decisions: {}, done: false } },
    quizzes: {},
  };
  /** jsdom's files cannot be read. */
  const file = (text: string) =>
    Object.assign(new File([text], 'place.json', { type: 'application/json' }), {
      text: () => Promise.resolve(text),
    });
  const readIn = (text: string) =>
    user.upload(screen.getByLabelText('Read in a file', { selector: 'input' }), file(text));

  it('begins, says how much is kept, and wipes it', async () => {
    const body = await open(placePage);
    expect(screen.queryByText(/Lessons begun/)).toBeNull();
    await press(begin);
    expect(screen.getByText(/Lessons begun: 0/)).toBeVisible();
    expect((await axe(body)).violations).toEqual([]);
    await press(wipe);
    expect(storage.length).toBe(0);
  });

  it('is taken along as a file and read in on another device', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:place';
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
    keeper.begin(place);
    await open(placePage);
    await press('Save it as a file');
    expect(saved[0]?.size).toBe(writePlace(place).length);
    await press(wipe);
    await readIn(writePlace(place));
    await waitFor(() =>
      expect(screen.getByText(/Read in\. Kept here now: lessons begun: 1/)).toBeVisible(),
    );
    expect(kept()).toEqual(place);
  });

  it.each([
    { why: 'another file', text: 'a letter' },
    { why: 'a later version', text: writePlace(place).replace('"version":1', '"version":2') },
    { why: 'far too large', text: 'x'.repeat(1_000_001) },
  ])('refuses a file that is $why, and changes nothing', async ({ text }) => {
    await open(placePage);
    await readIn(text);
    await waitFor(() => expect(screen.getByText(/not a file that was saved here/)).toBeVisible());
    expect(storage.length).toBe(0);
  });

  it('says that what is kept cannot be read, and lets it be wiped', async () => {
    storage.setItem(keptPlaceKey, 'damaged');
    keeper.lookAgain();
    await open(placePage);
    expect(screen.getByText(/this page cannot read/)).toBeVisible();
    await press(wipe);
    expect(storage.length).toBe(0);
  });
});

describe('the foot of every page', () => {
  const foot = () => document.querySelector<HTMLElement>('[data-island="kept-place"]')!;
  const privacy: PublicPage = { kind: 'privacy', ...common };

  it('says nothing where nothing is kept', async () => {
    await open(privacy);
    expect(foot()).not.toBeVisible();
  });

  it('wipes at once where something is, and says so', async () => {
    keeper.begin({ lessons: {}, quizzes: {} });
    await open(privacy);
    expect(foot()).toBeVisible();
    await user.click(within(foot()).getByRole('button', { name: 'Wipe it' }));
    expect(storage.length).toBe(0);
    expect(within(foot()).getByRole('status')).toHaveTextContent('Nothing is kept on this device');
    expect(screen.queryByText('Your place is kept on this device.')).not.toBeVisible();
  });

  it('says so when the browser does not let it be wiped', async () => {
    keeper.begin({ lessons: {}, quizzes: {} });
    await open(privacy);
    storage.removeItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    await user.click(within(foot()).getByRole('button', { name: 'Wipe it' }));
    expect(within(foot()).getByRole('status')).toHaveTextContent('It could not be wiped');
  });

  it('marks the lessons that are finished in a list of them', async () => {
    keeper.begin({
      lessons: { [openIds.lesson]: { screen: 'x', decisions: {}, done: true } },
      quizzes: {},
    });
    await open({ kind: 'open-programme', ...common, programme: anOpenProgramme() });
    showWhatIsDone(document, keeper);
    const marks = [...document.querySelectorAll('[data-kept-lesson]')];
    expect(marks.map((mark) => (mark as HTMLElement).hidden)).toEqual([false, true]);
    act(() => keeper.wipe());
    expect(marks.every((mark) => (mark as HTMLElement).hidden)).toBe(true);
  });
});

describe('other tabs and pages put aside', () => {
  function aWindow() {
    const page = new EventTarget();
    const reload = jest.fn();
    watchPlace(keeper, Object.assign(page, { location: { reload } }) as unknown as Window);
    return { page, reload };
  }

  it('hears of a place kept or wiped in another tab', () => {
    const { page } = aWindow();
    new PlaceKeeper(() => storage).begin({ lessons: {}, quizzes: {} });
    page.dispatchEvent(Object.assign(new Event('storage'), { key: keptPlaceKey }));
    expect(keeper.snapshot().chosen).toBe(true);
    storage.clear();
    page.dispatchEvent(Object.assign(new Event('storage'), { key: null }));
    expect(keeper.snapshot().chosen).toBe(false);
  });

  it('reads a page anew that comes back after the place was wiped, and no other', () => {
    const { page, reload } = aWindow();
    const back = () =>
      page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    back();
    keeper.begin({ lessons: {}, quizzes: {} });
    back();
    expect(reload).not.toHaveBeenCalled();
    storage.clear();
    back();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
