/**
 * Names a class of errors (its own `name` would be minified) and makes `instanceof` hold over copies of this package:
 * a page can bundle one and load another, and an error of either is the same kind of thing. Each class has a brand of
 * its own, or every one would test true for every other.
 */
export function brand(errorClass: { readonly prototype: object }, kind: string, name: string): void {
  const key = Symbol.for(`goodterms.${kind}`);
  Object.assign(errorClass.prototype, { [key]: true, kind, name });
  Object.defineProperty(errorClass, Symbol.hasInstance, {
    value(this: typeof errorClass, candidate: unknown): boolean {
      // A class that somebody derives inherits this test, but the brand is not its own: there the ordinary rule holds.
      const owner = Object(candidate);
      return this === errorClass ? key in owner : this.prototype.isPrototypeOf(owner);
    },
  });
}
