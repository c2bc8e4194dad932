export type Item = { id: string; type: string; options: { key: string }[] };
export type Attempt = { id: string; lastSeq: number; items: Item[] };

/** An answer to the items in turn; which option is right is nobody's business here. */
export function answerTo({ items }: Pick<Attempt, 'items'>, seq: number): object {
  const { id, type, options } = items[seq % items.length]!;
  const { key } = options[seq % options.length]!;
  return { itemId: id, answer: type === 'multiple' ? { choices: [key] } : { choice: key } };
}
