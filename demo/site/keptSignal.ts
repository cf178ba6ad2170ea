import { effect, type Signal, signal } from '@preact/signals';

/** A signal whose value this device remembers, where it has a memory; only values of `allowed`, where that is given, are taken from it. */
export function keptSignal<T extends string>(name: string, first: T, allowed?: readonly T[]): Signal<T> {
  const kept = signal<T>(recall(name, first, allowed));
  effect(() => remember(name, kept.value));
  return kept;
}

function recall<T extends string>(name: string, first: T, allowed?: readonly T[]): T {
  try {
    const text = localStorage.getItem(name);
    if (text === null) return first;
    return allowed ? (allowed.find((one) => one === text) ?? first) : (text as T); // without a list, T is any text
  } catch {
    return first; // a browser that blocks storage still shows the page
  }
}

function remember(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // Nothing is lost but the memory of it.
  }
}
