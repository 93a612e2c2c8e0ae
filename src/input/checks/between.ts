import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Path } from "../../family/fact.ts";
import type { Document } from "../document/document.ts";
import { error } from "../document/mistake.ts";
import { severalIn } from "../document/wrong-type.ts";
import type { Check } from "./check.ts";

/** A bond has two ends, and who feels or does something in it is one of them. */
export const between: Check = (document) =>
  [...document.unions, ...document.ties].flatMap(({ path, keys }) => {
    const two = new Set(keys.between);
    if (keys.between.length === 1 && severalIn(keys.between[0] ?? "").length > 1) return [];
    if (keys.between.length !== 2 || two.size !== 2) return [notTwo(document, path, keys.between)];
    const phases = (keys.phases ?? []).map((phase, i) => [[...path, "phases", i], phase] as const);
    return [[path, keys] as const, ...phases].flatMap(([at, { by, feels }]) => [
      ...(by ?? []).flatMap((id, i) =>
        outsider(
          document,
          two,
          id,
          document.listed([...at, "by"]) ? [...at, "by", i] : [...at, "by"],
        ),
      ),
      ...Object.keys(feels ?? {}).flatMap((id) =>
        outsider(document, two, id, [...at, "feels", id]),
      ),
    ]);
  });

function notTwo(document: Document, path: Path, ids: readonly string[]): Diagnostic {
  const twice = ids.length === 2;
  return error(
    "between-not-two",
    twice
      ? `"${ids[0] ?? ""}" stands on both sides of this line`
      : `"between:" takes exactly two, and here it has ${ids.length}`,
    document.locate([...path, "between"]),
    twice
      ? "write the two it is between: [anna, berta]"
      : "write one line for each pair, or a triangle or household for three",
  );
}

function outsider(
  document: Document,
  two: ReadonlySet<string>,
  id: string,
  path: Path,
): readonly Diagnostic[] {
  if (two.has(id) || !document.ids.has(id)) return [];
  const span = document.locate(path, path.includes("feels") ? "key" : "value");
  const hint = `write one of the two: ${[...two].join(" or ")}`;
  return [error("not-on-this-line", `"${id}" is neither of the two on this line`, span, hint)];
}
