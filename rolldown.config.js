import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";
import { fontsSidecar } from "./scripts/fonts-sidecar.js";
import { harfbuzzSidecar } from "./scripts/harfbuzz-sidecar.js";
import { graphvizSidecar } from "./scripts/graphviz-sidecar.js";
import { viewerInside } from "./scripts/viewer-inside.js";

/** The library's modules instead of its CommonJS: what is not used of them stays out. */
const yaml = new URL("browser/dist/index.js", import.meta.resolve("yaml/package.json"));

/** One chunk a command, so that `--help` reads next to nothing; CommonJS, for `bin/load.js` to load. */
export default defineConfig({
  input: { main: "src/cli/main.ts" },
  platform: "node",
  resolve: { alias: { yaml: fileURLToPath(yaml) } },
  plugins: [graphvizSidecar(), fontsSidecar(), harfbuzzSidecar(), viewerInside()],
  output: {
    dir: "dist",
    format: "cjs",
    minify: true,
    cleanDir: true,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
  },
});
