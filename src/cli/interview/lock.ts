import { basename, dirname, join } from "node:path";
import type { Disk } from "./disk.ts";

/** Who has a file open. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly user: string;
  /** As people read it. */
  readonly since: string;
}

export interface Lock {
  readonly path: string;
  /** Who holds it, if somebody else does. */
  readonly holder: Holder | null;
}

/**
 * Takes the lock of a family file. A lock left behind by a program that runs no more is taken over.
 * @param isRunning whether a program of this machine still runs
 */
export async function takeLock(
  disk: Disk,
  file: string,
  { me, isRunning }: { readonly me: Holder; readonly isRunning: (pid: number) => boolean },
): Promise<Lock> {
  const path = join(dirname(file), `.${basename(file)}.lock`);
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await disk.create(path, JSON.stringify(me))) return { path, holder: null };
    const holder = holderIn(await disk.read(path));
    const isOver = holder === null || (holder.host === me.host && !isRunning(holder.pid));
    if (!isOver) return { path, holder };
    await disk.remove(path);
  }
  return { path, holder: { ...me, user: "somebody" } };
}

function holderIn(bytes: Uint8Array | null): Holder | null {
  try {
    const told: unknown = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
    return isHolder(told) ? told : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null && "pid" in value && "host" in value;
}
