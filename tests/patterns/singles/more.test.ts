import { describe, expect, test } from "vitest";
import { edited, example, found, reportOf } from "./look.ts";

const family = `
index: ida
people:
  ida: { gender: female, born: 1980 }
  max: { gender: male, born: 1950 }
  eva: { gender: female, born: 1952 }
  leo: { gender: male, born: 1982 }
  tom: { gender: male, born: 1979 }
  old: { gender: female, born: 1925 }
children:
  - { child: [ida, leo], of: [eva, max] }
  - { child: eva, of: old }
`;

const claims = (text: string, pattern: string): string =>
  found(text, pattern)
    .map(({ claim }) => claim)
    .join("\n");

describe("P20, the shapes and the seats", () => {
  const three = (a: string, b: string, c: string): string => `${family}
ties:
  - { between: ${a}, from: 1990, until: 2000 }
  - { between: ${b}, from: 1990, until: 2000 }
  - { between: ${c}, from: 1990, until: 2000 }
`;

  test("two friends who are foes of each other: in the middle", () => {
    const text = three(
      "[eva, ida], tie: close",
      "[max, ida], tie: close",
      "[eva, max], tie: conflict",
    );
    expect(claims(text, "P20")).toMatch(/may be placed between them.*\(parents and child\)/);
  });

  test("two who are only at a distance put nobody between them", () => {
    const text = three(
      "[eva, ida], tie: close",
      "[max, ida], tie: close",
      "[eva, max], tie: distant",
    );
    expect(found(text, "P20")).toEqual([]);
  });

  test("parents at one against a child", () => {
    const text = three(
      "[eva, max], tie: plain",
      "[max, ida], tie: conflict, by: max",
      "[eva, ida], tie: conflict, by: eva",
    );
    expect(claims(text, "P20")).toMatch(/as at one .*both at odds with/);
  });

  test("parents at one around a child, only where the child is told to be ill", () => {
    const text = three(
      "[eva, max], tie: harmony",
      "[max, ida], tie: focused-on, by: max",
      "[eva, ida], tie: focused-on, by: eva",
    );
    expect(found(text, "P20")).toEqual([]);
    const ill = `${text}\nconditions:\n  - { who: ida, condition: anxiety, from: 1991 }\n`;
    expect(claims(ill, "P20")).toMatch(/both turned toward/);
  });

  test("three generations, brothers and sisters, couple and a third", () => {
    const generations = three(
      "[eva, ida], tie: conflict",
      "[old, ida], tie: close",
      "[eva, old], tie: conflict",
    );
    expect(claims(generations, "P20")).toMatch(/\(three generations\)/);
    const siblings = three(
      "[eva, ida], tie: close",
      "[leo, ida], tie: conflict",
      "[eva, leo], tie: conflict",
    );
    expect(claims(siblings, "P20")).toMatch(/\(brothers and sisters\)/);
    const couple = `${three("[tom, ida], tie: close", "[leo, ida], tie: conflict", "[tom, leo], tie: conflict")}
unions:
  - { between: [ida, tom], union: married, when: 1999 }
`;
    expect(claims(couple, "P20")).toMatch(/\(couple and a third\)/);
  });

  test("a triangle away from the index person is not reported, unless it is told as one", () => {
    const away = three(
      "[eva, max], tie: conflict",
      "[old, max], tie: conflict",
      "[eva, old], tie: close",
    );
    expect(found(away, "P20")).toEqual([]);
    const told = `${away}\ntriangles:\n  - { triangle: [eva, max, old], outside: max }\n`;
    expect(claims(told, "P20")).toMatch(/stand together, .* outside/);
  });

  test("at most five of those that were only detected", () => {
    const names = ["ann", "bea", "cid", "dan", "eli", "fay"];
    const text = `
index: ida
people:
  ida: { gender: female }
${names.map((name) => `  ${name}: { gender: female }`).join("\n")}
  foe: { gender: male }
ties:
  - { between: [ida, foe], tie: conflict, from: 1990, until: 2000 }
${names
  .map(
    (name) => `  - { between: [ida, ${name}], tie: close, from: 1990, until: 2000 }
  - { between: [foe, ${name}], tie: conflict, from: 1990, until: 2000 }`,
  )
  .join("\n")}
`;
    expect(found(text, "P20")).toHaveLength(5);
  });
});

