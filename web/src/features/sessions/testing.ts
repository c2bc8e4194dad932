import type { MySessionView } from './api-types.js';

export function aSession(over: Partial<MySessionView> = {}): MySessionView {
  return {
    id: 's-4',
    code: 'M4',
    title: {
      en: 'Cameras, sensors and public space',
      sq: 'Kamerat, sensorët dhe hapësira publike',
    },
    startsAt: '2026-11-17T09:00:00Z',
    endsAt: '2026-11-17T10:15:00Z',
    zone: 'Europe/Tirane',
    mode: 'hybrid',
    place: 'City hall, room 12',
    joinUrl: 'https://meet.example.org/m4',
    state: 'planned',
    origin: 'programme',
    movedFrom: null,
    mark: null,
    ...over,
  };
}
