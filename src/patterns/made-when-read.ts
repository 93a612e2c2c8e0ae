/** A list each member of which is made when it is first read, and not again: most of a long one never is. */
export function madeWhenRead<T>(makers: readonly (() => T)[]): readonly T[] {
  const list: T[] = [];
  list.length = makers.length;
  const read = (key: string | symbol): void => {
    const make = typeof key === "string" && !Object.hasOwn(list, key) ? makers[Number(key)] : null;
    if (make != null) list[Number(key)] = make();
  };
  return new Proxy(list, {
    get: (_, key): unknown => {
      read(key);
      return Reflect.get(list, key);
    },
    has: (_, key) => {
      read(key);
      return Reflect.has(list, key);
    },
    getOwnPropertyDescriptor: (_, key) => {
      read(key);
      return Reflect.getOwnPropertyDescriptor(list, key);
    },
    ownKeys: () => {
      makers.forEach((_, at) => {
        read(String(at));
      });
      return Reflect.ownKeys(list);
    },
  });
}
