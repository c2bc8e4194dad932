import type { PromptView } from './api-types.js';

export function aPrompt(over: Partial<PromptView> = {}): PromptView {
  return {
    id: 'p-1',
    moduleSlug: 'rights-travel-with-people',
    moduleCode: 'M1',
    moduleTitle: { en: 'Rights travel with people', sq: 'Të drejtat udhëtojnë me njerëzit' },
    text: {
      en: 'Choose a service your department runs. Which right does it touch most?',
      sq: 'Zgjidhni një shërbim që kryen drejtoria juaj. Cilën të drejtë prek më shumë?',
    },
    words: { atLeast: 5, atMost: 150 },
    state: 'open',
    origin: null,
    answer: null,
    answeredOn: null,
    ...over,
  };
}
