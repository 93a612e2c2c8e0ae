import { renderDiagnostic, type Paint } from "../src/diagnostic/render.ts";
import type { Family } from "../src/family/family.ts";
import { type Reading, readFamily } from "../src/input/read.ts";

const same = (text: string): string => text;
export const plainPaint: Paint = {
  place: same,
  error: same,
  warning: same,
  message: same,
  faint: same,
  hint: same,
};

/** All that is said of a file, as the terminal shows it. */
export function said({ diagnostics, text }: Reading): string {
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, text, plainPaint)).join("\n");
}

/** The family of a file; `genogram: 1` may be left out. Throws what is wrong with it. */
export function familyOf(yaml: string): Family {
  const whole = /^["']?genogram["']?:/m.test(yaml) ? yaml : `genogram: 1\n${yaml}`;
  const reading = readFamily(whole, "test.genogram.yaml");
  if (reading.family === null) throw new Error(said(reading));
  return reading.family;
}
