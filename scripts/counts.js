import { readFileSync } from "node:fs";

/** The runner's own counts; the closing line is `N passed, N failed`. */
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
  readFileSync("coverage/results.json", "utf8"),
);
process.stdout.write(`${numPendingTests} skipped\n`);
process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed\n`);
