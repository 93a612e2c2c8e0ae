import { build } from "rolldown";

/** `node bench/bundle.js ENTRY FILE`: modules of the project as one that node runs. */
const [input, file] = process.argv.slice(2);
await build({
  input,
  platform: "node",
  logLevel: "warn",
  external: /^[^./]/u,
  output: { file, codeSplitting: false },
});
