import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);

/** Every typeface that is shipped whole, by package. */
const whole = {
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
  return [...wholeFiles(), ...blockFiles()];
}

function wholeFiles() {
  return Object.entries(whole).flatMap(([family, names]) => {
    const folder = join(dirname(resolve(`@embedpdf/fonts-${family}`)), "..", "fonts");
    return names.map((name) => join(folder, name));
  });
}

/** Those of `drawing/text/blocks.ts`: of the other families only their own letters. */
const inBlocks = {
  "noto-sans":
    /^noto-sans-(latin|vietnamese|greek|cyrillic|devanagari)(-ext)?-[467]00-normal\.woff2$/,
  "noto-sans-hebrew": /-hebrew-hebrew-[467]00-normal\.woff2$/,
  "noto-naskh-arabic": /-arabic-arabic-[467]00-normal\.woff2$/,
};

function blockFiles() {
  return Object.entries(inBlocks).flatMap(([family, names]) => {
    const folder = join(dirname(resolve(`@fontsource/${family}/package.json`)), "files");
    const files = readdirSync(folder).filter((name) => names.test(name));
    return files.map((name) => join(folder, name));
  });
}
