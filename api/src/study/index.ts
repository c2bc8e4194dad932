export { LessonProgress, type CompletedLesson } from './lesson-progress.js';
export { StudyModule } from './study.module.js';
