/** Stands in for every style sheet: tests read meaning, not looks. */
export const styles = {};
