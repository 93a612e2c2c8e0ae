import type { ValueKey } from "../../family/value.ts";
import type { Standing, Trait } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { valuesOf } from "../values-of.ts";
import { grouped } from "../grouped.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** Work, schooling, faith or moving away, as told in one word or phrase of several people. */
export interface Calling {
  readonly key: ValueKey;
  readonly words: string;
  readonly trait: Trait;
}

const keys = ["work", "education", "faith", "migration"] as const;

/** Everything of this sort that is told of two people and more, in the very same words. */
export function callingsIn(study: Study): readonly Calling[] {
  return keys.flatMap((key) => {
    const told = study
      .kinWith(key)
      .flatMap((who) => wordsOf(study, who, key).map((words) => ({ who, words })));
    const tellers = grouped(told, ({ words }) => [words]);
    const twice = [...new Set(told.map(({ words }) => words))].filter(
      (words) => tellers(words).length > 1,
    );
    return twice.sort().map((words) => ({
      ...{ key, words },
      trait: {
        among: tellers(words).map(({ who }) => who),
        of: (id: string) => standingOf(study, id, { key, words }),
        skips: true,
      },
    }));
  });
}

function wordsOf(study: Study, id: string, key: ValueKey): readonly string[] {
  return [...new Set(valuesOf(study, id, key).map(({ is }) => plain(is)))];
}

/** Small letters, one space between words. */
function plain(words: string): string {
  return words.trim().replaceAll(/\s+/gu, " ").toLowerCase();
}

/** Another word is known not to be the same; no word is not known. */
function standingOf(study: Study, id: string, what: Pick<Calling, "key" | "words">): Standing {
  const values = valuesOf(study, id, what.key);
  const same = values.find(({ is }) => plain(is) === what.words);
  const [told] = same === undefined ? values : [same];
  if (told === undefined) return notKnown;
  const words = (): string => `${study.name(id)}: ${what.key}, ${told.is}`;
  return {
    is: same === undefined ? "no" : "yes",
    told: () => [{ fact: told, words: words() }],
  };
}
