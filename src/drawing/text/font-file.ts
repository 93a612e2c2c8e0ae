import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);

/** Packages that hold the typefaces while the program is not built; the build copies their files. */
const whole = ["latin", "hebrew", "arabic"] as const;
const inBlocks = ["noto-sans-hebrew", "noto-naskh-arabic", "noto-sans"] as const;

/**
 * Where a typeface of the program lies, by its name: whole as `.ttf`, in blocks as `.woff2`. Western letters
 * stand apart only once the program is built.
 */
export function fontFile(name: string): string {
  if (name.endsWith(".woff2")) {
    const family = inBlocks.find((each) => name.startsWith(each)) ?? "noto-sans";
    return resolve(`@fontsource/${family}/files/${name}`);
  }
  const family = whole.find((each) => name.toLowerCase().includes(each)) ?? "latin";
  return join(
    dirname(resolve(`@embedpdf/fonts-${family}`)),
    "..",
    "fonts",
    name.replace("-western", ""),
  );
}
