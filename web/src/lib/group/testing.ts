import type { GroupActivity, GroupForPhones, GroupNote } from './types.js';

export const aNote = (over: Partial<GroupNote> = {}): GroupNote => ({
  ...{ id: '01990000-0000-4000-8000-0000000000n1', text: 'A sign on each camera', reason: null },
  ...{ condition: null, state: 'shown', answer: null, answerReason: null },
  ...over,
});

export const anActivity = (over: Partial<GroupActivity> = {}): GroupActivity => ({
  ...{ id: '01990000-0000-7000-8000-0000000000a1', kind: 'corners', from: 0 },
  ...{ question: { en: 'Robots on the pavement?', sq: 'Robotë në trotuar?' }, options: [] },
  ...{ dots: null, stations: [], roundMinutes: null, round: 0, roundBeganAt: null },
  ...{ state: 'open', votes: 0, tally: null, notes: [] },
  ...over,
});

export const aGroup = (over: Partial<GroupForPhones> = {}): GroupForPhones => ({
  ...{ code: 'K7MQXT', locale: 'en', state: 'open', joining: true, phones: 12 },
  title: { en: 'Who’s watching the street?', sq: 'Kush e vëzhgon rrugën?' },
  ...{ answerer: 'Head of transport', answerBy: '2026-04-13', deleteOn: '2026-06-12' },
  ...{ now: null, done: [], answer: null, answeredOn: null },
  ...over,
});
