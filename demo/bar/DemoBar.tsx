import { useState } from 'preact/hooks';
import { type Controls, type DemoState, moods } from '../controls/controls.ts';
import { cast, sceneIds } from '../scenes/cast.ts';
import { languages } from '../scenes/language.ts';
import { type Stage, themes } from '../site/stage.ts';
import { barWords, languageNames } from './barWords.ts';
import { Letters } from './Letters.tsx';
import { Pick } from './Pick.tsx';

/** What a visitor can change about the demo. It stands above the member site and is no part of it. */
export function DemoBar({ stage }: { stage: Stage }) {
  const [hasFailed, setFailed] = useState(false);
  const state = stage.state.value;
  const words = barWords[state.language];
  const { controls } = stage;
  const change = (act: (controls: Controls) => Promise<DemoState>) => {
    setFailed(false);
    stage.change(act).catch(() => setFailed(true));
  };
  const day = new Intl.DateTimeFormat(state.language, { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(state.now));
  const distance = state.daysAhead === 0 ? words.today : words.later(state.daysAhead);

  return (
    <aside class="demo-bar" aria-label={words.title} aria-busy={stage.busy.value}>
      <details open={matchMedia('(min-width: 72rem)').matches}>
        <summary>
          <span class="label">{words.title}</span>
          <span class="now">
            {stage.part.value.name[state.language]} · {day}
          </span>
        </summary>
        <div class="controls">
          <Pick
            label={words.member}
            isQuiet
            value={state.member}
            options={sceneIds}
            say={(id) => describe(id, state.language)}
            onPick={(member) => change((to) => to.become(member))}
          />
          <div class="group" role="group" aria-label={words.day}>
            <span class="day">
              {day}
              <small>{distance}</small>
            </span>
            <button type="button" onClick={() => change((to) => to.moveClock(1))}>
              {words.nextDay}
            </button>
            <button type="button" onClick={() => change((to) => to.moveClock(7))}>
              {words.nextWeek}
            </button>
            {state.daysAhead !== 0 && (
              <button type="button" onClick={() => change((to) => to.moveClock('today'))}>
                {words.backToToday}
              </button>
            )}
          </div>
          <Pick label={words.mood} value={state.mood} options={moods} say={(mood) => words.moods[mood]} onPick={(mood) => change((to) => to.feel(mood))} />
          <Pick
            label={words.theme}
            isQuiet
            value={stage.theme.value}
            options={themes}
            say={(theme) => words.themes[theme]}
            onPick={(theme) => {
              stage.theme.value = theme;
            }}
          />
          <Pick
            label={words.language}
            isQuiet
            value={state.language}
            options={languages}
            say={(language) => languageNames[language]}
            onPick={(language) => change((to) => to.speak(language))}
          />
          <button type="button" onClick={() => change((to) => to.startOver())}>
            {words.startOver}
          </button>
          {state.letters && <Letters letters={state.letters} language={state.language} />}
          {controls.deskUrl !== null && <a href={controls.deskUrl}>{words.desk}</a>}
          <a href={controls.playgroundUrl} hrefLang="en">
            {words.playground}
          </a>
          {controls.keptIn === 'page' && <small>{stage.words.value.footer.keptInPage}</small>}
        </div>
      </details>
      <div class="failed" role="status">
        {hasFailed && words.failed}
      </div>
    </aside>
  );
}

function describe(id: DemoState['member'], language: DemoState['language']): string {
  const part = cast.find((one) => one.id === id);
  return part ? `${part.name[language]}: ${part.about[language]}` : id;
}
