import type { Tone } from '../tone.ts';

/**
 * What words and pairs of words weigh in English, written by `npx node test/terms/voice/tone/fit.ts english` and
 * never by hand: a logistic regression of 6196 practice sentences, harsh and kind; `fitWeights.ts` says how.
 */
export const tone: Tone = {
  why: 'No single word is unkind, but together they sound like those who threaten or blame.',
  kinder: 'Say what is still open, that there is time, and what could help.',
  letters: "a-z0-9'",
  negators:
    "no, not, never, nothing, nobody, none, neither, nor, without, cannot, don't, won't, can't, doesn't, " +
    "isn't, aren't, didn't, hasn't, haven't, wasn't, weren't, wouldn't, couldn't, shouldn't, needn't",
  base: 0,
  finding: 4,
  cold: {
    6: 'act, pay, the money',
    5: '!like, commi*, due, excus*, expec*, like it, nothing ., on time, pay ., promi*, serio*',
    4:
      "!free, !longe*, ^ get, again ., balan*, balance, but, can't, for once, furth*, further, given, guess, " +
      'have to, ignoring, it ?, least, means, never ., owe, owe ., paid ., payin*, paying, place is, promises, ' +
      'respo*, rules, settle, thing ., third, this time, treat, what happens, who, why, you owe',
    3:
      '!as, !away, !class, !enoug*, !keep, !many, !my, !no, !paid, !pause, !so, !there, !wait, !well, . not, ' +
      ". now, ^ answer, ^ do, ^ enough, ^ one, ^ we've, a favour, a fee, accou*, account, actio*, action, " +
      'affor*, afford, all ., and so, and you, any longer, are already, arrives, bad, bank again, be, be in, ' +
      'bill ., bill is, block*, boss, broke, can afford, change ., change what, clients, commitment, court, ' +
      "deal, disap*, do, don't pay, effor*, effort, embar*, every, excep*, excuses, expect, favou*, favour, " +
      'fee is, for all, for free, for nothing, forei*, friday ., gave you, gener*, go ., grace, have not, ' +
      'how you, if i, if we, ignor*, in a, insta*, invoi*, is over, it here, it seems, it take, it that, knew, ' +
      'know you, lawye*, let it, lose, lose your, me for, mean, missed payments, money, must, my, no payment, ' +
      "no right, nobody else, not on, not to, nothing in, of one, on you, once ., only been, or we'll, other*, " +
      'others, our, our money, over ., owner, pay first, pay me, peopl*, people, perha*, perhaps, place ., poor, ' +
      'rest of, revie*, saw, see that, serious, shame, should be, something ., story, surel*, surely, tells, ' +
      'tells us, that does, that we, the least, the owner, the rules, things ., this, three ., times, to ask, ' +
      'too late, town, tuesday and, unpai*, unpaid, up, warne*, warned, we may, we need, what it, wheth*, ' +
      "whether, will, wonder, work for, would have, years ., you one, you until, you're out, your, your file, " +
      'yourself ., yourself in',
    2:
      '!accep*, !after, !again, !answe*, !arriv*, !back, !bill, !care, !chari*, !coach*, !come, !commi*, !day, ' +
      '!excep*, !excus*, !for, !good, !help, !it, !learn, !life, !likes, !made, !miss, !much, !not, !offer, ' +
      '!one, !our, !part, !payin*, !place, !play, !promi*, !reach, !ready, !save, !say, !thing*, !third, !would, ' +
      "# hours, . #, . don't, . surely, . what, . whether, ^ a, ^ banks, ^ either, ^ first, ^ glad, ^ i'll, " +
      "^ i'm, ^ it's, ^ karma, ^ kindly, ^ last, ^ late, ^ members, ^ miss, ^ nice, ^ only, ^ payment, " +
      "^ perhaps, ^ same, ^ somebody, ^ surely, ^ three, ^ time, ^ two, ^ you, ^ you'd, a charity, a judge, " +
      'a list, a phone, a pity, a shame, a simple, a story, a third, a working, about to, accor*, account ., ' +
      'adult*, adults, afford it, afrai*, afraid, after all, after this, again ?, agreement, agreement ., ' +
      'all before, all know, all move, am tired, amount ., and call, and got, and in, and pay, and send, ' +
      "and went, and you're, and yours, answer and, any further, apply, appreciate it, are due, are in, " +
      'are just, are short, arrea*, arrears, as a, assum*, assume, avoid, avoid*, avoiding, away from, back ., ' +
      'back on, back the, balance ., be nice, be so, because i, becom*, been kind, been more, before it, ' +
      "before the, behav*, being, bill, bills, bring the, built, busin*, but don't, but to, by now, by thursday, " +
      "call us, came and, camp, camp ., can forget, can make, can offer, can stay, can you, can't go, " +
      "can't wait, cancelled ., canno*, cannot, car, card and, care about, chanc*, chance to, charge late, " +
      'charity ., click, clien*, clock, clock is, coach ., colle*, collectors, come to, comes to, compl*, ' +
      'consi*, consider, conve*, correct, cost you, court ., date and, deal ., decen*, did for, difficult for, ' +
      "disappointed, disco*, discount, do everything, do for, do is, do it, do the, doesn't change, doing you, " +
      "don't, don't bother, don't come, don't hear, don't make, don't see, don't you, draw, due ., dues, duty, " +
      'else in, embarrassing, ends, enough to, evening peter, every day, every week, everyone, everyone else, ' +
      'everything ., examp*, example, exception, excuse, expected, expla*, face, faile*, failed, family, feed, ' +
      'feel used, fees for, file, fill, fill in, final, find out, find that, first month, fix this, flexi*, ' +
      'flexible, flow, follow through, fool, for ?, for ever, for it, for our, for this, force*, forced, forgo*, ' +
      'forgotten, forty, free ., freel*, friendly, from a, from here, from you, front desk, funny, further ., ' +
      'futur*, future, gave, generous, get it, gets, give ., goes back, goes to, going to, gone, good enough, ' +
      'good evening, good reason, good standing, goodw*, goodwill, got nothing, group ., had, had it, had two, ' +
      "hand in, happen again, happens next, has, has to, have helped, have let, have no, have still, haven't, " +
      "haven't paid, haven*, heard it, heart, help us, here and, hones*, hope, hope that, hoped, hours ., " +
      "how can, i did, i do, i don't, i feel, i give, i have, i hear, i keep, i see, i shall, i were, i would, " +
      "i'm a, i'm sure, if needed, immed*, in full, in time, insis*, insist, instalment, interest to, inves*, " +
      "invoice, is a, is about, is for, is gone, is it, is now, is our, is this, is your, isn't too, it all, " +
      "it comes, it from, it has, it too, it would, it's always, jerse*, jersey, judge will, just not, karma, " +
      'keep saying, keep to, keeping you, keeps, kindl*, kindly, last ., last time, laughing, least you, ' +
      "left to, lesson next, let down, let's not, let's see, like you, likes, likes a, list ., list of, live, " +
      'locke*, locked ., log, log in, long enough, loyal*, loyalty, luck ., lucky we, make the, make this, ' +
      'makes, marke*, market, matter of, may find, may not, maybe, me a, me that, me when, meet us, membe*, ' +
      'members, members with, midni*, midnight, miss this, missi*, missing, monday ., money ., money for, ' +
      'money is, month the, months of, more, mothe*, move on, my heart, my message, my money, my time, names, ' +
      'never answer, never miss, new car, next step, next time, nice, nice to, ninet*, ninety, ninety days, ' +
      'no longer, no place, no plan, nobody likes, noon, noon ., not good, not have, not like, not want, ' +
      'not your, note that, nothing back, notic*, now, of #, of commitment, off the, offer you, oh, ' +
      'on probation, once your, one bill, one click, one last, one month, one more, only works, only write, ' +
      "or the, or you're, our time, overd*, overdue, overl*, overlook, owe for, paid, paid on, paren*, part ., " +
      'pass, pass ., patie*, patient, pay and, pay at, pay for, pay now, pay or, pay this, pay today, pay you, ' +
      'payab*, payable, payer, payer*, payers, payment, payment at, payment by, payment date, perso*, peter, ' +
      'peter ., pity, plan and, plan is, plan was, please note, please stop, point, point where, polit*, prete*, ' +
      'pretend, price of, prior*, probation, probl*, putti*, putting, question of, quit, raise*, reall*, really, ' +
      'recov*, refer*, refle*, reflect, refus*, regre*, remai*, remember who, remov*, repea*, reque*, requi*, ' +
      'responsibility, resum*, retur*, return, review, right to, risk, rules ., same ., save your, say ., ' +
      'saying that, scared, scheduled, scree*, seem to, seems, seriously, settl*, should, should know, show it, ' +
      'sign, silen*, silence, slip, small ., spend, spent, stand*, standing, started ., stay stuck, steps, ' +
      'steps ., stick, stick to, still nothing, still owe, story ., strik*, strikes, studi*, studio is, such, ' +
      'summer camp, sure, surely you, take and, takin*, taking, talk about, team ., terms, thank me, thanks for, ' +
      'that a, that hard, that i, that way, that you, the clock, the head, the moment, the open, the others, ' +
      'the rest, the weekend, the wrong, then, then we, things will, think we, third time, this as, this be, ' +
      'this is, this to, this work, those, thought that, three weeks, time is, time with, time you, times ., ' +
      'to a, to class, to feed, to keep, to lose, to me, to our, to save, to stay, to this, to trust, to write, ' +
      'today ., today or, today so, told the, tonig*, tonight, tried to, trust ., trust*, trusted, two missed, ' +
      'two strikes, up ., us ?, us by, us you, use it, used ., valua*, valuable, vanis*, very, waiti*, waiting, ' +
      'waiting ., wake, wake up, walks, want a, want your, was it, was there, watch, way or, ways to, we, we ., ' +
      "we ?, we can't, we feel, we gave, we know, we let, we saw, we thought, we'll have, we'll take, week ., " +
      'weeks ., what to, where is, where we, will be, will hear, will it, will take, will we, with bills, ' +
      "with more, with you, withd*, withdrawn, without you, won't be, won't do, won't wait, word, word from, " +
      "working card, works if, would be, would not, would your, would*, wouldn't, yeste*, yesterday, you ., " +
      'you act, you alone, you broke, you come, you finally, you from, you know, you leave, you lose, you read, ' +
      "you really, you sleep, you stopped, you took, you treat, you waiting, you'd better, you'll lose, " +
      "you're lucky, you'v*, you've, you've lost, your access, your boss, your house, your late, your note, " +
      'your part, your place, yours*, yourself',
    1:
      '!agree*, !allow*, !alter*, !balan*, !becom*, !belie*, !blame, !book, !but, !chanc*, !chang*, !choic*, ' +
      "!close*, !comes, !corre*, !delay, !deser*, !do, !don't, !done, !else, !even, !exten*, !fair, !fee, " +
      '!force*, !forev*, !givin*, !goals, !grant*, !had, !her, !herse*, !hold, !ignor*, !in, !just, !kept, ' +
      '!kind, !lesso*, !let, !look, !make, !makin*, !manag*, !mean, !meet, !mista*, !next, !numbe*, !open, ' +
      '!optio*, !peopl*, !perso*, !plan, !pleas*, !quitt*, !race, !recei*, !regre*, !rent, !repea*, !reply, ' +
      '!secon*, !serio*, !settl*, !shall, !shame, !skip, !speci*, !stay, !stori*, !take, !takes, !talk, !teach, ' +
      "!teach*, !these, !three, !tomor*, !too, !train, !trip, !usual*, !want, !we, !we'll, !weeke*, !welco*, " +
      "!whene*, !which, !word, !worth, !you'r*, !yours, # and, # days, # not, # or, . after, . and, . as, " +
      ". have, . only, . pay, . please, . simple, . sort, . use, . was, . when, . with, . you've, ? great, " +
      '? your, ^ access, ^ act, ^ adults, ^ an, ^ are, ^ as, ^ ask, ^ at, ^ be, ^ billing, ^ call, ^ coming, ' +
      "^ congratulations, ^ consider, ^ drop, ^ during, ^ enjoying, ^ every, ^ everything's, ^ expect, " +
      "^ failure, ^ friday, ^ funny, ^ hand, ^ he, ^ hello, ^ hurry, ^ i'd, ^ i've, ^ it, ^ let's, ^ most, " +
      '^ new, ^ next, ^ no, ^ nobody, ^ oh, ^ other, ^ others, ^ pay, ^ people, ^ poor, ^ protect, ^ read, ' +
      '^ real, ^ remember, ^ reply, ^ send, ^ seriously, ^ sign, ^ silence, ^ since, ^ so, ^ sort, ^ stop, ' +
      "^ success, ^ tell, ^ there, ^ things, ^ think, ^ tick, ^ time's, ^ today's, ^ tough, ^ try, ^ we're, " +
      "^ while, ^ why, ^ winners, ^ write, ^ you'll, a business, a change, a charge, a class, a closer, " +
      'a collector, a date, a deal, a fool, a formal, a good, a habit, a lesson, a limit, a matter, a member, ' +
      'a message, a normal, a point, a priority, a promise, a question, a row, a thread, a valid, a very, ' +
      'about a, accep*, accepted, acces*, access, access ., access at, account has, account to, account up, ' +
      'accounts ., act ., act like, act today, action ., actua*, actually, add a, address ., adds, adds to, ' +
      'adds up, adult, adult about, advan*, advance, advise, advise you, advised, affects, afford this, ' +
      'afraid that, after a, after you, again, again this, agent, agree*, all i, all it, all your, allowances, ' +
      'also when, alter*, alternative, alternative ., alway*, always, always the, am stupid, am very, amount is, ' +
      'ample, ample time, an adult, an agent, an agreement, an answer, an example, and april, and face, ' +
      "and final, and go, and i'd, and july, and left, and night, and none, and nor, and not, and now, and see, " +
      "and she, and take, and they, and this, and update, and we'll, angry, angry ., anna, another missed, " +
      'answer their, answer we, any more, any other, anything ?, apology for, applies, apply to, april payment, ' +
      'are a, are about, are being, are hard, are keeping, are missing, are sorry, are starting, are the, ' +
      'are there, are you, arran*, arrangement, arrears ., arriv*, arrived and, arrives ., arrives by, as if, ' +
      'as long, as soon, as that, as the, as they, ashamed ., ask ., ask again, ask for, ask yourself, ' +
      'asked them, asked what, askin*, asking, asking why, at #, at last, at least, at midnight, at risk, ' +
      'at six, attem*, attempt, atten*, back after, back in, back of, backw*, backwards, bad about, bad news, ' +
      'bank ., bank details, bank sent, bank tells, be affected, be an, be ashamed, be cancelled, be dreading, ' +
      'be fine, be granted, be grateful, be hearing, be keeping, be left, be making, be no, be obliged, be on, ' +
      'be paid, be part, be ready, be that, be wise, because you, become, become a, becomes, becomes a, been, ' +
      'been busy, been changed, befor*, before, before i, begin*, beginning, behaviour, behind ., belie*, ' +
      'believe that, believe you, believed, believed in, bent, bent over, best interest, better from, better we, ' +
      'between nine, between us, bigge*, bigger, billi*, billing, bills work, bindi*, binding, bit of, blocked, ' +
      'blocks, book, books ., borro*, both know, both ways, bother, bounc*, bounced, breac*, breach, bridg*, ' +
      'bridges, business, business ., busy ., but the, but you, buy, by close, by five, by noon, by paying, ' +
      'by return, by the, by tomorrow, by you, by your, call is, call on, calli*, calling, came to, can all, ' +
      "can explain, can go, can keep, can leave, can no, can run, can talk, can tell, can't be, can't come, " +
      "can't help, can't keep, card ., card fails, card no, card off, card page, card today, card within, " +
      "care ., carried you, carry, case ., case you'd, chance, chances, changes, chapt*, chapter, charge the, " +
      'chase, cheap*, check*, checked, checked the, choice ., choice but, choose pay, chose*, chosen, chosen to, ' +
      'circl*, circle, circumstances ., clear this, clear your, clear*, clearly, close of, close your, close*, ' +
      'closed to, closer eye, closi*, closing, coach works, coach*, code has, coffe*, coffee, come first, ' +
      'come on, commitment and, committee, commu*, community, community ., complaints, complaints ., compliance, ' +
      'conce*, concl*, conclusions, conclusions ., conduct, confirm your, conse*, consequences, consider this, ' +
      'conta*, conti*, continue ., continued, continued delay, contr*, contract, copie*, corre*, cost of, ' +
      'costi*, costing, costs, costs ., could have, could suffer, countdown, countdown has, counting the, ' +
      'course you, court*, courtesy, cover*, covered, covered for, credit could, cut out, date was, dates ., ' +
      'day ., day until, days, days ., days and, days left, days without, deadl*, deadline, deadline ., deal is, ' +
      'deal with, debt, debts, debts ., decency, decency to, decide if, decided to, defau*, default, delay, ' +
      'delay ., delet*, delete your, deleted, delin*, denie*, denied, depends, depends on, deserve, deserve to, ' +
      "desk, desk for, despi*, despite, details ., details are, did ., didn't ., different, diffi*, difficult, " +
      'disappointed in, disappointed that, disappointing, discount ., discount and, discu*, do better, do one, ' +
      "do so, do this, do your, does to, does your, doesn't look, don't believe, don't care, don't deserve, " +
      "don't get, don't let, don't put, don't reply, don't run, done nothing, doubl*, double, draw my, dread*, " +
      'dreading, dreading this, dropp*, dropped, due on, dutie*, duties, duty ., each day, earli*, earliest, ' +
      'earne*, earned, easier to, easy to, easy way, eight, either the, else ?, else may, email*, emails, ' +
      'embarrassing to, emplo*, end, end the, end up, ended, endin*, ending, ends ., ends in, ends tonight, ' +
      'enjoy*, enjoying, enjoying the, enough ., envel*, envelope, escal*, escalate, escalate ., event*, ' +
      "every chance, every month, every*, everybody else, everything and, everything to, everything's settled, " +
      'exception ., exceptions, exclu*, exclude, exclude you, excuse ., excuse for, excuses ., excuses are, ' +
      'expect a, expected better, expected more, expected to, expires, expires tonight, explain to, explanation, ' +
      'explanation ., exten*, extension, extra lessons, face the, facts, failed ., fails, failu*, failure, ' +
      'failure to, fair, fair on, falls, falls due, family ., family to, far ., fast, fault that, favour ., fee, ' +
      'fee ., fee and, fee has, fee of, fee was, feel bad, feel if, feelings, feelings ., fees ., fees are, ' +
      'file ., final reminder, finan*, first of, first then, five to, fix, fixed, fixed ., flat, flat ?, follo*, ' +
      'follow, follow you, for #, for another, for anyone, for both, for may, for payment, for people, ' +
      "for settling, for that, for them, for those, for what's, for years, for your, force, forced to, forev*, " +
      'forever, forever ., forget about, forgi*, form and, forma*, formal, frank*, frankly, frankly we, ' +
      "free pass, free ride, frida*, friday, friday if, friday's, friendly ., from leave, from monday, from our, " +
      'from someone, from today, front, froze*, frozen, full, full ., full balance, full fee, full payment, ' +
      'full sum, fund is, funds, funds ., funny how, future ., get ., get in, get our, get out, get your, ' +
      'getti*, getting, give us, given to, givin*, giving, giving you, go away, go the, go with, goals ., ' +
      'going on, gone ., good one, good way, good with, goodb*, goodbye, goodwill with, grace period, grant*, ' +
      'granted, granted ., grateful if, group down, group*, growi*, growing, grown, guess ., habit, habit ., ' +
      'had no, had one, had paid, half way, halfw*, halfway, hand, handl*, handle, handle money, hands, hangi*, ' +
      'hanging, hanging by, happen if, happens, hard but, hard for, hard is, hard work, harde*, harder, ' +
      "has been, has come, has started, hasn't gone, hate, have access, have another, have bills, have broken, " +
      'have chosen, have done, have given, have learnt, have lost, have moved, have room, have thought, ' +
      'have until, have your, havin*, having, head, hearing from, hello ruth, help and, help me, help page, her, ' +
      'her part, hereb*, hereby, hesit*, hi sofia, hide from, hidin*, hiding, his lessons, histo*, history, ' +
      'hold you, honestly, honesty, honesty ., honou*, hope this, hope you, hospi*, hospital, hospital ., ' +
      "hour to, hours, house, how will, how would, how's the, i checked, i find, i guess, i looked, i must, " +
      "i need, i should, i suppose, i wonder, i'd, i'd rather, i'll leave, i'll let, i'm afraid, i'm back, " +
      "i'm giving, i've, i've gone, i've had, idea of, if all, if payment, if there, if they, if your, ignored, " +
      'ignoring me, ignoring us, imagi*, imagine, immediate, immediately, immediately ., in #, in ., in advance, ' +
      'in arrears, in class, in doubt, in for, in future, in hospital, in light, in our, in you, in yourself, ' +
      'inform, insist on, instalments, instr*, instructed, inten*, inter*, interest, invoice is, is ., is being, ' +
      'is binding, is cancelled, is clear, is finished, is getting, is hanging, is hard, is made, is nearly, ' +
      'is next, is off, is open, is part, is payable, is running, is scheduled, is something, is still, ' +
      "is subject, is ticking, is what, is worth, isn't fair, isn't our, issue, it becomes, it before, it by, " +
      "it costs, it doesn't, it failed, it goes, it if, it looks, it makes, it no, it really, it the, it to, " +
      "it together, it won't, it works, it worse, it's easier, it's not, it's time, it's too, it's your, its, " +
      'job ?, judge, judgm*, judgment, july is, june and, just like, just pay, keen, keep ignoring, keep my, ' +
      'keep yours, kept our, kept to, key ., kids, kids to, kind, kind ., kind of, kindn*, kindness, knew the, ' +
      "knock, know as, know what, know when, know where, know who, know you're, known, lack, lack of, lads, " +
      "landl*, landlord, last, last chance, last i, last one, last week's, last year, late ., late again, " +
      'late fees, late for, late payers, late payment, lawyer, lawyer ., lawyers, lawyers ., learn, learn about, ' +
      'leave ., leave and, leave us, leave you, leavi*, leaving, left ., left off, legal, legal action, ' +
      'lessons ., lessons for, let the, letter scared, liabl*, liable, liable for, light of, like a, ' +
      'like everyone, like the, like yours, limit, limit*, limits, limits ., link in, list, little choice, ' +
      'locked, login, login ., long, long ., long as, long do, longe*, longer, longer ., longer you, ' +
      'looking for, lose ., losing your, loss, loss ., lost the, lot about, lot to, low ., luck, made ., ' +
      'made an, made for, mail ., mail and, mails, make an, make me, make payment, make us, makes it, makes me, ' +
      'makin*, making, making any, making me, man, manag*, managed, manne*, manners, many thanks, march and, ' +
      'mates, matter, may change, may fee, may no, maybe a, maybe you, me ?, me as, me by, me chase, me sad, ' +
      'me the, mean anything, means paying, means to, meant, meant for, meeti*, meeting, member, members in, ' +
      'members who, membership has, mess, mess ., message ., message when, metho*, method, midnight ., ' +
      'minutes to, miss a, miss one, misse*, missed, missed instalment, missed instalments, missed it, ' +
      'missed payment, missing ., monday, monday if, monday unless, money ?, money no, money on, month and, ' +
      'month as, months behind, more and, more from, more in, more it, more of, morning, most people, mother, ' +
      'mothers, moved on, music, my fee, my work, nearl*, nearly, need you, needs, neigh*, never do, ' +
      'never reach, new ., new flat, new job, new timetable, next ., next call, next is, next person, next to, ' +
      'nicel*, nicely, night, night if, no alternative, no choice, no coaching, no exceptions, no excuse, ' +
      'no lesson, no money, no option, no pause, no reason, no shame, no time, non, non payment, noon tomorrow, ' +
      'not, not a, not arrived, not asking, not be, not been, not correct, not done, not going, not help, ' +
      'not how, not kept, not made, not open, not paid, not pay, not ready, not received, not reply, ' +
      'not tomorrow, note on, note with, noted, notice ., noticed, noticed ., now ., now in, now nothing, ' +
      "now or, now that's, nudge, nudge before, oblig*, obliged, obliged to, odd, odd to, of, of a, of course, " +
      'of march, of patience, of paying, of payment, of the, off and, offer, offer a, offer*, offered, ' +
      'offered to, on ., on a, on another, on monday, on my, once, once in, once more, once you, one ., one can, ' +
      'one go, one has, one thing, one word, one you, only, only #, only so, only two, open ., open amount, ' +
      'open for, open payments, open your, opene*, opened, option, or go, or leave, or no, or not, or shall, ' +
      'or we, or you, other, other clients, others are, others in, others pay, otherwise ., our hands, ' +
      'our lawyer, our lawyers, our offer, our part, our patience, our policy, our problem, our third, ' +
      'our watch, our work, ours, ours ., out, out ?, out at, out before, out on, out this, over backwards, ' +
      'own conclusions, owner ., page and, paid for, paid last, paid the, parent, parents, partn*, partner, ' +
      'partner might, patience ., patience is, patte*, pattern, pause is, pause you, pauses, pay before, pay by, ' +
      'pay so, pay too, pay up, pay your, payers get, paying on, payme*, payment ., payment ?, payment arrives, ' +
      "payment back, payment has, payment hasn't, payment method, payment no, payment now, payment plan, " +
      'payment there, payment we, payments ., payments and, payments are, payments do, payments have, pays, ' +
      'pays ., pays on, people are, people in, people who, people with, perfe*, perio*, period, person, ' +
      'person ., personal, phone and, phone when, photo, photo*, photos, pity if, place goes, place when, ' +
      'plan ., plan at, plan but, plan ended, plan page, play, please arrange, please be, please look, ' +
      'please make, please pay, please reflect, please see, please settle, please treat, polic*, policy, polite, ' +
      'posit*, position, practice ., princ*, principle, priority, proba*, problem, problems, proce*, program, ' +
      'program ., programme, promise, promised, promised ., promised me, promises and, promp*, proof, prote*, ' +
      'protect, protect your, provi*, punct*, punctual, put this, put us, questions ., queue, queue ., quick to, ' +
      'quitt*, race, reached out, read, read my, read this, read your, ready for, really that, really wanted, ' +
      'reason, recei*, receive, recorded, recovery, reflect on, refusal, regret, regret it, regret that, relea*, ' +
      'release, remaining, remember, remember ., reminder, reminder that, reminders ., remit, remove, removing, ' +
      'rent ., reope*, repay, repay us, repeated, reply ., reply ?, reply in, report this, reput*, reputation, ' +
      'reputation ., request, request ., requires, resol*, respe*, respect, respect ., respond, response, ' +
      'responsibility ., responsibility to, rest by, resto*, restored, restored but, restr*, restrict, ' +
      'restricted, restricted your, resul*, result, rever*, reviewing, revok*, revoked, revoked ., ride, ' +
      'ride ends, right ., right away, right thing, ring ., room for, round, row, rude, rude ., rules apply, ' +
      'run, run a, runni*, running, running ., runs you, ruth ., same, same last, saturday and, saw that, ' +
      'saw the, saw you, say goodbye, sayin*, saying, says a, scare*, scared you, sched*, scheduled for, sean ., ' +
      'secti*, section, see ., see how, see it, seem, seems that, send proof, sense, sense of, sent ., ' +
      'sent your, serious about, seriously how, servi*, service ., sessions and, settle ., settle this, ' +
      "settle up, settlement, settling, seven days, sever*, several, shall have, shame if, share ., she can't, " +
      "shock*, shocked, short because, short of, shoul*, shouldn't, show some, show that, shown us, shut, " +
      'sign up, signature, signature on, signe*, signed, signed ., silence ., silly, simpl*, simple, simple as, ' +
      'since march, since spring, since you, six ., six weeks, skip payments, sleep ?, slide, slots, slow to, ' +
      "small and, small one, small town, smaller payments, so ., so are, so change, so don't, so far, so here, " +
      "so make, so much, so no, so pay, so will, sofia, sofia i'm, soft, solic*, some people, somebody who, " +
      'someone who, son, soon as, sooner you, sorry you, spare, speci*, special, spoke, spoke about, spot, ' +
      "spot ., stage, standing ., started, starting to, starts with, stays on, still due, still haven't, " +
      'still no, still open, still waiting, still works, stop ., stop ignoring, stop making, stopped paying, ' +
      "stori*, stories, stories ., strea*, stretch, stron*, strong, stude*, studio's, stupi*, stupid, stupid ?, " +
      'subje*, subject, subject to, subsc*, subscription, subscription is, succe*, such a, suffe*, suffer, sum, ' +
      'sunday if, suppo*, support ., suppose, sure there, sure you, surpr*, surprised, suspe*, suspended, ' +
      'suspension, suspension ., switc*, switched, switched off, system ., take action, take responsibility, ' +
      'taken away, takes two, talk ?, teaching, team why, tell her, tell your, ten percent, ten years, terms ., ' +
      'than this, that all, that may, that my, that payment, that person, that she, that this, that with, ' +
      "that you're, that's a, that's not, the account, the attached, the balance, the block, the circle, " +
      'the committee, the concert, the credit, the day, the deadline, the deal, the decency, the discount, ' +
      'the easy, the front, the full, the funds, the good, the grace, the group, the help, the invoice, ' +
      'the last, the lessons, the letter, the longer, the missed, the more, the only, the other, the phone, ' +
      "the point, the problem, the programme, the queue, the school, the session, the sooner, the studio's, " +
      'the terms, the thanks, the truth, the unpaid, the violin, the whole, their, their word, them to, thems*, ' +
      'themselves, themselves ., then ask, then i, then it, then you, there for, there is, there on, there will, ' +
      "there won't, these dates, thin ., thing, thing and, thing is, things that, think, think it's, third and, " +
      "third party, third try, this arrangement, this before, this can't, this does, this goes, this how, " +
      'this it, this matter, this message, this plan, this program, this slide, this today, this up, this very, ' +
      'this way, this would, thoug*, thought, thought we, thread, thread ., three times, thursday, tick, ' +
      "tick tock, ticki*, ticking, time that, time'*, time's, times are, to, to act, to answer, to avoid, " +
      'to believe, to blame, to book, to change, to chase, to choose, to close, to drop, to end, to exclude, ' +
      'to face, to go, to help, to inform, to involve, to let, to log, to other, to put, to remove, to restrict, ' +
      'to settle, to take, to talk, to these, to try, to understand, to update, to what, tock, tock ., today to, ' +
      'tomor*, tomorrow, tomorrow ., tonight ., tonight or, took a, top, top of, tough month, training is, ' +
      'transfer the, trave*, treat people, treat this, treat your, treat*, treatment, trial, trip is, troub*, ' +
      'trouble, trusted you, truth ., try ., trying ., turn, turn off, twice now, two days, two minutes, ' +
      'two months, two open, under*, understand that, understanding, understanding ., unless the, unpaid bill, ' +
      'until monday, until noon, until this, until we, until your, up and, up at, up the, up your, updat*, ' +
      'update, upon, upon receipt, us, us because, us down, us in, us like, us no, us so, us wait, use the, ' +
      'used, used up, valid, value, value your, very angry, very disappointed, violi*, violin, wait ?, wait any, ' +
      'wait until, waite*, waited, waiting on, walle*, wallet, wallet ., want ., want to, warni*, warning, ' +
      'was due, was last, was meant, was worth, was your, waste*, wasted, wasti*, wasting, wasting our, ' +
      'watch list, way for, way you, ways ., we add, we all, we both, we can, we come, we expect, we expected, ' +
      'we go, we had, we hear, we hope, we leave, we live, we made, we note, we noticed, we read, we still, ' +
      "we took, we trusted, we want, we were, we wouldn't, we'd rather, we'll be, we'll see, we're disappointed, " +
      "we're holding, we're removing, we're running, we're taking, we've bent, we've removed, week is, weigh*, " +
      'weight, weight ., welcome ., welcome here, well on, went ., were serious, were told, were you, what, ' +
      "what kind, what this, what will, what'*, what's ours, when it, when others, when the, when you, " +
      "when you've, which card, which is, while you, while your, who do, who does, who doesn't, who helped, " +
      "who pay, who was, who won't, who'd, whole, whose, why you're, wife, will affect, will cost, will have, " +
      'will know, will receive, will report, will stop, will visit, will write, will you, winne*, winners, ' +
      'wiped, wiped on, wise to, with it, with less, with no, withi*, within, without delay, without paying, ' +
      "without payment, without saying, won't like, won't pay, wonde*, wonder what, wonder why, words are, " +
      'work ., worki*, working, worse, worse ., would appreciate, would happen, would just, would like, ' +
      "wouldn't be, write this, writi*, writing, wrong ?, wrong with, year if, years, yes or, yesterday so, " +
      "yoga, you, you again, you always, you any, you are, you as, you at, you because, you can't, you down, " +
      "you even, you feel, you forgot, you forgotten, you going, you good, you had, you haven't, you help, " +
      'you here, you knew, you let, you needed, you never, you no, you off, you opened, you out, you pay, ' +
      'you promised, you rather, you remain, you repay, you seem, you settle, you several, you should, ' +
      'you signed, you still, you take, you than, you thank, you today, you two, you walked, you wanted, ' +
      "you when, you with, you'd find, you'l*, you'll, you'll be, you'll need, you'r*, you're, you're behind, " +
      "you're costing, you're late, you're running, you're the, you're three, you've gone, you've seen, " +
      'your address, your april, your balance, your behaviour, your case, your conduct, your continued, ' +
      'your contract, your credit, your debt, your discount, your door, your dues, your excuses, your family, ' +
      'your fee, your fees, your free, your grace, your group, your hand, your hard, your home, your key, ' +
      'your lack, your landlord, your last, your login, your mother, your name, your page, your partner, ' +
      'your payment, your pocket, your problems, your promises, your reputation, your responsibility, ' +
      'your sessions, your share, your signature, your silence, your son, your spot, your subscription, ' +
      'your teacher, your training, your unpaid, your wallet, your wife, your word, yours ?, yours is, ' +
      'yourself down, yourself if, yourself why, zero .',
  },
  warm: {
    7: 'okay',
    6: '. it, thank you',
    5:
      '!charg*, !why, !will, . we, bank, feels, had a, happy, helps, mind, month, new, our last, part, proud, ' +
      'stays, thank, week, will not',
    4:
      "!about, !fees, !late, !neede*, !now, . i, . i'm, . if, . nothing, ^ even, ^ what, anyth*, anything, " +
      "are ., as it, as you, asked, be sad, can, changed, check, don't have, find, fine, glad to, goal, got, " +
      'have left, have you, help, here, like ., never, nobod*, nobody, notes, old, only pay, page, proud of, ' +
      'quiet, safe, settled, some, tell, want you, well, while we, would you, wrong ., year, you like, ' +
      'your message',
    3:
      '!affec*, !and, !anyon*, !anyth*, !at, !becau*, !colle*, !credi*, !down, !expla*, !lose, !need, !of, ' +
      '!risk, !tell, !them, !today, !your, . thank, . that, . the, . would, . you, . your, ^ client, ^ did, ' +
      "^ see, ^ show, ^ something, ^ that's, ^ would, a break, a little, a payment, about money, account isn't, " +
      'after the, all, all the, also, and i, and we, answer ., any, anybo*, anybody, are yours, back, be gentle, ' +
      'be off, be proud, been there, best, big, but me, catch, chair, chang*, charged, client care, come, comes, ' +
      "confi*, counts, cross, dana, do you, does not, don't be, done ., early, easie*, easier, fee for, feel, " +
      'first, first ., first*, firstname, fits, for ., for as, for being, for today, fund, glad, good news, ' +
      "hall, happy to, hello, help ., helpe*, helpername, home, how, i trust, i'll, in, into, into it, is fine, " +
      "is kept, is nothing, isn't, it for, it was, it will, it's, keep your, know your, late fee, later, " +
      'leave the, left, let us, like that, like to, list for, meet, miss you, missed ., money back, months like, ' +
      'move, moved, next month, not ., nothi*, nothing, of time, okay ., on this, one, one payment, one will, ' +
      'open, own, own coach, paid it, parts, pause, pick, price you, removed the, rest, rest ., right, right ?, ' +
      'room, saved, see the, send, sessi*, session, small*, smaller, some of, sorry, talk, tell us, term, ' +
      'thanks ., that is, the late, the payments, there, they, think ., this card, this month, this page, ' +
      'this year, three days, throu*, through, time ?, to rest, to stop, toget*, together, told us, too ., two, ' +
      "us know, we believe, we don't, we moved, well ., whate*, whatever, whene*, whenever, will answer, " +
      'will ask, worry, write, wrong, wrote, year ., you asked, you before, you can, you choose, you decide, ' +
      "you do, you don't, you meet, you need, you say, you tell, you the, you told, you won't, you'll get, " +
      'your new, yours, yourself first',
    2:
      '!alone, !an, !anybo*, !april, !been, !befor*, !borro*, !burde*, !calls, !catch, !close, !cost, !count, ' +
      '!count*, !deadl*, !delet*, !feel, !forge*, !from, !full, !here, !hurry, !keepi*, !know, !lette*, !lost, ' +
      '!matte*, !misse*, !money, !name, !on, !or, !over, !owe, !price, !reaso*, !remin*, !right, !see, !sell, ' +
      '!share, !taken, !think, !this, !to, !troub*, !try, !up, !urgen*, !were, !who, !with, !work, !wrong, !yet, ' +
      ". it's, . let, . mind, . no, . shall, . there, . they, . we'll, . we've, . you'll, ? you, ^ change, " +
      '^ come, ^ dana, ^ deep, ^ group, ^ know, ^ life, ^ money, ^ payments, ^ save, ^ should, ^ take, ^ that, ' +
      '^ these, ^ this, ^ when, ^ yes, a better, a bit, a few, a free, a long, a moment, a month, a number, ' +
      'a part, a quick, a while, about, accept our, add, add to, addre*, address, address for, advic*, advice, ' +
      'all is, all reminders, allowed ., alone, already paid, alrig*, alright, am not, ana, and, and a, ' +
      "and i'll, and if, and it, and it's, and that, and the, anoth*, another, another ., answe*, any time, " +
      'anyon*, anyone, anything ., apolo*, application, are more, are not, are on, arrived, as before, ' +
      'as normal, ask, ask me, ask the, ask twice, ask us, asked for, at, at a, at home, at progress, at your, ' +
      'autum*, autumn, back to, bank may, banks, be asked, be happy, be hard, be late, better ., better ?, ' +
      'better time, bill and, bit, bit longer, blank*, body, books, box, brave, break, breat*, bus, by, ' +
      'by itself, calen*, calendar, calls, came in, can ., can be, can change, can see, can wait, cancelled the, ' +
      'card, card is, chance ., change it, change the, change your, charg*, chasing you, choir, choose, ' +
      'choose what, classes, clear ., closed now, come and, come back, comes in, could, could you, count ., ' +
      "count*, date, dates, daugh*, day, day you, days before, deep, deep roots, did it, doesn't work, doing, " +
      "don't borrow, don't feel, don't forget, don't need, don't think, done more, doubt, each other, " +
      'easier for, eat, eat something, else has, email, engli*, english, error, even if, even my, evening ., ' +
      'every two, everything at, expire, far from, fee from, feel that, feeling better, fees no, felt, find a, ' +
      'find me, finis*, firstname there, for everything, for me, for paying, for tonight, found, free, free for, ' +
      'friend, from the, from us, full access, gentle, give it, give my, goal ., goes on, good, good time, ' +
      'good to, got your, government, group coach, half, hard you, has no, have cancelled, have received, ' +
      "health, hear, hear from, hello ., help with, here are, here'*, here's, hide the, hold, holiday ., " +
      "hope you're, hot, hot ., how are, how hard, how much, how was, human ., i forgot, i just, i may, i only, " +
      "i took, i'd like, i'll send, i'm sorry, if, if a, if it, if not, if that, if you'd, ignore, in on, " +
      'in parts, inste*, instead, into this, is allowed, is enough, is just, is never, is okay, is on, is saved, ' +
      "it, it already, it can, it in, it settled, it simple, it's been, it's okay, it's settled, its way, " +
      'janua*, january, joy, july, july ., june, just a, keep the, kept, kept ., kept your, kinde*, kinder, ' +
      "know if, last note, last payment, last week, leave, leave it, less, lesso*, lessons, let's look, line, " +
      "link, liste*, looki*, looking, looks, lose you, lost, lovely to, lower, made me, make it, make today's, " +
      'make you, many, many of, many times, matter more, matters, may be, me ., me if, me know, me what, messa*, ' +
      'message, might, minds, minut*, missed one, missing a, mista*, mistake, mix, mix up, money from, money to, ' +
      'month*, more ., more than, more to, move the, moved your, moves, much, much ., my english, my last, ' +
      'my place, name ., need nothing, never lose, news, next one, nine, no, no ., no calls, no fees, ' +
      'no interest, no matter, normal ., not affected, not alone, not hear, not keeping, not lose, not lost, ' +
      'not stop, not the, not work, note, nothing for, nothing is, nothing more, noticed that, numbe*, number, ' +
      'octob*, october, october ., of how, of may, of them, of this, of your, off, off ., off your, often, on, ' +
      'on #, on its, on our, on sunday, one early, only if, open payment, open the, open to, or at, or none, ' +
      'others ., our minds, over, owe nothing, paid or, paint*, painting, paper*, papers, part of, pay here, ' +
      'pay in, pay is, pay what, pay when, payda*, payday, payment came, payment does, payment page, ' +
      'payment today, people ., piano, place for, place in, plain, plan, plan your, please accept, please call, ' +
      "please don't, please ignore, please take, price, priva*, private, private ., progress, questions on, " +
      'quiet until, reads, ready ., received your, red, red cross, regret the, right for, roots, run out, sad, ' +
      'sad to, same as, satur*, say hello, says, see this, see what, seen, send you, set, settled ?, shoes ., ' +
      'short, shoulders, show the, sick, small, snow, snow ., so i, so that, so we, somet*, something else, ' +
      'sorry that, sound*, speak*, sprin*, spring, start, starts, starts again, stay, stays with, still, ' +
      'still have, stopp*, stopped, storm, storm ., suits, suits you, summe*, summer, syste*, system, take your, ' +
      'taken ., tea, tell me, ten minutes, text, than, than a, than you, that date, that one, the bank, the bus, ' +
      'the chance, the choir, the dates, the details, the end, the fee, the hall, the link, the new, the page, ' +
      "the payment, the reason, the reminders, them, there ?, there's no, thing to, things happen, things stand, " +
      'this go, this term, this week, till, time to, to and, to anyone, to do, to every, to find, to have, ' +
      "to open, to others, to send, to sleep, to us, to you, today and, today's payment, took the, towar*, " +
      'towards, towards ?, towel, try again, try your, trying again, two of, two weeks, understand ., ' +
      'unless you, until you, up to, up with, upset, us an, us to, use, voice, wait ., wait for, want only, ' +
      'want the, wanted to, warme*, was a, was our, way, we find, we got, we like, we make, we never, we take, ' +
      "we try, we wait, we will, we work, we'd be, we'll let, we're not, we're sorry, we've got, wedne*, " +
      'week and, weeks, welco*, welcome, what ., what feels, what fits, what you, whatever you, whenever you, ' +
      "where to, while, who can't, who else, will pay, wish, wish you, with, with yourself, without a, words, " +
      'work this, working towards, worri*, worried about, would feel, would rather, write to, yes, yet, ' +
      'you answer, you be, you better, you but, you check, you doing, you hear, you learn, you matter, you may, ' +
      'you might, you now, you on, you only, you or, you see, you stay, you talk, you tomorrow, you want, ' +
      "you working, you'd rather, you're doing, you're in, you're ready, you've made, your answer, " +
      'your application, your best, your bill, your chair, your evening, your first, your month, your notes, ' +
      'your old, your painting, your patience, your pause, your pay, your plan, your rights, your story, ' +
      'your time, your towel, yours ., yourself today',
    1:
      '!#, !act, !add, !added, !agenc*, !all, !any, !anywh*, !asked, !bad, !behin*, !big, !booki*, !boss, ' +
      '!bring, !call, !child, !child*, !compa*, !condi*, !conta*, !costs, !days, !deal, !decid*, !deman*, ' +
      '!depen*, !detai*, !disap*, !does, !drama, !due, !durin*, !easy, !effec*, !eithe*, !end, !extra, !fault, ' +
      '!fine, !follo*, !fun, !give, !goes, !going, !got, !harm, !have, !how, !inter*, !is, !judge, !latel*, ' +
      '!lawye*, !leave, !list, !locke*, !long, !march, !may, !membe*, !mind, !mine, !month, !note, !notes, ' +
      '!notic*, !once, !other, !out, !paper*, !pay, !penal*, !pocke*, !press*, !probl*, !remov*, !repor*, ' +
      "!runni*, !rush, !sad, !score, !seen, !sees, !send, !shown, !spot, !suit, !sure, !than, !that'*, !then, " +
      "!tied, !upset, !us, !waiti*, !warni*, !was, !we've, !won't, !works, !worri*, !worry, !write, !yes, " +
      "!you'v*, # am, # as, # pm, # spain's, # to, . a, . all, . banks, . both, . bring, . cards, . come, " +
      ". congratulations, . could, . enjoy, . get, . give, . he, . how, . i'd, . i'll, . is, . let's, . life, " +
      ". one, . our, . same, . she, . she's, . some, . take, . thanks, . they're, . this, . well, . yes, " +
      ". you'd, . you're, . yours, ? i, ? it, ? no, ? skip, ? then, ? we, ^ add, ^ all, ^ because, ^ before, " +
      '^ both, ^ cards, ^ check, ^ choose, ^ condusef, ^ could, ^ everyone, ^ everything, ^ excuse, ^ feeling, ' +
      "^ from, ^ go, ^ got, ^ great, ^ here's, ^ hide, ^ how, ^ leave, ^ let, ^ lost, ^ make, ^ many, ^ may, " +
      '^ missed, ^ missing, ^ move, ^ my, ^ national, ^ not, ^ notes, ^ on, ^ part, ^ plan, ^ press, ^ put, ' +
      '^ red, ^ rest, ^ shall, ^ small, ^ someone, ^ spread, ^ stay, ^ still, ^ talk, ^ then, ^ they, ^ those, ' +
      "^ though, ^ to, ^ trying, ^ use, ^ warmly, ^ we, ^ we'd, ^ welcome, ^ whatever, ^ whenever, ^ which, " +
      '^ who, ^ worried, a, a bill, a breath, a budget, a call, a chair, a child, a choice, a code, ' +
      'a counsellor, a cup, a day, a debt, a demand, a friend, a gardener, a goal, a hand, a hard, a hello, ' +
      'a holiday, a hug, a job, a late, a letter, a look, a lot, a lower, a minute, a new, a nice, a nonprofit, ' +
      'a note, a plain, a pleasure, a problem, a real, a reason, a receipt, a safety, a smaller, a surprise, ' +
      'a text, a time, a warning, a way, a year, able, able to, about anything, about it, about our, ' +
      'about payments, about the, accept, access is, access stays, access to, account needs, accounts team, ' +
      'added ., advice line, adviser, adviser can, affected, affected ., after class, after payday, after your, ' +
      'after yourself, again about, again after, again in, again is, again on, again until, agencies, agree, ' +
      'agreed, agreed ., ahead, all ?, all caught, all good, all kinds, all of, all right, all that, allowed, ' +
      'alone in, along, along ., alrea*, already, alright ., always ., am, am proud, am sorry, amoun*, ' +
      "amount would, amounts, an email, an error, an explanation, an old, and all, and bills, and don't, " +
      "and for, and has, and have, and hope, and i'm, and is, and kind, and me, and no, and nothing, and others, " +
      "and talk, and thank, and then, and they'll, and we'd, and what, and will, and your, anew, another day, " +
      'another month, another way, answer here, answer needed, answer too, answer within, answer your, answers, ' +
      'answers within, any fee, any list, any of, anybody else, anyone ., anyone down, anywh*, anywhere, ' +
      'apologies, app, appreciate that, april, april ., april is, are at, are done, are glad, are here, ' +
      'are looking, are never, are no, are open, are safe, are still, are three, are welcome, are well, ' +
      'arrived this, as, as always, ask why, asked ., asked about, asked if, asked the, asked to, at any, at it, ' +
      'at seven, at the, at this, ate well, athle*, athletes, attac*, attached, attached ., augus*, august, ' +
      'autom*, automatic, autumn ., away ., away a, baby, baby ?, back at, back by, back from, back now, ' +
      "back today, back when, badly, bank and, bank has, bank holiday, bank it's, bank says, bank wants, " +
      "bank which, bank'*, bank's, be ., be away, be back, be better, be charged, be closed, be done, be either, " +
      'be glad, be great, be here, be lovely, be moved, be okay, be quiet, be sent, because of, because the, ' +
      'bed, been a, been away, been in, been missed, been thinking, been through, been with, before may, ' +
      'begin with, behal*, behalf, behind is, behind me, belong here, below, bend, benefits you, best ., ' +
      'better for, betwe*, between, between you, big deal, bill comes, bille*, billed, billed for, birth*, ' +
      'birthday, blue book, booking, books and, borrow, both, both ., both are, bother ., boxes, break ., ' +
      "breath, bring, bring a, bring it, broken ., budge*, budget, budget over, but there's, but yours, butto*, " +
      'by mistake, by phone, by this, by wednesday, call, call ., call ?, call from, call it, call the, ' +
      'calls no, calm, came, can also, can ask, can bend, can come, can have, can hide, can i, can ignore, ' +
      'can manage, can move, can pay, can put, can read, can send, can sit, can sort, can start, can still, ' +
      "can switch, can write, can't ., can't have, can't make, can't pay, can't see, cance*, cancel, " +
      'cancel your, cannot happen, card again, card for, card from, card on, card once, card was, card works, ' +
      'card you, cards, cards expire, cards fail, care of, careful, carri*, carries, carries on, case, ' +
      'catch you, caugh*, caught, caught up, cause*, caused, certificate will, chair for, change that, ' +
      'changed the, changed your, charge will, charged again, charged you, chari*, charity, charity can, chasi*, ' +
      'chasing, chat, cheaper, check in, check it, check that, child is, choice and, choos*, choose a, ' +
      'choose anew, choose another, chose, chris*, christmas, class, class ., class moves, class on, class was, ' +
      'class*, clear free, cleared, close it, close the, close to, closed, club, coach can, coach who, code, ' +
      'cold, cold ., collection, come as, come up, come when, comes late, comes next, comin*, coming, coming ., ' +
      'compa*, concert is, condi*, condusef, condusef the, confirm, confirm that, confirm the, confirmed, ' +
      'confirmed ., contact you, corrected, corrected it, costs nothing, could ., could get, could make, ' +
      'could meet, could not, could we, couns*, counsellor, count, country ., counts ., counts then, courage ., ' +
      'course, credit score, cross spain, cross with, cup, cup of, curre*, currency, currency ?, cut, data, ' +
      'date so, date to, dates in, daughter, day is, day late, day no, days of, days to, de, dear firstname, ' +
      'decid*, decide, decide how, decide to, delete, demand ., depos*, deposit, desk ., did, did that, did the, ' +
      "did you, didn'*, didn't, didn't work, difference, disregard, do ., do anything, do our, do today, " +
      "does that, does this, doesn't come, dog, doing your, don't ., don't act, don't give, don't share, " +
      "don't wait, done so, door, door stays, down on, down with, drama, drink, drop the, durin*, during, each, " +
      'each month, each week, easier ., easy, easy ., effec*, effect, effect on, eithe*, either, either ., ' +
      'either way, else would, end ., ended on, ends here, english is, enjoy, enjoy the, enjoy your, ' +
      'enough that, even, even ., eveni*, evening, every date, every family, everyone is, everything as, ' +
      "everything you, everything's, exact*, exactly, exam, excuse my, expire ., expired ., expires next, " +
      'explain why, extend, extra to, fail, fall, fall behind, families, family or, fancy, fault ., fee off, ' +
      'fee than, feel free, feel like, feel up, feel you, feeling, feels like, feels right, feet, felt pushy, ' +
      'few days, figure, find help, fine to, fine too, finish, finish the, fire, fire ., first one, ' +
      'first payment, first step, firstname friend, fit, fit ., fits ?, fits your, five days, flagged your, ' +
      'floor, floor is, folde*, folder, folder ., food, for, for a, for coaching, for five, for letting, ' +
      'for new, for next, for one, for someone, for taking, for telling, for the, for three, for turning, ' +
      'form ., forwa*, forward, forward and, forward to, free after, free guidance, free session, friday from, ' +
      'fridays, fridays are, friends, from, from #, from all, from nine, from now, full price, fun, fun ., gap, ' +
      'gap in, garde*, gardener, gardener who, gentl*, get any, get better, get home, get paid, get some, ' +
      'get you, give you, give your, go, go ?, go back, go up, goal is, going, going anywhere, going through, ' +
      'going well, good answer, good work, got you, gover*, great, great ., great to, groun*, ground, group and, ' +
      'group meets, group will, guida*, guidance, guidance about, had to, hall ., hand ., happe*, happen to, ' +
      'happen twice, happened, happens to, hard, hard enough, hard on, harder than, harm, has changed, ' +
      'has helped, has two, have all, have been, have changed, have expired, have had, have made, have months, ' +
      'have one, have paused, have put, have seen, have someone, have stopped, have the, have told, have used, ' +
      "haven't been, haven't missed, haven't seen, he's, healt*, hear back, hear how, hear of, heard the, " +
      'heati*, heating, heating works, heavy, heavy ., help ?, help close, help from, help those, help where, ' +
      'helped ., helped many, helpl*, helpline, helps ., helps people, here ., here for, here has, here if, ' +
      "here in, here yet, here's a, hi firstname, hide, hold ., hold on, holdi*, holding, holid*, holiday, " +
      'hope your, hours go, hours were, house ., how did, how is, how often, how the, how things, how we, ' +
      'how your, hug, hug ., human, hurry ., hurt, i came, i can, i know, i like, i move, i never, i read, ' +
      "i really, i sent, i think, i understand, i wanted, i was, i will, i'd be, i'd love, i'm, i'm grateful, " +
      "i've looked, i've made, i've seen, if ., if friday, if now, if our, if the, if you're, ignore this, ill, " +
      'ill for, in all, in and, in any, in case, in cash, in good, in july, in june, in most, in my, in no, ' +
      'in order, in person, in place, in room, in spring, in the, in their, in three, in trouble, in week, ' +
      'in with, inbox, inbox ., instead of, insur*, insurance, interview, interview go, is, is again, is an, ' +
      'is coming, is free, is help, is here, is ill, is late, is lovely, is no, is one, is paid, is past, ' +
      'is ready, is safe, is separate, is settled, is short, is smaller, is that, is there, is very, is welcome, ' +
      "is well, is wrong, is yours, isn't mine, isn't right, isn't until, it a, it again, it and, it another, " +
      'it as, it at, it back, it cannot, it did, it does, it even, it happens, it hard, it helped, it helps, ' +
      "it isn't, it may, it not, it out, it over, it right, it says, it should, it until, it up, it with, " +
      "it's fine, it's gone, it's good, it's up, it's you, itsel*, itself, jo, job i, job is, joine*, joined, " +
      'joy helpername, judge you, june ., june as, just, just as, just ask, just now, just say, just tell, ' +
      'just to, just wanted, keep ., keep coming, keep you, keeping a, keys, kind to, kinds, kinds of, knees, ' +
      'know and, know by, know more, knows, lake, lake ., langu*, language, last reminder, last session, ' +
      'late too, later ., later or, lates*, latest, laugh*, learned, learnt to, left hand, left the, less ., ' +
      "less each, less of, lesson ., lessons as, let, let anyone, let me, let's, let's find, let's leave, " +
      'lette*, letters, letters from, letters no, life ., like, like me, like this, line ., line from, list is, ' +
      'listen, listens, lists, littl*, little, little each, little longer, longer counts, longer works, look, ' +
      'look after, look into, look right, looke*, looked, looked into, looking forward, looking into, looks at, ' +
      'looks into, lose the, losing a, lost ., lost your, lot, lot ., lot and, lot of, love, love to, loved, ' +
      'lovel*, lovely, lovely ., machi*, machine, made, made a, made the, made to, mail so, mail was, make a, ' +
      'make sure, make them, manage ?, manage each, many members, many people, march, march payment, match, ' +
      'match*, matte*, matter how, matters to, may, may ., may feel, may help, may is, may keep, me i, me in, ' +
      'me no, me smile, me take, me to, me whether, meantime ., meet at, meets, members ., members have, mende*, ' +
      'mended, menti*, mention, message and, message from, mexic*, mexican, mexican government, mind ., mind if, ' +
      'mind waiting, mine, minis*, ministry, ministry of, minute, minutes, miss the, missed anything, ' +
      'missed you, mistake in, monday to, money part, money was, money worries, money*, month if, month is, ' +
      'month my, month we, month you, months, months ., months are, months now, months you, more for, ' +
      'more notes, more time, mornings, most, move it, move your, moved ., moves to, my calendar, my hours, ' +
      'my own, mysel*, myself, myself ., name, name and, name is, natio*, national, near, near you, need more, ' +
      'neither is, never have, never share, never too, never were, new address, new card, new members, new one, ' +
      'new ones, new plan, next payment, next payments, night ., nine ., no bother, no deadline, no drama, ' +
      'no effect, no end, no extra, no harm, no hurry, no is, no letters, no one, no papers, no penalty, ' +
      "no pressure, no rush, no wrong, nobody is, nobody will, nobody's business, none ., none of, nonpr*, " +
      'nonprofit, not add, not ask, not at, not behind, not for, not from, not in, not know, not leave, not let, ' +
      'not owe, not report, not right, not running, not see, not sell, not so, not sure, not told, not worried, ' +
      'not write, not you, note if, note so, notes ., notes and, notes from, nothing about, nothing else, ' +
      'nothing happens, nothing has, nothing to, nothing while, nothing will, nothing you, now on, now so, ' +
      'now you, number to, of an, of any, of health, of her, of money, of our, of reasons, of sessions, of up, ' +
      'of what, of yours, of yourself, off from, offer of, office is, office will, often you, okay to, ' +
      'old price, old teacher, on any, on as, on friday, on it, on purpose, on sick, on their, on to, ' +
      'on wednesday, once a, once and, one ?, one at, one else, one gap, one in, one is, one lesson, one line, ' +
      'one of, one part, one short, one step, one week, ones, only one, only you, open and, open until, openi*, ' +
      'opening, opens, or, or about, or in, or later, or print, or without, or would, or your, order, order ., ' +
      'other members, other things, other ways, our bank, our books, our mistake, our office, our page, ' +
      'our session, our system, our team, out ., out a, out but, out together, out what, outsi*, outside, ' +
      'over a, over the, over with, owe us, own ., own time, own words, pace, page ., page again, page was, ' +
      'paid in, paid stays, paid too, paid us, painting ., parki*, parking, parking is, parts ., passe*, past ., ' +
      'path, path ., patience while, pause can, pause has, pause of, pause would, pay comes, pay it, pay later, ' +
      'pay less, pay us, paying late, payment bounced, payment did, payment failed, payment for, payment is, ' +
      'payment that, payment to, payment will, payment with, payments, payments came, payments in, payments on, ' +
      "payments stop, payments to, payments too, pays for, pays what, people can't, people on, phone ., " +
      'phone or, pick a, pick one, picke*, picked, place, place and, place will, plan in, plan would, planned, ' +
      'planned for, plans, plate, playe*, playl*, playlist, pleas*, please, please ., please keep, please let, ' +
      'please only, please tell, please update, pleasure, pleasure to, plent*, plenty, plenty of, pm, pocke*, ' +
      'point ., possi*, possible, pot, practise, prefe*, prefer, press, press the, press*, pressure, price for, ' +
      'print, progress is, progress stay, proud ., purpo*, purpose, push, pushy, pushy ., put it, put the, ' +
      'quest*, questions, quick, quiet ., quite, rain, rather have, rather you, reach you, reached, reached us, ' +
      'read it, readi*, reading, reading this, real person, really ?, reason ., reasons, reasons ., receipt, ' +
      'receipt for, recording, refun*, refund, regar*, regardless, regardless of, reminder will, reminders, ' +
      'removed, repai*, repairs, repairs ., reply, reply by, reply to, report to, request to, respect it, ' +
      'rest first, resting ., returned ., right about, right after, right now, rights, road, road ., room in, ' +
      'room to, rough, rule about, runs, runs until, rush, safe ., safe here, safe it, safet*, safety, said, ' +
      'said ., said that, said you, salar*, salary, sam, same coach, same price, same size, saturday, save, ' +
      'save or, save this, saved ., say, say it, say no, say so, say that, say the, say when, say why, says no, ' +
      'scale*, scales, schoo*, school, school is, score ., seaso*, season, seat ., seat is, second payment, see, ' +
      'see all, see which, see you, seen how, send this, sends, sent, sent to, sent you, separ*, separate, ' +
      'separate and, septe*, september, session ., session to, session you, sessions ., set it, set the, ' +
      "set your, shall i, shall not, share*, shared, she is, she's, shoes, short list, short note, should feel, " +
      'should have, show, show your, showing up, shows ., side, side helpername, simple ., sit down, sixty, ' +
      'sixty days, size, skip, skip it, skip this, sleep ., slow, slow ., small ones, small payments, ' +
      'small step, small steps, small thing, smaller ., smaller amount, smaller plan, smile, smile ., so can, ' +
      "so do, so good, so let, so let's, so sorry, so the, so what, so you're, so your, solut*, solution, " +
      'some months, somebody else, someo*, someone, someone to, something not, sometimes, songs, soone*, sooner, ' +
      "sooner have, sorry for, sorry if, sorry to, sound, sounded, sounds, spain's, spain's ministry, spain*, " +
      'speak to, speed, split, split it, sprea*, spread, spread it, spring ., stand, stands ., state*, ' +
      'statement, stay ., stay away, stay in, stay open, stay quiet, stay with, stay yours, stays as, ' +
      'stays between, stays open, stays paid, stays yours, step ., step for, stepc*, stepchange, still be, ' +
      'still here, still matters, still on, still one, still stands, still to, still want, stop and, stop for, ' +
      'stop if, stop it, stop you, stops, studio ., sugge*, suggest, suggest a, suit, suit you, summer ., sun, ' +
      'sunda*, sunday ., sundays, surprised how, swap, take, take it, take one, take that, take the, take two, ' +
      'taken, taken the, takes ., taking a, talk on, talk your, talki*, talking, talking about, tap, tax, tea ., ' +
      'teach*, team looks, tell you, ten, term ., test, than from, than i, than paid, than the, than we, ' +
      "thanks so, that ., that comes, that counts, that didn't, that feels, that goes, that helps, that letter, " +
      "that life, that mail, that still, that suits, that took, that we're, that would, that'*, that's, " +
      "that's easier, that's something, that's what, the, the #, the accounts, the answer, the autumn, " +
      "the bank's, the best, the big, the button, the calendar, the card, the charity, the class, the club, " +
      'the date, the days, the desk, the door, the evening, the exam, the first, the floor, the gym, ' +
      'the heating, the helpline, the holidays, the house, the interview, the keys, the lake, the latest, ' +
      'the list, the march, the meeting, the membership, the mexican, the mix, the month, the move, the number, ' +
      'the offer, the part, the pause, the people, the plan, the post, the price, the road, the room, ' +
      'the season, the small, the spring, the tea, the term, the time, the total, the transfer, the tuesday, ' +
      'the uk, the word, the worry, their number, their own, them all, them back, them was, then this, there ., ' +
      "there are, there may, there's, there's a, there's nothing, there*, these notes, they do, they'*, they've, " +
      'thing that, think of, think*, thinking of, this ., this and, this at, this can, this country, this day, ' +
      "this email, this happens, this if, this look, this note, this offer, this out, this together, this won't, " +
      "those ., thought i'd, thought of, three goals, three small, three ways, through a, through it, tied, " +
      'time and, time too, timin*, timing, to #, to ., to ?, to all, to any, to be, to catch, to check, to come, ' +
      'to credit, to decide, to explain, to feel, to four, to friday, to give, to home, to know, to leave, ' +
      'to look, to meet, to my, to pause, to six, to sort, to speak, to split, to think, to thursday, ' +
      "to tuesday, to worry, to your, to yourself, to zero, today ?, today if, today's, today*, told me, " +
      'told when, too, too early, took, took courage, total, touch ., touch*, towel and, track ., train*, ' +
      'training ., tried your, trip, trip ., trouble ., trust you, try the, tuesd*, tuesday, tuesday ., turns, ' +
      'twelv*, twelve, twice, two parts, two people, two to, uk, under, understand, understand and, ' +
      "understand if, undo, until, until after, until october, until the, until things, until you're, unwel*, " +
      'unwell, unwell ., up again, up in, up this, up when, upset with, urgent ., us ., us again, us at, us if, ' +
      'us this, us what, us why, us yet, use another, use that, use your, usefu*, useful, useful ., usual*, ' +
      'usually, usually answer, wait, waiting for, waits, waits for, walk and, want, want me, wanted you, wants, ' +
      'wants a, wants to, warml*, warmly, warmly helpername, was brave, was broken, was hard, was not, ' +
      'was something, water, way and, way to, ways forward, we changed, we charged, we confirm, we could, we do, ' +
      'we figure, we hold, we keep, we looked, we only, we pick, we picked, we said, we saved, we see, ' +
      "we should, we trust, we would, we wrote, we'd never, we'd sooner, we'll look, we'll make, we're glad, " +
      "we're open, we're starting, we've asked, we've set, weddi*, wedding, wedding ., wednesday, wednesdays, " +
      'wednesdays ., week ?, week be, week you, weekend ., weekl*, weekly, welcome also, welcome in, well and, ' +
      'well done, well than, went, went up, went well, were ., were away, were cut, were right, what could, ' +
      "what do, what happened, what stays, what would, what you've, whatever happens, when, when ., when and, " +
      "when money, when people, when things, when would, when you're, when your, where can, where you, " +
      'whether the, which benefits, which currency, which day, while ., who can, who works, whole plan, why ., ' +
      'will call, will come, will follow, will never, will show, will wait, wish to, wishe*, wished, wished ., ' +
      'with everything, with joy, with me, with one, with or, with other, with that, with the, with this, ' +
      "with us, within #, without me, without money, without your, won't change, won't contact, won't get, " +
      "won't hear, won't try, word for, word is, words ., words goal, work, work it, work out, work there, " +
      'works, works again, works by, workshop, worried, worries, worry about, would a, would help, would love, ' +
      'would make, write ., write down, wrote ., year and, years and, yes it, yes tell, yet ., you a, you and, ' +
      "you ate, you chose, you could, you didn't, you drink, you during, you end, you find, you finished, " +
      'you get, you give, you go, you i, you joined, you kept, you make, you manage, you miss, you more, ' +
      'you paid, you prefer, you some, you soon, you sooner, you start, you stop, you use, you well, ' +
      "you whatever, you will, you wished, you would, you write, you wrote, you'd, you'd be, you'd like, " +
      "you'll hear, you'll keep, you'll never, you'll use, you're all, you're back, you're free, you're good, " +
      "you're one, you're still, you've already, you've come, you've done, you've not, you've worked, " +
      "your account, your bank's, your coaching, your daughter, your day, your dog, your feet, your friends, " +
      'your goal, your health, your honesty, your hours, your inbox, your language, your lessons, your mind, ' +
      'your money, your pace, your plate, your questions, your request, your scales, your seat, your second, ' +
      'your shoes, your side, your statement, your voice, your way, your week, your work, yours and, ' +
      'yours stays, yours to, yours until',
  },
};
