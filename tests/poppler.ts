import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether the programs that read PDF files are on this machine. */
export const hasPoppler = ((): boolean => {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** What one of them says of a file. */
export function poppler(
  program: "pdftotext" | "pdffonts" | "pdfinfo" | "pdftohtml",
  bytes: Uint8Array,
  args: readonly string[] = [],
): string {
  const file = join(mkdtempSync(join(tmpdir(), "genogram-pdf-")), "one.pdf");
  writeFileSync(file, bytes);
  const after = program === "pdftotext" ? ["-"] : [];
  return execFileSync(program, [...args, file, ...after], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}
