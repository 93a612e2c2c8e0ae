import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const viewer = fileURLToPath(
  new URL("../src/drawing/formats/html/viewer/main.ts", import.meta.url),
);

/** Puts the viewer's code, as one script, where `viewer-script.ts` has a place for it. */
export function viewerInside() {
  return {
    name: "viewer-inside",
    transform: {
      filter: { id: /html\/viewer-script\.ts$/ },
      async handler() {
        const bundle = await rolldown({ input: viewer, platform: "browser" });
        const { output } = await bundle.generate({ format: "iife", minify: true });
        return `export const viewerScript = ${JSON.stringify(output[0].code.trim())};`;
      },
    },
  };
}
