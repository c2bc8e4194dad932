import type { Item, ItemType, LocaleText } from '../types.ts';

export interface ItemWithoutKey {
  id: string;
  code: string;
  type: ItemType;
  stem: LocaleText;
  options: { key: string; text: LocaleText }[];
}

/**
 * What may reach a browser before the paper is handed in. It is built up from named fields, so a
 * field added to an item later stays behind until somebody decides otherwise. The screen where an
 * item is taught stays behind too: it gives the answer away.
 */
export function itemWithoutKey(
  item: Pick<Item, 'id' | 'code' | 'type' | 'stem' | 'options'>,
): ItemWithoutKey {
  return {
    id: item.id,
    code: item.code,
    type: item.type,
    stem: item.stem,
    options: item.options.map(({ key, text }) => ({ key, text })),
  };
}
