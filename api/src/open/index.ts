export { visitorsOf, type Visitors } from './domain/open-programme.js';
export { OpenModule } from './open.module.js';
export { OpenShelf, type Shelf } from './open-shelf.js';
