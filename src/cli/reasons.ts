const reasons: Readonly<Record<string, string>> = {
  EISDIR: "it is a folder",
  EPERM: "the system does not allow it",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  ENOTDIR: "part of its path is not a folder",
};
const readReasons = { ...reasons, ENOENT: "there is no such file", EACCES: "you may not read it" };
const writeReasons = {
  ...reasons,
  ENOENT: "there is no such folder",
  EACCES: "you may not write there",
};

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown, doing: "read" | "write"): string {
  const code = codeOf(error);
  const known: Readonly<Record<string, string>> = doing === "read" ? readReasons : writeReasons;
  return known[code] ?? (code === "" ? String(error) : code);
}

/** What the system calls an error; `""` if it is another one. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
