import type { Cell } from './mark.js';

/** Values by cell of a register. It puts no text together for a look: a write looks at each of its cells several times. */
export class CellMap<T> {
  private readonly bySession = new Map<string, Map<string, T>>();

  /** Of several for one cell the last. */
  static of<C extends Cell>(cells: readonly C[]): CellMap<C> {
    const map = new CellMap<C>();
    for (const cell of cells) map.set(cell, cell);
    return map;
  }

  get({ sessionId, enrolmentId }: Cell): T | undefined {
    return this.bySession.get(sessionId)?.get(enrolmentId);
  }

  set({ sessionId, enrolmentId }: Cell, value: T): void {
    const known = this.bySession.get(sessionId);
    if (known) known.set(enrolmentId, value);
    else this.bySession.set(sessionId, new Map([[enrolmentId, value]]));
  }
}
