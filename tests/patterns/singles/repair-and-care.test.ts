import { expect, test } from "vitest";
import { edited, found } from "./look.ts";

const brothers = `
written: 2026-09-01
index: henk
people:
  henk: { gender: male }
  jan: { gender: male }
  wim: { gender: male }
  greet: { gender: female }
  anna: { gender: female, born: 1967, died: 1968 }
  ma: { gender: female, died: 2024 }
children:
  - { child: [jan, wim, greet, anna, henk], of: ma }
ties:
  - between: [jan, wim]
    phases:
      - { tie: cutoff, by: wim, from: 2006 }
      - { event: asked-to-meet, by: jan, when: 2024-11 }
      - { tie: reconciled, from: 2025 }
roles:
  - { who: greet, role: caretaker-of-aging-parent, toward: ma, from: 2019 }
`;

test("who reached out is told with the repair", () => {
  const [repair] = found(brothers, "P39");
  expect(repair?.claim).toContain(
    "after 18 to 20 years; who came back is not told. Told from that time: on the side of jan, asked to meet; on the side of wim, nothing.",
  );
  expect(repair?.evidence.map(({ fact }) => fact)).toContain("Jan: asked to meet");
});

test("where no step is told the rest of that time is not denied", () => {
  const text = edited(brothers, ["      - { event: asked-to-meet, by: jan, when: 2024-11 }\n", ""]);
  expect(found(text, "P39")[0]?.claim).toContain("No step of either side is told from that time.");
});

test("one of several who cares for an old parent is told of", () => {
  const care = found(brothers, "P33").find(({ trait }) => trait === "care");
  expect(care?.claim).toContain("of 4 brothers and sisters greet alone is told to care for ma");
  expect(care?.question).toBe(
    "How was it settled among greet, henk, jan and wim who looked after ma?",
  );
  const living = edited(brothers, ["ma: { gender: female, died: 2024 }", "ma: { gender: female }"]);
  expect(found(living, "P33").find(({ trait }) => trait === "care")?.question).toContain(
    "who looks after ma?",
  );
});
