/** `died:` says that somebody is dead, whatever it says of when; but for `no` and the two blanks. */
export function isDeath(words: string): boolean {
  return !["no", "unknown", "not told"].includes(words.toLowerCase());
}
