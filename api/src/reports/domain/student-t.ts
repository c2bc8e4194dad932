/** The 97.5 % quantile of Student's t for 1 to 30 degrees of freedom, as printed in tables: half of 5 % on either side. */
const upTo30 = [
  ...[12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228],
  ...[2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086],
  ...[2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042],
];

/** Further rows of such tables. Between two of them the smaller number of degrees holds, so an interval is never too narrow. */
const beyond: readonly (readonly [number, number])[] = [
  [1000, 1.962],
  [500, 1.965],
  [200, 1.972],
  [120, 1.98],
  [80, 1.99],
  [60, 2.0],
  [50, 2.009],
  [40, 2.021],
  [30, 2.042],
];

/** How many standard errors an interval of 95 % reaches to each side. `degrees` is a whole number from 1 on. */
export function criticalT(degrees: number): number {
  const exact = upTo30[degrees - 1];
  return exact ?? beyond.find(([least]) => degrees >= least)![1];
}
