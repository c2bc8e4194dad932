/** Every object and list inside a value, the outer ones first. */
export function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const member of Object.values(value)) yield* objectsIn(member);
}
