/** Holds for a text with a letter or a digit in any script: spaces and signs that cannot be seen are no name. */
export const written = /[\p{L}\p{N}]/u;
