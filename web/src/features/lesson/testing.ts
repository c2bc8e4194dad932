import type { Block, Screen } from '@stoa/content';
import type { LessonView } from './api-types.js';
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

export function aLesson(over: Partial<LessonView> = {}): LessonView {
  return {
    id: '01990000-0000-7000-8000-00000000c001',
    slug: 'one-street-two-doors',
    title: { en: 'One street, two doors', sq: 'Një rrugë, dy dyer' },
    minutes: 8,
    locales: {
      en: { title: 'One street, two doors', state: 'source', screens: aBranchingLesson() },
      sq: {
        title: 'Një rrugë, dy dyer',
        state: 'draft',
        screens: aBranchingLesson().map((screen) => ({ ...screen, title: `sq: ${screen.title}` })),
      },
    },
    module: { slug: 'rights', code: 'M1', title: { en: 'Rights travel', sq: 'Të drejtat' } },
    glossary: [],
    sources: [],
    checks: [],
    position: { screen: 'door', decisions: {}, completedAt: null },
    previous: null,
    next: { module: 'rights', lesson: 'who-owes-what' },
    ...over,
  };
}
