/** Every number of the record of attendance, in points, on portrait A4; see `certificate.layout.ts`. */
export const attendanceRecordLayout = {
  page: { width: 595.28, height: 841.89 },

  text: { x: 56, width: 483.28, top: 52, bottom: 780 },

  header: {
    logo: { width: 84, height: 34 },
    gap: 10,
    height: 36,
    city: {
      attempts: [
        { lines: 1, from: 13, to: 10 },
        { lines: 2, from: 11, to: 7 },
      ],
      leading: 1.25,
    },
  },

  heading: {
    before: 34,
    leading: 1.2,
    attempts: [
      { lines: 1, from: 25, to: 16 },
      { lines: 2, from: 18, to: 10 },
    ],
  },

  /** Person, programme, cohort: the label in a narrow column, the value beside it. */
  facts: {
    before: 16,
    labelWidth: 104,
    between: 3,
    label: {
      leading: 1.4,
      attempts: [
        { lines: 1, from: 10.5, to: 8 },
        { lines: 2, from: 9, to: 6 },
      ],
    },
    value: {
      leading: 1.4,
      attempts: [
        { lines: 2, from: 10.5, to: 9 },
        { lines: 3, from: 9, to: 6 },
      ],
    },
  },

  table: {
    before: 22,
    /** Shares of the text's width: date, session, mark, mode. */
    shares: [0.2, 0.46, 0.17, 0.17],
    gutter: 10,
    size: 10,
    leading: 1.35,
    padding: 5,
    rule: { head: 1.2, row: 0.4 },
    /** Share of the ink in the thin rules. */
    rowRuleShare: 0.28,
  },

  closing: {
    before: 16,
    total: {
      leading: 1.4,
      attempts: [
        { lines: 2, from: 11, to: 9 },
        { lines: 3, from: 9, to: 6 },
      ],
    },
    statement: {
      before: 10,
      leading: 1.45,
      attempts: [
        { lines: 3, from: 10.5, to: 8.5 },
        { lines: 5, from: 8.5, to: 6 },
      ],
    },
    madeOn: {
      before: 6,
      leading: 1.45,
      attempts: [
        { lines: 1, from: 10.5, to: 8 },
        { lines: 2, from: 8, to: 6 },
      ],
    },
  },

  pageNumber: { y: 796, leading: 1.3, attempts: [{ lines: 1, from: 9, to: 5 }] },

  specimen: { size: 112, width: 640, angle: -52, share: 0.2 },
} as const;
