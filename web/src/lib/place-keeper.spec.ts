import { describe, expect, it } from '@jest/globals';
import { aStorage } from '../testing/people.js';
import { keptPlaceKey, nowhere, type Place } from './kept-place.js';
import { PlaceKeeper } from './place-keeper.js';

const id = '01990000-0000-7000-8000-000000000001';
const other = '01990000-0000-7000-8000-000000000002';
const at = (screen: string, lesson = id): Place => ({
  lessons: { [lesson]: { screen, decisions: {}, done: false } },
  quizzes: {},
});
const moved =
  (screen: string, lesson = id) =>
  (place: Place) => ({
    ...place,
    lessons: { ...place.lessons, ...at(screen, lesson).lessons },
  });
const full = (): Storage => ({
  ...aStorage(),
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
});
const switchedOff = (): Storage => {
  throw new DOMException('no', 'SecurityError');
};

describe('keeping a place', () => {
  it('stores nothing until it is chosen, whatever is done', () => {
    const storage = aStorage();
    const keeper = new PlaceKeeper(() => storage);
    keeper.change(moved('door'));
    keeper.wipe();
    expect(storage.length).toBe(0);
    expect(keeper.snapshot()).toEqual({ chosen: false, place: nowhere, trouble: null });
  });

  it('begins with where somebody is, follows, and is found again', () => {
    const storage = aStorage();
    const keeper = new PlaceKeeper(() => storage);
    keeper.begin(at('door'));
    keeper.change(moved('choice'));
    expect(new PlaceKeeper(() => storage).snapshot()).toEqual({
      chosen: true,
      place: at('choice'),
      trouble: null,
    });
  });

  it('leaves nothing behind when it is wiped', () => {
    const storage = aStorage();
    const keeper = new PlaceKeeper(() => storage);
    keeper.begin(at('door'));
    keeper.wipe();
    expect(storage.length).toBe(0);
    expect(keeper.snapshot().chosen).toBe(false);
  });

  it('does not bring back what another tab has wiped', () => {
    const storage = aStorage();
    const [one, two] = [new PlaceKeeper(() => storage), new PlaceKeeper(() => storage)];
    one.begin(at('door'));
    two.lookAgain();
    one.wipe();
    two.change(moved('choice'));
    expect(storage.length).toBe(0);
    expect(two.snapshot().chosen).toBe(false);
  });

  it('changes only its own lesson, beside another tab', () => {
    const storage = aStorage();
    const [one, two] = [new PlaceKeeper(() => storage), new PlaceKeeper(() => storage)];
    one.begin(nowhere);
    one.change(moved('door'));
    two.change(moved('street', other));
    one.lookAgain();
    expect(Object.keys(one.snapshot().place.lessons)).toEqual([id, other]);
  });

  it.each([
    { why: 'is full', storage: full },
    { why: 'is switched off', storage: switchedOff },
  ])('says so when the device $why', ({ storage }) => {
    const keeper = new PlaceKeeper(storage);
    expect(keeper.snapshot()).toEqual({ chosen: false, place: nowhere, trouble: null });
    keeper.begin(at('door'));
    expect(keeper.snapshot()).toEqual({ chosen: false, place: nowhere, trouble: 'refused' });
  });

  it('says so when it becomes full later, and goes on with the place in hand', () => {
    const storage = aStorage();
    const keeper = new PlaceKeeper(() => storage);
    keeper.begin(at('door'));
    storage.setItem = full().setItem;
    keeper.change(moved('choice'));
    expect(keeper.snapshot()).toEqual({ chosen: true, place: at('choice'), trouble: 'refused' });
  });

  it('neither reads nor overwrites what it does not understand, until that is wiped', () => {
    const storage = aStorage();
    storage.setItem(keptPlaceKey, '{"stoa":"my-place","version":2}');
    const keeper = new PlaceKeeper(() => storage);
    keeper.change(moved('door'));
    expect(keeper.snapshot()).toEqual({ chosen: true, place: nowhere, trouble: 'unreadable' });
    expect(storage.getItem(keptPlaceKey)).toContain('"version":2');
    keeper.wipe();
    expect(keeper.snapshot().chosen).toBe(false);
  });

  it('tells those who listen', () => {
    const storage = aStorage();
    const keeper = new PlaceKeeper(() => storage);
    let told = 0;
    const stop = keeper.subscribe(() => (told += 1));
    keeper.begin(nowhere);
    keeper.wipe();
    stop();
    keeper.begin(nowhere);
    expect(told).toBe(2);
  });
});
