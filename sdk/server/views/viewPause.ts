import type { Pause as PauseView } from '../../contract/types.ts';
import { extendOptions, isPaused, type Pause, type PauseLimits } from '../../terms/pause.ts';
import type { Speaker } from './speaker.ts';

export function viewPause(speaker: Speaker, pause: Pause, limits: PauseLimits): PauseView {
  const isRunning = isPaused(pause, speaker.today);
  return {
    kind: 'pause',
    id: pause.id,
    state: isRunning ? 'active' : 'ended',
    startsOn: pause.startsOn,
    startsOnText: speaker.date(pause.startsOn),
    resumesOn: pause.resumesOn,
    resumesOnText: speaker.date(pause.resumesOn),
    periods: pause.periods,
    extensions: isRunning
      ? extendOptions(pause, limits).map(({ periods, resumesOn }) => ({ periods: pause.periods + periods, resumesOn, resumesOnText: speaker.date(resumesOn) }))
      : [],
    sentence: isRunning ? speaker.words.pauseActive(speaker.date(pause.resumesOn)) : speaker.words.pauseEnded,
  };
}
