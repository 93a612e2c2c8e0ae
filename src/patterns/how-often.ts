const words = ["never", "once", "twice", "three times", "four times", "five times"];

/** "once", "twice", "three times", "12 times". */
export function howOften(count: number): string {
  return words[count] ?? `${count} times`;
}
