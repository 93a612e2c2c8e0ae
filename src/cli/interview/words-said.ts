/** What can be said at every question that is no answer to it. */
export type Command =
  | { readonly is: "back"; readonly steps: number }
  | { readonly is: "later" | "undo" | "show" | "quit" | "help" | "pass" | "skip" }
  | { readonly is: "note" | "find" | "aside"; readonly words: string }
  | { readonly is: "answer" };

const alone: Readonly<Record<string, "later" | "undo" | "show" | "quit" | "help" | "skip">> = {
  skip: "skip",
  ...{ later: "later", undo: "undo", show: "show", help: "help", h: "help" },
  ...{ quit: "quit", exit: "quit", q: "quit", bye: "quit" },
};

/** Whether a line is a word of the interview's own. */
export function commandIn(line: string): Command {
  const words = line.trim();
  if (words === "") return { is: "pass" };
  const word = words.toLowerCase();
  const known = Object.hasOwn(alone, word) ? alone[word] : undefined;
  if (known !== undefined) return { is: known };
  const back = /^back(?: (\d{1,3}))?$/u.exec(word);
  if (back !== null) return { is: "back", steps: Number(back[1] ?? 1) };
  const [, first = "", rest = ""] = /^(note|find):? (.+)$/isu.exec(words) ?? [];
  if (first.toLowerCase() === "note") return { is: "note", words: rest };
  if (first.toLowerCase() === "find") return { is: "find", words: rest };
  // "Wait, she was born 1952": of what was said before, so the question itself stays open.
  if (/^(?:no,? )?(?:wait|sorry|actually|correction)\b.* /isu.test(words))
    return { is: "aside", words };
  return { is: "answer" };
}

export const help = `  ?      asked, and not known          -      asked, and not to be told
  Enter  not asked: go on               later  ask me again at the end
  back   the question before, back 3    undo   take back what was written last
  show   the family so far              find   find Anna: where she stands
  note   note and any words             quit   stop; nothing is lost
  skip   past this question, or past all difficult ones at one of them
  + …    as after genogram add FILE: + role anna confidant toward=berta
`;
