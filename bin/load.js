const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");
const v8 = require("node:v8");

/**
 * What the chunks need of Node: loaded before flags are set, for afterwards V8 refuses the code caches
 * of Node's own modules too.
 */
for (const name of ["child_process", "fs/promises", "os", "process", "tty"])
  require(`node:${name}`);
void [process.stdout, process.stderr];

/**
 * Most commands end before optimised code would pay for itself, and before the heap is worth marking:
 * V8 starts later with the one and does the other only when it must. Our code caches are made under the
 * same flags. The first is V8 11's, that of Node 20; it has no like in later ones.
 */
const flags = ["--interrupt-budget=1000000", "--no-incremental-marking"];
for (const flag of process.versions.v8.startsWith("11.") ? flags : flags.slice(1))
  v8.setFlagsFromString(flag);

/**
 * Loads the built chunks of a folder with the code caches that stand beside them: V8 need not compile
 * again what was compiled at build time, which is a fifth of every command. A cache of another V8 is
 * refused by V8 itself, and the text is compiled as usual.
 */
exports.chunksIn = function chunksIn(folder) {
  const modules = new Map();
  const scripts = new Map();
  return { load, scripts, forget: (name) => modules.delete(join(folder, name)) };

  function load(name) {
    if (!name.startsWith("./")) return require(name);
    const file = join(folder, name);
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const script = compiled(file);
    scripts.set(file, script);
    script.runInThisContext()(module.exports, load, module, file, folder);
    return module.exports;
  }
};

function compiled(file) {
  const cache = exports.cacheOf(file);
  return new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`,
    { filename: file, cachedData: existsSync(cache) ? readFileSync(cache) : undefined },
  );
}

/** Where the code cache of a chunk stands. */
exports.cacheOf = (file) => `${file}.cache`;
