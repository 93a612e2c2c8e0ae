#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/main.js", import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  process.stderr.write(
    "genogram: it has not been built yet; run `npm run build` in its folder, then try again\n",
  );
  process.exitCode = 2;
}
