import type { Block, Screen } from '@stoa/content';
import type { DecisionBlock } from './path.js';

export function aScreen(over: Partial<Screen> = {}): Screen {
  return {
    key: 'door',
    title: 'Two doors',
    next: null,
    words: 80,
    blocks: [{ kind: 'text', html: '<p>There are two doors.</p>' }],
    ...over,
  };
}

export function aDecision(over: Partial<DecisionBlock> = {}): DecisionBlock {
  return {
    kind: 'decision',
    question: 'What do you do?',
    choices: [
      {
        key: 'a',
        html: 'Send her away.',
        feedback: '<p>She stays in.</p>',
        holds: false,
        goto: 'turned-away',
      },
      {
        key: 'b',
        html: 'Renew the pass.',
        feedback: '<p>The gap leaves a trace.</p>',
        holds: true,
        goto: 'counted',
      },
      {
        key: 'c',
        html: 'Lend her your phone.',
        feedback: '<p>Her papers are on it now.</p>',
        holds: false,
        goto: null,
      },
    ],
    ...over,
  };
}

export function aPicture(over: Partial<Extract<Block, { kind: 'picture' }>> = {}): Block {
  return {
    kind: 'picture',
    slug: 'two-doors',
    title: 'Two doors',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 120" role="img" aria-label="Two doors"><path class="ink" d="M0 0 h9"/></svg>',
    alternative: '<p>The counter is open, the app is shut.</p>',
    caption: 'A street in <a class="term" href="#term-town" data-term="town">town</a>.',
    ...over,
  };
}

/** `door` → `choice`, which leads by way of `turned-away` or at once to `counted`. */
export function aBranchingLesson(): Screen[] {
  return [
    aScreen(),
    aScreen({ key: 'choice', title: 'Tuesday, 11.20', blocks: [aDecision()] }),
    aScreen({ key: 'turned-away', title: 'What the report does not say', next: 'counted' }),
    aScreen({ key: 'counted', title: 'Those who leave no trace' }),
  ];
}
