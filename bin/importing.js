/**
 * Loads a package of ECMAScript modules. The chunks are run by `load.js`, where V8 knows no `import()`;
 * here it does.
 */
exports.importing = function importing(name) {
  return import(name);
};
