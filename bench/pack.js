import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./processor.js";
import { sixtyPeople } from "./sixty.js";

/**
 * The whole pack of sixty people with twenty findings: what each format takes of the processor, and
 * how large it is. The bars are 3 s and 1 MB for PDF, 1 MB for HTML.
 */
const folder = mkdtempSync(join(tmpdir(), "genogram-pack-"));
const file = join(folder, "sixty.genogram.yaml");
writeFileSync(file, sixtyPeople());
const markdown = make("md", Infinity);
const findings = new Set(readFileSync(markdown, "utf8").match(/^### \d+\\?\. .*$/gm)).size;
process.stdout.write(`${findings} findings\n`);
make("pdf", 3);
make("html", 3.5);
rmSync(folder, { recursive: true });

function make(format, most) {
  const output = join(folder, `pack.${format}`);
  const args = ["bin/genogram.js", "report", file, "-f", format, "-o", output];
  const runs = [1, 2, 3].map(() => run([...args, "--force"]));
  const seconds = Math.min(...runs.map((one) => one.seconds));
  const kilobytes = Math.round(statSync(output).size / 1000);
  const ok = runs.every(({ status }) => status === 0) && seconds <= most && kilobytes <= 1000;
  process.stdout.write(
    `${ok ? "ok  " : "FAIL"} ${format} ${seconds.toFixed(2)} s, ${kilobytes} kB\n`,
  );
  if (!ok) process.exitCode = 1;
  return output;
}
