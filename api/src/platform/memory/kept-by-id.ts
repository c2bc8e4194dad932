/**
 * Values that never change, kept in memory by their id. Bounded: what was used longest ago goes first. Loads under way are shared, so
 * a crowd that asks at once asks the database once.
 */
export class KeptById<T> {
  private readonly kept = new Map<string, Promise<T>>();
  private readonly ready = new Map<string, T>();

  constructor(private readonly atMost: number) {}

  /** The value, loaded if it is not here. A load that failed is not remembered. */
  get(id: string, load: () => Promise<T>): Promise<T> {
    const known = this.kept.get(id);
    if (known) {
      this.kept.delete(id);
      this.kept.set(id, known);
      return known;
    }
    const loading = load().then(
      (value) => {
        if (this.kept.has(id)) this.ready.set(id, value);
        return value;
      },
      (error: unknown) => {
        this.forget(id);
        throw error;
      },
    );
    this.kept.set(id, loading);
    if (this.kept.size > this.atMost) this.forget(this.kept.keys().next().value!);
    return loading;
  }

  /** Ids and values that are here now, without asking anywhere. */
  present(): ReadonlyMap<string, T> {
    return this.ready;
  }

  private forget(id: string): void {
    this.kept.delete(id);
    this.ready.delete(id);
  }
}
