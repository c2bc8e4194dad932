/** Every number of a letter of attendance, in points, on portrait A4; see `certificate.layout.ts`. */
export const attendanceLetterLayout = {
  page: { width: 595.28, height: 841.89 },

  text: { x: 72, width: 451.28, top: 64, bottom: 772 },

  header: {
    logo: { width: 92, height: 40 },
    gap: 12,
    height: 42,
    city: {
      attempts: [
        { lines: 1, from: 15, to: 10 },
        { lines: 2, from: 11, to: 7 },
      ],
      leading: 1.25,
    },
  },

  heading: {
    before: 78,
    leading: 1.2,
    attempts: [
      { lines: 1, from: 27, to: 18 },
      { lines: 2, from: 20, to: 11 },
    ],
  },

  person: {
    before: 30,
    leading: 1.25,
    attempts: [
      { lines: 1, from: 23, to: 16 },
      { lines: 3, from: 16, to: 8 },
    ],
  },

  tookPart: {
    before: 10,
    leading: 1.45,
    attempts: [
      { lines: 2, from: 12.5, to: 10 },
      { lines: 3, from: 10, to: 7 },
    ],
  },

  title: {
    before: 10,
    leading: 1.25,
    attempts: [
      { lines: 2, from: 19, to: 14 },
      { lines: 4, from: 14, to: 8 },
    ],
  },

  rule: { before: 24, width: 64, thickness: 2 },

  /** Day, time, place, by whom: the label in a narrow column, the value beside it. */
  facts: {
    before: 22,
    labelWidth: 92,
    gutter: 12,
    between: 5,
    label: {
      leading: 1.4,
      attempts: [
        { lines: 1, from: 11.5, to: 8 },
        { lines: 2, from: 9, to: 6 },
      ],
    },
    value: {
      leading: 1.4,
      attempts: [
        { lines: 2, from: 11.5, to: 9 },
        { lines: 4, from: 9, to: 6 },
      ],
    },
  },

  closing: {
    leading: 1.5,
    between: 8,
    attempts: [
      { lines: 3, from: 11, to: 9 },
      { lines: 5, from: 9, to: 6 },
    ],
  },

  specimen: { size: 112, width: 640, angle: -52, share: 0.2 },
} as const;
