export { PublishContent, type Published } from './publish-content.js';
export { ContentRefused, JurisdictionMissing } from './publishing.errors.js';
export { PublishingModule } from './publishing.module.js';
