import { nearest } from "../../nearest.ts";
import { nameIn } from "./names.ts";
import { newId } from "./new-id.ts";
import { kinWord } from "./relations.ts";
import { isToldAsName } from "./told-as-name.ts";
import { type Met, saying, type Scene } from "./scene.ts";

/** "Married june 2018" is about no June. */
const times =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter)\b/iu;

/**
 * Somebody of whom nothing was said before, by name: "sarah and jim". What is said of them makes them kin. A name that is nearly
 * one of the file is not a new one.
 */
export function strangers(scene: Scene, words: string): Met | null {
  let now = scene;
  const ids: string[] = [];
  for (const part of words.split(/ and /iu)) {
    const name = isToldAsName(part) ? nameIn(part) : null;
    const known = scene.cast.members.flatMap((member) => member.name ?? []);
    if (
      name === null ||
      kinWord(name) !== null ||
      times.test(name) ||
      nearest(name, known) !== null
    )
      return null;
    const id = newId(name, now.cast.ids);
    now = saying(now, { say: "somebody", id, section: "people", keys: { name } });
    ids.push(id);
  }
  return { ids, scene: now };
}
