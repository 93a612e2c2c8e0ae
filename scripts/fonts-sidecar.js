import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);

/** Every typeface that is shipped, by package. */
const shipped = {
  latin: ["NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoSans-Bold.ttf"],
  hebrew: ["NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"],
  arabic: ["NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"],
};

/** Copies the typefaces beside the bundle, and lets `drawing/text/font-file.ts` find them there. */
export function fontsSidecar() {
  return {
    name: "fonts-sidecar",
    transform: {
      filter: { id: /drawing\/text\/font-file\.ts$/ },
      handler() {
        for (const file of fontFiles())
          this.emitFile({
            type: "asset",
            fileName: `fonts/${basename(file)}`,
            source: readFileSync(file),
          });
        return `import { fileURLToPath } from "node:url";
export function fontFile(name) { return fileURLToPath(new URL("./fonts/" + name, import.meta.url)); }`;
      },
    },
  };
}

function fontFiles() {
  return Object.entries(shipped).flatMap(([family, names]) => {
    const folder = join(dirname(resolve(`@embedpdf/fonts-${family}`)), "..", "fonts");
    return names.map((name) => join(folder, name));
  });
}
