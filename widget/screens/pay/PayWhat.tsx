import { useState } from 'preact/hooks';
import type { ArrearsCharge, PayOffer, WrittenMoney } from '../../../sdk/contract/types.ts';
import { addDays, type CivilDate } from '../../../sdk/terms/calendar.ts';
import { readAmount } from '../../../sdk/terms/readAmount.ts';
import { writeMoney } from '../../../sdk/terms/writeMoney.ts';
import { Choice, type Option } from '../../parts/Choice.tsx';
import { DateChoice } from '../../parts/DateChoice.tsx';
import { Field } from '../../parts/Field.tsx';
import { intoSight } from '../../parts/intoSight.ts';
import { Money } from '../../parts/Money.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { useDraft } from '../../state/useDraft.ts';
import { useLocale } from '../../state/useLocale.ts';
import { useSession } from '../../state/useSession.ts';
import { useStanding } from '../../state/useStanding.ts';
import type { PayWords } from '../../words/en/pay.ts';
import { usePartsWords } from '../../words/usePartsWords.ts';

/** What a member would like to pay, and when: now, unless there is a day. */
export interface Payment extends WrittenMoney {
  day?: CivilDate;
  /** The one bill that it pays, where bills are not split. */
  charge?: ArrearsCharge;
  /** All that was open in the currency then, integer minor units. */
  open: number;
}

interface PayWhatProps {
  words: PayWords;
  offer: PayOffer;
  decide: (payment: Payment) => void;
}

type Way = 'all' | 'part' | 'one' | 'later';

/** The question: in which currency, how much of it, or on which day. */
export function PayWhat({ words, offer, decide }: PayWhatProps) {
  const { totals, minAmounts, now, payOnUntil, wholeCharges } = offer;
  const { isRevealed } = useSession();
  const { today, arrears } = useStanding();
  const locale = useLocale();
  const parts = usePartsWords();
  const currency = useDraft<string | null>('pay currency', null);
  const way = useDraft<Way | null>('pay way', null);
  const typed = useDraft('pay amount', '');
  const day = useDraft<CivilDate | null>('pay day', null);
  const bill = useDraft<string | null>('pay bill', null);
  const [pressed, setPressed] = useState<Way | 'neither'>();

  const index = totals.length > 1 ? totals.findIndex((one) => one.currency === currency.value) : 0;
  const total = totals[index];
  const least = minAmounts[index];
  const ways: Option<Way>[] = [];
  if (now) ways.push({ value: 'all', label: words.all });
  const bills = arrears.charges.filter(({ state, owed }) => state === 'open' && owed.currency === total?.currency);
  const canSplit = !wholeCharges && (!total || !least || least.amount < total.amount);
  if (now && canSplit) ways.push({ value: 'part', label: words.part });
  if (now && wholeCharges && bills.length > 1) ways.push({ value: 'one', label: words.one });
  if (payOnUntil) ways.push({ value: 'later', label: words.later });

  const read = total && least && readAmount(typed.value, total.currency, locale);
  const part = total && least && read && read >= least.amount && read <= total.amount ? read : undefined;
  const charge = bills.find(({ id }) => id === bill.value);
  const isOff = pressed === 'part' && !part;
  const range = total && least && words.range(least.text, total.text);

  function press() {
    setPressed(way.value ?? 'neither');
    if (!total || !way.value) return;
    isRevealed.value = true;
    const open = total.amount;
    if (way.value === 'all') decide({ ...total, open });
    if (way.value === 'later' && day.value) decide({ ...total, open, day: day.value });
    if (way.value === 'one' && charge) decide({ ...charge.owed, open, charge });
    if (way.value === 'part' && part) {
      decide({ ...total, open, amount: part, text: writeMoney({ ...total, amount: part }, locale) });
    }
  }

  return (
    <Screen
      heading={words.heading}
      main={{ label: isRevealed.value ? parts.goOn : words.showAndGoOn, press }}
    >
      {totals.length > 1 && (
        <Choice
          label={words.currency}
          options={totals.map((one) => ({
            value: one.currency,
            label: new Intl.DisplayNames(locale, { type: 'currency' }).of(one.currency) ?? one.currency,
          }))}
          chosen={currency}
          isMissing={!!pressed && !total}
        />
      )}
      {total && (
        <p>
          {words.open} <Money text={total.text} />
        </p>
      )}
      <Choice label={words.way} options={ways} chosen={way} isMissing={!!pressed && !way.value} />
      {way.value === 'part' && (
        <div ref={intoSight}>
          <Field
            name="amount"
            label={words.amount}
            hint={isRevealed.value && !isOff ? range : undefined}
            problem={isRevealed.value && isOff ? range : undefined}
            text={typed}
            isAmount
          />
        </div>
      )}
      {way.value === 'one' && (
        <div ref={intoSight}>
          <Choice
            label={words.whichOne}
            options={bills.map(({ id, description, dueOnText, owed }) => ({
              value: id,
              label: description,
              hint: isRevealed.value ? owed.text : dueOnText,
            }))}
            chosen={bill}
            isMissing={pressed === 'one' && !charge}
          />
        </div>
      )}
      {way.value === 'later' && payOnUntil && (
        <div ref={intoSight}>
          <DateChoice
            label={words.day}
            day={day}
            from={addDays(today, 1)}
            until={payOnUntil}
            isMissing={pressed === 'later' && !day.value}
          />
        </div>
      )}
    </Screen>
  );
}
