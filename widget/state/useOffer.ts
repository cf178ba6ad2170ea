import { useRef } from 'preact/hooks';
import type { Offer } from '../../sdk/contract/types.ts';
import { useSession } from './useSession.ts';

type OfferOf<Kind extends Offer['kind']> = Extract<Offer, { kind: Kind }>;

/**
 * The offer that the current screen is about; of several plan offers the one in the place's currency. Once seen it is
 * kept, because the screen still needs it after an agreement has made it vanish from the standing.
 */
export function useOffer<Kind extends Offer['kind']>(kind: Kind): OfferOf<Kind> | undefined {
  const { standing, view } = useSession();
  const about = view.value?.place.about;
  const seen = useRef<OfferOf<Kind> | undefined>(undefined);
  const isWanted = (offer: Offer): offer is OfferOf<Kind> =>
    offer.kind === kind && (offer.kind !== 'plan' || !about || offer.total.currency === about);
  seen.current = standing.value?.offers.find(isWanted) ?? seen.current;
  return seen.current;
}
