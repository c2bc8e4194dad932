export { LessonProgress, progressSql, type CompletedLesson } from './lesson-progress.js';
export { SavePosition } from './save-position.js';
export { GlossaryEntryView, ScreenView, SourceView } from './study.dto.js';
export { StudyModule } from './study.module.js';
