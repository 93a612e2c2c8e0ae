import type { Fact } from "../../family/fact.ts";
import type { Question } from "../finding.ts";
import type { Study } from "../study.ts";

/**
 * Whatever is tagged as a secret: who knows, never what it is. It is asked of whoever told it alone;
 * somebody else may not know.
 */
export function secrets(study: Study): readonly Question[] {
  const { family } = study;
  const all = [
    ...asked(study, family.events, ({ who }) => who),
    ...asked(study, family.conditions, ({ who }) => [who]),
    ...asked(study, family.roles, ({ who }) => [who]),
    ...asked(study, family.bonds, ({ between }) => between),
    ...asked(study, family.parentages, ({ child }) => [child]),
    ...asked(study, family.triangles, ({ people }) => people),
    ...asked(study, family.notes, ({ about }) => about),
  ];
  const isFirst = ({ ask }: Question, at: number): boolean =>
    all.findIndex((one) => one.ask === ask) === at;
  return all.filter(isFirst).map((one) => {
    const tellers = all.filter(({ ask }) => ask === one.ask).flatMap(({ of }) => of ?? []);
    return { ...one, of: [...new Set(tellers)] };
  });
}

function asked<T extends Fact>(
  study: Study,
  lines: readonly T[],
  whom: (line: T) => readonly string[],
): readonly Question[] {
  return lines
    .filter(({ tags }) => tags.includes("secret"))
    .flatMap((line) => {
      const about = whom(line).filter((id) => study.family.people.has(id));
      if (about.length === 0) return [];
      const ask = `Something about ${study.list(about)} is marked as a secret: who knows of it, and who may?`;
      return [{ about, ask, settles: null, of: line.says.filter(study.mayLive) }];
    });
}
