const plain = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** An id as we make them. Other spellings of one are left to whoever looks closer. */
export const isPlainId = (value: unknown): value is string =>
  typeof value === 'string' && plain.test(value);
