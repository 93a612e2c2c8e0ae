import { warning } from "../document/mistake.ts";
import { grouped } from "../grouped.ts";
import type { Check } from "./check.ts";
import { isSo } from "./is-so.ts";

/** Nobody has more than two parents by birth; who is in doubt is told as another version. */
export const birthParents: Check = (document, { family: { parentages } }) => {
  const births = parentages.filter(
    (link) => link.kind === "birth" && isSo(link) && link.versionOf === null,
  );
  const linksOf = grouped(births, ({ child }) => [child]);
  return [...new Set(births.map(({ child }) => child))].flatMap((child) => {
    const links = linksOf(child);
    const parents = [...new Set(links.map(({ parent }) => parent))];
    const third = links.find(({ parent }) => parent === parents[2]);
    if (third === undefined) return [];
    return [
      warning(
        "third-birth-parent",
        `"${child}" has ${parents.length} parents by birth: ${parents.join(", ")}`,
        document.locate(third.path),
        "write the others under adopted-by, step, raised-by or donor; for two versions, version-of",
      ),
    ];
  });
};
