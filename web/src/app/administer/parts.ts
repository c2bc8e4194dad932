import type { LucideIcon } from 'lucide-react';
import BookA from 'lucide-react/icons/book-a';
import Building2 from 'lucide-react/icons/building-2';
import Cog from 'lucide-react/icons/cog';
import Landmark from 'lucide-react/icons/landmark';
import ListChecks from 'lucide-react/icons/list-checks';
import Mail from 'lucide-react/icons/mail';
import ScrollText from 'lucide-react/icons/scroll-text';
import ShieldCheck from 'lucide-react/icons/shield-check';
import Users from 'lucide-react/icons/users';
import type { Me } from '../../lib/me.js';

export interface Part {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly roles: readonly string[];
}

const parts: readonly Part[] = [
  { name: 'set-up', icon: ListChecks, roles: ['administrator'] },
  { name: 'people', icon: Users, roles: ['administrator', 'coordinator'] },
  { name: 'departments', icon: Building2, roles: ['administrator'] },
  { name: 'city', icon: Landmark, roles: ['administrator'] },
  { name: 'words', icon: BookA, roles: ['administrator'] },
  { name: 'mails', icon: Mail, roles: ['administrator'] },
  { name: 'jobs', icon: Cog, roles: ['administrator'] },
  { name: 'audit', icon: ScrollText, roles: ['administrator', 'auditor'] },
  { name: 'register', icon: ShieldCheck, roles: ['administrator', 'auditor'] },
];

/** For the menu, and for what is shown of an address: what may be read is decided by the API at each request. */
export const partsFor = ({ roles }: Pick<Me, 'roles'>): readonly Part[] =>
  parts.filter((part) => roles.some(({ role }) => part.roles.includes(role)));
