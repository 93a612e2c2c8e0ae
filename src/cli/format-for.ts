import { oneOf } from "./choices.ts";
import { UsageError } from "./errors.ts";

/** A name that ends so says what the file is: one of our formats would not open under another. */
const saysKind = /^[a-z]{2,4}$/u;

/** Endings by which a format goes, too. */
const others: Readonly<Record<string, string>> = { json: "scene" };

interface Asked {
  readonly format?: string | undefined;
  readonly output?: string | undefined;
}

/**
 * The format that is asked for, else the one that the output's name ends in, else the usual.
 * @param known every format of the command; those that are also endings of a file decide by the name
 * @throws {@link UsageError} for a format that is not known, or a name that says another or a family file
 */
export function formatFor<Format extends string>(
  { format, output = "" }: Asked,
  known: readonly Format[],
  usual: Format,
): Format {
  if (/\.ya?ml$/iu.test(output))
    throw new UsageError(`"${output}" would be a family file: choose another name`);
  const ending = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? "";
  const named = known.find((one) => one === (others[ending] ?? ending));
  const chosen = oneOf("--format", format ?? named ?? usual, known);
  if (named === undefined ? !saysKind.test(ending) : named === chosen) return chosen;
  throw new UsageError(
    `"${output}" would not hold ${chosen}: name it .${chosen}, or choose ${known.join(", ")} by its ending`,
  );
}
