/** Words as a sentence: `near and warm` becomes `Near and warm.` */
export function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
