import type { LucideIcon } from 'lucide-react';
import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import OctagonAlert from 'lucide-react/icons/octagon-alert';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { Icon } from './icon.js';
import './notice.css';

export type NoticeTone = 'note' | 'done' | 'waiting' | 'error';

const icons: Record<NoticeTone, LucideIcon> = {
  note: Info,
  done: CircleCheck,
  waiting: TriangleAlert,
  error: OctagonAlert,
};

export interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly children: ReactNode;
  /** A deed that belongs to it, such as *Undo*. */
  readonly action?: ReactNode;
  /** Say it to screen readers when it appears: at once (`alert`) or when they pause (`status`). */
  readonly live?: 'status' | 'alert';
}

export function Notice({ tone = 'note', children, action, live }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={live}>
      <Icon of={icons[tone]} />
      <div className="notice__text">{children}</div>
      {action === undefined ? null : <div className="notice__action">{action}</div>}
    </div>
  );
}
