import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "./run.ts";

const folder = emptyFolder();
const file = join(folder, "anna.genogram.yaml");
const picture = join(folder, "anna.svg");

const family = (people: string): string =>
  `genogram: 1\nindex: anna\npeople:\n  anna: { name: Anna }\n${people}`;

/** As careful editors save: another file, then its name. */
function saveByRename(text: string): void {
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

const drawing = (): string => (existsSync(picture) ? readFileSync(picture, "utf8") : "");

async function until(what: string, isSo: () => boolean): Promise<void> {
  const end = performance.now() + 30_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`it never came: ${what}`);
    await new Promise((next) => setTimeout(next, 30));
  }
}

describe("watch", () => {
  const said = { text: "" };
  const watching: { now: ChildProcess | null } = { now: null };

  beforeAll(async () => {
    writeFileSync(file, family(""));
    watching.now = spawn(process.execPath, [resolve("bin/genogram.js"), "watch", file], {
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
      stdio: ["ignore", "ignore", "pipe"],
    });
    watching.now.stderr?.on("data", (data) => (said.text += String(data)));
    await until("a page to open", () => said.text.includes("anna.live.html in a browser"));
  });
  afterAll(() => watching.now?.kill("SIGINT"));

  test("draws at once, and again when the file is written", async () => {
    expect(drawing()).toContain("Anna");
    writeFileSync(file, family("  berta: { name: Berta }\n"));
    await until("Berta", () => drawing().includes("Berta"));
  });

  test("draws again when the file is saved by another name, more than once", async () => {
    saveByRename(family("  carl: { name: Carl }\n"));
    await until("Carl", () => drawing().includes("Carl"));
    saveByRename(family("  dora: { name: Dora }\n"));
    await until("Dora", () => drawing().includes("Dora"));
  });

  test("says what is wrong and leaves the last good drawing; then draws again", async () => {
    const before = drawing();
    saveByRename(family("  emil: { name: Emil, gender: nonsense }\n"));
    await until("a mistake", () => said.text.includes('"nonsense" is no gender'));
    expect(drawing()).toBe(before);
    saveByRename(family("  emil: { name: Emil }\n"));
    await until("Emil", () => drawing().includes("Emil"));
  });

  test("its page asks no network, and shows what was drawn since it was opened", async ({
    skip,
  }) => {
    const program = "/usr/bin/chromium";
    if (!existsSync(program)) skip();
    const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, "anna.live.html")).href);
    await page.waitForFunction("document.getElementById('drawing').naturalWidth > 0");
    const before = await page.screenshot();
    saveByRename(family("  frida: { name: Frida }\n"));
    await until("Frida", () => drawing().includes("Frida"));
    const seen = { now: before };
    for (let look = 0; look < 100 && seen.now.equals(before); look++) {
      await new Promise((next) => setTimeout(next, 100));
      seen.now = await page.screenshot();
    }
    expect(seen.now.equals(before)).toBe(false);
    expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
    await browser.close();
  });
});
