import { AreaFrame, type AreaLayoutProps } from './area-frame.js';

/** For trainers, coordinators and administrators: navigation at the side, room for tables. */
export function StaffLayout(props: AreaLayoutProps) {
  return <AreaFrame look="staff" {...props} />;
}