describe("P24, how it came out", () => {
  const torn = `${family}
ties:
  - { between: [eva, ida], tie: close, from: 1998, feels: { ida: [guilt, wish-to-leave] } }
`;
  test.each([
    ["is not told", "", /How it came out is not told/, 1],
    [
      "leaving",
      "events:\n  - { who: ida, event: left-home, when: 2000 }\n",
      /in favour of leaving/,
      2,
    ],
    [
      "staying",
      "events:\n  - { who: ida, event: declined, for: eva, when: 2000 }\n",
      /in favour of staying/,
      2,
    ],
  ])("%s", (_, events, claim, grade) => {
    const [finding] = found(torn + events, "P24");
    expect(finding?.claim).toMatch(claim);
    expect(finding?.grade).toBe(grade);
  });

  test("guilt without the wish to leave is none", () => {
    expect(found(edited(torn, ["[guilt, wish-to-leave]", "[guilt]"]), "P24")).toEqual([]);
  });
});

describe("P25, losses and launchings", () => {
  test("two losses within a year", () => {
    const text = edited(
      family,
      ["born: 1950 }", "born: 1950, died: 1999-03 }"],
      ["born: 1925 }", "born: 1925, died: 1999-10 }"],
    );
    expect(claims(text, "P25")).toMatch(/^Two losses lie within 12 months/);
    const apart = edited(
      family,
      ["born: 1950 }", "born: 1950, died: 1999-03 }"],
      ["born: 1925 }", "born: 1925, died: 2003-10 }"],
    );
    expect(found(apart, "P25")).toEqual([]);
  });

  test("a loss and a leaving home, unless they are known to lie apart", () => {
    const near = `${edited(family, ["born: 1925 }", "born: 1925, died: before graduation }"])}
events:
  - { id: graduation, who: ida, event: graduated }
  - { who: ida, event: left-home, when: after graduation }
`;
    expect(found(near, "P25").map(({ verdict }) => verdict)).toEqual(["possible"]);
    const apart = edited(
      near,
      ["died: before graduation", "died: 1985"],
      ["when: after graduation", "when: 1999"],
    );
    expect(found(apart, "P25")).toEqual([]);
  });

  test("what nobody dated lies near nothing", () => {
    const text = `${edited(family, ["born: 1925 }", "born: 1925, died: yes }"])}
events:
  - { who: ida, event: left-home }
`;
    expect(found(text, "P25")).toEqual([]);
  });
});

describe("P26, what followed", () => {
  test("a move, and a tie that turned negative; not one that only went on", () => {
    const text = `${family}
events:
  - { id: going, who: ida, event: moved-out, when: 2001-02 }
ties:
  - between: [eva, ida]
    phases:
      - { tie: close, from: 1990 }
      - { tie: conflict, from: 2001-09 }
`;
    expect(claims(text, "P26")).toMatch(/moved out was followed by: .*conflict/);
    expect(found(edited(text, ["tie: close", "tie: discord"]), "P26")).toEqual([]);
  });

  test("what befalls others is no consequence", () => {
    const text = `${family}
events:
  - { who: tom, event: moved-out, when: 2001-02 }
conditions:
  - { who: eva, condition: anxiety, from: 2001-09 }
`;
    expect(found(text, "P26")).toEqual([]);
  });
});

