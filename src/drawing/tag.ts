import type { Path } from "../family/fact.ts";
import type { MarkForm, Marks } from "./marks.ts";

/** A finding's number as it stands in the drawing and at its caption. */
export interface Tag {
  readonly number: number;
  readonly form: MarkForm;
}

/** The key of a fact or person, as shapes and labels carry it: a path joined by "/", or an id. */
export function keyOf(subject: Path | string): string {
  return typeof subject === "string" ? subject : subject.join("/");
}

/** The numbers that stand at a fact or person, in order. */
export function tagsAt(marks: Marks, key: string): readonly Tag[] {
  return marks.tags
    .filter((tag) => tag.on.some((subject) => keyOf(subject) === key))
    .map(({ number, form }) => ({ number, form }));
}
