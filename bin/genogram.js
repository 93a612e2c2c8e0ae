#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { chunksIn } = require("./load.js");

const dist = join(__dirname, "..", "dist");
if (existsSync(join(dist, "main.cjs"))) chunksIn(dist).load("./main.cjs");
else {
  process.stderr.write(
    "genogram: it has not been built yet; run `npm run build` in its folder, then try again\n",
  );
  process.exitCode = 2;
}