describe("P29, each certain only", () => {
  const rows: readonly (readonly [string, string, RegExp | null])[] = [
    [
      "leaving home late",
      "events:\n  - { who: ida, event: left-home, when: 2014 }\n",
      /after the age of 30/,
    ],
    ["leaving home at 30", "events:\n  - { who: ida, event: left-home, when: 2010 }\n", null],
    [
      "leaving home early",
      "events:\n  - { who: ida, event: left-home, when: 1994 }\n",
      /before the age of 16/,
    ],
    [
      "a union at 16",
      "unions:\n  - { between: [ida, tom], union: married, when: 1996 }\n",
      /couple before the age of 18/,
    ],
    ["dating at 16", "unions:\n  - { between: [ida, tom], union: couple, when: 1996 }\n", null],
    [
      "partners far apart",
      "unions:\n  - { between: [ida, max], union: married, when: 2005 }\n",
      /more than 15 years apart/,
    ],
    [
      "a new union soon after a divorce",
      "unions:\n  - between: [eva, max]\n    phases:\n      - { union: married, when: 1975 }\n      - { union: divorced, when: 2000-01 }\n  - { between: [eva, tom], union: living-together, when: 2000-06 }\n",
      /new union within 12 months/,
    ],
    [
      "a new union two years later",
      "unions:\n  - between: [eva, max]\n    phases:\n      - { union: married, when: 1975 }\n      - { union: divorced, when: 2000-01 }\n  - { between: [old, tom], union: living-together, when: 2002-06 }\n",
      null,
    ],
  ];
  test.each(rows)("%s", (_, more, claim) => {
    const said = claims(family + more, "P29")
      .split("\n")
      .filter((line) => !line.includes("apart in age") || (claim?.source ?? "").includes("apart"));
    if (claim === null)
      expect(said.join("")).not.toMatch(/left home|couple before|within 12 months/);
    else expect(said.join("\n")).toMatch(claim);
  });

  test("a child who died before a parent", () => {
    const text = edited(
      family,
      ["born: 1982 }", "born: 1982, died: 1999 }"],
      ["born: 1952 }", "born: 1952, died: 2010 }"],
    );
    expect(claims(text, "P29")).toMatch(/outlived/);
    expect(found(edited(family, ["born: 1982 }", "born: 1982, died: 1999 }"]), "P29")).toEqual([]);
  });

  test("a first child very late, once all children are known", () => {
    const late = edited(family, ["born: 1925 }", "born: 1905 }"]);
    expect(found(late, "P29")).toEqual([]);
    const asked = `${late}\nasked:\n  - { asked: children, about: old, answer: no others }\n`;
    expect(claims(asked, "P29")).toMatch(/first child after the age of 42/);
  });
});

describe("P38, the other ways a chain stops", () => {
  test("early parenthood, with somebody past the age and no children; not where nobody asked", () => {
    const clarissa = example("clarissa");
    const about = (text: string): number =>
      found(text, "P38").filter(({ claim }) => claim.includes("early parenthood")).length;
    expect(about(clarissa)).toBe(0);
    const aged = edited(
      clarissa,
      ["age: { is: late teens at joint-session, level: implied }", "age: 27 at going-back"],
      [
        "events:\n",
        "events:\n  - { id: going-back, who: clarissa, event: graduated, when: after repair }\n",
      ],
    );
    expect(about(aged)).toBe(0);
    const asked = edited(aged, [
      "asked:\n",
      "asked:\n  - { asked: children, about: clarissa, answer: none }\n",
    ]);
    expect(about(asked)).toBe(1);
  });

  const drinkers = `${family}
conditions:
  - { who: old, condition: alcohol }
  - { who: eva, condition: alcohol }
`;
  test("a condition the next child is known not to have; not where it is not known", () => {
    expect(found(drinkers, "P38")).toEqual([]);
    const sober = `${drinkers}  - { who: ida, condition: alcohol, status: absent }\n`;
    expect(found(sober, "P38").map(({ people }) => people)).toEqual([["ida"]]);
  });

  test("a condition the last holder got over, with the treatment beside it", () => {
    const over = `${edited(drinkers, ["  - { who: eva, condition: alcohol }\n", "  - who: eva\n    condition: alcohol\n    phases:\n      - { status: present, from: 1985 }\n      - { status: recovery, from: 1999-06 }\n"])}
events:
  - { who: eva, event: completed-treatment, when: 1999-03 }
`;
    const [finding] = found(over, "P38");
    expect(finding).toMatchObject({ people: ["eva"], grade: 2, modifiers: [] });
    expect(finding?.claim).toMatch(/completed treatment/);
  });

  test("a seat that is not handed on", () => {
    const seats = `${family}
roles:
  - { who: eva, role: confidant, toward: old }
  - { who: ida, role: confidant, toward: eva }
`;
    const lia = edited(
      seats,
      ["  tom: { gender: male, born: 1979 }", "  lia: { gender: female, born: 2005 }"],
      ["children:\n", "children:\n  - { child: lia, of: ida }\n"],
    );
    expect(found(lia, "P38")).toEqual([]);
    const denied = `${lia}  - { who: lia, role: confidant, toward: ida, answer: no }\n`;
    expect(found(denied, "P38").map(({ people }) => people)).toEqual([["lia", "ida"]]);
  });

  test("one good month is no change: the seat was taken up again", () => {
    const text = `${family}
roles:
  - { who: ida, role: confidant, toward: eva, from: 1990, until: 2002-03 }
  - { who: ida, role: confidant, toward: eva, from: 2002-05 }
`;
    expect(found(text, "P38")).toEqual([]);
  });

  test("what came long before stands apart, what came after is left out", () => {
    const text = `${family}
roles:
  - { who: ida, role: confidant, toward: eva, from: 1990, until: 2002-03 }
events:
  - { who: ida, event: graduated, when: 1995 }
  - { who: ida, event: moved-out, when: 2001-09 }
  - { who: ida, event: began-therapy, when: 2006 }
`;
    const [finding] = found(text, "P38");
    expect(finding?.claim).toMatch(/Around that time: [^.]*moved out\. Earlier: [^.]*graduated\./);
    expect(finding?.claim).not.toMatch(/therapy/);
  });

  test("what has no told time is not set near it", () => {
    const text = `${family}
roles:
  - { who: ida, role: confidant, toward: eva, from: 1990, until: 2002-03 }
events:
  - { who: ida, event: graduated }
  - { who: ida, event: moved-out, when: 2001-09 }
`;
    const [finding] = found(text, "P38");
    expect(finding?.claim).toMatch(
      /Around that time: [^.]*moved out\. How near to that time is not told: [^.]*graduated\./,
    );
    expect(finding?.modifiers).toContain("-undated");
  });
});

