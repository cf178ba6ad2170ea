import { usePresence } from './usePresence.ts';
import { useStanding } from './useStanding.ts';

/** BCP 47: the language of the words and of the amounts and dates that are worked out here. */
export function useLocale(): string {
  const { settings } = usePresence();
  const { member } = useStanding();
  return settings.value.locale || member.locale;
}
