import type { RuleGroup } from '../rules.ts';

/** Orders in English where a choice could stand. */
export const orders: RuleGroup = {
  why: 'It gives orders where it could offer a choice.',
  kinder: 'You can spread it out, take a pause, or write to me.',
  always: [
    "thanks? (?:you )?in advance|feel free to (?:explain|leave|quit|go elsewhere)|by paying (?:on time|today|now" +
      "|in full|what|your|up|us)|if you (?:actually|really|simply|just) (?:paid|pay|answered|replied|kept" +
      "|tried)(?! (?:can't|cannot))",
    "(?:would you mind|how about|what about|ever thought (?:of|about)|consider|try|start(?: by)?) (?:paying|settling" +
      "|clearing)(?! (?:in (?:parts|small)|a little|less|later|bit by bit|monthly|weekly|half))|(?:may|might|can" +
      "|must) (?:i|we) remind you|(?:isn't|is not|aren't|are not) free(?= ?(?:$|[.,?]))",
    '(?:could|might|can|should) at least|if you like it here|you have the power|when you start (?:helping|paying' +
      '|trying)',
    'you have (?:<span>|until)(?= ?(?:$|[.]| (?:to (?:pay|reply|respond|answer|settle|act|fix|enter|update|sort)' +
      '|from|noon|midnight|tomorrow|tonight|then|today)))(?<!pause [a-z ]{0,12}you have <span>)',
    "let me remind you|(?:more|very) careful with|we(?:'d| would) appreciate an apology|fill it in(?= ?(?:$|[.,?]))" +
      "|talk to me about this|come up with (?:an answer|the money|something)",
    'answer me|will you pay|(?:front desk|staff|team|coach|everyone) knows? about your (?:past|history|payments?' +
      '|debt|record|case)',
    '(?:should|must|ought to) (?:really )?keep a card|(?:retry|next (?:try|attempt)|charge) is in <span>' +
      '|be ready(?= ?(?:$|[.,?]))',
    'pay (?:extra|double|twice|at least|more) (?:this|at|to|by|if|now|next)(?! (?:you|suits|like|want))',
    "stick to it(?= ?(?:$|[.,?]))|chip in|back to reality|has bills|(?:don't|do not) come (?:asking|back|crying" +
      "|begging|running)",
    '(?<=if you [^.?!;]{1,40}, (?:then )?)(?:show|prove) it(?= ?(?:$|[.,]))',
    'show (?:some|a little|more|us some) (?:appreciation|gratitude|respect|courtesy|consideration|commitment|effort)' +
      '|have the manners',
    '(?:licen[cs]e|permission|excuse|reason|invitation) to (?:slack|skip|ignore|relax|miss|stop paying|pay late|delay)',
    '(?<=^ ?|[.?!:,] ?)(?:please )?(?:sort it|fix it|pay it|do it|deal with it|settle it|catch up|stick to it' +
      '|make it happen|get it done)(?: out)?(?= ?(?:$|[.,?]))',
    'stop (?:telling|promising|saying|asking|talking|apologi[sz]ing|texting|sending) (?:us |me )?(?:what|that|about' +
      '|it|sorry|why|and|excuses|stories)',
    '(?:send|show|give) us (?:proof|evidence|bank statements?|a doctor|documents|a screenshot)(?! (?:only )?if)',
    '(?:need|want|require) (?:proof|evidence|bank statements?|to see (?:proof|evidence|your))',
    'without (?:further|more|any) (?:prompting|reminders?|chasing|fuss|ado)',
    'do us the (?:courtesy|favou?r|honou?r)|treat it like (?:one|that)|(?<=^ ?|[.?!:] ?)honou?r your',
    'bare minimum|rocket science|word with your bank',
    '(?:keep|have) (?:your card|the card|your account) (?:funded|topped up|loaded)',
    "(?:we|i)(?:'re| are| am|'m) not (?:your (?:bank|mother|mum|parent|friend)|a (?:bank|charity|lender)" +
      "|in the business of|here to (?:fund|lend|wait|babysit))",
    "(?:how about|let's have) (?:a |the |your )?(?:cleared|paid|clean|zero|payment|settled)[a-z ]{0,12}",
    'expect (?:you|it|this|us) to (?:correct|pay|fix|settle|sort|make|be)|expect everything to',
    'not when (?:you|it) (?:feel|suits?|like|want|please)',
    "(?:waste|wast\\w+) (?:our|my|everyone's|any more of our) time",
    'put (?:a|your) (?:valid|working|new) card',
    '(?<=^ ?|[.?!:] ?)borrow (?:it|money|some|the)',
    'correct (?:this|it|the matter|the problem) (?:now|today|by|at once|immediately|without|as)',
    '(?:find|raise|get|borrow|scrape together|come up with|dig up) (?:the|some|that|it|the missing) ?(?:money|cash' +
      '|funds|fee|rent|payment)(?= ?(?:$|[.,]| (?:now|today|or|and|somewhere|somehow|by|from)))',
    '(?:ask|borrow|lend)[a-z]* (?:it |money |some )?(?:from |off )?(?:a friend|your parents|your family' +
      '|someone),? (?:then|instead|or|if you must)',
    '(?<=^ ?|[.?!:,] ?)make it work',
    "if you(?:'(?:ll|re|ve|d))? (?:must|have to),? but pay",
    "(?:sell|skip|cancel|borrow)[^.?!;]{1,25} if you(?:'(?:ll|re|ve|d))? (?:have to|must|need to)",
    'pay (?:first|or (?:leave|go|quit|stop|else))',
    "(?:we|i)(?:'(?:ll|re|ve|d|m))? (?:do(?: not|n't)|don't|cannot|can't|won't|will not|never|no longer) (?:do|offer" +
      "|accept|give|allow|make|grant|split|permit|consider|negotiate|entertain|discuss|provide)(?: you| any| more" +
      "| further| out| with)* (?:refunds?|extensions?|partial|part payments?|payment plans?|plans?|exceptions?" +
      "|excuses?|pauses?|breaks?|instal?lments?|second|third|late payments?|freebies|delays?|discounts?|charity" +
      "|credit|favou?rs|concessions|flexib\\w+|this (?:twice|again)|it (?:twice|again))",
    "(?:so )?(?:don't|do(?: not|n't)) (?:even )?(?:ask|bother|try|think)(?= ?(?:$|[.,]| (?:us|for|to (?:ask|call" +
      "|write|argue)|about (?:it|asking))))(?<!(?:we|they|i|will|please) (?:don't|do(?: not|n't)) (?:even )?(?:ask" +
      "|try|think))(?! about (?:it )?(?:now|today|tonight))",
    'nothing (?:left )?to (?:discuss|talk about|negotiate|say|add)(?= ?(?:$|[.,]| (?:until|unless|before|about)))',
    "(?:until|unless|before) (?:we|i)(?:'(?:ll|re|ve|d|m))? (?:see|get|have|receive)(?: [a-z]+){0,3} (?:money" +
      "|payment|cash|funds|cent|penny)",
    "(?:is|are|was) (?:not|[a-z]+n't) (?:up for|open for|open to|a matter for) (?:discussion|debate|negotiation)",
    'own (?:up|it)(?= ?(?:$|[.,]| (?:to|and)))',
    '(?:you )?may not (?:leave|quit|exit|cancel|book|post|join|attend|change|pause|stop|enter|train) (?:the|while' +
      '|until|your|any|as|with|without|this)',
    "(?:leaving|quitting|cancelling|stopping|pausing|hiding|silence) (?:does(?: not|n't)|doesn't|won't" +
      "|will not) (?:free|release|excuse|cancel|clear|erase|stop|wipe|undo|end|change)(?! (?:your|you) (?:place" +
      "|price|notes))",
    'be ready to (?:pay|settle|make|catch|explain|resume)',
    "(?:show|prove to|convince|tell) us (?:that )?you(?:'(?:ll|re|ve|d))? (?:mean|care|want|deserve|belong|are" +
      "|can be)(?! (?:well|safe|okay|ok))",
    'earn (?:back |your |it |our )(?:your |our |spot|place|seat|way|trust|back)[a-z ]{0,12}',
    "(?:and|so) you(?: will|'ll) (?:pay|settle|owe|answer)",
    'stop (?:screening|ducking|blocking|skipping|ghosting|dodging|missing|forgetting|blaming|feeling sorry|wasting' +
      '|lying|testing|pushing)(?! your)',
    '(?:pay|use|put it on|get) (?:with |on )?(?:a|your|another) credit card if',
    '(?:i|we) want (?:my|our|the|your|every|it all|all|full|everything)(?: [a-z]+)? ?(?:money|payment|cash|balance' +
      '|now|today|back|penny|cent)',
    "(?:give|hand|get|send|transfer|pay) (?:me|us) (?:what(?:'s| is) (?:mine|ours|due|owed)|my money|our money" +
      "|the money|a card|my cash|your)",
    "(?:you|it|this) (?:pay|pays),? (?:and |then )?you(?:'(?:ll|re|ve|d))? (?:train|come|play|get|learn|attend|stay)",
    '(?:no|not one|without) (?:more |further |new )?(?:changes?|pauses?|breaks?|delays?|moves?|extensions?' +
      '|exceptions?|favou?rs?|concessions?|second chances?|leeway|plans?)(?: [a-z]+){0,3} (?:will|can|shall|would' +
      '|are going to) be (?:granted|given|considered|allowed|made|accepted|offered|permitted|approved)',
    "(?:there (?:will|can) be|you (?:will )?get|we(?:'re| are) giving|expect|i(?:'m| am) giving) no (?:more " +
      "|further |other |second )(?:changes?|pauses?|breaks?|delays?|extensions?|exceptions?|favou?rs?|chances?" +
      "|leeway|plans?|help)",
    'under (?:any|no) circumstances',
    "(?:not|[a-z]+n't|[a-z]+n't) (?:a )?(?:free pass|a right|an entitlement|a given|an excuse|a get-out|charity" +
      "|free money)",
    "(?:is|was|as|(?:it's|it is)) a privilege(?! to (?:work|coach|know|help|walk|teach|have|be|meet))",
    'privilege,? not',
    "(?:lucky|fortunate|grateful|thankful) (?:that )?(?:we|i|to have been|anyone|someone)(?: even| still)? (?:let" +
      "|agreed|offered|gave|give|have|took|allow|allowed|accept|(?:didn't|did not)|are|even)[a-z]*",
    "(?:whether|if) you(?:'re| are) (?:ready|able|prepared|happy)(?: [a-z]+)? or not",
    '(?:stick|keep) to (?:the|your|this) (?:plan|dates?|deal|schedule|agreement)(?: (?:this time|from now|now|or' +
      '|please))',
    '(?:pick up|answer) (?:your|the) phone',
    '(?:rent|payment|money|fees?|bill|tuition|it) (?:was|were) due (?:yesterday|last|days|weeks|ages|[0-9]+ days' +
      '|the day before)',
    "(?:the )?rules (?:don't|do(?: not|n't)) apply",
    'pay at least',
    'until (?:last|the|this|all|your|every|these)[^.?!;]{0,25} (?:fees?|bill|balance|payments?|invoice|dues' +
      '|tuition)[^.?!;]{0,15} (?:cleared|paid|settled|made|met)',
    '(?:so|now|then|just|and) (?:please )?pay(?= ?(?:$|[.,!])| (?:up|for|your|us|the|it|now|today|them' +
      '|what you owe))(?! (?:for (?:as|nothing)|it (?:later|in|when|over)))',
    "(?:do|doing) (?:the|what's|what is) (?:right|honou?rable|decent|honest|responsible|fair)(?: thing)?",
    '(?<!you did )the (?:right|honou?rable|decent|honest|responsible) thing',
    'settle up',
    'pay your (?:bills?|dues|way|share|debts?)',
    'rules are rules',
    'a deal is a deal',
    'a promise is a promise',
    'business is business',
    'fair is fair',
    'actions have',
    'a bill is a bill',
    'nothing (?:in life |worth having |good |in this world )?(?:is|comes) (?:for )?(?:free|easy|easily)',
    'you get what you pay',
    "money does(?:[a-z]+n't| not) grow",
    'talk is cheap',
    'actions speak',
    'no free lunch',
    'ignorance is',
    'your word is your',
    'a commitment is',
    'an agreement is',
    'we all have (?:bills|to pay|obligations|commitments|problems)',
    'everyone has (?:bills|to pay|obligations|problems)',
    "bills (?:do(?: not|n't)|don't) pay",
    "(?:we|i)(?:'(?:ll|re|ve|d|m))? (?:now |hereby |therefore |really |formally |strongly |must |do |also |fully " +
      "|still |kindly |respectfully ){0,6}(?:demand|insist|require|urge|instruct|order|warn|command|expect (?:you" +
      "|your|payment|the|full|a|an|to|this|nothing less|it|all|our|every|them|that|immediate|better|more|prompt" +
      "|members|clients))(?! (?:at|a|an|in)? ?(?:answer|reply) from me)(?<!(?:not|[a-z]+n't|never) (?:expect|require" +
      "|demand|insist|urge) ?\\w*)",
    'pay up',
    'cough up',
    'time to pay',
    "pay what(?:'s| is| you) (?:due|owe|owed|owing)(?= ?(?:$|[.,]| (?:now|today|or|and|by|before|immediately)))",
    '(?:we|i) need (?:you to (?:pay|settle|act|make|respond|clear|bring|resolve|fix|update|take|sort|contact|call' +
      '|get|keep|reply|show|be)|(?:your|the|this|a|full|immediate|prompt) (?:full )?(?:payment|money|response|answer' +
      '|balance|reply|invoice|settlement|fees?)|payment|to (?:see|receive) (?:payment|your|the|a|some|full|money))',
    "(?:not|[a-z]+n't) (?:optional|a (?:suggestion|request|favou?r|choice|game|joke|charity|bank|library|negotiation" +
      "|matter of|free)|negotiable|up for|open to|interested in|running a|here to (?:chase|play|fund|babysit))",
    'non-?negotiable',
    'no (?:more )?(?:exceptions?|extensions?|excuses?(?! needed)|exemptions?|more (?:time|chances|delays?|reminders?' +
      '|notices?|warnings?|waiting|games|patience))(?! (?:needed|here|asked|necessary|required|to make))',
  ],
  unlessDenied: [
    '(?:is|are|remain) (?:strictly )?(?:forbidden|prohibited|not permitted)',
  ],
  unlessOffered: [
    '(?:your )?co-?operation',
    'accordingly',
    'govern yourself',
    'take (?:it )?under advisement',
    'be prepared to',
    'prepare to',
    'effect payment',
    'make good',
    'in arrears',
    '(?:some|more|a little|a bit of|little|basic|any|show|no) respect(?! for yourself)',
    'respect (?:our|the|your coach|us|others|their|my)(?! (?:wishes|choice|your choice|pace))',
    'matter of (?:character|principle|honou?r|respect|trust|integrity|priorit\\w+|pride)',
    '(?:payment|you|account|balance|amount) must(?! (?:feel|have (?:been|felt|had)|be (?:tired|tough|worried)))',
    'is (?:mandatory|compulsory|obligatory|imperative|essential|crucial|vital)',
    "it(?: is|'s) (?:important|imperative|essential|crucial|vital|necessary) (?:that you|you|to (?:pay|act|respond" +
      "|settle|resolve|keep|make)|that (?:your|this|the|we|payment))",
    "(?<!(?:if|when|whenever|whatever|that|time|than|do|does|did|might|may|everything|anything|as|more|what|(?:don't" +
      "|do not)|not|say|never) )(?<!(?:if|when|whenever|whatever|that|time|than|do|might|may|everything|anything|as" +
      "|what|break|help|space|rest|room|calm|support) )you(?:'(?:ll|re|ve|d))? (?:also |still |now |really |simply " +
      "|just |will |'ll |do |would |absolutely |only |already |first |all ){0,6}(?:have to|need to|needs to|ought to" +
      "|had better|'d better|better|are to|shall|have got to|'ve got to|gotta)(?! (?:be signed|sign in|press|tell " +
      "us (?:once|which|what|how|your)|know|worry|rest|hear|share" +
      "|offer|yourself|say))",
    "you(?:'(?:ll|re|ve|d))? (?:are|were|'re|will be) (?:also |now |still |hereby |therefore |kindly " +
      "|again ){0,6}(?:required|expected|obliged|obligated|asked|requested|instructed|ordered|directed|supposed" +
      "|bound|to (?:pay|make|settle))",
    '(?:payment|response|settlement|reply|action|answer|balance|amount|sum) (?:is|was|are|remains) (?:now |hereby ' +
      '|still |immediately |strictly ){0,6}(?:required|expected|demanded|requested|due (?:now|immediately|today|upon' +
      '|in full|without|at once|on receipt|by)|payable|mandatory|needed (?:now|today|by|immediately|at once' +
      '|urgently))',
    '(?:is|are) (?:required|expected|obliged|supposed) (?:to (?:pay|be|make|settle|keep|honou?r|meet|respond)' +
      '|of (?:you|all|every|our)|from you|by)',
    'you should (?:have|pay|settle|make|be (?:able|paying|ashamed|grateful|aware|more|embarrassed|responsible' +
      '|prepared|careful|on)|know|act|already|at least|take|respond|clear|arrange|realise|realize|understand' +
      '|reconsider|honou?r|think|contact|call|bring|resolve|prioriti[sz]e|consider)(?! (?:a pause|whatever' +
      '|of yourself first|rest|what you need|all the time|the time|it a|seen|got|this|mail|an email|everything' +
      '|a note|a letter))',
    'should (?:be|have been) (?:paid|settled|cleared|made)(?! (?:by now\\?))',
    "(?:please |kindly |now |just |simply |be sure to |make sure (?:that )?(?:you |to )?|ensure (?:that )?(?:you " +
      "|to )?|remember to |be so (?:kind|good) as to |we ask (?:that )?you(?:'(?:ll|re|ve|d))? (?:to )?" +
      "|we (?:kindly |politely |respectfully )?(?:ask|request|advise|remind|invite) (?:that )?you(?:'(?:ll|re|ve" +
      "|d))? (?:to )?|you (?:can |could |will )?(?:please |kindly |now )){1,6}(?:<pay>|make (?:a|the|your|full|this" +
      "|an|payment|good|arrangements?|sure)|arrange|bring|send (?:us )?(?:your|the|a|full|payment)|submit|transfer" +
      "|proceed|process|complete|resolve|rectify|regulari[sz]e|attend to|act|respond|correct|ensure" +
      "|take (?:care of (?:this|your|the)|action|this|responsibility|the necessary)|treat|address|fix|finali[sz]e" +
      "|honou?r|fulfil?l?|catch up|get (?:this|your|it|current|up|in touch (?:immediately|today|now|before" +
      "|to (?:avoid|prevent|pay|settle|arrange)))|contact (?:us|our|the|me) (?:immediately|today|now|before|within" +
      "|by|to (?:avoid|prevent|pay|settle|arrange|resolve|discuss your))|deal with|pay attention|be responsible" +
      "|keep (?:your (?:account|payments|word|promise|side|end|commitments?)|up)|meet your|respect|comply|cooperate" +
      "|provide (?:payment|proof|us|an|a|your)|explain|update your (?:payment|billing|card|account))",
    '(?:(?<=^ ?)|(?<=[.?!:;,] ?)|(?<=(?:and|then|so|or|but|to) ))(?:pay|settle|clear|remit|rectify|regulari[sz]e' +
      '|resolve|remedy|repay|fix|bring|honou?r|fulfil?l?|meet|address|make|arrange|send|transfer|submit|process' +
      '|complete|finali[sz]e) (?:up|now|your|this|the|all|it|what|that|full|payment|us|a payment|in full|at once|or' +
      '|immediately|today|every|any|these|both|good on|arrangements)(?! (?:rent|doctor|heating|heat|food|landlord' +
      '|we made|small|smaller|space|room|wish|a wish|easy|easier|choice|pace|day|plan (?:easy|yours|smaller)|time' +
      '|goals?|you can|suits|works|feels|fits|if|with (?:us|me)|together|yours|your own|best|next step|steps' +
      '|number))(?<!^(?:make|send|meet|complete|bring) (?:it|this|a|us|the|your|that))(?<!(?:to|and|or|then) (?:make' +
      '|send|meet|complete|bring|fix|arrange) (?:it|this|us|the|your|that|all|what|any))(?<!\\b(?:make|meet|complete' +
      '|bring|send) (?:it|the|your|this|that|what))',
    '(?:bring|get|keep) (?:your|the|this) (?:account|payments?|balance|membership|subscription' +
      '|instal?lments?)(?: fully| back)? (?:current|up to date|up-to-date|into|in order|to zero|to a zero|back' +
      '|in good|on track)',
    'catch up (?:on|with) (?:your|the|all|what)(?= \\w+ (?:now|today|by|immediately))',
    '(?:clear|settle|pay|zero) (?:off )?(?:your|the|this|all|every|any|what you) (?:entire |full |remaining |whole ' +
      '|total |overdue |outstanding |open |late |missed ){0,6}(?:balance|account|bill|bills|invoice|invoices|dues' +
      '|fees?|arrears|tab|amount|total|payments?|instal?lments?)(?! (?:plan|plans|in (?:small|parts|steps|pieces|two' +
      '|three|four|a way)|at your|little|bit|over|as|whenever|when|if|step|gently|slowly|with))',
  ],
};
