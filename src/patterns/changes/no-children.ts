import { counted } from "../counted.ts";
import type { Told } from "../instance.ts";
import { linkTold } from "../recurrence/links.ts";
import { recurringIn } from "../recurrence/recurring.ts";
import type { Study } from "../study.ts";
import { settings } from "../settings.ts";
import { earlyParenthood } from "../traits/early-parenthood.ts";
import type { Break } from "./break.ts";

/** Early parenthood that recurred, and a child of the last who is past the age, with no children. */
export function noChildren(study: Study): readonly Break[] {
  return recurringIn(study, earlyParenthood(study))
    .filter(({ grade, verdict }) => grade >= 2 && verdict === "yes")
    .flatMap(({ holders, told }) =>
      holders.flatMap((holder) =>
        study.kin
          .childrenOf(holder)
          .filter((child) => !holders.includes(child))
          .flatMap((child): Break[] => {
            const past = pastTheAge(study, child);
            if (past.length === 0) return [];
            const what = `early parenthood is told of ${study.list(holders)}, and ${study.name(child)} is past that age, with no children told`;
            return [
              {
                about: [child],
                trait: "early-parenthood-past",
                sides: [child],
                what,
                short: what,
                title: "It stops here, as far as known",
                change: null,
                certain: true,
                told: [...told, ...past, ...linkTold(study, holder, child)],
                tags: [child],
              },
            ];
          }),
      ),
    );
}

/** Asked for children, there are none, and the age at something told is certainly past it. */
function pastTheAge(study: Study, id: string): readonly Told[] {
  const { family, kin } = study;
  const asked = family.asked.find(
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
  const old = family.events.find(
    (event) =>
      counted(event) &&
      event.who.includes(id) &&
      family.timeline.between(`birth:${id}`, event.time.start).least >= settings.youngParent,
  );
  if (old === undefined) return [];
  return [
    { fact: asked, words: `${study.name(id)}: no children` },
    { fact: told, words: `the age of ${study.name(id)}` },
    { fact: old, words: `${study.name(id)}, past that age by then` },
  ];
}
