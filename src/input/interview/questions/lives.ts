import { isNear } from "./is-near.ts";
import type { Frame, Question } from "../question.ts";

/** Stage 4: births, deaths and upbringing of the nearest elders, and of the index person. */
export function lives(frame: Frame): readonly Question[] {
  const { kin, index } = frame;
  const parents = kin.parentsOf(index);
  const elders = parents.flatMap((id) => kin.parentsOf(id));
  return [
    ...[index, ...parents].flatMap((id) => raised(frame, id)),
    ...elders.flatMap((id) =>
      alive(frame, id).map((one) => ({ ...one, short: isNear(frame, id) })),
    ),
    ...parents.flatMap((id) => alive(frame, id)).map((one) => ({ ...one, short: false })),
    ...[...parents, ...elders].flatMap((id) => bornAt(frame, id)),
  ];
}

function raised({ family, kin, name, noted }: Frame, id: string): readonly Question[] {
  const told = family.parentages.some(({ child, kind }) => child === id && kind === "raised");
  if (kin.parentsOf(id).length === 0) return [];
  return [
    {
      key: `raised:${id}`,
      stage: "Growing up",
      about: id,
      ask: `Who brought ${name(id)} up? Who helped, who took no part?`,
      like: "raised by mum, helped by her own mother, without dad",
      wants: { kind: "talk", then: "asked", beginnings: ["raised by "], none: null },
      answered: told || noted(`raised:${id}`),
      short: true,
      difficult: false,
    },
  ];
}

function alive({ family, name, noted }: Frame, id: string): readonly Question[] {
  return [
    {
      key: `alive:${id}`,
      stage: "Growing up",
      about: id,
      ask: `Is ${name(id)} alive? If not, since when, of what?`,
      like: "alive; or: died in 1990 of a stroke",
      wants: { kind: "talk", then: "asked", beginnings: ["is ", "died "], none: "dead" },
      answered: family.people.get(id)?.died !== null || noted(`alive:${id}`),
      short: true,
      difficult: false,
    },
  ];
}

/** How old a mother or father was when the first child was born. */
function bornAt({ family, kin, name, noted }: Frame, id: string): readonly Question[] {
  const children = kin.childrenOf(id, ["birth"]);
  const [child] = children;
  const isTold = children.some((each) => family.people.get(each)?.born !== null);
  const person = family.people.get(id);
  if (child === undefined || person?.gender !== "female") return [];
  return [
    {
      key: `first-child:${id}`,
      stage: "Growing up",
      about: child,
      ask: `How old was ${name(id)} when ${name(child)} was born?`,
      like: "about 19; in her mid-teens",
      wants: { kind: "talk", then: "asked", beginnings: [`born when ${id} was `], none: null },
      answered: isTold || noted(`first-child:${id}`),
      short: true,
      difficult: false,
    },
  ];
}
