/** The accounts that everybody may try, by role; printed at the start and named in the README. */
export const demonstrationAccounts = {
  learner: 'learner@demo.example',
  trainer: 'trainer@demo.example',
  coordinator: 'coordinator@demo.example',
  administrator: 'admin@demo.example',
} as const;

export type DemonstrationAccount = keyof typeof demonstrationAccounts;

export const demonstrationPassword = 'stoa-demo';
