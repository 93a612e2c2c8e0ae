import { capitalized } from "../../drawing/page/capitalized.ts";
import { listed } from "../../drawing/page/listed.ts";
import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import { contentOf } from "./content.ts";
import { detailsOf } from "./details.ts";
import type { Statement } from "./statement.ts";

/** What somebody who makes a statement has to say of it. */
interface About {
  /** Its kind, then the ids it is about. */
  readonly of: readonly string[];
  readonly about: string;
  /** Where it is not as it is called. */
  readonly words?: string;
  readonly on: Statement["on"];
  readonly state?: Statement["state"];
}

/** Makes a statement of what is said. */
export interface Make {
  (said: object, about: About): Statement;
  /** People in words: "Anna and the father". */
  readonly names: (ids: readonly string[]) => string;
}

/** @param renamed ids by what they are called instead */
export function maker(family: Family, renamed: ReadonlyMap<string, string>): Make {
  const make = (said: object, { of, about, words, on, state }: About): Statement => {
    const [kind = "", ...ids] = of;
    return {
      key: [kind, ...ids.map((id) => renamed.get(id) ?? id)].join(" "),
      id: "id" in said && typeof said.id === "string" && "path" in said ? said.id : null,
      about,
      words: words ?? about,
      content: contentOf(family, said, renamed),
      details: detailsOf(family, said),
      on,
      state: state ?? "open",
    };
  };
  return Object.assign(make, {
    names: (ids: readonly string[]) => capitalized(listed(ids.map((id) => called(family, id)))),
  });
}
