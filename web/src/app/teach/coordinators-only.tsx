import { Outlet } from 'react-router';
import { useCoordinates } from '../../lib/me.js';
import { NotFoundPage } from '../not-found-page.js';

/** For others these pages are not there: the API would refuse everything that they do. */
export function CoordinatorsOnly() {
  return useCoordinates() ? <Outlet /> : <NotFoundPage home="/teach" />;
}
