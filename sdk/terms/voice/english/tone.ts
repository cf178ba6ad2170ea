import type { Tone } from '../tone.ts';

/**
 * What words and pairs of words weigh in English, written by `npx node test/terms/voice/tone/fit.ts english` and
 * never by hand: a logistic regression of 4815 practice sentences, harsh and kind; `fitWeights.ts` says how.
 */
export const tone: Tone = {
  why: 'No single word is unkind, but together they sound like those who threaten or blame.',
  kinder: 'Say what is still open, that there is time, and what could help.',
  letters: "a-z0-9'",
  negators:
    "no, not, never, nothing, nobody, none, neither, nor, without, cannot, don't, won't, can't, doesn't, " +
    "isn't, aren't, didn't, hasn't, haven't, wasn't, weren't, wouldn't, couldn't, shouldn't, needn't",
  base: -1,
  cold: {
    6: 'pay',
    4:
      "!like, ^ get, act, balan*, balance, can't, commi*, due, excus*, expec*, like it, money, on time, promi*, " +
      'rules, serio*, the money, third, what happens, who, you owe',
    3:
      '!as, !away, !class, !free, !longe*, !paid, !pause, !wait, ^ one, accou*, account, affor*, afford, ' +
      'again ., and you, as a, bill is, broke, but, can afford, can you, change ., commitment, deal, every, ' +
      'excuses, expect, for once, furth*, further, guess, have to, ignor*, ignoring, insta*, it ?, least, my, ' +
      'never ., nice, not to, nothing ., once ., our, over ., owe, owe ., owner, pay ., payin*, paying, ' +
      'place is, promises, respo*, that we, the owner, this time, to this, treat, unpai*, unpaid, very, warne*, ' +
      'warned, why, work for, your, your file, yours*, yourself',
    2:
      '!accep*, !answe*, !back, !care, !come, !enoug*, !excus*, !for, !it, !keep, !likes, !many, !much, !my, ' +
      '!no, !not, !offer, !our, !part, !play, !reply, !say, !so, !there, !thing*, !we, !well, !would, # hours, ' +
      ". #, . not, . now, ^ answer, ^ be, ^ do, ^ enough, ^ first, ^ i'll, ^ i've, ^ late, ^ members, ^ three, " +
      "^ we've, ^ you, ^ you'd, a favour, a fee, a third, a working, about to, actio*, action, agreement, " +
      "agreement ., all ., an, and call, and in, and not, and so, and you're, and yours, any longer, apply, " +
      'are due, are just, arrea*, arrears, arrives, arrives ., avoid, back ., back on, bad, bank again, be, ' +
      "be in, becom*, been more, before the, behav*, being, bill ., block*, boss, but don't, but the, call us, " +
      'can forget, can keep, can stay, cancelled ., card and, chanc*, change what, clients, coach ., colle*, ' +
      'conti*, conve*, correct, cost you, court, court ., delay, disap*, disco*, discount, do, do it, do the, ' +
      "don't, don't pay, don't you, due ., dues, duty, effor*, effort, else in, email*, emails, embar*, ends, " +
      'every day, every*, everyone, examp*, example, excep*, excuse, expected, face, favou*, favour, fee is, ' +
      'file, fill, find out, find that, for ?, for all, for ever, for free, for nothing, for this, forgo*, ' +
      'forgotten, from a, from here, from you, front desk, gave you, getti*, getting, given, go ., goes back, ' +
      'gone, good reason, grace, group ., had, had it, happens next, has, has to, have helped, have not, ' +
      "haven't paid, help us, hope, hope that, how you, i do, i feel, i have, i keep, i see, i would, i've, " +
      'if i, if needed, if we, in a, invoi*, invoice, is it, is our, is over, is this, it from, it here, ' +
      'it seems, it take, it that, it the, it too, it would, just not, knew, know you, last ., late ., laughing, ' +
      "lawye*, let it, let's see, likes, likes a, list ., locke*, locked ., lose, lose your, may not, me a, " +
      'me for, mean, means, meeti*, meeting, membe*, members, midni*, midnight, missed payment, missed payments, ' +
      'monday ., money for, month and, months of, must, names, next time, ninet*, ninety, ninety days, ' +
      'no payment, no right, nobody else, nobody likes, noon, not on, nothing back, nothing in, now, of one, ' +
      "of the, oh, on you, only been, or the, or we'll, other*, others, our money, overd*, overdue, paid, " +
      'paid ., paid for, patie*, patient, pay for, pay me, pay or, pay this, pay today, payment, payment at, ' +
      'payment date, peopl*, people, perha*, perhaps, perso*, place ., plan and, plan is, please note, point, ' +
      'point where, reall*, really, refus*, remov*, reply ., requi*, responsibility, rest of, retur*, return, ' +
      'revie*, right thing, right to, rules ., save your, saw, see that, seems, serious, settle, shame, ' +
      'should be, should know, sign, slip, something ., steps, still nothing, still owe, story, story ., ' +
      'strikes, succe*, sure, surel*, surely, takin*, taking, talk about, tells, tells us, terms, thank me, ' +
      'thanks for, that a, that does, that hard, that you, the clock, the full, the least, the others, ' +
      'the rules, thing, thing ., thing and, things ., this, this as, this is, those, thoug*, three weeks, ' +
      'times, to a, to ask, to class, to keep, to stay, today ., today or, told the, tonig*, tonight, too late, ' +
      'town, trust ., tuesday and, two missed, up, up ., us ?, us by, vanis*, was due, was it, way or, we, ' +
      'we know, we may, we need, weeks ., when the, where we, wheth*, whether, will, will be, will it, withd*, ' +
      "without you, won't be, won't do, wonder, word from, working card, would have, would not, years, years ., " +
      "yesterday, you can't, you here, you leave, you let, you lose, you read, you really, you took, you until, " +
      "you'll lose, you're out, you'v*, you've, your part, yours is, yourself ., yourself in",
    1:
      '!accou*, !after, !alter*, !arriv*, !ask, !bank, !becom*, !bill, !book, !but, !chang*, !chari*, !choic*, ' +
      '!coach*, !comes, !corre*, !day, !else, !even, !excep*, !exten*, !good, !grant*, !had, !help, !ignor*, ' +
      '!in, !kept, !kind, !lesso*, !life, !made, !makin*, !mean, !miss, !needs, !one, !payin*, !perso*, !place, ' +
      '!plan, !pleas*, !promi*, !race, !reach, !ready, !recei*, !regre*, !repea*, !save, !serio*, !settl*, ' +
      '!speci*, !stude*, !take, !takes, !talk, !teach*, !the, !third, !three, !thurs*, !told, !tomor*, !too, ' +
      "!train, !trip, !want, !we'll, !welco*, !what, !word, !worth, #, # days, # or, . as, . don't, . have, " +
      '. pay, . please, . what, . when, ?, ? great, ^ a, ^ access, ^ act, ^ adults, ^ as, ^ ask, ^ at, ^ banks, ' +
      '^ billing, ^ congratulations, ^ consider, ^ every, ^ expect, ^ friday, ^ funny, ^ give, ^ glad, ^ he, ' +
      "^ hope, ^ hurry, ^ i'd, ^ i'm, ^ it, ^ it's, ^ kindly, ^ last, ^ new, ^ next, ^ nice, ^ oh, ^ other, " +
      '^ others, ^ our, ^ payment, ^ perhaps, ^ poor, ^ protect, ^ read, ^ real, ^ reply, ^ same, ^ send, ' +
      '^ seriously, ^ silence, ^ since, ^ so, ^ somebody, ^ sorry, ^ sort, ^ stop, ^ surely, ^ tell, ^ thanks, ' +
      "^ there, ^ things, ^ think, ^ time, ^ time's, ^ today's, ^ two, ^ want, ^ while, ^ why, ^ winners, " +
      "^ you'll, a business, a change, a charge, a charity, a class, a collector, a date, a fool, a formal, " +
      'a habit, a judge, a list, a matter, a missed, a phone, a pity, a point, a second, a shame, a simple, ' +
      'a story, a very, about what, about your, accepted, acces*, access, access ., access at, accor*, ' +
      'account ., account and, account has, act ., action ., actua*, actually, adds, adds up, adult, adult*, ' +
      'adults, advan*, advance, advised, afford it, afford this, afrai*, afraid, after a, after all, after this, ' +
      'again, again ?, again this, again tomorrow, agent, agree*, all before, all i, all it, all move, ' +
      'allowances, alter*, alternative, amount is, an adult, an agent, and april, and final, and got, and left, ' +
      "and night, and none, and nor, and pay, and see, and send, and she, and we'll, and went, and who, " +
      "and wish, and you'll, another missed, answer and, answer their, any further, any more, anything ?, " +
      'appli*, apply to, april payment, are a, are about, are in, are missing, are short, are sorry, ' +
      'are starting, are you, arran*, arrangement, arrears ., arriv*, arrives by, as if, as long, as the, ' +
      'as well, ask again, ask yourself, asked them, asked what, askin*, asking, assum*, assume, at #, at last, ' +
      'at midnight, at six, at what, attem*, attempt, atten*, attention, avoid*, avoiding, away from, back in, ' +
      'bad about, bad news, balance ., bank ., bank tells, be affected, be an, be ashamed, be granted, ' +
      'be hearing, be making, be nice, be no, be paid, be ready, be so, be that, be there, be too, because i, ' +
      'because you, been, been changed, been given, befor*, before, before i, before it, begin*, beginning, ' +
      'behaviour, behind ., belie*, believed, believed in, bent, best interest, better from, bigge*, bigger, ' +
      'bill, billi*, billing, bills, bills ., bills work, bindi*, binding, blame ., blocked, borro*, both know, ' +
      'bounc*, bounced, breac*, breach, bring the, built, busin*, business, business ., but to, but you, ' +
      'by five, by monday, by noon, by now, by thursday, by your, call is, call on, calli*, calling, came and, ' +
      "came to, can explain, can go, can make, can no, can offer, can't be, can't keep, can't wait, cance*, " +
      'canno*, cannot, car, card fails, card no, card page, card within, care about, cash by, chance, chance to, ' +
      'chances, charge late, charity ., chase, cheap*, check*, checked, checked the, choic*, choice ., ' +
      'choice but, choose pay, clear this, clear your, clear*, click, clien*, clock, clock is, closed to, coach, ' +
      'coach works, coach*, coaches, collectors, come first, come on, come to, commitment and, committed, ' +
      'commu*, compl*, complaints, complaints ., compliance, conce*, concern, congr*, congratulations, conse*, ' +
      'consequences, consi*, consider, consider this, conta*, continue, continue ., continued, contr*, contract, ' +
      'copie*, corre*, cost, costi*, costing, costs, costs ., could have, could suffer, countdown, ' +
      'countdown has, course ., course you, court*, courtesy, cover*, credit could, cut out, date and, date was, ' +
      'day until, days ., deadline, deadline ., deal ., deal is, deal with, debt, debts, debts ., decen*, ' +
      'decency, decided to, defau*, default, deleted, denie*, denied, deser*, deserve to, desk, details ., ' +
      'did for, different, diffi*, difficult, difficult for, disappointed, disappointed in, discount ., discu*, ' +
      'do better, do everything, do for, do is, do this, do with, do your, does ., does to, does your, ' +
      "doesn't change, doesn't look, doing you, don't bother, don't get, don't hear, don't let, don't make, " +
      "don't see, doubl*, double, draw, due on, duty ., each day, earliest, easy way, email, embarrass, " +
      'embarrassing, embarrassing to, emplo*, end the, end up, ended, ends in, enough ., enough to, escal*, ' +
      'escalate, escalate ., evening peter, event*, every month, every week, everyone else, everything ., ' +
      'everything and, exception, exception ., excuse for, excuses ., expect a, expected more, expires, expla*, ' +
      'explain, explain to, exten*, extension, extra, face the, facts, faile*, failed, failed ., fails, failu*, ' +
      'failure, failure to, fair, falls, falls due, famil*, family, family ., family to, fast, favour ., fee, ' +
      'fee ., fee and, feed, feel bad, feel if, feel used, feeli*, fees ., fees are, fees for, figur*, file ., ' +
      'final, final reminder, finan*, first month, first of, first then, five ., five to, fix this, fixed ., ' +
      'follo*, follow, follow through, fool, for another, for it, for members, for our, for payment, for people, ' +
      'for settling, for those, for years, for your, force, force*, forced, forced to, forev*, forever, ' +
      'forever ., forget about, form and, forma*, formal, forty, frank*, frankly, free ., freel*, frida*, ' +
      'friday, friday ., friday if, friendly, from leave, from monday, from our, from someone, from today, ' +
      'front, full, full ., full payment, funds, funds ., funny, further ., futur*, future, gave, gener*, ' +
      'generous, get it, get your, give ., give us, giving you, go away, go the, go with, goes to, going to, ' +
      'gone ., gone through, good enough, good evening, good one, good standing, goodw*, goodwill, ' +
      'goodwill with, got nothing, grace period, grant*, granted, granted ., great, group down, growi*, growing, ' +
      'grown, guess ., habit, habit ., had one, had two, half way, hands, happen, happen ., hard is, harde*, ' +
      'harder, has come, has paid, has started, hate, have access, have bills, have broken, have learnt, ' +
      "have let, have lost, have moved, have no, have room, have thought, have until, haven't, haven*, havin*, " +
      'having, heard it, hearing from, heart, hello ruth, help you, helped, helped you, here and, hereb*, ' +
      'hereby, hesit*, hi sofia, hide from, hidin*, hiding, his lessons, histo*, history, history ., hones*, ' +
      'honesty, honesty ., honou*, hoped, hospi*, hospital, hospital ., hours ., house, how can, how will, ' +
      "how would, i checked, i did, i don't, i guess, i hear, i looked, i need, i should, i shouldn't, i stop, " +
      "i want, i were, i won't, i wonder, i'd, i'd rather, i'm back, idea, idea of, if payment, if they, " +
      'if this, if your, ignored, ignoring me, ignoring us, immed*, immediate, immediately, immediately ., in ., ' +
      'in advance, in arrears, in class, in doubt, in for, in full, in hospital, in light, in our, in time, ' +
      'in touch, in you, in yourself, infor*, inform, insis*, insist, insist on, instalment, instalments, ' +
      'inten*, inter*, interest to, invoice ., invoice is, invol*, is a, is about, is being, is binding, ' +
      'is cancelled, is for, is getting, is gone, is hard, is in, is made, is nearly, is now, is off, is part, ' +
      "is running, is still, is ticking, is what, is worth, is your, isn't too, it ., it all, it by, it doesn't, " +
      "it failed, it has, it if, it looks, it takes, it to, it together, it works, it worse, it's time, " +
      "it's too, it's your, job, job ., job ?, judge, judge will, just like, keep ignoring, keep letting, " +
      'keep to, keep yours, keeping you, keeps, kept our, kept to, key ., kind, kind of, kindl*, kindly, kindn*, ' +
      'kindness, knew the, knock, know as, know what, know where, known, lack, lack of, last chance, last i, ' +
      "last time, last week's, last year, late again, late payers, lawyer, lawyer ., lawyers, learn, " +
      'learn about, least you, leave ., leave and, leave us, leavi*, leaving, left to, legal, legal action, ' +
      "lesson next, lessons ., let yourself, let's not, letter scared, liabl*, liable, liable for, light of, " +
      'like a, like everyone, like the, like what, like you, like yours, link in, list, list of, live, locked, ' +
      'log, log in, long as, long enough, longer ., longer you, looked at, loss, loss ., lot about, low ., ' +
      'loyal*, loyalty, luck ., lucky, lucky we, made ., made for, mail ., mail and, mails, make me, ' +
      'make payment, make the, make this, make us, makes, makes it, makin*, making, making any, making me, ' +
      'manag*, many thanks, march and, marke*, mates, matter, matter of, may find, may no, maybe, maybe a, ' +
      'maybe you, me ?, me as, me that, me the, me when, mean anything, means paying, meant, meant for, ' +
      'meeting ., members in, members with, mess, mess ., message ., message when, midnight ., might be, ' +
      'minutes to, miss one, miss this, missed instalment, missed instalments, missi*, missing, missing ., ' +
      'moment ., monda*, monday, monday if, money ?, money is, money no, month the, months behind, more and, ' +
      'more from, more it, more of, morning, most people, mothe*, move on, moved on, my fee, my heart, ' +
      'my message, my money, my work, nearl*, nearly, need you, needs, never answer, never do, never reach, ' +
      'new timetable, next call, next is, next step, nice ., nice to, night if, no alternative, no choice, ' +
      'no coaching, no excuse, no lesson, no longer, no more, no pause, no place, no plan, no reason, non, ' +
      'non payment, noon ., noon tomorrow, not a, not asking, not correct, not good, not have, not help, ' +
      'not how, not kept, not like, not made, not open, not paid, not received, not reply, not tomorrow, ' +
      'not want, not your, note that, notic*, notice ., noticed, noticed ., now ., now nothing, nudge, ' +
      'nudge before, oblig*, obliged, obliged to, odd, odd to, of, of #, of commitment, of it, of my, ' +
      'of patience, of paying, off and, off the, offer, offer you, offer*, offered, on my, on probation, ' +
      'once in, once your, one ., one bill, one click, one go, one last, one month, one more, one thing, ' +
      'one word, only, only #, only so, only write, open for, open payments, opene*, opened, option, or go, ' +
      'or leave, or no, or not, or shall, or we, or you, other, other clients, others are, others in, our hands, ' +
      'our lawyer, our offer, our patience, our third, our work, ours, ours ., out for, out on, outst*, ' +
      'outstanding, owner ., page and, paid last, paren*, parents, pass, pass ., patience ., patience is, ' +
      'pause is, pauses, pay at, pay before, pay by, pay now, pay you, pay your, payab*, payable, payer, payer*, ' +
      "payers, paying on, payment ., payment arrives, payment by, payment has, payment isn't, payment no, " +
      'payment now, payment plan, payment there, payment we, payments ., payments are, pays, pays ., pays their, ' +
      'people who, people with, perfe*, perio*, period, person, peter, peter ., phone and, phone when, photo, ' +
      'pity, pity if, place goes, plan ., plan at, plan page, plan was, play, please arrange, please be, ' +
      'please stop, please treat, polic*, policy, polit*, polite, poor, posit*, position, prete*, pretend, ' +
      'price ., price of, prior*, priority, proba*, probation, probl*, problem ., problems, proce*, program, ' +
      'programme, programme ., promised, promised ., promises and, prote*, protect, protect your, put us, quit, ' +
      'quitt*, race, reached out, read, read my, read this, reason, recei*, received, recorded, recov*, ' +
      'recovery, refer*, refle*, reflect, refusal, regre*, regret, regret it, remai*, remaining, remember who, ' +
      'reminder that, reminders ., remit, remit the, remove, rent ., reope*, repay, repay us, repea*, reply in, ' +
      'report this, reput*, reputation, reque*, request ., required, respe*, respect, respond, responsibility ., ' +
      'rest by, resto*, restr*, restrict, resul*, results, resum*, review, reviewing, revok*, right ., ' +
      'right away, ring ., risk, room for, round, rude, rules apply, run, run a, runni*, running, ruth ., same, ' +
      'same last, saw that, sayin*, saying, saying that, scare*, scared, scared you, sched*, scheduled, scree*, ' +
      'secti*, section, see a, seem, seem to, send proof, send the, sense, sense of, sent your, serious about, ' +
      'seriously, seriously how, servi*, service ., settl*, settle ., settlement, settling, seven days, sever*, ' +
      "several, shall be, share ., she can't, shock*, shocked, shoul*, should, shouldn't, show it, shut, signe*, " +
      'signed, silen*, silence, simpl*, simple, since, since march, since you, six months, slots, small ., ' +
      "smaller payments, so are, so does, so don't, so here, so much, so no, so pay, so will, sofia, sofia i'm, " +
      'soft, solic*, some people, someone who, something to, somew*, somewhere, speci*, special, spend, spent, ' +
      'spoke, spot, stage, stand*, standing, standing ., started, started ., starting to, stays on, step is, ' +
      'steps ., stick, stick to, still due, still open, still waiting, still works, stop making, stopped paying, ' +
      'stori*, stories, strea*, strik*, studi*, studio is, subscription is, such, such a, suffe*, suffer, ' +
      'suppo*, sure there, surely you, suspe*, suspended, suspension, suspension ., switc*, switched, ' +
      'switched off, take action, take and, take this, teach you, team ., team has, team is, tell your, ' +
      'ten years, terms ., than this, than your, that i, that my, that payment, that she, that the, that this, ' +
      "that way, that with, that you're, that you've, that your, that's a, the account, the agreement, " +
      'the attached, the balance, the block, the charge, the concert, the credit, the day, the deal, the front, ' +
      'the funds, the grace, the invoice, the lessons, the letter, the longer, the missed, the moment, the more, ' +
      'the open, the other, the phone, the point, the rest, the session, the terms, the thanks, the trip, ' +
      'the truth, the unpaid, the violin, the weekend, the whole, their word, thems*, themselves, themselves ., ' +
      "then ask, then we, there on, there will, there won't, thin ., thing is, things to, things will, think, " +
      "think we, third time, third try, this be, this before, this can't, this does, this how, this list, " +
      'this matter, this plan, this program, this to, this up, this very, thought, thought that, three ., ' +
      'three times, thursday, thursday ., tick, ticki*, ticking, ticking ., time i, time that, time with, ' +
      "time you, time'*, time's, times ., times are, to, to answer, to avoid, to believe, to blame, to book, " +
      'to call, to change, to chase, to close, to end, to face, to feed, to inform, to involve, to log, to lose, ' +
      'to me, to other, to our, to remove, to restrict, to save, to say, to settle, to talk, to trust, ' +
      'to understand, to update, to your, today, today so, tomor*, tomorrow, tomorrow ., tonight ., took a, top, ' +
      'top of, tough, training is, treat this, treat your, treat*, trial, tried to, trip is, trust, trust*, ' +
      "trusted, truth ., turn, two minutes, two months, under*, unpaid bill, until monday, until you've, " +
      'until your, up and, up at, up the, up your, updat*, update, upon, upon receipt, us, us down, us for, ' +
      'us in, us like, us no, us so, us wait, us you, use it, use the, used, used ., used up, value, violi*, ' +
      'violin, wait any, waite*, waited, waiti*, waiting, waiting ., wake, wake up, want a, want to, want your, ' +
      'was last, was meant, was worth, was your, wasti*, wasting, watch, way for, way you, ways ., we ., we ?, ' +
      "we add, we all, we both, we can, we can't, we feel, we gave, we go, we have, we hope, we leave, we made, " +
      "we read, we regret, we saw, we thought, we took, we trusted, we want, we were, we'd like, we'll, " +
      "we'll have, we'll sort, we'll take, we're, we're taking, we've bent, week ., went ., were you, what kind, " +
      "what this, what to, what will, what'*, what's, which card, which is, while you, while your, who do, " +
      "who does, who doesn't, who helped, whole team, whose, why the, wife, will cost, will have, will hear, " +
      'will know, will report, will stop, will take, will visit, will we, will you, winne*, winners, wiped, ' +
      'wiped on, with less, with more, with no, with our, with you, withdrawn, witho*, without, without paying, ' +
      "won't like, won't pay, won't wait, wonde*, word, word ., words are, worki*, working, worse, worse ., " +
      'would be, would happen, would just, writi*, writing, writt*, written, wrong ?, yes or, yeste*, ' +
      'yesterday so, yoga, you, you ., you act, you again, you alone, you are, you as, you broke, you come, ' +
      'you did, you even, you every, you feel, you finally, you from, you good, you had, you knew, you never, ' +
      'you no, you one, you opened, you promised, you rather, you remain, you repay, you said, you seem, ' +
      'you several, you signed, you sleep, you stopped, you today, you treat, you wanted, you when, you work, ' +
      "you'd better, you'd find, you'l*, you'll, you'll be, you'r*, you're, you're behind, you're costing, " +
      "you're late, you're lucky, you're the, you're three, you've been, you've lost, your access, your address, " +
      'your april, your balance, your behaviour, your boss, your credit, your debt, your discount, your fee, ' +
      'your fees, your goals, your group, your home, your house, your landlord, your late, your membership, ' +
      'your note, your payments, your place, your promises, your responsibility, your share, your silence, ' +
      'your spot, your teacher, your training, your unpaid, your wife, your word, yourself down, zero .',
  },
  warm: {
    5: '. we, can, new, part, thank you',
    4:
      '!charg*, !now, !will, . it, a payment, anyth*, anything, bank, goal, had a, help, here, month, notes, ' +
      'okay, our last, page, quiet, stays, thank, week, will not, year, you like, yours',
    3:
      '!about, !and, !anyth*, !at, !credi*, !fees, !here, !late, !lose, !neede*, !them, !to, !why, . i, . if, ' +
      '. nothing, . you, . your, ^ did, ^ even, ^ see, ^ what, a break, about money, anyon*, anyone, are ., ' +
      'as you, asked, be sad, been there, best, chang*, changed, check, come, comes, counts, dana, do you, ' +
      'early, feel, feels, find, fine, first, glad to, got, happy, happy to, have left, have you, help ., ' +
      "helpername, helps, how, how much, into, is fine, it's, keep your, later, left, like ., meet, mind, move, " +
      'never, nobod*, nobody, nothi*, nothing, open, own, pause, pay what, pick, proud, proud of, rest, right, ' +
      'safe, saved, settled, some, still, tell, term, that is, there, throu*, through, well, while we, worry, ' +
      'write, write to, wrong, you asked, you told, you want, your message, your plan',
    2:
      '!affec*, !alone, !an, !anyon*, !becau*, !close, !colle*, !cost, !count, !count*, !down, !expla*, !forge*, ' +
      '!lost, !need, !of, !on, !or, !right, !risk, !see, !sell, !send, !share, !taken, !tell, !think, !this, ' +
      "!today, !try, !up, !with, !work, !yet, !your, . i'm, . thank, . that, . the, ? you, ^ client, ^ come, " +
      '^ dana, ^ group, ^ know, ^ money, ^ payments, ^ save, ^ should, ^ show, ^ something, ^ that, ^ these, ' +
      '^ this, ^ when, ^ would, ^ yes, a bit, a few, a little, a month, a new, a part, a while, about, ' +
      "account isn't, add, add to, advic*, advice, after the, all, all is, all the, alone, already paid, also, " +
      "and, and a, and i, and if, and it, and it's, and that, and the, and we, and your, answer ., any, anybo*, " +
      'anybody, anything ., are more, are not, are on, are yours, as, as before, as it, ask twice, ask us, at, ' +
      'back, back to, bank may, be asked, be off, be proud, better ?, big, bit longer, both, box, break, breat*, ' +
      'bus, calen*, calendar, came in, can wait, card, card is, catch, change the, change your, charged, choos*, ' +
      'choose, classes, client care, closed now, comes in, could, count*, cross, dates, day, did it, does not, ' +
      "doing, don't be, don't feel, don't forget, don't have, done ., engli*, english, evening ., every two, " +
      'feel that, fees no, find a, finis*, first ., first*, firstname, fits, for ., for as, for being, for the, ' +
      'for today, for tonight, free, from us, full access, fund, glad, goal ., got your, government, ' +
      'group coach, hall, has no, healt*, health, hear, hello, help with, helpe*, hide the, hold, home, ' +
      "hope you're, i trust, if, if a, if it, if not, if that, if you'd, ignore, in, into it, is just, is kept, " +
      "is late, is nothing, is okay, is paid, is saved, is yours, it, it already, it was, it will, it's settled, " +
      'june, keep the, kept, kept ., kinde*, kinder, know your, last note, last payment, late fee, leave, ' +
      "leave the, lesso*, lessons, let us, let's look, like that, like this, like to, list for, looki*, looking, " +
      "looks, lose you, lost, make today's, many, many times, matter more, matters, may, me ., me if, me know, " +
      'messa*, message, minds, minut*, missed ., missed one, mista*, mistake, money back, month*, months like, ' +
      'more than, more to, moved, moved your, much, my english, next one, no ., no fees, no interest, not ., ' +
      'not alone, not hear, not stop, not the, note, of how, of them, of this, of your, off your, okay ., old, ' +
      'on, on #, on our, one, one early, one payment, one will, only if, only pay, open the, open to, our minds, ' +
      'out ., own coach, paid it, paid or, paint*, paper*, papers, part of, parts, pay when, payda*, payday, ' +
      'payment does, payment today, piano, place for, plan, plan your, planned, please accept, please ignore, ' +
      'please take, price you, priva*, private, progress, quest*, quiet until, ready ., red, removed the, ' +
      'rest ., right ?, room, sad, sad to, satur*, say, say hello, says, see the, seen, send, sessi*, session, ' +
      'short, show the, side, small*, smaller, snow, snow ., some of, sorry, sound*, start, starts again, stay, ' +
      'stays with, still have, stopp*, stopped, suits, sunda*, take your, taken ., talk, tea, tell us, ' +
      'ten minutes, than, than a, than you, thanks ., the card, the end, the hall, the late, the link, ' +
      'the payments, them, there ?, they, think ., this and, this card, this month, this page, this year, ' +
      'three days, till, time ?, to ., to have, to leave, to open, to others, to rest, to stop, today and, ' +
      "today's payment, toget*, together, told us, too ., two, us know, us to, use, voice, wait ., want you, " +
      "wanted to, was a, we believe, we don't, we find, we got, we like, we make, we moved, we never, we will, " +
      "we would, we've got, wedne*, weeks, welco*, welcome, well ., what ., whate*, whatever, whatever you, " +
      "when, when you're, whenever you, while, will answer, will ask, with, without a, words, works, worri*, " +
      'worried about, would rather, would you, wrong ., wrote, year ., yes, yet, you and, you answer, ' +
      "you before, you can, you choose, you could, you decide, you do, you don't, you hear, you matter, " +
      "you meet, you need, you or, you say, you see, you tell, you the, you will, you won't, you're in, " +
      "you're ready, your month, your new, your notes, your rights, your side, your story, yours ., " +
      'yourself first',
    1:
      '!#, !a, !add, !added, !agenc*, !all, !any, !anybo*, !anywh*, !asked, !bad, !been, !boss, !bring, !burde*, ' +
      '!by, !calls, !catch, !conta*, !date, !days, !deadl*, !decid*, !delet*, !due, !easy, !eithe*, !end, !feel, ' +
      '!fine, !from, !fun, !goes, !going, !got, !have, !hurry, !if, !inter*, !is, !judge, !keepi*, !know, ' +
      '!leave, !lette*, !list, !locke*, !long, !march, !matte*, !may, !mind, !mine, !misse*, !money, !month, ' +
      '!name, !note, !notes, !notic*, !once, !only, !other, !out, !over, !owe, !paper*, !pay, !reach*, !reaso*, ' +
      '!remin*, !remov*, !repor*, !rush, !score, !seen, !spot, !then, !troub*, !unles*, !urgen*, !us, !waiti*, ' +
      "!was, !we've, !were, !who, !won't, !worri*, !worry, !write, !wrong, !yes, # as, # spain's, . all, " +
      ". banks, . both, . cards, . enjoy, . how, . i'd, . is, . it's, . let, . let's, . no, . one, . our, " +
      ". shall, . she, . some, . sorry, . take, . there, . they, . this, . we'll, . we've, . well, . would, " +
      ". yes, . you'd, . you'll, ? it, ? skip, ? we, ^ add, ^ before, ^ cards, ^ change, ^ check, ^ choose, " +
      "^ could, ^ deep, ^ everyone, ^ excuse, ^ from, ^ go, ^ got, ^ half, ^ here's, ^ hide, ^ how, ^ instead, " +
      '^ leave, ^ let, ^ life, ^ make, ^ many, ^ my, ^ notes, ^ part, ^ plan, ^ press, ^ red, ^ someone, ^ stay, ' +
      "^ still, ^ take, ^ talk, ^ that's, ^ then, ^ they, ^ those, ^ though, ^ to, ^ use, ^ warmly, ^ we'd, " +
      "^ we'll, ^ whatever, ^ whenever, ^ which, ^ who, ^ with, ^ worried, ^ you've, a bad, a better, a big, " +
      'a bill, a budget, a chair, a chance, a choice, a counsellor, a day, a debt, a free, a gardener, a hand, ' +
      'a hard, a hello, a hug, a late, a long, a lot, a lower, a minute, a mistake, a moment, a nice, ' +
      'a nonprofit, a number, a plan, a reminder, a smaller, a time, a walk, a warning, a way, a year, ' +
      'about our, accept, access is, access to, added ., addre*, address, advice line, adviser, adviser can, ' +
      'affected, affected ., after payday, again until, agenc*, agencies, agreed ., ahead ., all ?, all good, ' +
      'all of, all reminders, alrea*, already, alrig*, alright, alright ., am not, am sorry, amoun*, ' +
      "amount would, amounts, ana, and all, and don't, and have, and hope, and i'll, and kind, and me, and no, " +
      "and others, and then, and they'll, and you've, anew, anoth*, another, another ., another day, " +
      'another way, answer here, answers, answers within, any list, any time, anyone ., anywh*, anywhere, ' +
      'apolo*, april is, are at, are done, are glad, are here, are looking, are never, are open, are safe, ' +
      'are three, are well, around ., arrived, as normal, as they, ask, ask about, ask the, asked about, ' +
      'asked for, asked the, asked to, at a, at any, at home, at progress, at seven, at the, at this, at your, ' +
      'athle*, athletes, attached ., autum*, autumn, autumn ., away ., baby, back at, back by, back now, ' +
      "back today, back when, bank has, bank holiday, bank which, bank'*, bank's, banks, be ., be a, be back, " +
      'be charged, be closed, be done, be either, be glad, be hard, be here, be late, be moved, be quiet, ' +
      'because of, because the, bed, been in, been missed, been thinking, been through, before may, begin with, ' +
      'behind is, behind me, belong here, below, better ., better for, better time, betwe*, between, bill and, ' +
      "bit, books, both ., both are, boxes, brave, break ., bring it, budge*, budget over, but it's, but me, " +
      'but your, but yours, by, by itself, by mistake, by phone, by this, call, call ., call it, call the, calm, ' +
      'came, can ., can also, can be, can change, can hide, can i, can read, can see, can sort, can start, ' +
      "can still, can write, can't ., can't have, can't see, card for, card from, card once, card works, " +
      'card you, cards, cards fail, caref*, careful, carri*, carries, carries on, case, catch you, chair, ' +
      'chair for, chance ., change it, changed the, charg*, charge will, charge you, charged again, charged you, ' +
      'chari*, charity, chasi*, chasing, chasing you, check in, check it, check that, choice and, choir, ' +
      'choose anew, choose another, choose what, chose, chris*, christmas, class, class ., class on, class*, ' +
      'clear ., clear free, cleared, close it, close the, closed, code, cold, cold ., come and, come back, ' +
      'come up, come when, comes next, comin*, coming, coming ., compa*, confi*, confirm, confirm that, ' +
      'corrected, corrected it, costs nothing, could not, could stop, could we, could you, couns*, counsellor, ' +
      'count, count ., counts ., counts then, courage ., cross spain, cross with, curre*, currency, currency ?, ' +
      "cut, dana is, date, date so, date to, dates in, daughter's, day is, day no, day you, days before, " +
      'days of, days to, de, dear firstname, decid*, decide, deep, deep roots, delete, desk ., did, did you, ' +
      "didn't work, do anything, do our, do today, docto*, does this, dog, doing your, don't ., don't do, " +
      "don't give, don't need, don't think, don't wait, don't want, door, doubt, down on, drink, each, " +
      'each month, each other, easie*, easier, easier for, easy, easy ., eat, eat something, eithe*, either, ' +
      'either ., else has, end ., ended on, ends here, english is, enjoy the, enjoy your, enough that, error, ' +
      'even my, eveni*, every date, everything, everything at, everything is, excuse my, expire, expire ., ' +
      'expired ., explain why, extra to, fail, fall behind, family or, fault, fee for, fee off, fee than, ' +
      'feel free, feel like, feeling better, feels right, felt, find help, find me, fine too, finished, ' +
      'first one, first step, firstname friend, firstname there, fit, flagged your, folde*, folder, folder ., ' +
      'food, for, for everything, for five, for letting, for me, for paying, for someone, for taking, ' +
      'for telling, for three, for turning, forward to, found, free guidance, free of, friday is, friend, from, ' +
      'from all, from now, from the, from your, front of, fun, fun ., gap, garde*, gardener, gardener who, ' +
      'gently, get any, get home, give it, give you, give your, glad that, go, go ?, go on, goal is, goes on, ' +
      'goes up, going, going anywhere, going through, good, good news, good to, got you, gover*, grate*, ' +
      'grateful, groun*, ground, group, group and, group is, guida*, guidance, guidance about, had to, half, ' +
      'half of, hand ., happe*, happens to, hard on, has changed, have ., have all, have changed, have closed, ' +
      "have put, have seen, have stopped, have used, haven't seen, hear back, hear from, hear how, hear of, " +
      'heard the, heati*, heating, heating works, heavy, hello ., help ?, help close, help from, help where, ' +
      "helped ., helpl*, helpline, here ., here are, here for, here if, here in, here is, here'*, here's, " +
      'hi firstname, hide, hold your, holdi*, holding, holid*, holiday, holiday ., hope you, hot, hot ., hour ., ' +
      'hours were, how are, how did, how hard, how is, how often, how that, how things, how was, how we, hug, ' +
      'hug ., human ., hurt, i forgot, i just, i like, i may, i move, i never, i only, i read, i really, i took, ' +
      "i wanted, i will, i'd like, i'll, i'll keep, i'll send, i'm sorry, if friday, if you're, if you've, ill, " +
      'ill for, in all, in any, in case, in front, in june, in most, in my, in no, in on, in parts, in spring, ' +
      'in their, in trouble, in which, in your, inbox, inbox ., inste*, instead, instead of, into this, is, ' +
      'is again, is coming, is enough, is here, is ill, is lovely, is never, is on, is past, is safe, ' +
      "is settled, is short, is that, is there, is wrong, isn't, isn't mine, isn't right, it a, it again, " +
      "it and, it as, it back, it can, it did, it does, it even, it for, it happens, it helped, it in, it isn't, " +
      "it not, it out, it settled, it simple, it up, it's up, it's you, its way, itsel*, itself, janua*, " +
      'january, job is, joine*, joined, joy, judge you, july, july ., june ., june as, just a, just as, ' +
      'just now, just tell, just to, just wanted, keep ., keep coming, kept your, knees, know ., know about, ' +
      'know and, know by, know if, lake, lake ., last session, late is, later or, lates*, latest, learnt to, ' +
      "leave it, left hand, left the, less, less each, less of, lesson ., lessons as, let me, let this, let's, " +
      'lette*, letters ., life ., lift, like, line, line from, link, list is, liste*, listens, lists, littl*, ' +
      'little, little longer, longer counts, look, look into, look right, looking forward, looking into, ' +
      'looks at, lose the, lost ., lost your, lot, lot ., lot and, loved, lovel*, lovely, lovely ., lovely to, ' +
      'lower, made, made a, made me, mail me, mail so, mail was, make a, make it, make sure, make them, ' +
      'manage ?, manage each, many members, many of, many people, matte*, matter how, matters to, may ., ' +
      'may and, may be, may keep, me smile, me to, me what, meantime ., members have, menti*, mention, ' +
      'message from, mexic*, mexican, mexican government, might, mind ., mind waiting, minis*, ministry, ' +
      'ministry of, minute, minutes, missed anything, missed you, missing a, mix, mix up, money from, month is, ' +
      "month my, month's, months, months ., months are, months now, months you, more ., more about, more notes, " +
      'more time, mornings, most, most of, move it, move the, move your, moved it, moves, moves to, much ., ' +
      'my calendar, my hours, my last, my own, my place, mysel*, myself, myself ., name, name ., near, near you, ' +
      'need more, need not, need nothing, neither is, never have, never lose, never share, new address, ' +
      'new card, new one, new ones, next month, next payments, next week, nine, nine ., no, no calls, no end, ' +
      "no hurry, no is, no matter, no papers, no rush, no wrong, nobody is, nobody will, nobody's business, " +
      'none ., nonpr*, nonprofit, normal ., not ask, not at, not for, not in, not keeping, not leave, not lose, ' +
      'not lost, not need, not owe, not report, not see, not sell, not work, not worried, not write, not you, ' +
      'note ., note if, notes ., notes from, nothing about, nothing else, nothing happens, nothing has, ' +
      'nothing is, nothing more, nothing to, nothing will, noticed that, noticed you, numbe*, number, octob*, ' +
      'october, october ., of health, of may, of money, of reasons, of time, of us, of what, of yourself, off, ' +
      'off ., off from, offer of, often, okay to, old teacher, on any, on as, on friday, on it, on its, ' +
      'on their, on this, on to, on wednesday, once and, one ?, one else, one gap, one in, one is, one lesson, ' +
      'one line, one part, one week, ones, ones ., only one, open and, open until, or, or at, or none, or print, ' +
      'or without, order, order ., other members, other ways, others ., our books, our page, our session, ' +
      'our team, out but, over, over the, over with, owe us, own words, pace, page ., page again, page was, ' +
      'paid stays, painting, painting ., parts ., passe*, past ., pause can, pause has, pause of, pay comes, ' +
      'pay here, pay in, pay is, pay right, payment came, payment did, payment failed, payment for, payment is, ' +
      'payment page, payment that, payment to, payments, payments in, payments on, payments stop, payments too, ' +
      'pays for, pays what, people ., people on, phone ., pick one, picke*, picked, place and, place in, ' +
      "plan by, plan in, plann*, playe*, pleas*, please, please ., please call, please don't, please keep, " +
      'please let, please only, please tell, please update, plent*, plenty, plenty of, pocke*, point ., press, ' +
      'press the, price, print, private ., progress is, progress stay, push, put, questions, questions on, ' +
      'quiet ., rathe*, rather, reach you, reached us, read it, readi*, reading, reading this, reads, ready, ' +
      'really ?, reasons, reasons ., receipt, recording, red cross, reminders, removed, reply by, report to, ' +
      'request to, resting ., returned ., right after, right for, right now, rights, road, roots, run out, ' +
      'running out, runs, runs until, rush, safe ., safe here, said, said ., said that, said you, sam, saturday, ' +
      'save or, save this, say it, say so, says nothing, scale*, scales, schoo*, school, school is, score ., ' +
      'seaso*, season, seat, seat for, seat is, second payment, see, see this, see what, see you, send another, ' +
      'send you, sendi*, sending, sends, sent you, septe*, september, september ., session ., set, set the, ' +
      'settled ?, share*, shared, she is, shoes, shoes ., short note, should have, shoulders, show, sick, ' +
      'side helpername, skip, skip this, slow, slow ., small, small payment, small payments, smaller ., ' +
      'smaller amount, smile, smile ., so can, so do, so good, so i, so let, so sorry, so that, so we, ' +
      'some months, someb*, somebody, someo*, someone, someone to, somet*, something else, sometimes, songs, ' +
      "sorry that, sorry to, sounded, spain's, spain's ministry, spain*, split, split it, sprea*, spread, " +
      'spread it, sprin*, spring, spring ., starts, state*, statement, stay ., stay in, stay open, stay quiet, ' +
      'stays as, stays between, stays open, stays paid, step for, stepc*, stepchange, still be, still here, ' +
      'still matters, still one, still to, stop and, stop if, stop you, stops, storm, storm ., studio ., sugge*, ' +
      'suggest, suggest a, suit, suit you, suits you, summe*, summer, summer ., sun, sundays, surprised how, ' +
      'swap, syste*, system, take, take it, take one, take the, taken, taken the, talk in, talk your, tap, ' +
      'tea ., teacher, tell me, tell you, telling us, ten, term ., test, text, than i, that, that ., ' +
      'that counts, that date, that feels, that goes, that helps, that letter, that life, that mail, that one, ' +
      "that still, that suits, that took, that we're, that's okay, the, the #, the accounts, the answer, " +
      'the autumn, the bank, the best, the big, the bus, the chance, the charity, the choir, the class, ' +
      'the club, the date, the dates, the days, the desk, the details, the fee, the heating, the helpline, ' +
      'the holidays, the lake, the latest, the list, the mexican, the mix, the month, the move, the new, ' +
      'the offer, the page, the part, the pause, the people, the plan, the reason, the reminders, the road, ' +
      'the room, the season, the small, the start, the tea, the term, the time, the timing, the total, ' +
      "their number, them ., them all, them was, then this, there ., there are, there may, there's, there's no, " +
      'there*, they do, thing to, things happen, things stand, think*, thinking of, this ., this day, this for, ' +
      'this go, this happens, this look, this note, this payment, this term, this together, this week, those ., ' +
      'thought of, three, three ways, through a, through it, tight, time and, time to, timin*, timing, to and, ' +
      'to anyone, to be, to catch, to check, to decide, to do, to explain, to feel, to find, to give, to home, ' +
      'to look, to my, to send, to sleep, to sort, to split, to three, to thursday, to tuesday, to us, to worry, ' +
      "today ?, today's, today*, told me, too, took the, total, touch*, towar*, towards, towards ?, towel, " +
      'track ., train*, tried your, trip ., trust you, try again, try the, try your, tuesd*, tuesday ., ' +
      'turned down, turns, twice, twice ., two of, two parts, two to, two weeks, undo, unless you, until the, ' +
      'until things, until you, up again, up in, up to, up when, up with, upset, urgent ., us ., us again, ' +
      'us an, us now, us that, us this, use another, use that, used a, usefu*, useful, usual*, usually, wait, ' +
      'wait for, waiting for, waits, waits for, walk, walk and, want, want me, want the, wanted you, wants, ' +
      'wants a, warml*, warmly, warmly helpername, was, was brave, was broken, was hard, was not, watching, ' +
      'way to, we changed, we charged, we confirm, we could, we hold, we keep, we meet, we pick, we said, ' +
      "we saved, we see, we take, we trust, we try, we wait, we won't, we work, we'd be, we'll give, we'll let, " +
      "we're not, we're sorry, we're starting, we've been, weddi*, wedding, wedding ., wednesday, wednesday ., " +
      'wednesdays, wednesdays ., week ?, week and, weeke*, weekend ., welcome in, well and, well done, went up, ' +
      "were, were ., were cut, were right, what could, what feels, what fits, what would, what you've, when and, " +
      'when things, when would, when your, whene*, whenever, where to, where you, which, which currency, ' +
      'which day, while ., who can, who else, who works, whole plan, will call, will come, will do, will follow, ' +
      'will hold, will pay, will show, wish, wishe*, wished, wished ., with joy, with me, with one, with or, ' +
      "with other, with that, with this, with yourself, without your, won't get, won't hear, won't try, " +
      'word for, word is, words ., words goal, work it, work there, work this, working towards, works again, ' +
      'works by, worried, worries, worry about, would feel, would help, would love, wrote ., yet ., you be, ' +
      "you better, you but, you chose, you didn't, you doing, you drink, you end, you find, you finished, " +
      'you for, you get, you go, you i, you joined, you keep, you kept, you made, you manage, you might, ' +
      'you miss, you now, you on, you paid, you some, you soon, you stay, you talk, you well, you wished, ' +
      "you working, you would, you write, you wrote, you'd rather, you'll keep, you'll never, you'll use, " +
      "you're doing, you're not, you're one, you're still, you've done, you've made, you've worked, your bank, " +
      "your bank's, your best, your bill, your call, your dog, your evening, your first, your goal, your health, " +
      'your hours, your inbox, your lessons, your mind, your missed, your old, your own, your painting, ' +
      'your patience, your pause, your pay, your phone, your questions, your scales, your seat, your second, ' +
      'your statement, your time, your towel, your voice, your way, yours to, yours until',
  },
};
