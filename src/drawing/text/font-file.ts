import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Packages that hold the typefaces while the program is not built; the build copies their files. */
const packages = ["latin", "hebrew", "arabic"] as const;

/** Where a typeface of the program lies: a `.ttf` by its name. */
export function fontFile(name: string): string {
  const family = packages.find((each) => name.toLowerCase().includes(each)) ?? "latin";
  const entry = createRequire(import.meta.url).resolve(`@embedpdf/fonts-${family}`);
  return join(dirname(entry), "..", "fonts", name);
}
