/** The engine that shapes letters; about 25 ms to load. The build says how it is found. */
export function harfbuzz(): Promise<typeof import("harfbuzzjs")> {
  return import("harfbuzzjs");
}
