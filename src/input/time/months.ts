// The names that a date may carry.

// prettier-ignore
export const months = [
  "january", "february", "march", "april", "may", "june", "july",
  "august", "september", "october", "november", "december",
];

/**
 * First month and number of months, counted from the January of the year named. Winter may be the
 * one that ended in that year or the one that began in it.
 */
export const seasons: Readonly<Record<string, readonly [first: number, count: number]>> = {
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  fall: [9, 3],
  winter: [0, 15],
};
