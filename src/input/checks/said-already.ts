import { placeOf } from "../../diagnostic/text-file.ts";
import { warning } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** Each fact stands once: what a `children` line or a birth says needs no line under `roles`. */
export const saidAlready: Check = (document, { family }) =>
  family.roles.flatMap((role) => {
    if (role.source !== "roles") return [];
    const first = family.roles.find(
      ({ source, who, toward, kinds }) =>
        source !== "roles" &&
        who === role.who &&
        (toward === role.toward || role.toward === null) &&
        kinds.some((kind) => role.kinds.includes(kind)),
    );
    if (first === undefined) return [];
    const { line } = placeOf(document.text, document.locate(first.path).start);
    const line_ = role.path.slice(0, 2);
    return [
      warning(
        "role-already-said",
        `line ${line} already says that "${role.who}" is this: ${first.kinds.join(", ")}`,
        document.locate([...line_, "role"]),
        "delete one of the two: each fact stands once",
      ),
    ];
  });
