import { type ReadonlySignal, signal } from '@preact/signals';
import type { Desk } from './desk.ts';

/** What an owner does at the desk, and what it is about. */
export interface DeskWork {
  answer: { conversationId: string; text: string };
  settle: { conversationId: string };
  accept: { introductionId: string; meetAt: string };
  release: { holdId: string; note: string };
  payment: { memberId: string; amount: number; currency: string };
}

export interface OpenDesk {
  papers: ReadonlySignal<Desk>;
  /** Why the last work did not succeed; empty when it did. */
  trouble: ReadonlySignal<string>;
  /** Answers whether it succeeded. */
  work<Kind extends keyof DeskWork>(kind: Kind, about: DeskWork[Kind]): Promise<boolean>;
}

const address = '/demo/desk';

/** Reads the desk from the demo's server, which alone holds the owner's key. */
export async function openDesk(): Promise<OpenDesk> {
  const papers = signal(await deskIn(await fetch(address)));
  const trouble = signal('');
  return {
    papers,
    trouble,
    async work(kind, about) {
      try {
        papers.value = await deskIn(await fetch(`${address}/${kind}`, { method: 'POST', body: JSON.stringify(about), headers: { 'content-type': 'application/json' } }));
        trouble.value = '';
        return true;
      } catch (error) {
        trouble.value = error instanceof Error ? error.message : String(error);
        return false;
      }
    },
  };
}

async function deskIn(answer: Response): Promise<Desk> {
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Desk; // our own server, built together with this page
}
