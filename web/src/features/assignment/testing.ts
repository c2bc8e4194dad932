import type { AssignmentView, SubmissionView } from './api-types.js';

export function aSubmission(over: Partial<SubmissionView> = {}): SubmissionView {
  return {
    id: 'w-1',
    number: 1,
    state: 'submitted',
    origin: 'online',
    text: 'The bus pass moves to an app.',
    file: null,
    version: 4,
    submittedOn: '2026-11-02',
    result: { state: 'awaiting-reader', points: null, outOf: 36, passed: false, zeroLines: [] },
    reviews: [],
    ...over,
  };
}

export function anAssignment(over: Partial<AssignmentView> = {}): AssignmentView {
  return {
    slug: 'rights-check',
    title: {
      en: 'Rights check of a live project of your city',
      sq: 'Kontroll i të drejtave për një projekt në zbatim të qytetit tuaj',
    },
    task: {
      en: '<p>Choose a project on which something is <strong>still to be decided</strong>.</p>',
      sq: '<p>Zgjidhni një projekt për të cilin <strong>mbetet diçka për t’u vendosur</strong>.</p>',
    },
    template: [
      { key: 'project', title: { en: 'The project', sq: 'Projekti' } },
      { key: 'people', title: { en: 'People affected', sq: 'Njerëzit e prekur' } },
    ],
    rubric: [
      {
        key: 'people_affected',
        title: { en: 'People affected', sq: 'Njerëzit e prekur' },
        levels: [
          { en: 'No people are named.', sq: 'Nuk përmenden njerëz.' },
          { en: 'The main groups are listed.', sq: 'Grupet kryesore janë renditur.' },
          { en: 'Groups are told apart.', sq: 'Grupet dallohen.' },
          { en: 'A colleague could use the list.', sq: 'Një koleg mund ta përdorte listën.' },
        ],
      },
    ],
    readers: 'two',
    submissions: [],
    mayHandIn: true,
    refusal: null,
    resubmitBy: null,
    ...over,
  };
}
