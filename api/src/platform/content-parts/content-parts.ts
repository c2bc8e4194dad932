import { Injectable } from '@nestjs/common';
import type { LoadedContent } from '@stoa/content';

/** What is being published: loaded, checked, and with every slot filled. */
export type PublishInput = {
  content: LoadedContent;
  publishedAt: Date;
  /**
   * Item id → id of the version that stands after this publication. A part enters all of its items when it applies, the unchanged
   * ones too, so that parts of a higher order can pin to them.
   */
  pins: Map<string, string>;
};

/** The share of the content that one feature keeps. Both steps run inside one transaction that the publisher has opened. */
export interface PublishedPart {
  readonly name: string;
  /** A line for each change that applying would make; none where the content says what is kept already. Writes nothing. */
  plan(input: PublishInput): Promise<string[]>;
  /** Makes the changes. Applying the same content again changes nothing; what was published before stays. */
  apply(input: PublishInput): Promise<void>;
}

/** Every feature that keeps content enters its part here when the application starts. */
@Injectable()
export class ContentParts {
  private readonly parts: { order: number; part: PublishedPart }[] = [];

  /** @param order what others refer to comes before them: 10 for rows others hang on, 20 to 80 for what hangs on them, 90 for what pins them all */
  register(order: number, part: PublishedPart): void {
    this.parts.push({ order, part });
    this.parts.sort((a, b) => a.order - b.order || a.part.name.localeCompare(b.part.name));
  }

  inOrder(): PublishedPart[] {
    return this.parts.map(({ part }) => part);
  }
}
