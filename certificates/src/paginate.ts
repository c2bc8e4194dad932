export interface Room {
  /** Height for rows on the first page, below the opening. */
  readonly first: number;
  /** Height for rows on each later page. */
  readonly later: number;
  /** What has to follow the last row on the same page. */
  readonly closing: number;
}

/**
 * Shares rows out over pages. Each page takes as many as it can; where the closing would not follow
 * the last row, that row moves on with it, so that a page never holds a closing alone.
 */
export function paginate<Row extends { readonly height: number }>(
  rows: readonly Row[],
  room: Room,
): Row[][] {
  const pages: Row[][] = [[]];
  let left = room.first;
  for (const row of rows) {
    const page = pages.at(-1);
    if (page && (row.height <= left || (page.length === 0 && pages.length > 1))) {
      page.push(row);
    } else {
      pages.push([row]);
      left = room.later;
    }
    left -= row.height;
  }
  if (left >= room.closing) return pages;
  const last = pages.at(-1)?.pop();
  return [...pages, last ? [last] : []];
}
