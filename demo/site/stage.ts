import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Controls, DemoState } from '../controls/controls.ts';
import { isRightToLeft } from '../../sdk/terms/rightToLeft.ts';
import { cast, type Part } from '../scenes/cast.ts';
import { keptSignal } from './keptSignal.ts';
import { refreshWidget, themeWidget } from './widgetOnThisPage.ts';
import { siteWords } from './words/inEveryLanguage.ts';
import type { SiteWords } from './words/siteWords.ts';

export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** What the page shows now: who is signed in, in which language, on which day, in which light. */
export interface Stage {
  controls: Controls;
  state: ReadonlySignal<DemoState>;
  part: ReadonlySignal<Part>;
  words: ReadonlySignal<SiteWords>;
  theme: Signal<Theme>;
  /** Whether a change is under way. */
  busy: ReadonlySignal<boolean>;
  /** Changes the stage, then lets the widget look again, as it would on the next page. */
  change(act: (controls: Controls) => Promise<DemoState>): Promise<void>;
}

export async function openStage(controls: Controls): Promise<Stage> {
  const state = signal(await controls.state());
  const busy = signal(false);
  const theme = keptSignal<Theme>('demo-theme', 'auto', themes);
  const part = computed(() => partOf(state.value));

  effect(() => dressPage(state.value.language, siteWords[state.value.language].lesson.title));
  effect(() => {
    document.documentElement.dataset['theme'] = theme.value;
    themeWidget(theme.value);
  });

  return {
    controls,
    state,
    part,
    words: computed(() => siteWords[state.value.language]),
    theme,
    busy,
    async change(act) {
      busy.value = true;
      try {
        state.value = await act(controls);
        refreshWidget();
      } finally {
        busy.value = false;
      }
    },
  };
}

function partOf({ member }: DemoState): Part {
  const part = cast.find(({ id }) => id === member);
  if (!part) throw new Error(`Nobody in the cast is called "${member}".`);
  return part;
}

function dressPage(language: DemoState['language'], title: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  document.title = `${title} · Steady Ground`;
}
