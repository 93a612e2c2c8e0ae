import type { Study } from "../study.ts";

/** Whether the file's own questions ask where all of these came from, or everything was asked. */
export function askedAlready(study: Study, ids: readonly string[]): boolean {
  const everything = study.family.asked.filter(({ asked }) => asked === "everything");
  return [...study.family.questions, ...everything].some(({ about }) =>
    ids.every((id) => about.some((words) => words === "everyone" || reaches(study, words, id))),
  );
}

/** Whether a question about these words also asks who `id` came from. */
function reaches({ kin }: Study, words: string, id: string): boolean {
  if (words === id || words === `${id}'s side`) return true;
  const [group, of, person] = words.split(" ");
  if (of !== "of" || person === undefined) return false;
  if (group === "parents") return person === id;
  if (group === "grandparents") return kin.parentsOf(person).includes(id);
  return group === "ancestors" && (person === id || kin.isAncestorOf(id, person));
}
