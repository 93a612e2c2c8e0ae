/** The command was not given as it should be. Exit 2. */
export class UsageError extends Error {}

/** The machine would not: a file missing, unreadable or not writable. Exit 2. */
export class MachineError extends Error {}
