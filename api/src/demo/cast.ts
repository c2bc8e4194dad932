/** The invented people of the running cohort, and what each has done so far. Nobody is meant. */
export type Part = {
  givenName: string;
  familyName: string;
  department: string;
  locale: 'en' | 'sq';
  /** One letter a session held so far: p present in the room, o present online, l late, a absent, e excused, m made up, - not marked. */
  attendance: string;
  /** How many department prompts were answered, from the first on. */
  prompts: number;
  /** Right answers of 30 in the final test taken on paper; null when it was not sat. */
  finalTest: number | null;
  /** Points by rubric line of the assignment read on paper; null when it was not handed in. */
  assignment: [number, number, number, number, number, number] | null;
};

export const cast: readonly Part[] = [
  { givenName: 'Ilir', familyName: 'Basha', department: 'SOC', locale: 'sq', attendance: 'ppoppplp', prompts: 8, finalTest: 26, assignment: [3, 2, 2, 2, 3, 2] },
  { givenName: 'Drita', familyName: 'Kola', department: 'EDU', locale: 'sq', attendance: 'pppppppp', prompts: 8, finalTest: 23, assignment: null },
  { givenName: 'Arta', familyName: 'Marku', department: 'URB', locale: 'sq', attendance: 'ppappepp', prompts: 6, finalTest: 19, assignment: [2, 2, 1, 2, 2, 2] },
  { givenName: 'Besnik', familyName: 'Gjini', department: 'DIT', locale: 'en', attendance: 'oooooooo', prompts: 8, finalTest: 29, assignment: [3, 3, 3, 2, 3, 3] },
  { givenName: 'Valbona', familyName: 'Prifti', department: 'FIN', locale: 'sq', attendance: 'papapapa', prompts: 3, finalTest: null, assignment: null },
  { givenName: 'Gent', familyName: 'Shehu', department: 'URB', locale: 'sq', attendance: 'plplplpl', prompts: 7, finalTest: 21, assignment: [2, 2, 2, 2, 2, 1] },
  { givenName: 'Mimoza', familyName: 'Çela', department: 'SOC', locale: 'sq', attendance: 'ppmppmpp', prompts: 8, finalTest: 24, assignment: [2, 2, 0, 3, 3, 3] },
  { givenName: 'Luan', familyName: 'Tola', department: 'EDU', locale: 'en', attendance: 'poppopop', prompts: 5, finalTest: null, assignment: [2, 3, 2, 2, 2, 2] },
  { givenName: 'Edlira', familyName: 'Ruçi', department: 'DIT', locale: 'sq', attendance: 'aaaaaaaa', prompts: 0, finalTest: null, assignment: null },
  { givenName: 'Fatos', familyName: 'Kondi', department: 'FIN', locale: 'sq', attendance: 'ppppppp-', prompts: 8, finalTest: 22, assignment: [1, 2, 2, 2, 2, 2] },
  { givenName: 'Rezarta', familyName: 'Hysa', department: 'SOC', locale: 'sq', attendance: 'ooopoooo', prompts: 7, finalTest: 20, assignment: null },
  { givenName: 'Agim', familyName: 'Dervishi', department: 'URB', locale: 'sq', attendance: 'pepppepp', prompts: 4, finalTest: null, assignment: null },
  { givenName: 'Entela', familyName: 'Lika', department: 'DIT', locale: 'sq', attendance: 'pppppopp', prompts: 8, finalTest: 27, assignment: [2, 2, 2, 3, 2, 2] },
  { givenName: 'Skënder', familyName: 'Zeqiri', department: 'FIN', locale: 'sq', attendance: 'pppppppp', prompts: 7, finalTest: 18, assignment: null },
  { givenName: 'Ornela', familyName: 'Bushi', department: 'EDU', locale: 'en', attendance: 'opopopop', prompts: 8, finalTest: 24, assignment: [3, 2, 2, 2, 2, 3] },
  { givenName: 'Petrit', familyName: 'Ahmeti', department: 'URB', locale: 'sq', attendance: 'ppappapp', prompts: 5, finalTest: null, assignment: null },
  { givenName: 'Jonida', familyName: 'Toska', department: 'SOC', locale: 'sq', attendance: 'pppplppp', prompts: 8, finalTest: 22, assignment: [2, 2, 2, 2, 2, 2] },
  { givenName: 'Arjan', familyName: 'Bregu', department: 'DIT', locale: 'sq', attendance: 'oooooaoo', prompts: 6, finalTest: 23, assignment: null },
  { givenName: 'Lindita', familyName: 'Musta', department: 'EDU', locale: 'sq', attendance: 'pmpppppp', prompts: 8, finalTest: 28, assignment: [3, 3, 2, 3, 2, 3] },
  { givenName: 'Kujtim', familyName: 'Dauti', department: 'FIN', locale: 'sq', attendance: 'paaapaap', prompts: 2, finalTest: null, assignment: null },
  { givenName: 'Blerta', familyName: 'Çoku', department: 'URB', locale: 'en', attendance: 'pppppppp', prompts: 8, finalTest: 21, assignment: [1, 2, 2, 2, 2, 2] },
  { givenName: 'Sokol', familyName: 'Rexha', department: 'SOC', locale: 'sq', attendance: 'plpppppp', prompts: 6, finalTest: null, assignment: [2, 1, 2, 2, 1, 2] },
  { givenName: 'Anila', familyName: 'Gega', department: 'DIT', locale: 'sq', attendance: 'ppppeppp', prompts: 8, finalTest: 25, assignment: [2, 3, 3, 2, 2, 2] },
  { givenName: 'Dhimitër', familyName: 'Papa', department: 'EDU', locale: 'sq', attendance: 'ppppppap', prompts: 7, finalTest: 20, assignment: null },
  { givenName: 'Zana', familyName: 'Krasniqi', department: 'FIN', locale: 'sq', attendance: 'popopopo', prompts: 8, finalTest: 24, assignment: [2, 2, 2, 2, 3, 2] },
  { givenName: 'Vladimir', familyName: 'Nano', department: 'URB', locale: 'sq', attendance: 'aaappppp', prompts: 4, finalTest: null, assignment: null },
  { givenName: 'Mirela', familyName: 'Xhafa', department: 'SOC', locale: 'sq', attendance: 'pppppppp', prompts: 8, finalTest: 26, assignment: [2, 2, 2, 2, 2, 2] },
  { givenName: 'Altin', familyName: 'Bici', department: 'DIT', locale: 'en', attendance: 'oopoopoo', prompts: 7, finalTest: 22, assignment: [2, 2, 1, 2, 2, 2] },
  { givenName: 'Flutura', familyName: 'Selimi', department: 'EDU', locale: 'sq', attendance: 'pplppplp', prompts: 8, finalTest: 23, assignment: null },
];

/** The learner whose account is printed: three of four criteria are met, and today's session is the one that is missing. */
export const learner: Part = {
  givenName: 'Ana',
  familyName: 'Leka',
  department: 'SOC',
  locale: 'en',
  attendance: 'pppapopp',
  prompts: 7,
  finalTest: 25,
  assignment: [2, 3, 2, 2, 2, 2],
};
