import { Buffer } from "node:buffer";

/** `Re ??= inflate(decode(text))` in the minified source: the module unpacked from text at each load. */
const decode = /(\w+)\?\?=(\w+\(\w+\(\w+\)\))/;

/**
 * Unpacks Graphviz once, at build time, into `graphviz.wasm` beside the bundle. The package carries
 * the module as text and unpacks it in JavaScript at every load: about 0.1 s of each drawing.
 */
export function graphvizSidecar() {
  return {
    name: "graphviz-sidecar",
    transform: {
      filter: { id: /@hpcc-js\/wasm\/dist\/graphviz\.js$/ },
      async handler(code) {
        const found = decode.exec(code);
        if (found === null)
          throw new Error(
            "@hpcc-js/wasm packs Graphviz differently now: mend scripts/graphviz-sidecar.js",
          );
        this.emitFile({
          type: "asset",
          fileName: "graphviz.wasm",
          source: await unpack(code, found),
        });
        const read = `${found[1]}??=readGraphviz(new URL("./graphviz.wasm",import.meta.url))`;
        return `import{readFileSync as readGraphviz}from"node:fs";${code.replace(found[0], () => read)}`;
      },
    },
  };
}

async function unpack(code, [, , expression]) {
  const module = `${code};export const unpacked=${expression};`;
  const { unpacked } = await import(
    `data:text/javascript;base64,${Buffer.from(module).toString("base64")}`
  );
  if (Buffer.from(unpacked.subarray(0, 4)).toString("latin1") !== "\0asm")
    throw new Error(
      "what @hpcc-js/wasm unpacks is no WebAssembly: mend scripts/graphviz-sidecar.js",
    );
  return unpacked;
}
