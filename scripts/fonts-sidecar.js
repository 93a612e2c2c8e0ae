import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import subsetFont from "subset-font";
import western from "../src/drawing/text/western.json" with { type: "json" };

const { resolve } = createRequire(import.meta.url);
const westernSigns = western.map(([first, last]) => between(first, last)).join("");

/** Every typeface that is shipped whole, by package. */
const whole = {
  latin: ["NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoSans-Bold.ttf"],
  hebrew: ["NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"],
  arabic: ["NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"],
};

/** Copies the typefaces beside the bundle, the western letters in files of their own too, and lets `drawing/text/font-file.ts` find them there. */
export function fontsSidecar() {
  return {
    name: "fonts-sidecar",
    transform: {
      filter: { id: /drawing\/text\/font-file\.ts$/ },
      async handler() {
        const emit = (name, source) =>
          this.emitFile({ type: "asset", fileName: `fonts/${name}`, source });
        for (const file of fontFiles()) emit(basename(file), readFileSync(file));
        for (const file of filesOf("latin"))
          emit(
            basename(file, ".ttf") + "-western.ttf",
            await subsetFont(readFileSync(file), westernSigns, { targetFormat: "sfnt" }),
          );
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
  return Object.keys(whole).flatMap(filesOf);
}

function filesOf(family) {
  const folder = join(dirname(resolve(`@embedpdf/fonts-${family}`)), "..", "fonts");
  return whole[family].map((name) => join(folder, name));
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

function between(first, last) {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join(
    "",
  );
}
