import { lastOf, type Part, type Sitting } from './pair-sittings.js';

export type Count = { right: number; of: number };

export type OwnModule = { module: string | null; before: Count | null; after: Count | null };

export type OwnLearning = {
  /** What was asked before one began. */
  start: Sitting | null;
  /** The latest final test: where one is now. */
  now: Sitting | null;
  /** In the order of the programme, and at the end what needs several modules. Empty where no single questions are known. */
  modules: OwnModule[];
  /** Codes of modules worth reading again, the least known first. */
  repeat: string[];
};

const atMostToRepeat = 3;

/** One person's beginning and latest final test, side by side. */
export function ownLearning(
  baseline: readonly Sitting[],
  finalTest: readonly Sitting[],
  modules: readonly { code: string }[],
): OwnLearning {
  const [start, now] = [lastOf(baseline), lastOf(finalTest)];
  const rows = [...modules.map(({ code }) => code), null].flatMap((module): OwnModule[] => {
    const [before, after] = [countIn(start?.parts, module), countIn(now?.parts, module)];
    return before || after ? [{ module, before, after }] : [];
  });
  return { start, now, modules: rows, repeat: toRepeat(rows) };
}

function countIn(parts: readonly Part[] | null | undefined, wanted: string | null): Count | null {
  const part = parts?.find(({ module }) => module === wanted);
  return part ? { right: part.right, of: part.of } : null;
}

/**
 * After the final test: modules in which something was not right, the smallest share first and otherwise in their order. A
 * beginning says nothing of it, because then all is still to be learnt.
 */
function toRepeat(rows: readonly OwnModule[]): string[] {
  return rows
    .flatMap(({ module, after }) =>
      module !== null && after && after.right < after.of
        ? [{ module, share: after.right / after.of }]
        : [],
    )
    .sort((a, b) => a.share - b.share)
    .slice(0, atMostToRepeat)
    .map(({ module }) => module);
}
