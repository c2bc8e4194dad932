import { MePage } from '../../features/me/me-page.js';
import { LazyPage, lazyPage } from '../area.js';

const selfStudy = lazyPage(() => import('./pages/self-study.js'), 'ofMine');

export function MeRoute() {
  return <MePage selfStudy={<LazyPage load={selfStudy} />} />;
}
