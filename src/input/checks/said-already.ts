import { placeOf } from "../../diagnostic/text-file.ts";
import { warning } from "../document/mistake.ts";
import { grouped } from "../grouped.ts";
import type { Check } from "./check.ts";

/** Each fact stands once: what a `children` line or a birth says needs no line under `roles`. */
export const saidAlready: Check = (document, { family }) => {
  const elsewhere = family.roles.filter(({ source }) => source !== "roles");
  const saidOf = grouped(elsewhere, ({ who }) => [who]);
  return family.roles.flatMap((role) => {
    if (role.source !== "roles") return [];
    const first = saidOf(role.who).find(
      ({ toward, kinds }) =>
        (toward === role.toward || role.toward === null) &&
        kinds.some((kind) => role.kinds.includes(kind)),
    );
    if (first === undefined) return [];
    const { line } = placeOf(document.text, document.locate(first.path).start);
    const ownLine = role.path.slice(0, 2);
    return [
      warning(
        "role-already-said",
        `line ${line} already says that "${role.who}" is this: ${first.kinds.join(", ")}`,
        document.locate([...ownLine, "role"]),
        "delete one of the two: each fact stands once",
      ),
    ];
  });
};
