import { createInterface } from "node:readline";
import type { Asker, Prompt } from "./asker.ts";
import type { Output } from "../terminal.ts";
import { wrap } from "../wrap.ts";

/** Asks line by line: for pipes, screen readers and slow lines. Nothing is drawn twice. */
export function askPlainly(output: Output): Asker {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const next = lines[Symbol.asyncIterator]();
  let stage = "";
  return {
    ask: async (prompt) => {
      if (prompt.stage !== stage) output.write(`\n${prompt.stage}\n`);
      stage = prompt.stage;
      output.write(`${words(prompt, output.columns)}\n> `);
      const typed: IteratorResult<string, undefined> = await next.next();
      if (!process.stdin.isTTY) output.write(`${typed.value ?? ""}\n`);
      return typed.value ?? null;
    },
    say: output.write,
    close: () => {
      lines.close();
    },
  };
}

function words({ ask, like, before }: Prompt, columns: number): string {
  const was = before === "" ? "" : ` Before: ${before}`;
  return wrap(`${ask} (${like})${was}`, columns);
}
