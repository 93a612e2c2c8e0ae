import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Document } from "../document/document.ts";
import { idLike } from "../document/bad-id.ts";
import { error } from "../document/mistake.ts";
import type { Reference } from "../document/references.ts";
import { isId } from "../time/words.ts";
import { severalIn } from "../document/wrong-type.ts";
import { nearest } from "../nearest.ts";
import type { Check } from "./check.ts";

/** Whoever and whatever a line names is written in the file. */
export const references: Check = (document) =>
  document.references.flatMap((reference) => {
    const { wants } = reference;
    if (wants === "thing") return thing(document, reference);
    if (wants === "about") return about(document, reference);
    if (wants === "line") return line(document, reference);
    if (wants === "holder" && reference.quoted) return [];
    if (wants === "teller" && reference.id === "clinician") return [];
    return somebody(document, reference);
  });

function somebody(document: Document, { id, path, part }: Reference): readonly Diagnostic[] {
  const named = document.ids.get(id);
  if (named !== undefined && named.kind !== "line") return [];
  const span = document.locate(path, part);
  if (named !== undefined)
    return [
      error(
        "unknown-person",
        `"${id}" is the id of a line, not of a person`,
        span,
        "write the id of a person, helper or group",
      ),
    ];
  if (isMendedElsewhere(document, id)) return [];
  return [error("unknown-person", `nobody here is called "${id}"`, span, personHint(document, id))];
}

/** Whether somebody is written with an id that none can be, `Anna`, which is mended where it stands. */
function isMendedElsewhere(document: Document, id: string): boolean {
  const meant = document.idMeant(id, "somebody");
  return meant !== null && !isId(meant) && idLike(meant) === id;
}

/** Words for several at once; a line names each of them. */
const together =
  /^(?:(?:the|whole|her|his|my|our)[- ])*(?:family|everyone|everybody|all|both|parents|grandparents|siblings|children|kids|relatives)$/iu;

/** What to type instead of an id that nobody has. */
export function personHint(document: Document, id: string): string {
  const meant = document.idMeant(id, "somebody");
  const several = severalIn(id);
  if (several.length > 0) return `several stand in a list, with commas: [${several.join(", ")}]`;
  if (meant !== null) return `did you mean "${meant}"?`;
  if (together.test(id))
    return `name them one by one, in a list: [${someIds(document).join(", ")}]`;
  return "write them under people, helpers, groups or places: an id and a colon are enough";
}

/** Two who are in the file, as an example. */
function someIds({ ids }: Document): readonly string[] {
  const people = [...ids].flatMap(([id, { kind }]) => (kind === "line" ? [] : [id]));
  return people.length > 1 ? people.slice(0, 2) : ["anna", "berta"];
}

function thing(document: Document, { id, path, quoted }: Reference): readonly Diagnostic[] {
  if (quoted || document.ids.has(id) || !isId(id)) return [];
  const meant = document.idMeant(id, "anything");
  const hint =
    meant === null
      ? `if these are words of people, put them in quotes: "${id}"`
      : `did you mean "${meant}"?`;
  return [error("unknown-id", `nothing here has the id "${id}"`, document.locate(path), hint)];
}

function line(document: Document, { id, path }: Reference): readonly Diagnostic[] {
  if (document.ids.get(id)?.kind === "line") return [];
  const lines = [...document.ids].filter(([, { kind }]) => kind === "line").map(([each]) => each);
  const meant = nearest(id.toLowerCase(), lines);
  const hint = meant === null ? `give that line an id: id: ${id}` : `did you mean "${meant}"?`;
  return [error("unknown-id", `no line here has the id "${id}"`, document.locate(path), hint)];
}

const relatives = [
  "parents",
  "grandparents",
  "siblings",
  "half-siblings",
  "children",
  "partners",
  "ancestors",
  "descendants",
];

/** `everyone`, somebody's side, somebody's relatives, or plainly somebody. */
function about(document: Document, reference: Reference): readonly Diagnostic[] {
  const { id, path } = reference;
  if (id === "everyone") return [];
  const [, whose = null] = /^(\S+)['’]s side$/u.exec(id) ?? [];
  if (whose !== null) return somebody(document, { ...reference, id: whose });
  const [, kin = null, of = ""] = /^(\S+) of (\S+)$/u.exec(id) ?? [];
  if (kin === null) return somebody(document, reference);
  if (relatives.includes(kin)) return somebody(document, { ...reference, id: of });
  const meant = nearest(kin, relatives);
  const hint = meant === null ? `one of: ${relatives.join(", ")}` : `did you mean "${meant}"?`;
  return [
    error(
      "unknown-kind",
      `"${kin}" is no kind of relative that can be asked about`,
      document.locate(path),
      hint,
    ),
  ];
}
