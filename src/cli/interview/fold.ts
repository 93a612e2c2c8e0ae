import { talkOf } from "../../index.ts";
import { reasonOf } from "../reasons.ts";
import { fingerprint, textOf } from "./bytes.ts";
import { append, type Kept, take } from "./kept.ts";
import { familyIn, workOut } from "./work-out.ts";

/** How often answers are put on top of a file that others change at the same time. */
const mostTries = 3;

/** Writes the text over the file, whole or not at all. What cannot be written waits in the journal. */
export async function fold(kept: Kept): Promise<void> {
  try {
    for (let attempt = 0; attempt < mostTries; attempt++) {
      if (await written(kept)) return;
      if (await rebased(kept)) continue;
      kept.news = [...kept.news, { is: "waiting", why: "it was changed and makes no sense now" }];
      return;
    }
  } catch (error) {
    kept.news = [...kept.news, { is: "waiting", why: reasonOf(error, "write") }];
  }
}

async function written(kept: Kept): Promise<boolean> {
  const bytes = new TextEncoder().encode(kept.text);
  await append(kept, { is: "folding", n: kept.n, to: fingerprint(bytes) });
  if (!(await kept.disk.replace(kept.file, kept.text, kept.base))) return false;
  kept.base = bytes;
  kept.kept = kept.n;
  kept.waiting = [];
  kept.news = kept.news.filter((one) => one.is !== "waiting");
  return true;
}

/** Puts answers that wait on top of a file that was changed meanwhile; `false` if it makes no sense. */
async function rebased(kept: Kept): Promise<boolean> {
  const base = await kept.disk.read(kept.file);
  const text = textOf(base);
  const family = await familyIn(text);
  if (family === null && text.trim() !== "") return false;
  kept.base = base;
  kept.text = text;
  kept.family = family;
  kept.draft = null;
  kept.history = [];
  kept.news = [...kept.news, { is: "changed" }];
  for (const { question, line } of kept.waiting)
    if (!take(kept, await workOut(kept, question, line)))
      take(kept, await workOut(kept, await talkOf(kept.family), line));
  return true;
}
