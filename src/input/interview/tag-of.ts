/** The mark on a note that answers a question: `mother:anna` becomes `mother-anna`. */
export function tagOf(key: string): string {
  return key.replaceAll(":", "-");
}
