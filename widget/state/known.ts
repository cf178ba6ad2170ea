/** A part of the state that is known by the time anything that asks for it is shown. */
export function known<Value>(value: Value | null): Value {
  if (value === null) throw new Error('known: render this below Frame.');
  return value;
}
