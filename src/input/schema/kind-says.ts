import type { conditions } from "../../catalogue/conditions.ts";
import type { events } from "../../catalogue/events.ts";
import type { feelings } from "../../catalogue/feelings.ts";
import type { roles } from "../../catalogue/roles.ts";
import type { ties } from "../../catalogue/ties.ts";
import type { unions } from "../../catalogue/unions.ts";
import { sentence } from "./sentence.ts";

type Facts<Table> = Table[keyof Table];

/** What an editor says of a kind: what it is, and a line that shows how it is written. */
export const kindSays = {
  plain: (_: string, { means }: { readonly means: string }): string => sentence(means),

  tie: (key: string, { means, way }: Facts<typeof ties>): string => {
    const by = way === "one-way" ? ", by: anna" : "";
    return shown(means, `between: [anna, berta], tie: ${key}${by}`);
  },

  union: (key: string, { means }: Facts<typeof unions>): string =>
    shown(`the two ${means}`, `between: [anna, carl], union: ${key}, when: 1978`),

  role: (key: string, { means, toward }: Facts<typeof roles>): string =>
    shown(means, `who: anna, role: ${key}${toward === "alone" ? "" : ", toward: berta"}`),

  condition: (key: string, { label, group }: Facts<typeof conditions>): string =>
    shown(`${label}: ${groups[group]}`, `who: anna, condition: ${key}, from: 1978`),

  event: (key: string, facts: Facts<typeof events>): string => {
    const who = facts.public ? "" : "who: anna, ";
    const time = facts.lasts ? "from: 1978, until: 1980" : "when: 1978";
    return shown(facts.means ?? facts.label, `${who}event: ${key}, ${time}`);
  },

  feeling: (key: string, { label, pull }: Facts<typeof feelings>): string =>
    shown(label + (pull === null ? "" : `, which ${pulls[pull]}`), `feels: { anna: ${key} }`),
};

const groups = {
  illness: "an illness",
  substance: "a substance, or what is used like one",
  symptom: "a word for how it felt, never taken for a diagnosis",
  habit: "a habit",
} as const satisfies Record<Facts<typeof conditions>["group"], string>;

const pulls = { loyalty: "binds to the other", outward: "pulls away from the other" } as const;

function shown(means: string, line: string): string {
  return `${sentence(means)} \`{ ${line} }\``;
}
