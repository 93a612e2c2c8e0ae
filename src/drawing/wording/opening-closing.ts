/** "after the divorce" and "later" begin by themselves; others need a word before them, or after a bare event. */
export function opening(words: string): string {
  if (/^(?:after|when|soon after|shortly after|during|since) |\blater$/u.test(words)) return words;
  return /^the [^,]+$/u.test(words) ? `from ${words} on` : `from ${words}`;
}

/** "until the divorce", "ended during the therapy". */
export function closing(words: string): string {
  return /^(?:before|during|after|between|some time|soon after) /u.test(words)
    ? `ended ${words}`
    : `until ${words}`;
}
