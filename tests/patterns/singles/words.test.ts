import { describe, expect, test } from "vitest";
import { families } from "./families.ts";
import { allSaid, example, examples, reportOf } from "./look.ts";

/** Words that say more than anybody can know. */
const forbidden =
  /\b(cause[sd]?|causing|inherit(s|ed)?|will|doomed|dysfunctional|because of|curse[sd]?|always|never learn)\b/i;

const texts = [
  ...examples.map((name) => [name, example(name)] as const),
  ...Object.entries(families).flatMap(([pattern, family]) =>
    Object.entries(family).map(([which, text]) => [`${pattern} ${which}`, String(text)] as const),
  ),
];

describe("findings speak with care", () => {
  test.each(texts)("%s", (_, text) => {
    for (const said of allSaid(reportOf(text))) expect(said).not.toMatch(forbidden);
  });

  test.each(texts)("%s: each finding has a rival, a question, a short caption", (_, text) => {
    for (const finding of reportOf(text).findings) {
      expect(finding.rivals.length, finding.id).toBeGreaterThan(0);
      expect(finding.question, finding.id).toMatch(/\?$/);
      expect(finding.title.length, finding.title).toBeLessThanOrEqual(60);
      expect(finding.caption.length, finding.caption).toBeLessThanOrEqual(170);
      expect(finding.claim).toMatch(/^\p{Lu}.*[.?]$/su);
      expect(finding.claim + finding.caption).not.toMatch(/ {2}|undefined|null|\.\.|,,/);
    }
  });

  test("the words would be seen", () => {
    expect("The divorce caused it").toMatch(forbidden);
    expect("She will repeat it").toMatch(forbidden);
    expect("Because of her").toMatch(forbidden);
  });
});
