export {
  lessonsInOrder,
  isBaseline,
  quizOf,
  type LessonPlace,
  type Manifest,
  type ManifestAssignment,
  type ManifestLesson,
  type ManifestModule,
  type ManifestQuiz,
  type ManifestSource,
} from './domain/manifest.js';
export {
  handoutView,
  HandoutTextView,
  HandoutView,
  textStateOf,
  type TextState,
} from './handout.dto.js';
export { Programmes, type ProgrammeVersion } from './programmes.js';
export { ProgrammesModule } from './programmes.module.js';
