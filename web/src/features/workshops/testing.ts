import type { Workshop, WorkshopEntry } from './api-types.js';

export const workshopId = '01990000-0000-7000-8000-0000000000d1';

export const anEntry = (name: string, over: Partial<WorkshopEntry> = {}): WorkshopEntry => ({
  ...{ id: `entry-${name}`, name, state: 'waiting', sameAs: null, twinOf: null, fromPaper: false },
  ...over,
});

/** In the middle of it, 14:00 to 16:00 in Tirana, with nobody on the list yet. */
export const aWorkshop = (over: Partial<Workshop> = {}): Workshop => ({
  ...{ id: workshopId, code: 'K7M-QXT', address: 'https://city.example/h/K7MQXT', locale: 'en' },
  ...{ title: 'My data, my street', place: 'Library', minutes: 120, zone: 'Europe/Tirane' },
  ...{ startsAt: '2026-03-02T13:00:00.000Z', endsAt: '2026-03-02T15:00:00.000Z', names: true },
  ...{ plan: null, heldBy: { id: 'p1', name: 'Ana Hoxha' }, deleteOn: '2026-04-01' },
  ...{ emptied: false, people: null, shut: false, headcount: null, version: 3 },
  ...{ door: { state: 'open', at: '2026-03-02T16:00:00.000Z' }, begun: true, over: false },
  ...{ waiting: 0, confirmed: 0, entries: [] },
  ...over,
});
