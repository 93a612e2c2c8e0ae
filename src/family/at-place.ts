/** Where the words for a role leave a place for the one it is held toward. */
const place =
  /\b(?:the (?:child|parent|other|partner)|an? (?:ageing )?parent|a sibling|one child|(?:their )?own parent)\b/u;

/** The words with a name at that place, "leans on Ben"; `null` where they have none. */
export function atPlace(words: string, name: string): string | null {
  return place.test(words) ? words.replace(place, () => name) : null;
}
