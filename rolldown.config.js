import { defineConfig } from "rolldown";
import { graphvizSidecar } from "./scripts/graphviz-sidecar.js";

/** One chunk a command, so that `--help` reads next to nothing. */
export default defineConfig({
  input: { main: "src/cli/main.ts" },
  platform: "node",
  plugins: [graphvizSidecar()],
  output: {
    dir: "dist",
    format: "esm",
    minify: true,
    cleanDir: true,
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
  },
});
