import type { RangeName } from "./widths.ts";

// prettier-ignore
/** Stages of life as people say them, and the range of ages that each is. */
export const stages = {
  "a newborn":       "newborn",
  "a baby":          "baby",
  "an infant":       "baby",
  "a toddler":       "toddler",
  "a young child":   "young-child",
  "a small child":   "young-child",
  "a child":         "child",
  "of school age":   "school-age",
  "a teenager":      "teenager",
  "an adolescent":   "adolescent",
  "of college age":  "college-age",
  "a young adult":   "young-adult",
  "an adult":        "adult",
  "middle-aged":     "middle-aged",
  "of old age":      "old-age",
} as const satisfies Readonly<Record<string, RangeName>>;
