import { createHash } from 'node:crypto';

/** 256 random bits: drawn with the form, so that a form sent twice is one entry; afterwards the address of the entry. */
export const ENTRY_ADDRESS_BYTES = 32;

export const entryAddressFrom = (random: Uint8Array): string =>
  Buffer.from(random).toString('base64url');

/** What may be such an address; anything else is none, and is not even looked for. */
export const isEntryAddress = (text: unknown): text is string =>
  typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text);

/** What is kept of it. */
export const entryAddressHash = (address: string): string =>
  createHash('sha256').update(address).digest('base64url');
