import { describe, expect, test } from "vitest";
import { detectors } from "../../../src/patterns/detectors/index.ts";
import { allSaid, found, reportOf } from "../singles/look.ts";
import { families as singles } from "../singles/families.ts";
import { families } from "./families.ts";

/** Words that say more than anybody can know. */
const forbidden =
  /\b(cause[sd]?|causing|inherit(s|ed)?|will|doomed|dysfunctional|because of|curse[sd]?|always)\b/i;

describe.each(Object.entries(families))("%s", (pattern, family) => {
  test("is found where the family shows it", () => {
    const [first, ...others] = found(family.shows, pattern);
    expect(first?.verdict).toBe("yes");
    expect(first?.grade).toBeGreaterThan(1);
    expect(first?.evidence.length).toBeGreaterThan(1);
    expect(others).toEqual([]);
  });

  test("is not found where the family lacks it", () => {
    expect(found(family.lacks, pattern)).toEqual([]);
  });

  test("is never certain where the family cannot tell, and says what is missing", () => {
    const report = reportOf(family.unclear);
    const mine = report.findings.filter((finding) => finding.pattern === pattern);
    expect(mine.filter(({ verdict }) => verdict === "yes")).toEqual([]);
    const says = mine.length > 0 || report.unable.some((one) => one.pattern === pattern);
    expect(says).toBe(true);
  });

  test("is not found in its false friend", () => {
    expect(found(family.falseFriend, pattern)).toEqual([]);
  });

  test("speaks with care, in few words, with rivals and a question", () => {
    for (const text of Object.values(family)) {
      const report = reportOf(String(text));
      for (const said of allSaid(report)) expect(said).not.toMatch(forbidden);
      for (const finding of report.findings.filter((one) => one.pattern === pattern)) {
        expect(finding.rivals.length, finding.id).toBeGreaterThan(0);
        expect(finding.question, finding.id).toMatch(/\?$/);
        expect(finding.title.length, finding.title).toBeLessThanOrEqual(60);
        expect(finding.caption.length, finding.caption).toBeLessThanOrEqual(170);
        expect(finding.claim).toMatch(/^\p{Lu}.*[.?]$/su);
        expect(finding.claim + finding.caption).not.toMatch(/ {2}|undefined|null|\.\.|,,/);
      }
    }
  });
});

describe("detectors", () => {
  test("each has a number of its own, a source, and four families", () => {
    const ids = detectors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    for (const { source } of detectors) expect(source).toMatch(/\d{4}/);
    expect(ids.filter((id) => !(id in families) && !(id in singles))).toEqual([]);
  });
});
