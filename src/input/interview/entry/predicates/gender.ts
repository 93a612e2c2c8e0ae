import type { Scene } from "../scene.ts";
import { isTimeless, ofEach, type Predicate } from "./predicate.ts";

const words: Readonly<Record<string, string>> = {
  ...{ woman: "female", female: "female", f: "female", girl: "female", women: "female" },
  ...{ man: "male", male: "male", m: "male", boy: "male", men: "male" },
  ...{ "non-binary": "non-binary", nonbinary: "non-binary", nb: "non-binary", enby: "non-binary" },
};

export const gender: Predicate = (scene, core, time) => {
  const word = core
    .toLowerCase()
    .replace(/^(?:is )?(?:an? )?(?:young |old |older |elderly |adult |grown )?/u, "");
  const is = Object.hasOwn(words, word) ? words[word] : undefined;
  if (is === undefined || !isTimeless(time) || isChild(scene, core)) return null;
  return ofEach(scene, (id) => {
    const before = scene.cast.members.find((member) => member.id === id)?.gender ?? "unknown";
    if (before !== "unknown" && before !== is) return null;
    return { say: "somebody", id, section: "people", keys: before === is ? {} : { gender: is } };
  });
};

/** "A girl", asked for children: not their parent. */
function isChild({ asked, subject }: Scene, core: string): boolean {
  return (
    /^an? (?:boy|girl)$/iu.test(core) && asked !== null && subject?.includes(asked.of) === true
  );
}
