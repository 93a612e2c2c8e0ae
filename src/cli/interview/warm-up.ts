import { setTimeout } from "node:timers/promises";
import { talkOf } from "../../index.ts";
import type { Keeper } from "./keeper.ts";

/** Milliseconds before each line, while the first question is being read. */
const rest = 150;

/**
 * Reads lines that nobody typed, and keeps nothing of them: what has been done before is done several times
 * as quickly, so that the first answers are not slower than those after them.
 * @param isOver whether somebody has begun to type: then that does it
 */
export async function warmUp(keeper: Keeper, isOver: () => boolean): Promise<void> {
  const lines = ["anna, 34", "her friend ada, left home at 17", "close with her friend since 2019"];
  for (const line of [...lines, ...lines, ...lines]) {
    await setTimeout(rest);
    if (isOver()) return;
    await keeper.try(await talkOf(keeper.family()), line);
  }
}
