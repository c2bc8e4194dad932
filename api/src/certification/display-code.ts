/** A stored code as it is printed and read out: in groups of four. */
export function displayCode(code: string): string {
  return code.match(/.{1,4}/g)!.join('-');
}
