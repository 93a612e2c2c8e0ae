/** Files that are hard to read: from a size in bytes to the file. */
export const hardFiles: Readonly<Record<string, (size: number) => string | Uint8Array>>;
