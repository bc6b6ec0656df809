/** Leaves an object only what is its own: a page may have added to `Object.prototype`. */
export const ownOnly = <T extends object>(object: T): T =>
  Object.setPrototypeOf(object, null) as T;
