import type { Amounts, ServerWords } from './serverWords.ts';

const each = { weekly: 'once a week', fortnightly: 'every two weeks', monthly: 'once a month' };
const period = { weekly: ['week', 'weeks'], fortnightly: ['two weeks', 'rounds of two weeks'], monthly: ['month', 'months'] } as const;

export const en: ServerWords = {
  planLine: (count, firstDate) => `${count} payments, from ${firstDate}`,
  planLineWithAmounts: (count, amount, firstDate) => `${count} payments of ${amount}, from ${firstDate}`,
  pauseLine: (periods, unit) => `Up to ${periods} ${period[unit][periods === 1 ? 0 : 1]} without billing. Nothing is added.`,
  payLine: 'All of it, part of it, or on a day you choose',
  payLineWithAmounts: (totals) => `${list(totals)}, or part of it, or on a day you choose`,
  resourcesLine: 'Free and private help from people who do this every day',
  talkLine: (helper) => `Write to ${helper}. You don’t have to explain why.`,
  circleLine: 'Stories from people who came through it, and someone you could meet',
  replyPromise: (helper, hours) => `${helper} usually answers ${within(hours)}.`,
  replyPromiseAtWork: (helper, days) => `${helper} usually answers within ${days === 1 ? 'a working day' : `${days} working days`}.`,
  handedOver: (helper, answerBy) => `We did not answer when we said we would. We’re sorry. ${helper} has your message now and plans to answer by ${answerBy}.`,
  answerIsLate: (helper) => `We did not answer when we said we would. We’re sorry. ${helper} still has your message, and nothing is asked of you meanwhile.`,
  quoteSentence: ({ count, frequency, amounts, firstDate, lastDate, total, canMove, collected, inWholes }) =>
    [
      count === 1
        ? `You’ll pay ${total} on ${firstDate}.`
        : `You’ll make ${count} payments, ${each[frequency]}${inWholes ? '' : `: ${amountsIn(amounts)}`}. The first is on ${firstDate}, the last on ${lastDate}.`,
      ...(inWholes && count > 1 ? ['Your bills can’t be split, so each payment covers one or more of them in full.'] : []),
      `That’s ${total} in all, the same as today. No fees, no interest.`,
      ...(collected ? [count === 1 ? 'It’s taken from your saved card on that day.' : 'Each is taken from your saved card on its day.'] : []),
      ...(canMove ? ['If a date doesn’t work, you can move it.'] : []),
    ].join(' '),
  planActive: (paid, count, nextDate) => (paid === 0 ? `Your plan is set. The first one is on ${nextDate}.` : `${paid} of ${count} done. The next one is on ${nextDate}.`),
  promiseActive: (date) => `You chose to pay on ${date}. We stay quiet until then.`,
  planMissed: (date) => `The one on ${date} didn’t come through. It happens.`,
  planAskedAgain: (date, again) => `The one on ${date} didn’t come through. It happens. Your card is asked again on ${again}, or you choose another way.`,
  planWaitsForBank: (date) => `Your bank wants to check with you before the one on ${date}. You can do that here.`,
  planCompleted: 'All done. Thank you.',
  planCancelled: 'You left this plan. What you paid stays paid.',
  planNeedsConversation: (helper) => `${helper} is here to find something that fits better. Nothing is being collected.`,
  pauseActive: (resumesOn) => `You’re on a pause. Billing starts again on ${resumesOn}.`,
  pauseEnded: 'Your pause is over.',
  mail: {
    subject: (helper) => `A note from ${helper}`,
    open: (owner) => `Open ${owner}`,
    reply: (helper) => `You can answer this mail. ${helper} will read it.`,
    stop: 'If you would rather not get these notes, you can stop all of them here:',
    stopLink: 'Stop all notes',
  },
  unsubscribe: {
    title: (owner) => `Stop notes from ${owner}?`,
    text: 'You will get no more notes from us, by mail or on the site. All else stays as it is.',
    button: 'Stop all notes',
    done: { title: 'Done. It is quiet now.', text: 'You will get no more notes. If you change your mind, write to us at any time.' },
    broken: { title: 'This link is not complete', text: 'Please copy the whole link from the mail. Or just answer the mail, and we will stop.' },
  },
  peer: {
    title: (pseudonym) => `${pseudonym} would like to meet you`,
    asked: (owner, peer) => `They are part of ${owner}, as you are. They read what you wrote, and they know you as ${peer}.`,
    sees: 'What you will see of them',
    whatIsSeen: (pseudonym, owner) => `The name they chose, ${pseudonym}, and that they are part of ${owner}.`,
    neverSees: 'What you will never see',
    whatIsNeverSeen: 'Their real name, their mail address, or anything else that they do not tell you themselves.',
    seenOfYou: 'What they will see of you',
    whatIsSeenOfYou: (peer) => `The name ${peer}, and how to meet as you write it here.`,
    meetAt: 'How could you meet?',
    meetAtHint: 'A time and a place, a call or a group. Give no more of yourself than you like to give. A link starts with https://.',
    yes: 'Yes, I would like to meet them',
    no: 'Not this time',
    noHint: 'No is a good answer too. You do not have to say why, and they can ask somebody else.',
    accepted: {
      title: (pseudonym) => `You and ${pseudonym} can meet`,
      text: 'They can now read how to meet:',
      comeBack: 'Keep the link to this page. You can come back to it at any time.',
    },
    leave: 'Leave',
    leaveHint: 'You can leave at any time and do not have to say why. It ends for both of you, and they no longer see how to meet.',
    report: 'Something is not right',
    reportHint: (owner) => `It ends at once for both of you, and somebody at ${owner} looks into it. They are not told who said so.`,
    faults: { missing: 'Write how you could meet first.', tooLong: 'That is a little long. 500 characters are the most.', link: 'A link has to start with https://.' },
    over: { title: 'This has ended', text: 'It has ended for both of you, and nobody sees how to meet any more. There is nothing for you to do.' },
    declined: { title: 'Thank you for your answer', text: 'They can ask somebody else now. There is nothing more for you to do.' },
    reported: { title: 'Thank you for telling us', text: 'It has ended for both of you. Somebody looks into it.' },
    broken: { title: 'This link is not complete', text: 'Please copy the whole link as it was given to you. Or ask whoever gave it to you for a new one.' },
  },
};

function within(hours: number): string {
  if (hours <= 12) return `within ${hours === 1 ? 'an hour' : `${hours} hours`}`;
  const days = Math.ceil(hours / 24);
  return days === 1 ? 'within a day' : `within ${days} days`;
}

function amountsIn({ first, firstCount, rest, restCount }: Amounts): string {
  if (restCount === 0) return `${first} each time`;
  return `${firstCount === 1 ? `${first} first` : `${first} for the first ${firstCount}`}, then ${rest}`;
}

function list(texts: string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
