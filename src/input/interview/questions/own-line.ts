import type { Frame, Question } from "../question.ts";
import { kin } from "./of-kin.ts";

/** Stage 5: brothers and sisters, partners, children. */
export function ownLine(frame: Frame): readonly Question[] {
  const { family, kin: known, index } = frame;
  const asked = (what: string, id: string): boolean =>
    family.asked.some((one) => one.asked === what && one.about.includes(id));
  const partners = family.bonds.filter(
    ({ section, between }) => section === "unions" && between.includes(index),
  );
  return [
    many(frame, "siblings", {
      id: index,
      ask: (name) => `Brothers and sisters of ${name}, eldest first?`,
      like: "tom 34 and lucy 31; or: none",
      answered: known.siblingsOf(index).length > 0 || asked("siblings", index),
    }),
    many(frame, "partners", {
      id: index,
      ask: (name) => `Partners of ${name}, in order?`,
      like: "leo, together since 2014; or: none",
      answered: partners.length > 0 || asked("partners", index),
    }),
    many(frame, "children", {
      id: index,
      ask: (name) => `Children of ${name}, eldest first?`,
      like: "max 5, lily 3; or: none",
      answered: known.childrenOf(index).length > 0 || asked("children", index),
    }),
    ...ages(frame),
    ...known.parentsOf(index).map((id) => ({
      ...many(frame, "siblings", {
        id,
        ask: (name) => `Brothers and sisters of ${name}?`,
        like: "karl, jane died young; or: none",
        answered: known.siblingsOf(id).length > 0 || asked("siblings", id),
      }),
      short: false,
    })),
  ];
}

/** How old they are who were only named. */
function ages({ family, kin, index, name, noted }: Frame): readonly Question[] {
  const near = [...kin.partnersOf(index), ...kin.childrenOf(index), ...kin.siblingsOf(index)];
  const open = [...new Set(near)].filter((id) => {
    const person = family.people.get(id);
    const isTold = person?.values.some(({ key }) => ["born", "age", "died"].includes(key));
    return person?.name !== null && isTold === false;
  });
  const names = open.map(name);
  const all = [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((each) => each !== "");
  if (open.length === 0) return [];
  return [
    {
      key: `ages:${index}`,
      stage: "Brothers and sisters, partners, children",
      about: index,
      ask: `How old ${open.length === 1 ? "is" : "are"} ${all.join(" and ")}?`,
      like: `${names[0] ?? ""} 34; or: ${names[0] ?? ""} born about 1990`,
      wants: { kind: "talk", beginnings: [], none: null },
      answered: noted(`ages:${index}`),
      short: true,
      difficult: false,
    },
  ];
}

const words: Readonly<Record<string, string>> = {
  siblings: "sibling",
  partners: "partner",
  children: "child",
};

interface Many {
  readonly id: string;
  readonly ask: (name: string) => string;
  readonly like: string;
  readonly answered: boolean;
}

function many({ name, noted }: Frame, what: string, { id, ask, like, answered }: Many): Question {
  return {
    key: `${what}:${id}`,
    stage: "Brothers and sisters, partners, children",
    about: id,
    ask: ask(name(id)),
    like,
    wants: kin(words[what] ?? what, id, { many: true, none: what }),
    answered: answered || noted(`${what}:${id}`),
    short: true,
    difficult: false,
  };
}
