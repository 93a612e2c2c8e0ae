import type { Verdict } from "../family/conversation.ts";
import type { Family } from "../family/family.ts";
import type { Path } from "../family/fact.ts";
import type { Finding } from "../patterns/finding.ts";

/** What somebody says of a finding. */
export interface Said {
  readonly verdict: Verdict["verdict"];
  readonly because: string | null;
  readonly wording: string | null;
  readonly says: string | null;
}

/** A word of the language, or words of people, which stand in quotes. */
type Value = string | { readonly quoted: string };

/** One change of a family file, as data. */
type Change =
  | {
      readonly edit: "add-line";
      readonly section: "findings";
      readonly keys: Readonly<Record<string, Value | readonly string[]>>;
    }
  | {
      readonly edit: "set";
      readonly at: Path;
      readonly key: readonly [string];
      readonly value: Value | null;
    };

/**
 * The changes that keep an answer in the file: another word in the line that answers this finding
 * already, or a new line. It names people by their ids, so that an id given anew is renamed there too.
 */
export function answerChanges(family: Family, finding: Finding, said: Said): readonly Change[] {
  const { about, ...name } = nameIn(family, finding);
  const there = lineFor(family, finding);
  if (there === null) {
    const [only] = about;
    const people = about.length === 1 && only !== undefined ? { about: only } : { about };
    const keys = { ...name, ...(about.length === 0 ? {} : people), ...valuesOf(said) };
    return [{ edit: "add-line", section: "findings", keys }];
  }
  const values = valuesOf(said);
  const stale = (["because", "wording"] as const).filter((key) => there[key] !== null);
  return [...new Set([...Object.keys(values), ...stale])].map((key) => ({
    edit: "set",
    at: there.path,
    key: [key],
    value: values[key] ?? null,
  }));
}

/** Only what is told; reasons and wordings are words of people. */
function valuesOf({ verdict, because, wording, says }: Said): Readonly<Record<string, Value>> {
  return {
    verdict,
    ...(wording === null ? {} : { wording: { quoted: wording } }),
    ...(says === null ? {} : { says }),
    ...(because === null ? {} : { because: { quoted: because } }),
  };
}

/** `P38.seat-left` and the people; an id that is nobody's stands for the family. */
function nameIn({ people }: Family, { pattern, trait, about }: Finding): NameInFile {
  const finding = trait === null ? pattern : `${pattern}.${trait}`;
  return { finding, about: about.filter((id) => people.has(id)) };
}

interface NameInFile {
  readonly finding: string;
  readonly about: readonly string[];
}

function lineFor(family: Family, finding: Finding): Verdict | null {
  const { finding: name, about } = nameIn(family, finding);
  const wanted = [...about].sort().join(" ");
  const line = family.verdicts.find(
    (one) =>
      one.finding === finding.id ||
      (one.finding === name && [...one.about].sort().join(" ") === wanted),
  );
  return line ?? null;
}
