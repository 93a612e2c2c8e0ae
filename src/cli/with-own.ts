import type { Family } from "../index.ts";
import { UsageError } from "./errors.ts";

/**
 * A family in which the patterns of another file are looked for too (`--with`). That file is written
 * in the language of family files and checked like one; only its patterns are taken.
 * @param read how that file is read: as the same reader may see it
 * @returns `null` if there is no family, or an error in that file
 * @throws {@link UsageError} if it declares no pattern, or one under a name that the family has given
 * @throws {@link MachineError} if it cannot be read
 */
export async function withOwn(
  family: Family | null,
  file: string | undefined,
  read: (file: string) => Promise<Family | null>,
): Promise<Family | null> {
  if (file === undefined || family === null) return family;
  const own = await read(file);
  if (own === null) return null;
  if (own.ownPatterns.length === 0)
    throw new UsageError(
      `--with: ${file} declares no patterns: write some under "patterns:", as in docs/patterns.md`,
    );
  const names = family.ownPatterns.map(({ pattern }) => pattern);
  const twice = own.ownPatterns.find(({ pattern }) => names.includes(pattern));
  if (twice !== undefined)
    throw new UsageError(
      `--with: line ${twice.at.line} of ${file} declares "${twice.pattern}", as the family file does: choose another word for one of them`,
    );
  return { ...family, ownPatterns: [...family.ownPatterns, ...own.ownPatterns] };
}
