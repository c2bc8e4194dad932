/**
 * Every number of the certificate's layout, in points, on landscape A4 with the origin at the top
 * left. Sizes are attempts in order: lines allowed, from this size down to that one.
 */
export const certificateLayout = {
  page: { width: 841.89, height: 595.28 },

  /** Where text may stand: between the columns, under the entablature, above the steps. */
  text: { x: 108, width: 625.89, top: 74, bottom: 537 },

  header: {
    logo: { width: 110, height: 44 },
    gap: 12,
    height: 44,
    city: {
      attempts: [
        { lines: 1, from: 15, to: 11 },
        { lines: 2, from: 13, to: 8 },
      ],
      leading: 1.25,
    },
  },

  /**
   * Set in the middle of what header and footer leave; `before` is the space above a line. All of
   * it at its highest still fits: see the spec beside this file.
   */
  body: {
    heading: {
      before: 0,
      leading: 1.15,
      attempts: [{ lines: 1, from: 36, to: 16 }],
    },
    tier: {
      before: 1,
      leading: 1.3,
      attempts: [{ lines: 1, from: 15, to: 9 }],
    },
    awardedTo: {
      before: 18,
      leading: 1.4,
      attempts: [{ lines: 1, from: 11.5, to: 7.5 }],
    },
    holder: {
      before: 3,
      leading: 1.2,
      attempts: [
        { lines: 1, from: 31, to: 21 },
        { lines: 2, from: 23, to: 12 },
      ],
    },
    completed: {
      before: 6,
      leading: 1.4,
      attempts: [{ lines: 1, from: 11.5, to: 7.5 }],
    },
    programme: {
      before: 4,
      leading: 1.25,
      attempts: [
        { lines: 1, from: 21, to: 16 },
        { lines: 2, from: 18, to: 10 },
      ],
    },
    rule: { before: 16, width: 54, thickness: 1.2 },
  },

  /** Hours, mode, dates: equal columns side by side. */
  facts: {
    before: 13,
    width: 560,
    gap: 14,
    label: {
      leading: 1.35,
      attempts: [{ lines: 1, from: 9.5, to: 6.5 }],
    },
    value: {
      leading: 1.3,
      attempts: [
        { lines: 1, from: 12, to: 9 },
        { lines: 2, from: 10, to: 6 },
      ],
    },
  },

  /** Signatories and the check, in equal columns; the check stands in the middle of two. */
  footer: {
    height: 90,
    gap: 22,
    signature: {
      /** From the footer's top to the line one signs on. */
      space: 42,
      line: { width: 168, thickness: 0.7 },
      after: 4,
      name: {
        leading: 1.3,
        attempts: [
          { lines: 1, from: 11, to: 8.5 },
          { lines: 2, from: 9, to: 6 },
        ],
      },
      role: {
        leading: 1.3,
        attempts: [
          { lines: 1, from: 9.5, to: 7.5 },
          { lines: 2, from: 7.6, to: 5 },
        ],
      },
    },
    check: {
      qr: 58,
      after: 3,
      label: {
        leading: 1.25,
        attempts: [{ lines: 1, from: 8.5, to: 6 }],
      },
      address: {
        leading: 1.3,
        attempts: [{ lines: 1, from: 9.5, to: 6 }],
      },
    },
  },

  note: {
    gap: 3,
    leading: 1.3,
    attempts: [
      { lines: 1, from: 8.5, to: 7 },
      { lines: 2, from: 7.5, to: 5 },
    ],
  },

  /** Deep enough to be read on a poor print, light enough to leave the text alone. */
  specimen: { size: 128, width: 620, angle: -24, share: 0.2 },

  /** The border is the front of a stoa: roof beam, columns, steps. */
  colonnade: {
    beam: {
      cornice: { inset: 24, y: 24, height: 5 },
      frieze: { inset: 34, y: 32, height: 11, groups: 25, bars: 3, bar: 1.6, pitch: 3.4 },
      architrave: { inset: 34, y: 46, height: 4 },
    },
    column: {
      /** Left edges of the left-hand columns' feet; the right-hand ones mirror them. */
      insets: [40, 68],
      top: 50,
      bottom: 549,
      foot: { width: 20, height: 4 },
      cushion: { width: 17, height: 3 },
      capital: { width: 20, height: 4, flare: 5 },
      shaft: { topWidth: 11, bottomWidth: 13.5 },
      flutes: 3,
      flute: 0.8,
      gap: 1.4,
    },
    steps: { first: { inset: 34, y: 549 }, height: 5, gap: 1.6, spread: 5, count: 3 },
  },
} as const;
