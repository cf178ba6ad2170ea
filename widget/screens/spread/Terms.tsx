import { useRef, useState } from 'preact/hooks';
import type { PlanOffer, PlanTerms } from '../../../sdk/contract/types.ts';
import { readAmount } from '../../../sdk/terms/readAmount.ts';
import { writeDate } from '../../../sdk/terms/writeDate.ts';
import { writeMoney } from '../../../sdk/terms/writeMoney.ts';
import { Choice } from '../../parts/Choice.tsx';
import { DateChoice } from '../../parts/DateChoice.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { Slider } from '../../parts/Slider.tsx';
import { useLocale } from '../../state/useLocale.ts';
import { useSession } from '../../state/useSession.ts';
import type { SpreadWords } from '../../words/en/spread.ts';
import { Dates } from '../../parts/Dates.tsx';
import { niceStep } from './niceStep.ts';
import { useTerms } from './useTerms.ts';

interface TermsProps {
  offer: PlanOffer;
  words: SpreadWords;
  review: (terms: PlanTerms) => void;
}

/** How many stops a slider for amounts has: enough to choose from, few enough to press through. */
const STOPS = 40;

/** "What could you manage?", and the plan that comes of it while it is being chosen. */
export function Terms({ offer, words, review }: TermsProps) {
  const { isRevealed } = useSession();
  const locale = useLocale();
  const [isPressed, setPressed] = useState(false);
  const intro = useRef<HTMLParagraphElement>(null);
  const { measure, amount, count, frequency, firstDueOn, schedule, terms } = useTerms(offer);
  const { currency, text } = offer.total;

  const money = (value: number) => writeMoney({ amount: value, currency }, locale);
  const plain = (value: number) => value.toLocaleString(locale);

  const last = schedule.at(-1);

  function goOn() {
    setPressed(true);
    const wrong = intro.current?.parentElement?.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.focus();
    if (!terms || wrong) return;
    isRevealed.value = true;
    review(terms);
  }

  return (
    <Screen heading={words.heading} main={{ label: isRevealed.value ? words.review : words.showAndReview, press: goOn }}>
      <p ref={intro}>{offer.wholeCharges ? words.inOnePiece : words.nothingYet}</p>
      {!offer.wholeCharges && (
        <>
          <Choice
            label={words.chooseBy}
            isCompact
            options={[
              { value: 'amount', label: words.byAmount },
              { value: 'count', label: words.byCount },
            ]}
            chosen={measure}
          />
          {measure.value === 'amount' ? (
            <Slider
              key="amount"
              name={`amount-${currency}`}
              label={words.eachTime}
              {...amount}
              step={niceStep(amount.max - amount.min, STOPS, offer.step)}
              write={money}
              read={(typed) => readAmount(typed, currency, locale)}
              problem={words.between(money(amount.min), money(amount.max))}
            />
          ) : (
            <Slider
              key="count"
              name={`count-${currency}`}
              label={words.howMany}
              {...count}
              step={1}
              write={plain}
              // A count is read like an amount of a currency that has no decimals.
              read={(typed) => readAmount(typed, 'JPY', locale)}
              problem={words.between(plain(count.min), plain(count.max))}
            />
          )}
          <p role="status">{last && words.until(words.payments(schedule.length), writeDate(last.dueOn, locale, 'long'))}</p>
        </>
      )}
      {offer.frequencies.length > 1 && (
        <Choice
          label={words.howOften}
          isCompact
          options={offer.frequencies.map((value) => ({ value, label: words.frequencies[value] }))}
          chosen={frequency}
        />
      )}
      <DateChoice
        label={words.firstOne}
        day={firstDueOn}
        from={offer.firstDueFrom}
        until={offer.firstDueUntil}
        isMissing={isPressed && !terms}
      />
      {schedule.length > 0 && (
        <>
          <h3>{words.days}</h3>
          <Dates
            rows={schedule.map(({ seq, dueOn, amount: each }) => {
              // Not before it shows: the first amount takes a slow phone longer than all else on this screen.
              return { seq, day: writeDate(dueOn, locale, 'long'), amount: isRevealed.value ? money(each) : '' };
            })}
            total={{ label: words.inAll, note: words.noFees, amount: text }}
          />
        </>
      )}
    </Screen>
  );
}
