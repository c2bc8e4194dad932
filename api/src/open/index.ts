export { OpenModule } from './open.module.js';
