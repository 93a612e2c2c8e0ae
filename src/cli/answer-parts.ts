import type { Finding } from "../index.ts";

/** "Dismissed by the clinician: low moods, no diagnosis (line 90)." */
export function answerParts({ answer }: Pick<Finding, "answer">): readonly string[] {
  if (answer === null) return [];
  const { verdict, says, because, at } = answer;
  const by = says.length === 0 ? "" : ` by ${says.join(", ")}`;
  const reason = because === null ? "" : `: ${because}`;
  return [`${capital(verdict)}${by}${reason} (line ${at.slice(at.lastIndexOf(":") + 1)})`];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
