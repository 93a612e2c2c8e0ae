import { capitalized } from "../../../drawing/page/capitalized.ts";
import { listed } from "../../../drawing/page/listed.ts";
import { timeWords } from "../../../drawing/wording/time-words.ts";
import { called } from "../../../family/called.ts";
import type { Family } from "../../../family/family.ts";
import { entriesOf } from "../../chronology/entries.ts";
import type { Entry } from "../../chronology/entry.ts";
import { inOrder } from "../../chronology/in-order.ts";
import { ageOfIndex, yearOf } from "../../chronology/time-columns.ts";
import { timelines } from "../../timeline/timelines.ts";
import type { Block, Column } from "../block.ts";
import { blocks } from "../blocks.ts";
import { howSure, toldBy } from "../told-by.ts";
import type { Part } from "../told.ts";

export const chronology: Part = {
  id: "chronology",
  title: "Chronology",
  build: ({ family, paper }) => {
    const entries = inOrder(family, entriesOf(family));
    if (!entries.some(isTimed)) return [];
    return [
      blocks.aside(
        "Years and ages follow from all that was said of time; where they are blank, nobody said enough. What has neither stands next to what it is told with; of two things that nothing joins, it is not told which came first.",
      ),
      blocks.table(
        columnsFor(family),
        entries.map((entry) => rowOf(family, entry)),
      ),
      ...timelines(family, entries, paper).map((scene): Block => ({
        kind: "picture",
        scene,
        fills: "page",
      })),
    ];
  },
};

function isTimed({ fact }: Entry): boolean {
  return Object.values(fact.time.written).some((words) => words !== null);
}

function columnsFor({ index, ...family }: Family): readonly Column[] {
  const [who] = index;
  const age = who === undefined ? "Age" : `Age of ${called({ ...family, index }, who)}`;
  return [
    { heading: "Year", share: 1.5 },
    { heading: age, share: 1.7 },
    { heading: "When, as told", share: 2.7 },
    { heading: "Who", share: 2.8 },
    { heading: "What", share: 4.6 },
    { heading: "As told by", share: 1.8 },
    { heading: "How sure", share: 1.3 },
  ];
}

function rowOf(family: Family, entry: Entry): readonly string[] {
  const { fact, who, what, kind } = entry;
  return [
    yearOf(family, entry),
    ageOfIndex(family, entry),
    timeWords(family, fact.time) ?? "",
    kind === "public" ? "(public)" : capitalized(listed(who.map((id) => called(family, id)))),
    what,
    toldBy(family, fact),
    howSure(fact),
  ];
}
