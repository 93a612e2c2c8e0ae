import { oneOf } from "../choices.ts";
import { shells } from "../completion/shells/index.ts";
import { standardOut } from "../terminal.ts";

/**
 * Prints what a shell must be told once, so that Tab completes commands, options and ids.
 * @returns 0
 * @throws {@link UsageError} for a shell that is not known
 */
export function completion(shell: string): number {
  standardOut().write(shells[oneOf("the shell", shell, ["bash", "zsh", "fish"])]);
  return 0;
}
