/** What somebody does, in the third person, or did. */
const deed = /(?:^|, | and )(?:\p{Ll}{2,}s|was|had|hurt|came|could) /u;

/** Words for a role after "as": what somebody is as it stands, what somebody does in quotes. */
export function asWords(words: string): string {
  return deed.test(words) ? `“${words}”` : words;
}
