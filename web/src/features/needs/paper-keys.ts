import type { SurveyItem } from './api-types.js';

export type Read =
  | { readonly state: 'empty' }
  | { readonly state: 'wrong' }
  | { readonly state: 'read'; readonly value: unknown; readonly chosen: readonly string[] };

const nothing: Read = { state: 'empty' };
const wrong: Read = { state: 'wrong' };

/** Keys that can be chosen, in the order in which they stand on the paper. */
export function keysOf(item: SurveyItem, clusters: readonly { key: string }[]): string[] {
  if (item.optionsFrom === 'departments') return clusters.map(({ key }) => key);
  if (item.type === 'scale5') return (item.labels ?? []).map((_, at) => String(at + 1));
  return (item.type === 'matrix' ? item.columns : item.options)?.map(({ key }) => key) ?? [];
}

/**
 * What somebody typed for a question of a paper: the number of the answer; of several the numbers with spaces between; of a
 * matrix one digit a row, 0 for a row without an answer.
 */
export function readTyped(item: SurveyItem, keys: readonly string[], typed: string): Read {
  const text = typed.trim();
  if (text === '') return nothing;
  switch (item.type) {
    case 'open':
      return { state: 'read', value: text, chosen: [] };
    case 'number':
      return /^\d{1,9}$/.test(text) ? { state: 'read', value: Number(text), chosen: [] } : wrong;
    case 'one':
    case 'scale5': {
      const key = keyAt(keys, text);
      return key === null ? wrong : { state: 'read', value: key, chosen: [key] };
    }
    case 'several': {
      const chosen = text.split(/[\s,;.]+/).map((number) => keyAt(keys, number));
      if (chosen.includes(null)) return wrong;
      return { state: 'read', value: chosen, chosen: chosen as string[] };
    }
    case 'matrix':
      return readRows(item, keys, text.replaceAll(/\s/g, ''));
  }
}

function readRows(item: SurveyItem, keys: readonly string[], digits: string): Read {
  const rows = item.rows ?? [];
  if (!/^\d+$/.test(digits) || digits.length !== rows.length) return wrong;
  const answers = [...digits].map((digit) => (digit === '0' ? '' : keyAt(keys, digit)));
  if (answers.includes(null)) return wrong;
  const value = Object.fromEntries(
    rows.flatMap(({ key }, at) => (answers[at] ? [[key, answers[at]] as const] : [])),
  );
  return { state: 'read', value, chosen: answers.map((key) => key ?? '') };
}

function keyAt(keys: readonly string[], number: string): string | null {
  return /^\d{1,3}$/.test(number) ? (keys[Number(number) - 1] ?? null) : null;
}
