import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inNotations } from "../../../../src/drawing/in-notations.ts";
import { screen } from "../../../../src/drawing/formats/html/screen.ts";
import { findPatterns } from "../../../../src/patterns/find.ts";
import { packHtml } from "../../../../src/report/formats/html/html.ts";
import { marksOf } from "../../../../src/report/marks.ts";
import { packOf } from "../../../../src/report/pack/pack.ts";
import { sixtyPeople } from "../../../../bench/sixty.js";
import { familyOf } from "../../../family.ts";
import { browserOf, hasChromium } from "./browser.ts";

const family = familyOf(`
title: Three generations
index: ida
people:
  ida: { name: Ida, gender: female, born: 1980 }
  eva: { name: "Éva Łoś", gender: female, born: 1955, died: 2001 }
  ola: { name: Ola, gender: female, born: 1930 }
children:
  - { child: ida, of: eva }
  - { child: eva, of: ola }
ties:
  - { between: [eva, ida], phases: [ { tie: fused, from: 1985 }, { tie: cutoff, by: ida, from: 1996 } ] }
roles:
  - { who: eva, role: confidant, toward: ola }
  - { who: ida, role: confidant, toward: eva, from: 1990 }
`);

const wishes = { marks: marksOf(findPatterns(family), "main"), phases: "all" } as const;
const drawn = inNotations(family, wishes).then((scenes) =>
  screen({ family, scenes }, { marks: wishes.marks, theme: "colour" }),
);
const packed = packOf(family, { reader: "clinician", paper: null, screen: true, only: [] }).then(
  (pack) => packHtml(pack, "colour"),
);
const shown = ".stage:not([hidden])";

describe.skipIf(!hasChromium)("a drawing to look around in", () => {
  let browser: Awaited<ReturnType<typeof browserOf>>;
  beforeAll(async () => {
    browser = await browserOf();
  });
  afterAll(() => browser.close());

  test("is drawn by the signs of another school, and back", async () => {
    const page = await browser.opened(await drawn);
    const notation = (): Promise<string | null> =>
      page.locator(shown).getAttribute("data-notation");
    expect(await notation()).toBe("mcgoldrick");
    await page.selectOption("#view-notation", "bowen");
    expect(await notation()).toBe("bowen");
    expect(await page.locator(`${shown} g[data-of="ida"]`).first().isVisible()).toBe(true);
    await page.selectOption("#view-notation", "mcgoldrick");
    expect(await notation()).toBe("mcgoldrick");
  });

  test("offers no signs that would look the same", async () => {
    const plain = familyOf("people:\n  ida: { name: Ida, gender: female }\n");
    const marks = marksOf(findPatterns(plain), "main");
    const scenes = await inNotations(plain, { marks, phases: "all" });
    expect([...scenes.keys()]).toEqual(["mcgoldrick"]);
    expect(screen({ family: plain, scenes }, { marks, theme: "colour" })).not.toContain(
      'id="view-notation"',
    );
  });

  test("comes nearer between two fingers, and follows one", async () => {
    const page = await browser.opened(await drawn, { hasTouch: true });
    const width = async (): Promise<number> =>
      Number((await page.locator(shown).getAttribute("viewBox"))?.split(" ")[2]);
    const touch = await page.context().newCDPSession(page);
    const fingers = (type: string, ...places: readonly (readonly [number, number])[]) =>
      touch.send("Input.dispatchTouchEvent", {
        type: type as "touchStart",
        touchPoints: places.map(([x, y], id) => ({ x, y, id })),
      });
    const whole = await width();
    await fingers("touchStart", [500, 400], [700, 400]);
    await fingers("touchMove", [450, 400], [750, 400]);
    await fingers("touchMove", [400, 400], [800, 400]);
    await fingers("touchEnd");
    expect(await width()).toBeLessThan(0.6 * whole);
    const before = await page.locator(shown).getAttribute("viewBox");
    await fingers("touchStart", [600, 400]);
    await fingers("touchMove", [640, 430]);
    await fingers("touchEnd");
    expect(await page.locator(shown).getAttribute("viewBox")).not.toBe(before);
  });

  test("is used with the keyboard alone, in the order of the page", async () => {
    const page = await browser.opened(await drawn);
    const stops: string[] = [];
    for (let at = 0; at < 60; at++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate<string>(
        `(document.activeElement.id || document.activeElement.dataset.of || document.activeElement.className.baseVal || "body")`,
      );
      if (stop === "body") break;
      stops.push(stop);
    }
    const wanted = [
      ...["view-in", "view-out", "view-whole", "view-findings", "view-theme", "view-notation"],
      ...["view-dated", "stage", "ida", "eva", "ola", "ties/0/phases/0", "roles/0", "1"],
    ];
    for (const one of wanted) expect(stops).toContain(one);
    expect(stops.indexOf("stage")).toBeLessThan(stops.indexOf("ida"));
    await page.focus("#view-dated");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Home");
    expect(await page.locator("#view-shown").textContent()).toBe("1930");
    await page.focus("#view-theme");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("book");
    await page.focus("#view-notation");
    await page.keyboard.press("End");
    expect(await page.locator(shown).getAttribute("data-notation")).toBe("bowen");
  });

  test("stands in a report too, where the wheel goes on through the page", async () => {
    const page = await browser.opened(await packed);
    const view = (): Promise<string | null> => page.locator(shown).getAttribute("viewBox");
    const whole = await view();
    await page.locator(shown).hover();
    await page.mouse.wheel(0, -200);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate<number>("scrollY")).toBeGreaterThan(0);
    expect(await view()).toBe(whole);
    await page.focus(shown);
    await page.keyboard.press("+");
    expect(await view()).not.toBe(whole);
    await page.focus(`${shown} g[data-part="symbol"][data-of="eva"]`);
    expect(await page.locator("#view-said").textContent()).toContain("Éva Łoś");
    await page.selectOption("#view-theme", "grey");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("grey");
  });

  test("looks the same where its typeface is not installed: it carries it", async () => {
    for (const html of [await drawn, await packed]) {
      const page = await browser.opened(html);
      const faces = await page.evaluate<readonly string[]>(
        `document.fonts.ready.then(() => [...document.fonts].filter((face) => face.status === "loaded").map((face) => face.weight))`,
      );
      for (const weight of ["400", "600", "700"]) expect(faces).toContain(weight);
    }
  });

  test("of sixty people is under a megabyte, and answers within 50 ms", async () => {
    const sixty = familyOf(sixtyPeople());
    const marks = marksOf(findPatterns(sixty), "main");
    const scenes = await inNotations(sixty, { marks, phases: "all" });
    const html = screen({ family: sixty, scenes }, { marks, theme: "colour" });
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
    const page = await browser.opened(html);
    const took = await page.evaluate<number>(`(() => {
      const times = [...document.querySelectorAll("${shown} g[data-part=symbol][tabindex]")].slice(0, 9).map((one) => {
        const start = performance.now();
        one.focus();
        document.querySelector("${shown}").getBoundingClientRect();
        return performance.now() - start;
      });
      return times.sort((a, b) => a - b)[4];
    })()`);
    expect(took).toBeLessThan(50);
  });

  test("said nothing in the console, and asked for nothing", () => {
    expect(browser.said).toEqual([]);
    expect(browser.asked).toEqual([]);
  });
});
