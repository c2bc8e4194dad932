import { aBranchingLesson } from '../../lib/lesson/testing.js';
import type { LessonView } from './api-types.js';

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
