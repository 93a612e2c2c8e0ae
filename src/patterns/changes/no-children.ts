import { counted } from "../counted.ts";
import { fewPeople } from "../few-people.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Study } from "../study.ts";
import type { Moment } from "../../family/time/timeline.ts";
import type { Break } from "./break.ts";
import { traitOf } from "../traits/trait-of.ts";

/** Early parenthood that recurred, and a child of the last who is past the age, with no children. */
export function noChildren(study: Study): readonly Break[] {
  return traitOf(study, "early-parenthood")
    .lines()
    .filter(({ grade, verdict }) => grade >= 2 && verdict === "yes")
    .flatMap(({ holders, told }) => {
      const there = new Set(holders);
      return holders.flatMap((holder) =>
        study.kin
          .childrenOf(holder)
          .filter((child) => !there.has(child))
          .flatMap((child): Break[] => {
            const past = pastTheAge(study, child, holder);
            if (past.length === 0) return [];
            const what = (): string =>
              `early parenthood is told of ${fewPeople(study, holders)}, and ${study.name(child)} is past that age, with no children told`;
            return [
              {
                about: [child],
                trait: "early-parenthood-past",
                sides: [child],
                title: "It stops here, as far as known",
                change: null,
                certain: true,
                words: () => ({
                  what: what(),
                  told: [...told(), ...past, ...linkTold(study, holder, child)],
                }),
                tags: [child],
              },
            ];
          }),
      );
    });
}

/** Asked for children, there are none, and somebody told to be older than the parent was. */
function pastTheAge(study: Study, id: string, holder: string): readonly Told[] {
  const { family, kin } = study;
  const asked = study
    .about(id)
    .asked.find(
      (line) =>
        counted(line) &&
        line.asked === "children" &&
        line.outcome === "none" &&
        line.about.includes(id),
    );
  const person = family.people.get(id);
  const told = person?.age?.fact ?? person?.born ?? null;
  if (asked === undefined || told?.level !== "stated") return [];
  if (kin.childrenOf(id).length > 0) return [];
  const age = Math.min(study.firstBirth(holder)?.most ?? Infinity, study.settings.youngParent);
  const isPast = (at: Moment): boolean =>
    family.timeline.between(study.birthOf(id), at).least >= age;
  const words = `${study.name(id)}, past that age by then`;
  const old = study
    .about(id)
    .events.find((event) => counted(event) && event.who.includes(id) && isPast(event.time.start));
  if (old === undefined && !isPast("written")) return [];
  return [
    { fact: asked, words: `${study.name(id)}: no children` },
    { fact: told, words: `the age of ${study.name(id)}` },
    ...(old === undefined ? [] : [{ fact: old, words }]),
  ];
}
