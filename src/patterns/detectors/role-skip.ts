import type { HeldSeat } from "../dyads/held-seats.ts";
import { placeTold } from "../dyads/held-seats.ts";
import { matched } from "../dyads/matched.ts";
import { deniedSeat } from "../dyads/seat-denials.ts";
import { seatTold, seatWords } from "../dyads/seat-words.ts";
import type { Found } from "../finding.ts";
import { linkTold } from "../recurrence/links.ts";
import { recurrence } from "../recurrence/recurrence.ts";
import { capped } from "../recurrence/standing.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P02", name: "The same role, a generation skipped" };

/**
 * Grandparent and grandchild hold roles of one family in corresponding seats, and the parent
 * between is told not to: a recurrence. Where nothing is told of the parent it is an echo and no
 * more than possible: nobody asked is not skipped. Where the parent holds it, P01 or P03 speaks.
 */
export const roleSkip: Detector = {
  ...pattern,
  source: "Bowen 1978, Family Therapy in Clinical Practice; McGoldrick et al. 2020",
  detect: (study) => ({
    findings: study
      .kinIn("roles")
      .filter((child) => study.heldSeats(child).length > 0)
      .flatMap((child) =>
        study.kin
          .parentsOf(child)
          .flatMap((middle) =>
            study.kin.parentsOf(middle).flatMap((elder) => ofThree(study, [elder, middle, child])),
          ),
      ),
    questions: [],
    unable: [],
  }),
};

type Three = readonly [elder: string, middle: string, child: string];

function ofThree(study: Study, [elder, middle, child]: Three): readonly Found[] {
  const between = study.heldSeats(middle);
  return study.heldSeats(elder).flatMap((first) =>
    study
      .heldSeats(child)
      .filter(({ place, family }) => place === first.place && family === first.family)
      .filter(({ place, family }) =>
        between.every((seat) => seat.place !== place || seat.family !== family),
      )
      .map((last) => found(study, middle, [first, last])),
  );
}

function found(study: Study, middle: string, seats: readonly [HeldSeat, HeldSeat]): Found {
  const [first, last] = seats;
  const { family, place } = first;
  const { lines, same } = matched(seats);
  const denied = deniedSeat(study, { who: middle, family, place });
  const known = denied.length > 0;
  const told = [
    ...lines.map((line) => seatTold(study, line, family)),
    ...denied,
    ...seats.flatMap((seat) => placeTold(study, seat)),
    ...linkTold(study, first.who, middle),
    ...linkTold(study, middle, last.who),
  ];
  const m = study.name(middle);
  const words = lines.map((line) => seatWords(study, line, family));
  const both = `${study.name(first.who)} (${words[0] ?? ""}) and ${study.name(last.who)} (${words[1] ?? ""}) are described in a like position`;
  const skip = known ? `it skips ${m}, as far as known` : `of ${m} it is not known`;
  return recurrence(study, {
    pattern,
    holders: [first.who, last.who],
    trait: `${place}-${family}`,
    grade: capped(known ? 2 : 1, told),
    modifiers: same === null ? [] : ["+seats"],
    verdict: known ? "yes" : "possible",
    // In the order of the seats: whose partner descends from whom has no part in it.
    inOrder: [first.toward, first.who, middle, last.toward, last.who],
    told,
    claim: `As told, ${both}; ${skip}.`,
    title: known ? "A like role, one generation skipped" : "A like role, two generations on",
    caption: `${both}; ${skip}.`,
    support: { shown: 2, known: known ? 3 : 2, unknown: known ? 0 : 1 },
    rivals: [
      "One word may stand for different things in each generation.",
      ...(known ? [] : [`Nobody may have asked about ${m}.`]),
    ],
    question: `What was ${m} spared, or what did ${m} do differently?`,
    shown: { filled: [first.who, last.who], tags: lines.map(({ path }) => path) },
  });
}
