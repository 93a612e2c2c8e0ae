import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const places = [
  { LC_ALL: "C", TZ: "UTC" },
  { LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
  { LC_ALL: "ar_EG.UTF-8", TZ: "America/St_Johns" },
];

function node(place: (typeof places)[number], ...args: readonly string[]): string {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, LANG: place.LC_ALL };
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...env, ...place },
  });
  expect(status).toBe(0);
  return stdout;
}

test("these places differ in what a program may take from them", () => {
  const asked =
    "const d = new Date(0); console.log('I'.toLocaleLowerCase(), (0.5).toLocaleString(), d.getDate(), d.toLocaleDateString())";
  expect(new Set(places.map((place) => node(place, "-e", asked))).size).toBe(places.length);
});

test.each([
  ["draw", "examples/three-wives.genogram.yaml", "-o", "-"],
  ["draw", "examples/donna.genogram.yaml", "-f", "dot", "-o", "-"],
  ["patterns", "examples/clarissa.genogram.yaml", "--all"],
])("%s %s: the same bytes in every locale and time zone", (...args) => {
  const made = places.map((place) => node(place, "bin/genogram.js", ...args));
  expect(made[0]).not.toBe("");
  expect(new Set(made).size).toBe(1);
});
