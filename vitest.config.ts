import { defineConfig } from "vitest/config";
import { viewerInside } from "./scripts/viewer-inside.js";

// Without isolation: one process for all files, which also proves that no module keeps state.
export default defineConfig({
  plugins: [viewerInside()],
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/seed.ts"],
    isolate: false,
    testTimeout: 60_000,
    ...(process.env["CI"] === undefined
      ? {}
      : { reporters: ["default", "json"], outputFile: { json: "coverage/results.json" } }),
  },
});
