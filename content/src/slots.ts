import type { Jurisdiction, Locale, Slot } from './types.ts';

const slotPattern = /\{\{\s*([a-z_]+\.[a-z_]+)\s*\}\}/g;

/** Names of the slots used anywhere in a loaded value, sorted, each once. */
export function slotsIn(value: unknown): string[] {
  const found = new Set<string>();
  visit(value, (text) => {
    for (const match of text.matchAll(slotPattern)) found.add(match[1]!);
  });
  return [...found].sort();
}

/** Gives a slot's text in a language, or null when the city has not filled it. */
export type SlotText = (name: string, locale: Locale) => string | null;

/** The city's own value, else the jurisdiction's, else the generic words of the slot. */
export function slotText(
  slots: readonly Slot[],
  jurisdiction: Jurisdiction | null,
  city: Readonly<Record<string, Record<Locale, string>>>,
): SlotText {
  const generic = new Map(slots.map((slot) => [slot.name, slot.generic]));
  return (name, locale) => {
    const text = city[name] ?? jurisdiction?.slots[name]?.value ?? generic.get(name);
    return text?.[locale] ?? text?.['en'] ?? null;
  };
}

/**
 * A copy with every slot replaced, each by the text of the language it stands in. A slot without a
 * value stays as it is, so that the caller can list what is missing with `slotsIn`. Values are
 * escaped where they enter rendered text.
 */
export function fillSlots<T>(value: T, textOf: SlotText, locale: Locale): T {
  return fill(value, textOf, locale, false) as T;
}

const htmlKeys = new Set([
  'html',
  'feedback',
  'comment',
  'closing',
  'svg',
  'drawings',
  'alternative',
  'caption',
]);

function fill(value: unknown, textOf: SlotText, locale: Locale, isHtml: boolean): unknown {
  if (typeof value === 'string') {
    return value.replace(slotPattern, (whole, name: string) => {
      const text = textOf(name, locale);
      if (text === null) return whole;
      return isHtml ? escapeHtml(text) : text;
    });
  }
  if (Array.isArray(value)) return value.map((member) => fill(member, textOf, locale, isHtml));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      fill(
        member,
        textOf,
        isLocale(key) ? key : locale,
        isHtml || htmlKeys.has(key) || key.endsWith('Html'),
      ),
    ]),
  );
}

function isLocale(key: string): boolean {
  return /^[a-z]{2}(-[A-Z]{2})?$/.test(key) && key !== 'id' && key !== 'of' && key !== 'to';
}

function visit(value: unknown, see: (text: string) => void): void {
  if (typeof value === 'string') see(value);
  else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) visit(member, see);
  }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
