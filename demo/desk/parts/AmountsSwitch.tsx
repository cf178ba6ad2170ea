import { useDesk } from '../state/useDesk.ts';
import { words } from '../words.ts';

/** Shows and hides the sums on every page. */
export function AmountsSwitch() {
  const { areAmountsShown } = useDesk();
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        areAmountsShown.value = !areAmountsShown.value;
      }}
    >
      {areAmountsShown.value ? words.hideAmounts : words.showAmounts}
    </button>
  );
}
