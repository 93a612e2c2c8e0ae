import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inNotations } from "../../../../src/drawing/in-notations.ts";
import { screen } from "../../../../src/drawing/formats/html/screen.ts";
import { findPatterns } from "../../../../src/patterns/find.ts";
import { packHtml } from "../../../../src/report/formats/html/html.ts";
import { marksOf } from "../../../../src/report/marks.ts";
import { packOf } from "../../../../src/report/pack/pack.ts";
import { familyOf } from "../../../family.ts";
import { browserOf, hasChromium } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const family = familyOf(`
title: Three generations
index: ida
people:
  ida: { name: Ida, gender: female, born: 1980 }
  eva: { name: Eva, gender: female, born: 1955, died: 2001 }
  max: { name: Max, gender: male, born: 1950 }
  ola: { name: Ola, gender: female, born: 1930 }
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: ola }
unions:
  - { between: [eva, max], phases: [ { union: married, when: 1978 }, { union: divorced, when: 1990 } ] }
ties:
  - { between: [eva, ida], phases: [ { tie: fused, from: 1985 }, { tie: conflict, from: 1996 } ] }
conditions:
  - { who: max, condition: alcohol, from: 1995 }
roles:
  - { who: eva, role: confidant, toward: ola }
  - { who: ida, role: confidant, toward: eva, from: 1990 }
`);

/** One of several drawings is shown. */
const shown = ".stage:not([hidden])";

async function pageOf(): Promise<string> {
  const marks = marksOf(findPatterns(family), "main");
  const scenes = await inNotations(family, { marks, phases: "all" });
  return screen({ family, scenes }, { marks, theme: "colour" });
}

describe.skipIf(!hasChromium)("the drawing on a screen", () => {
  let browser: Awaited<ReturnType<typeof browserOf>>;

  beforeAll(async () => {
    browser = await browserOf();
  });
  afterAll(() => browser.close());

  async function violations(html: string): Promise<readonly string[]> {
    // The page's policy lets no script in but its own: axe looks at the same page without it.
    const page = await browser.opened(html.replace(/<meta\s+http-equiv[^>]*>/u, ""));
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { violations: found } = await (
        globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`);
    });
  }

  const shownPart = (page: Page, key: string): Promise<string> =>
    page
      .locator(`${shown} g[data-of="${key}"]`)
      .first()
      .getAttribute("class")
      .then((c) => c ?? "");

  test("has nothing that an accessibility checker finds fault with", async () => {
    expect(await violations(await pageOf())).toEqual([]);
    const pack = await packOf(family, { reader: "clinician", paper: null, screen: true, only: [] });
    expect(await violations(packHtml(pack, "colour"))).toEqual([]);
  });

  test("is moved and zoomed by wheel, buttons and keys, and shown whole again", async () => {
    const page = await browser.opened(await pageOf());
    const view = (): Promise<string | null> => page.locator(shown).getAttribute("viewBox");
    const whole = await view();
    await page.click("#view-in");
    const near = await view();
    expect(near).not.toBe(whole);
    await page.focus(shown);
    await page.keyboard.press("ArrowRight");
    expect(await view()).not.toBe(near);
    await page.keyboard.press("0");
    expect(await view()).toBe(whole);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, -200);
    await expect.poll(view).not.toBe(whole);
    await page.click("#view-whole");
    expect(await view()).toBe(whole);
    await page.mouse.move(600, 400);
    await page.mouse.down();
    await page.mouse.move(700, 450);
    await page.mouse.up();
    expect(await view()).not.toBe(whole);
  });

  test("shows what the focus is on, says it in words, and lets Escape end it", async () => {
    const page = await browser.opened(await pageOf());
    await page.focus(`${shown} g[data-part="symbol"][data-of="eva"]`);
    expect(await page.locator("#view-said").textContent()).toContain("Eva, woman, died");
    expect(await shownPart(page, "ties/0/phases/0")).toContain("near");
    expect(await shownPart(page, "ola")).not.toContain("near");
    await page.keyboard.press("Escape");
    expect(await page.locator(shown).getAttribute("class")).not.toContain("looking");
  });

  test("is walked through with arrow keys: up to the parent, down to the child", async () => {
    const page = await browser.opened(await pageOf());
    const focused = (): Promise<string | null> =>
      page.evaluate<string | null>(`document.activeElement?.getAttribute("data-of") ?? null`);
    await page.focus(`${shown} g[data-part="symbol"][data-of="ida"]`);
    await page.keyboard.press("ArrowUp");
    expect(["eva", "max"]).toContain(await focused());
    await page.focus(`${shown} g[data-part="symbol"][data-of="eva"]`);
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("ola");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("eva");
  });

  test("shows the family as it stood at the end of a year", async () => {
    const page = await browser.opened(await pageOf());
    await page.check("#view-dated");
    const at = async (year: number): Promise<void> => {
      await page.locator("#view-year").fill(String(year));
      expect(await page.locator("#view-shown").textContent()).toBe(String(year));
    };
    const symbol = (id: string): Promise<string> =>
      page
        .locator(`${shown} g[data-part="symbol"][data-of="${id}"]`)
        .first()
        .getAttribute("class")
        .then((c) => c ?? "");
    await at(1970);
    expect(await symbol("ida")).toContain("away");
    expect(await symbol("eva")).not.toContain("away");
    await at(1987);
    expect(await symbol("ida")).not.toContain("away");
    expect(await shownPart(page, "ties/0/phases/0")).not.toContain("away");
    expect(await shownPart(page, "ties/0/phases/1")).toContain("away");
    // The cross of somebody who then still lived.
    expect(
      await page.locator(`${shown} g[data-of="eva"][data-begins^="11"].away`).count(),
    ).toBeGreaterThan(0);
    // What fills the symbol of somebody not yet ill, and the slashes of two not yet parted.
    const away = (of: string): Promise<number> =>
      page.locator(`${shown} g[data-of="${of}"].away:not([tabindex])`).count();
    expect([await away("max"), await away("unions/0")]).toEqual([1, 1]);
    await at(1998);
    expect([await away("max"), await away("unions/0")]).toEqual([0, 0]);
    expect(await shownPart(page, "ties/0/phases/0")).toContain("away");
    await page.uncheck("#view-dated");
    expect(await page.locator(`${shown} .away`).count()).toBe(0);
  });

  test("takes the findings away and changes its colours", async () => {
    const page = await browser.opened(await pageOf());
    const tag = page.locator(`${shown} g[data-part="tag"]`).first();
    expect(await tag.isVisible()).toBe(true);
    await page.uncheck("#view-findings");
    expect(await tag.isVisible()).toBe(false);
    await page.selectOption("#view-theme", "book");
    const paint = (): Promise<string> =>
      page.evaluate<string>(
        `getComputedStyle(document.documentElement).getPropertyValue("--harm")`,
      );
    expect((await paint()).trim()).toBe("#000000");
  });

  test("said nothing in the console, and asked for nothing", () => {
    expect(browser.said).toEqual([]);
    expect(browser.asked).toEqual([]);
  });
});
