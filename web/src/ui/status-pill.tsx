import type { LucideIcon } from 'lucide-react';
import Ban from 'lucide-react/icons/ban';
import Circle from 'lucide-react/icons/circle';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDot from 'lucide-react/icons/circle-dot';
import Clock from 'lucide-react/icons/clock';
import Info from 'lucide-react/icons/info';
import { Icon } from './icon.js';
import './status-pill.css';

/** `done` met or valid · `current` under way · `open` not yet · `waiting` for somebody · `stopped` no longer possible. */
export type Status = 'done' | 'current' | 'open' | 'waiting' | 'stopped' | 'note';

const icons: Record<Status, LucideIcon> = {
  done: CircleCheck,
  current: CircleDot,
  open: Circle,
  waiting: Clock,
  stopped: Ban,
  note: Info,
};

export interface StatusPillProps {
  readonly status: Status;
  /** The word; never left to the colour. */
  readonly children: string;
  readonly icon?: LucideIcon;
}

export function StatusPill({ status, children, icon }: StatusPillProps) {
  return (
    <span className={`status-pill status-pill--${status}`}>
      <Icon of={icon ?? icons[status]} size="small" />
      {children}
    </span>
  );
}
