export { MakeLearningGained } from './make-learning-gained.js';
export { ReportsModule } from './reports.module.js';
