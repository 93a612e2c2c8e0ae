import fc from "fast-check";
import { anyLine, wholeFamily } from "../families/random/family.ts";
import { inYaml } from "../families/random/in-yaml.ts";
import { isList, isPairs, type Pairs, type Value } from "../families/random/value.ts";

/** One file, and the same without the lines that its client may not see. */
export interface HiddenFamily {
  readonly text: string;
  readonly without: string;
}

/** Whatever keeps a line from the people a file is about. */
const marks: readonly Pairs[] = [
  { "visible-to": "clinician" },
  { "visible-to": ["clinician", "zacharias"] },
  { tags: "secret" },
  { tags: ["seen", "Secret"], "visible-to": "clinician" },
];

/** Somebody whom only the clinician knows of, and what is said of them without a mark of its own. */
const stranger: Pairs = {
  zacharias: {
    ...{ name: "Zacharias", gender: "male", born: "1951", died: "2013-01-02" },
    "visible-to": "clinician",
  },
};
const ofStranger: Readonly<Record<string, Pairs>> = {
  ties: { between: ["zacharias", "ada"], tie: "close", from: "2012" },
  unions: { between: ["zacharias", "bo"], union: "affair", when: "2012" },
  roles: { who: "zacharias", role: "confidant", toward: "eva" },
  conditions: { who: "zacharias", condition: "alcohol", from: "1990" },
  events: { who: "zacharias", event: "moved-out", when: "2012-06-07" },
  notes: { note: "all of it", about: "zacharias" },
};

const section = fc.constantFrom(...Object.keys(ofStranger));
const dice = fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 12 });

/** Any family with any lines of any section hidden among its own. */
export const hiddenFamily: fc.Arbitrary<HiddenFamily> = fc
  .tuple(
    wholeFamily.map(open),
    fc.array(fc.tuple(anyLine, fc.constantFrom(...marks)), { minLength: 1, maxLength: 6 }),
    fc.uniqueArray(section, { maxLength: 3 }),
    dice,
  )
  .map(([family, hidden, strangers, at]) => {
    const lines = [
      ...hidden.map(([{ section: name, line }, mark], i) => ({
        section: name,
        line: { ...numbered(line, i), ...mark },
      })),
      ...strangers.map((name) => ({ section: name, line: ofStranger[name] ?? {} })),
    ];
    const whole = lines.reduce<Pairs>(
      (now, { section: name, line }, i) => withLine(now, name, line, at[i] ?? 0),
      strangers.length === 0 ? family : withStranger(family),
    );
    return { text: inYaml(inOrder(whole), [0]), without: inYaml(inOrder(family), [0]) };
  });

/** Nothing in it is hidden from anybody. */
function open(family: Pairs): Pairs {
  const within = (value: Value): Value => {
    if (isList(value)) return value.map(within);
    if (!isPairs(value)) return value;
    const kept = Object.entries(value).filter(
      ([key, of]) => key !== "visible-to" && !(key === "tags" && of === "secret"),
    );
    return Object.fromEntries(kept.map(([key, below]) => [key, within(below)]));
  };
  const all = within(family);
  return isPairs(all) ? all : family;
}

/** Lines of random families have the same few ids: another for each. */
function numbered(line: Pairs, at: number): Pairs {
  const { phases, id, ...rest } = line;
  const inner = isList(phases ?? "")
    ? { phases: (phases as readonly Value[]).map((one) => (isPairs(one) ? unnamed(one) : one)) }
    : {};
  return { ...(id === undefined ? {} : { id: `hidden-${at}` }), ...rest, ...inner };
}

function unnamed(line: Pairs): Pairs {
  return Object.fromEntries(Object.entries(line).filter(([key]) => key !== "id"));
}

function withStranger(family: Pairs): Pairs {
  const people = family["people"] ?? {};
  return { ...family, people: { ...(isPairs(people) ? people : {}), ...stranger } };
}

/** Lines stand among others: before, between, after. */
function withLine(family: Pairs, name: string, line: Pairs, at: number): Pairs {
  const all = family[name] ?? [];
  if (!isList(all)) return family;
  const spot = at % (all.length + 1);
  return { ...family, [name]: [...all.slice(0, spot), line, ...all.slice(spot)] };
}

/** Sections that say something, in one order, whatever they were put in by. */
function inOrder(family: Pairs): Pairs {
  const filled = Object.entries(family).filter(([, value]) => !isList(value) || value.length > 0);
  const lists = filled.filter(([, value]) => isList(value) && value.some(isPairs));
  const rest = filled.filter((pair) => !lists.some(([key]) => key === pair[0]));
  return Object.fromEntries([...rest, ...lists.sort(([a], [b]) => a.localeCompare(b))]);
}
