import { vi } from "vitest";

/** Runs a command and gives what it wrote to standard output; what it says to a person is dropped. */
export async function hushed(command: () => Promise<number>): Promise<string> {
  const written: string[] = [];
  const out = vi.spyOn(process.stdout, "write").mockImplementation((part) => {
    return written.push(String(part)) > 0;
  });
  const err = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  try {
    await command();
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
  return written.join("");
}
