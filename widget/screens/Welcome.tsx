import { useEffect } from 'preact/hooks';
import { snooze } from '../../sdk/client/operations.ts';
import { addDays } from '../../sdk/terms/calendar.ts';
import { LetterText } from '../parts/LetterText.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import type { WelcomeWords } from '../words/en/welcome.ts';

/** For as long as the API would say it, counted in days. */
const WELCOME_DAYS = 7;

/** When all is paid: once, warm, short. Whichever way it is left, it is gone on every device. */
export default function Welcome({ words }: { words: WelcomeWords }) {
  const session = useSession();
  const { today } = useStanding();

  useEffect(() => {
    const until = addDays(today, WELCOME_DAYS);
    return () => void session.act((core, options) => snooze(core, { until }, options), () => {});
  }, []);

  return (
    <Screen heading={words.heading} main={{ label: words.thanks, press: () => session.close() }}>
      <LetterText />
    </Screen>
  );
}
