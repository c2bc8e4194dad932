/** What the API imports as `web/dist/server/public.js`; the only barrel, because it is a door. */
export { paths } from './paths.js';
export {
  renderPublicDocument,
  type DocumentSettings,
  type Manifest,
} from './render-public-document.js';
export { renderPublicPage } from './render-public-page.js';
export { publicLocales } from './translate.js';
export type {
  CertificateState,
  CertificateView,
  CardOnShelf,
  Offer,
  OpenCard,
  OpenLesson,
  OpenProgramme,
  OpenQuiz,
  PublicCity,
  PublicPage,
  RenderedPage,
  VerifyView,
} from './public-page.js';
