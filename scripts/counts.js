import { readFileSync } from "node:fs";

/** The runner's own counts as the closing line: `N passed, N failed, N skipped`. */
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
  readFileSync("coverage/results.json", "utf8"),
);
process.stdout.write(
  `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`,
);
