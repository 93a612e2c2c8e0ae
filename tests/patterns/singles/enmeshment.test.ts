import { describe, expect, test } from "vitest";
import { allSaid, edited, example, found, reportOf } from "./look.ts";

const enmeshment = example("enmeshment");

describe("Enmeshment, an idea and no family", () => {
  test("nothing is found and nothing is asked", () => {
    const report = reportOf(enmeshment);
    expect(report.findings).toEqual([]);
    expect(report.questions).toEqual([]);
  });

  test("no limit or push back is found; one that was set would be", () => {
    expect(found(enmeshment, "P40")).toEqual([]);
    const lived = edited(
      enmeshment,
      [
        "event: set-limit, toward: parent, level: general",
        "event: set-limit, toward: parent, id: limit",
      ],
      [
        '      - { feels: { child: [guilt, anger, frustration] }, note: "when the child begins to separate" }\n',
        "      - { tie: cutoff, by: parent, from: a few weeks after limit }\n",
      ],
    );
    expect(found(lived, "P40").map(({ verdict }) => verdict)).toEqual(["possible"]);
  });

  test("taking room is not told as contact broken off; a cutoff would be", () => {
    const cutoff = /broke|broken off|cut off/i;
    expect(allSaid(reportOf(enmeshment)).join("\n")).not.toMatch(cutoff);
    const broken = edited(enmeshment, [
      "      - { feels: { child: [guilt, anger, frustration] }",
      "      - { tie: cutoff, by: child }\n      - { tie: repaired }\n      - { feels: { child: [guilt, anger, frustration] }",
    ]);
    expect(allSaid(reportOf(broken)).join("\n")).toMatch(cutoff);
  });

  test("guilt alone is no loyalty conflict; guilt with the wish to leave would be", () => {
    expect(found(enmeshment, "P24")).toEqual([]);
    const torn = edited(enmeshment, [
      "child: [guilt, anger, frustration]",
      "child: [guilt, wish-to-leave]",
    ]);
    expect(found(torn, "P24")).toHaveLength(1);
  });

  test("advice is no resource; help that was sought and completed would be", () => {
    expect(found(enmeshment, "P37")).toEqual([]);
    const helped = edited(enmeshment, [
      "event: sought-help, level: general",
      "event: completed-treatment",
    ]);
    expect(found(helped, "P37")).toHaveLength(1);
  });

  test("no grandparents are asked for; somebody known by a gender would be asked about", () => {
    const known = edited(enmeshment, ["  parent:\n", "  parent: { gender: female }\n"]);
    expect(reportOf(known).questions.map(({ about }) => about)).toContainEqual(["parent"]);
  });

  test("no generations and no gender are told of anybody", () => {
    const words = allSaid(reportOf(enmeshment)).join("\n");
    expect(words).not.toMatch(/generation|mother|father|\bhe\b|\bshe\b/);
    const line = edited(
      enmeshment,
      ["  parent:\n", "  parent: { gender: female }\n  elder: { gender: female }\n"],
      ["children:\n", "children:\n  - { child: parent, of: elder }\n"],
    );
    expect(allSaid(reportOf(line)).join("\n")).toMatch(/generation/);
  });
});
