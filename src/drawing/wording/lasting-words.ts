/** "for about a year"; what has no length is said as it is: "all life". */
export function lastingWords(lasting: string): string {
  return /^(?:all|the whole|always|for)\b/u.test(lasting) ? lasting : `for ${lasting}`;
}
