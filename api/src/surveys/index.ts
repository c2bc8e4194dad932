export { TakeOverAnswers, type FormerWave } from './answering/take-over-answers.js';
export { SurveysModule } from './surveys.module.js';
