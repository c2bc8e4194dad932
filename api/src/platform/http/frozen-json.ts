/**
 * An object that never changes, written as JSON once and kept as bytes. Answers that are the same words for everybody but for a few
 * values are joined from it: writing some ten thousand letters anew is most of what such an answer would cost.
 */
export class FrozenJson {
  private readonly opened: Buffer;

  /** @param frozen has at least one member */
  constructor(frozen: object) {
    this.opened = Buffer.from(`${JSON.stringify(frozen).slice(0, -1)},`);
  }

  /** The whole as JSON, with these members added; there is at least one, and none that is frozen. */
  with(members: object): Buffer {
    return Buffer.concat([this.opened, Buffer.from(JSON.stringify(members).slice(1))]);
  }
}
