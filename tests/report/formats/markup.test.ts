import { describe, expect, test } from "vitest";
import { html as asHtml } from "../../../src/drawing/formats/html/markup.ts";
import { packHtml } from "../../../src/report/formats/html/html.ts";
import { markdown } from "../../../src/report/formats/markdown.ts";
import { packOf } from "../../../src/report/pack/pack.ts";
import { familyOf } from "../../family.ts";

const hostile = `<script>alert("1")</script> & 'two' | *three* [four](javascript:five)`;
const family = familyOf(`
title: ${JSON.stringify(hostile)}
index: ida
people:
  ida: { name: ${JSON.stringify(hostile)}, gender: female, note: ${JSON.stringify(hostile)} }
  eva: { gender: female }
children:
  - { child: ida, of: eva }
ties:
  - { between: [ida, eva], tie: fused, note: ${JSON.stringify(hostile)} }
events:
  - { who: ida, event: wished, what: ${JSON.stringify(hostile)}, when: 1990 }
`);
const made = packOf(family, { reader: "clinician", paper: null, only: [] });

describe("HTML", () => {
  test("escapes what is no markup", () => {
    expect(asHtml`<p>${"<b>"}</p>`.html).toBe("<p>&lt;b&gt;</p>");
    expect(asHtml`<ul>${[asHtml`<li>${1}</li>`]}</ul>`.html).toBe("<ul><li>1</li></ul>");
  });

  test("has no script of the file, and a policy that allows none", async () => {
    const page = packHtml(await made, "colour");
    expect(page).not.toContain("<script>alert");
    expect(page).toContain("&lt;script&gt;");
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(?:src|href)="(?!#)/u);
  });

  test("every link leads to a part of the page", async () => {
    const page = packHtml(await made, "colour");
    const links = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(3);
    for (const id of links) expect(page).toContain(` id="${id ?? ""}"`);
  });

  test("no id stands twice", async () => {
    const ids = [...packHtml(await made, "colour").matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("Markdown", () => {
  test("shows the words of the file as they are", async () => {
    const text = markdown(await made);
    expect(text).toContain(String.raw`\<script\>`);
    expect(text).not.toMatch(/(?<!\\)\*three|(?<!\\)\[four/u);
  });

  test("keeps the cells of a table in their columns", async () => {
    for (const line of markdown(await made)
      .split("\n")
      .filter((one) => one.startsWith("| ")))
      expect(line.split(/(?<!\\)\|/u).length).toBeGreaterThan(3);
  });
});
