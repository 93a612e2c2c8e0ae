/**
 * HarfBuzz waits for its WebAssembly while it loads, which CommonJS cannot. It stays out of the bundle
 * and is loaded from its package, through `bin/importing.js`.
 */
export function harfbuzzSidecar() {
  return {
    name: "harfbuzz-sidecar",
    transform: {
      filter: { id: /drawing\/text\/harfbuzz\.ts$/ },
      handler() {
        return `import { importing } from "../bin/importing.js";
export function harfbuzz() { return importing("harfbuzzjs"); }`;
      },
    },
    resolveId: {
      filter: { id: /^\.\.\/bin\/importing\.js$/ },
      handler(id) {
        return { id, external: true };
      },
    },
  };
}
