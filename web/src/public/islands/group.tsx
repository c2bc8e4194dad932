import { useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { groupLine } from '../../lib/group/line.js';
import { GroupPhone } from '../../lib/group/phone.js';
import type { GroupForPhones } from '../../lib/group/types.js';
import type { GroupWords } from '../../ui/group/words.js';
import { GroupPhoneScreen } from '../group/group-phone.js';
import { GroupWall } from '../group/group-wall.js';
import { groupWords } from '../group/group-words.js';

interface Values {
  readonly kind: 'group' | 'group-wall';
  readonly group: GroupForPhones;
  readonly shownCode: string;
  readonly address: string;
}

/** Brings a group to life: what the page brought along is shown at once, and looked at anew every two seconds. */
export function mountGroup(element: HTMLElement): void {
  const values = JSON.parse(element.dataset['values'] ?? '') as Values;
  const messages = JSON.parse(element.dataset['words'] ?? '') as Record<string, string>;
  const words = groupWords(element.dataset['locale'] ?? 'en', messages);
  const phone = new GroupPhone({
    view: values.group,
    line: groupLine(globalThis.fetch.bind(globalThis), values.group.code),
    storage: () => window.sessionStorage,
    random: (bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
  });
  createRoot(element).render(<Group {...{ words, values, phone }} />);
}

interface GroupProps {
  readonly words: GroupWords;
  readonly values: Values;
  readonly phone: GroupPhone;
}

function Group({ words, values, phone }: GroupProps) {
  const snapshot = useSyncExternalStore(phone.subscribe, phone.snapshot);
  useEffect(() => phone.start(), [phone]);
  if (values.kind === 'group') return <GroupPhoneScreen {...{ words, snapshot, phone }} />;
  const { shownCode, address } = values;
  const { view, line } = snapshot;
  return <GroupWall {...{ words, view, shownCode, address, line }} />;
}
