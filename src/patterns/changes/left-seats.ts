import { called } from "../../family/called.ts";
import { roles } from "../../catalogue/roles.ts";
import { anchorsOf } from "../anchors.ts";
import { fewWords } from "../few-words.ts";
import { linksAmong } from "../links.ts";
import type { Study } from "../study.ts";
import type { Break, BreakWords } from "./break.ts";
import type { EndedSeat } from "./ended-seats.ts";
import { endedSeats } from "./ended-seats.ts";
import { wordFor } from "../../family/word-for.ts";

/** Reversed seats toward a parent that are told as ended. */
export function leftSeats(study: Study): readonly Break[] {
  return endedSeats(study).map((seat) => leftSeat(study, seat));
}

function leftSeat(study: Study, seat: EndedSeat): Break {
  const { child, parent } = seat;
  return {
    about: [child, parent],
    trait: "seat-left",
    sides: [child, parent],
    title: wordFor(study.family, {
      label: "The reversed seat is left",
      plain: "What was carried for a parent is put down",
    }),
    change: seat.end,
    certain: seat.certain,
    tags: seat.roles.map((role) => role.path),
    words: () => wordsOf(study, seat),
  };
}

function wordsOf(study: Study, seat: EndedSeat): BreakWords {
  const { child, parent } = seat;
  const labels = seat.roles.flatMap((role) =>
    role.kinds.map((kind) => wordFor(study.family, roles[kind])),
  );
  const what = (few: number): string =>
    `${study.possessive(child)} ${wordFor(study.family, { label: "seat", plain: "place" })} toward ${study.name(parent)} (${fewWords(labels, few)}) is told as ended`;
  return {
    what: what(3),
    short: what(2),
    told: [
      ...seat.roles.map((fact) => ({
        fact,
        words: `${study.name(child)} toward ${study.name(parent)}: ${fact.kinds.map((kind) => wordFor(study.family, roles[kind])).join(", ")}, ended`,
      })),
      ...seat.periods.map((fact) => ({
        fact,
        words: `${called(study.family, fact.id ?? "time")}, which ended`,
      })),
      ...linksAmong(study, [child, parent]),
    ],
    dates: anchorsOf(
      study,
      [...seat.roles, ...seat.periods].filter(({ time }) => time.written.until !== null),
    ),
  };
}