describe("P39, one repair for each break", () => {
  const text = `${family}
ties:
  - between: [max, ida]
    phases:
      - { tie: cutoff, by: ida, from: 1998 }
      - { tie: reconciled, from: 2000 }
      - { tie: fraught, from: 2003 }
      - { tie: repaired, from: 2005 }
      - { tie: healthy, from: 2007 }
`;
  test("two breaks, two repairs, told apart by their ids", () => {
    expect(found(text, "P39").map(({ id }) => id)).toEqual([
      "P39:ida-max.cutoff",
      "P39:ida-max.fraught",
    ]);
  });

  test("none where it broke again", () => {
    expect(found(edited(text, ["tie: healthy", "tie: cutoff"]), "P39")).toEqual([]);
  });
});

describe("findings about one person or pair", () => {
  const told = (ida: string, max: string): string => `${family}
ties:
  - between: [max, ida]
    phases:
      - { tie: cutoff, from: 1998, says: ${ida} }
      - { tie: reconciled, from: 2000, says: ${max} }
`;
  const alone = "-single-informant";

  test("say when one person alone tells, as findings over generations do", () => {
    const linked = (text: string): string => text.replace("genogram: 1", "genogram: 1\nsays: ida");
    const head = "genogram: 1\n";
    const [one] = found(linked(head + told("ida", "ida")), "P39");
    const [two] = found(linked(head + told("ida", "max")), "P39");
    const [nobody] = found(edited(told("x", "x"), [", says: x", ""], [", says: x", ""]), "P39");
    expect(one?.modifiers).toContain(alone);
    expect(two?.modifiers).not.toContain(alone);
    expect(nobody?.modifiers).not.toContain(alone);
  });

  test("of one kind and the same people are told together, whether or not their lines have ids", () => {
    const moves = (first: string): string => `${family}
events:
  - { who: ida, event: moved-for-work, when: 1990-02${first} }
  - { who: ida, event: moved-for-work, when: 2000-02 }
conditions:
  - { who: ida, condition: depression, from: 1990-06 }
  - { who: ida, condition: anxiety, from: 2000-06 }
`;
    const [both, ...none] = found(moves(""), "P26");
    expect(none).toEqual([]);
    expect(both?.id).toBe("P26:ida.move");
    expect(both?.claim).toMatch(/depression.*anxiety/);
    expect(both?.caption).toMatch(/Told twice\.$/);
    const ids = found(moves(", id: first-move"), "P26").map(({ id }) => id);
    expect(ids).toEqual(["P26:ida.move"]);
  });
});

describe("P08 and words for a mood", () => {
  const line = (eva: string, ida: string): string => `${family}
conditions:
  - { who: eva, condition: ${eva} }
  - { who: ida, condition: ${ida} }
`;
  test.each([
    ["low-mood", "low-mood"],
    ["depression", "low-mood"],
  ])("are silent: %s above %s", (eva, ida) => {
    const report = reportOf(line(eva, ida));
    expect(report.nothing).toContain("P08");
  });

  test("speaks of two diagnoses", () => {
    expect(found(line("depression", "depression"), "P08")).toHaveLength(1);
  });
});
