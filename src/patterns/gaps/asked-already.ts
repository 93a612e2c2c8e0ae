import type { Study } from "../study.ts";

/** Whether one of the file's own questions is about all of these. */
export function askedAlready(study: Study, ids: readonly string[]): boolean {
  return study.family.questions.some(({ about }) =>
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
