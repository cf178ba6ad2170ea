import type { MemberFile, Plan } from '../../../../sdk/contract/types.ts';
import { writeDate } from '../../../../sdk/terms/writeDate.ts';
import { Amount } from '../../parts/Amount.tsx';
import { Section } from '../../parts/Section.tsx';
import { arrangementsOf, sayAgreed } from '../../state/sayAgreed.ts';
import { words } from '../../words.ts';

/** How things stand, what was agreed, and the letter that goes with it. */
export function Standing({ file: { standing } }: { file: MemberFile }) {
  const said = words.person;
  const agreed = sayAgreed(standing);
  const plans = arrangementsOf(standing).flatMap((one) => (one.kind === 'plan' ? [one] : []));
  return (
    <Section id="standing" title={said.standing}>
      <p>
        <span class={`status ${standing.status}`}>{words.statuses[standing.status] ?? standing.status}</span>
      </p>
      <h3>{said.agreed}</h3>
      {agreed.length === 0 && <p class="calm">{standing.status === 'current' ? words.people.nothingToAgree : words.people.nothingAgreed}</p>}
      {agreed.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {plans.map((plan) => (
        <Schedule key={plan.id} plan={plan} />
      ))}
      {'surface' in standing && (
        <details>
          <summary>{said.letter}</summary>
          <div class="letter" lang={standing.member.locale} dir={standing.member.direction === 'rtl' ? 'rtl' : 'ltr'}>
            <p>{standing.message.greeting}</p>
            {standing.message.body.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p>{standing.message.signature}</p>
          </div>
        </details>
      )}
    </Section>
  );
}

function Schedule({ plan }: { plan: Plan }) {
  return (
    <details>
      <summary>{words.person.schedule}</summary>
      <ol class="schedule">
        {plan.instalments.map(({ seq, dueOn, amount, state }) => (
          <li key={seq} class={state}>
            <time dateTime={dueOn}>{writeDate(dueOn, words.locale, 'long')}</time>
            <span>{words.person.instalmentStates[state] ?? state}</span>
            <Amount amount={amount.amount} currency={amount.currency} />
          </li>
        ))}
      </ol>
    </details>
  );
}
