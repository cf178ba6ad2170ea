import type { RuleGroup } from '../rules.ts';

/** How English hints at something bad and leaves the rest to fear. */
export const hints: RuleGroup = {
  why: 'It hints at something bad and leaves the rest to fear.',
  kinder: 'We want you here. Tell me what would help.',
  always: [
    "(?:we|i)(?: all| do| really| can| both)? (?:understand|know|hear|appreciate|get|see" +
      "|sympathi[sz]e)(?: that)? [^.?!;]{2,45},? but (?:so|bills|they|rules|everyone|everybody|the (?:rent|bill|fee" +
      "|rules|fact)|you (?:still|need|must|have to)|we (?:still|also|too|need|have (?:to|bills|rent|a business))" +
      "|it (?:doesn't|does not|still)|that (?:doesn't|does not|is no|isn't))",
    "(?:no (?:pressure|offen[cs]e|rush|hard feelings)|nothing personal|don't get me wrong|with (?:all " +
      "|due )*respect),? but|sorry,? but (?:i|we) (?:can't|cannot|won't|will not|can no longer) (?:keep|make|go on" +
      "|carry|wait|let|allow|accept|hold|help)",
    "(?:turn (?:this|it|things) around|still (?:save|fix|keep|stop)[a-z ]{0,15}) if you (?:act|pay|call|reply|hurry)" +
      "|(?:after|beyond) that,? (?:who knows|it's (?:gone|over|out)|your (?:place|spot|seat|account) (?:is|goes" +
      "|will))|(?:doesn't|does not|don't) want (?:any )?trouble",
    'comes the stick|proven us (?:right|wrong)|story of your life|overlook (?:the past|it|this)|(?:small' +
      '|fine) print(?! (?:here|and no|in))(?<=read the (?:small|fine) print)',
    "on life forever|as far as it will go|(?:one|two|three) too many|we have to act|piling up and|(?:wasn't" +
      "|was not) told|weren't told",
    'bad feeling|look the other way|short leash|you can run|face the (?:bill|music|facts|consequences)|sooner or later',
    "(?:that|it|this) as you(?:'(?:ll|re|ve|d))? (?:walking|leaving|quitting|giving|not)|giving up on you" +
      "|cut our losses|(?:charge|charging|trying|chasing|calling|asking|it)(?: [a-z]+){0,2} for as long as it takes" +
      "|try anything",
    'put (?:this|it|that) behind us|(?:never|not) have come to this|stays behind us',
    "(?:to|before i|until i|i'll) (?:get|come) to you(?= ?(?:$|[.,?]))|what happens if you(?:'(?:ll|re|ve" +
      "|d))? (?:miss|don't|do(?: not|n't)|skip|fail|break|ignore|pay late)(?! (?:a|one)[^.]{0,20}[?])",
    'mess (?:this|it|things) up|be grateful|good faith|behave(?! like yourself)|get back in line|prove (?:us|me) right',
    'something has to (?:give|change)|tried being (?:nice|patient|kind|polite|reasonable)',
    '(?:one|a) (?:last|final) (?:try|attempt|chance|push|time|offer)|leaves (?:my|our) hands',
    '(?:forgive|forgiven|forgiving) you|guess what|slipped up',
    "we(?:'ll| will) (?:be )?(?:check|checking|looking at|monitoring|inspecting) your (?:account|card|balance" +
      "|payments?)",
    'make sure (?:that )?the (?:money|funds|cash)',
    '(?:no one|nobody) will (?:accept|believe|care|wait|feel sorry|listen|buy)',
    '(?:nudges?|reminders?|patience|sympathy|kindness|goodwill|grace) (?:run|runs|running|will run|has run|wear' +
      '|wears) (?:out|dry|thin)',
    'run out of (?:nice|polite|friendly|ways|words|things|kind)',
    "(?:they're|they are|options are|time is) shrinking",
    '(?:wash|washed|washing) (?:our|my) hands',
    "(?:it is|it's) (?:now )?(?:on|down to) you(?= ?(?:$|[.,?]))",
    'live with (?:it|that|the)|made your (?:choice|bed|decision)',
    "(?:we|i)(?:'ll| will) (?:remember|not forget) (?:this|it|that|how|who)",
    'bad taste|better judge?ment|thin ice|wipe the slate|clean slate',
    "(?:we|i)(?:'ll| will) be watching(?! (?:the|your (?:race|game|show|dance)))",
    'whether (?:it|that|this) suits you or not',
    'no (?:slipping|slip-?ups?|surprises?|messing|funny|monkey|games?|drama|nonsense)(?= ?(?:$|[.,]| (?:up|this' +
      '|about|business|please|now)))(?<!(?:there are|there will be|so|with|and) no surprises?)',
    '(?:this|the|your) (?:plan|pause|break|help|extension|discount) (?:is|was) (?:a|our) (?:favou?r|privilege|gift' +
      '|courtesy|concession)',
    "(?:only|just) works if you(?:'(?:ll|re|ve|d))? (?:do|pay|keep|try)",
    "(?:a|your) (?:reasons|story|illness|excuse|being ill|being sick|hardship|losing your job) (?:doesn't" +
      "|does(?: not|n't)|(?:won't|will not)|do(?: not|n't)|don't|isn't|is(?: not|n't)) (?:stop|change|cancel|pay" +
      "|alter|help|an)",
    "being (?:ill|sick|poor|broke|busy|away|unemployed) (?:doesn't|does(?: not|n't)|(?:won't|will not)|(?:isn't" +
      "|is not)|is no)",
    'sad story|sob story',
    '(?:no|any) (?:way|point) (?:out of|around|in hiding|hiding)|not a way out|way out of (?:pay|this)\\w*',
    "(?:what|anything) else do you(?:'(?:ll|re|ve|d))? (?:want|need|expect)",
    'nothing (?:more|else|left) to say',
    'no such thing as (?:a free|skipping|late|missing|a small|part)',
    '(?:one|this) (?:slip|miss|missed payment|late payment)[a-z ]{0,20} (?:is how|turned|starts|becomes|leads)',
    '(?:dig|digs|digging|dug) (?:yourself|a|your|deeper)[a-z ]{0,10}(?:hole|deeper)?',
    'patience ends|process begins',
    '(?:actually|really|even) (?:money|funds|cash|something) (?:in|on)',
    '(?:perhaps|maybe|better) (?:check|make sure|see to it) (?:that )?there',
    'says? (?:a great deal|a lot|it all|everything|plenty|volumes)',
    '(?:further|next|other|more) steps? (?:follow|will follow|are coming|may follow)',
    '(?:way|ways|tactic|trick|attempt|excuse) to (?:buy time|get out of|avoid pay\\w*|escape|delay|stall|wriggle)',
    'trust is (?:easy|hard|fragile|earned|slow|gone|broken|not free)',
    "let(?:'s| us)(?: just| all| both)? (?:hope|see if you|pray|not do (?:this|that) again|not repeat)",
    '(?:no answer|silence|no reply|saying nothing|not answering) is (?:also |still |itself )?(?:an answer|a choice' +
      '|a decision|a reply|not an answer|no answer|a message)',
    'read receipts?',
    "(?:don't|do(?: not|n't)) want to (?:find out|know what|see what|learn what|test)",
    "by the time you(?:'(?:ll|re|ve|d))? (?:read|get|see|open) this",
    "next step (?:will|(?:won't|will not)|is|may|might)(?! (?:is |be )?(?:yours|up to you|small|easy|ready|whenever))",
    'gloves (?:come |are )?off',
    "time(?:'s| is) (?:nearly|almost|about) (?:up|over|gone|out)",
    '(?:just |only )?this (?:once|one time)(?= ?(?:$|[.,?]))',
    '(?:that|this) (?:was|is) (?:your|the) (?:one |only |last |first and last )+(?:free pass|pass|break|favou?r' +
      '|freebie|extension|pause)',
    "(?:won't|will not|never) (?:make|get|give|do|offer|be|have|allow|see|grant|there be) (?:it |this |you " +
      "|that )?(?:another|a (?:second|third|fourth)|any more|one more|twice)(?! (?:one )?(?:without" +
      "|unless) (?:asking|you))(?! (?:reminder|letter|message|e-?mail|note|text|call|bill|charge|fee|payment))",
    '(?:a|no|get a|give a|do|third|second|any more) (?:second|third|fourth) chances?',
    '(?:used up|run out of|burned|spent|out of|no more) (?:all )?(?:your |the |any )?(?:grace|goodwill|chances|lives' +
      '|extensions?|breaks?|favou?rs|excuses|patience|slack)',
    'grace(?: period| days?| time)? (?:ends?|is over|has (?:run|ended|expired)|expires?|runs out|is up' +
      '|ran out)(?! (?:only )?when you)',
    "(?:you )?(?:got|get|were|been|are|'re) (?:very |so )?(?:lucky|off lightly|off easy)(?= ?(?:$|[.,]| (?:this time" +
      "|so far)))",
    "(?:this|last) time(?: around)?(?= ?(?:$|[.,?]))(?<=(?:let's|hope|trust|tolerated|sure|was|properly|lucky|one" +
      "|were|stay)[^.?!;]{0,45} (?:this|last) time(?: around)?)",
    'stay(?:ing)? paid',
    '(?:kept|keep|keeping|made|make|making|taken|took) (?:a )?notes? of (?:last|this|that|your|it|how' +
      '|every)(?! (?:goal|wishes|wish|date|choice))',
    'be(?:ing)? (?:asking|pushing|expecting) (?:too much|your luck|a lot)',
    'lift(?:ed|ing)? a finger',
    "(?:won't|will not) (?:make|do) (?:your|the|any) (?:bills?|problems?|debts?|balance)",
    "we(?:'(?:ll|re|ve|d))? (?:cannot|can't|won't|will not) (?:hold|keep|carry|cover|do|ignore|overlook|let" +
      "|go on)(?: [a-z]+){0,4} (?:any (?:longer|more)|much longer|forever|anymore|indefinitely|slide" +
      "|for you)(?! (?:longer )?than you)",
    '(?:even|also|then|and) (?:less|nothing) (?:friendly|nice|pleasant)',
    "(?:we|i)(?:'ll| will) keep (?:calling|ringing|emailing|texting|knocking|messaging|asking)",
    'as (?:often|many times) as it takes',
    "(?:don't|do(?: not|n't)|never) (?:put|place|drag|get) (?:us|me) (?:in|into|through)",
    'unless you want (?:this|it|things|trouble|your|to (?:lose|be|hear|end))',
    "next time,? (?:there (?:will be|is|won't be)|we (?:won't|will not|may)|you (?:won't|will|are|might)|i (?:won't" +
      "|will not)|no|it)",
    "(?:there will be|there'll be|there (?:won't|will not) be any|expect) no (?:warning|mercy|more|second|further" +
      "|exceptions|leniency|notice)",
    '(?:closer|close|watchful|sharp|beady) eye on',
    '(?:be|been|being|are) watched',
    '(?:on|under) (?:probation|thin ice|notice|review|watch|a tight leash|our radar)(?! (?:lesson|class|session' +
      '|period for))',
    '(?:let|make) (?:that|this|it) be a (?:lesson|warning|reminder)',
    '(?:learned|learnt|learn) (?:your|a|the|that|their) lesson',
    "(?:hope|trust|assume) you(?:'ve| have) (?:learned|learnt|understood|got the message)",
    "(?:don't|do(?: not|n't)|never|(?:doesn't|does not)|must not|mustn't|(?:won't|will not)|not" +
      "|see that it (?:doesn't|does not)) (?:let (?:it|this|that) )?happen again",
    "(?:don't|do(?: not|n't)|dont) (?:get (?:used|comfortable|cosy|cozy)|even think|push (?:it|your|us|me)" +
      "|leave (?:me|us) (?:on|hanging|waiting)|(?:make|force|get) me|cross|let us regret|make us regret|insult|start" +
      "|you dare|forget who|take (?:us|me|this|advantage)|act|be so (?:tight|mean|lazy|naive|cheap)|be (?:tight" +
      "|cheap|mean|lazy))",
    "(?:won't|will not|not|never) be so (?:forgiving|kind|patient|nice|easy|soft|lenient|understanding|generous)",
    "(?:won't|will not|not going to|am not|(?:i'm|i am) not) (?:be )?(?:say(?:ing)?|repeat(?:ing)?|tell(?:ing)?" +
      "|warn(?:ing)?|explain(?:ing)?)(?: (?:it|this|that|you|myself|nicely|for it)){0,4} (?:twice|again|a second" +
      "|one more|nicely)",
    '(?:asked|asking|ask) (?:you )?nicely',
    "(?:haven't|have(?: not|n't)|won't|will not|(?:don't|do not)|(?:didn't|did not)|not) forg(?:ot|otten|et) (?:what" +
      "|how|that you|who|about (?:what|last|the))",
    "(?:let|letting) you(?:'(?:ll|re|ve|d))? (?:back )?in (?:this|just|once)",
    'let you off',
    'suit yourself',
    "(?:don't|do(?: not|n't)|never) say (?:i|we) (?:didn't|did(?: not|n't)|never)",
    '(?:left|leave|leaving|on) (?:me |us |you )?on (?:read|seen)|on read(?= ?(?:$|[.,?]))',
    "(?:silence|ignoring|hiding|waiting|not replying|avoiding)[^.?!;]{0,20} (?:won't|will not|isn't|is(?: not|n't)" +
      "|doesn't|does(?: not|n't)|never|not going)",
    "(?:no ifs|ifs or buts|ifs and buts|end of story|end of discussion|period|full stop)(?= ?(?:$|[.,]| (?:no|or" +
      "|and)))(?<!(?:grace|trial|pause|a|the|this|that|(?:that's|that is)|quiet|rest) period)",
    '(?:or|and) stay (?:stuck|broke|where you are|poor|small|behind)',
    '(?:stay|stuck) (?:stuck|broke) forever',
    '(?:and )?see what happens',
    'keep (?:ignoring|avoiding|delaying|hiding|pushing|testing)',
    "(?:not|[a-z]+n't) work for free",
    "(?:bill|debt|problem|balance|payment|invoice|this|it)(?: is|'s|s|) (?:not|[a-z]+n't) going (?:away|anywhere)",
    'if you want to (?:keep|stay|continue|remain|stay in)[^.?!;]{1,40}, (?:pay|settle|act|clear|you (?:must|need' +
      '|have|will|should)|it is|then)',
    'hanging by a thread',
    'pull(?:ing)? the plug',
    '(?:food|bread) (?:off|from)',
    "(?:do(?: not|n't)|don't|dont) (?:ask (?:again|for (?:another|more|a))|let yourself down|be (?:surprised|fooled" +
      "|shocked)|come back|say i|expect (?:us|me|any|another|sympathy|more|mercy|things))",
    "(?:will not|won't|not|never) (?:just |simply )?(?:make (?:this|it|the \\w+) )?go away",
    "(?:isn't|is(?: not|n't)|can't be|cannot be|not) (?:that|so|too) (?:hard|difficult|much|complicated)(?! (?:for" +
      "|to set|on))",
    '(?<!(?:never|not) )too much to ask',
    '(?:out of|run out of|running out of) (?:patience|goodwill|options|excuses|road|chances|sympathy|understanding' +
      '|ideas)',
    '(?:only|just) (?:help|work with|support) (?:people|those|members|clients|you if|someone) ',
    'help (?:yourself|themselves)(?! to)',
    'meet (?:us|me) half',
    "(?:excuses (?:won't|will not|don't|do(?: not|n't)|are(?: not|n't)|aren't|never)|(?:walk|walks|walking) out of a" +
      "|without paying|now or never|not tomorrow|(?:like|want) it or not|whether you like it|whether or not you" +
      "|if i were (?:you|in)|(?<!(?:people|others|members|families|many|anyone) )in your (?:shoes|place|position)" +
      "|(?:wouldn't|would not) want to be|(?:bad|ugly" +
      "|unpleasant|nasty|terrible) things? (?:happen|happens|will|can|could|follow)|(?:fair|friendly|final" +
      "|last) heads-? ?up|some people (?:never|just|always|don't|do(?: not|n't)|only|(?:can't|cannot)|think|have no" +
      "|simply)|mark my words|you (?:have been|were|are being) warned|telling you to|before (?:it|things|this|that" +
      "|matters) (?:gets?|becomes?|goes|turns?|grows?|spirals?|escalates?)|trust me)(?! (?:with|on))",
    "let(?:'s| us) (?:not|try not to) (?:make|let|get|forget|pretend|play|go there|allow|be|end|turn|drag|involve" +
      "|wait)(?! money)",
    "(?:our|my|the) next (?:letter|message|e-?mail|call|notice|step|communication|contact|move|reminder" +
      "|conversation) (?:will|(?:won't|will not)|may|might|is going|would|comes|is(?: not|n't)|isn't" +
      "|could)(?! be (?:yours|smaller|easier|up to))",
    "(?<!(?:got|read|saw|received) (?:my|our) )(?:last|final) (?:friendly|polite|kind|nice|email|e-mail|message" +
      "|letter|call|text)(?! (?:(?:that )?(?:we" +
      "|i)(?:'(?:ll|re|ve|d|m))? (?:send|write|sent|wrote|will send|will write)|for (?:now|this|a while)|felt|was" +
      "|sounded|this month|about this))(?<!the last (?:email|message|letter|call|text)(?= (?:you|felt|was|from)))",
    "(?:final|last) (?:note|time)(?= (?:before|we (?:ask|warn|remind|tell|wait|will)|i (?:ask|warn|remind|tell|will" +
      "|am)|you(?! liked)|to|that))(?! (?:we|i) will (?:send|write)| you(?:'(?:ll|re|ve|d))? (?:will get|hear))",
    "(?:not|[a-z]+n't|less|(?:won't|will not)|longer) be (?:as |so |this |very |any )?(?:friendly|patient|polite" +
      "|gentle|understanding|nice|lenient|kind|flexible|generous)",
    '(?:so )?where is (?:it|your|the|our|that)(?= ?(?:payment|money|$|[?]))',
    'tick,?[- ]?tock',
    "(?:we|i)(?:'d| would| will|'ll)? (?:much |far |really )?(?:rather|prefer) (?:not|it did(?: not|n't)|it didn't" +
      "|to avoid|you did(?: not|n't)|you didn't)(?! (?:rush|hurry|push|press|guess))",
    "(?:do(?: not|n't)|don't|dont|(?<!(?:you|will|we|i|ll) )never|please do(?: not|n't)|please don't|you (?:cannot" +
      "|can't|should(?: not|n't)|shouldn't|must not)) (?:just |keep |try to |even |simply |continue to |let us " +
      "|to )?(?:ignore|disregard|delay|wait (?:until|any|too|for the|another|longer|to|till)|put (?:it|this|that" +
      "|off)|miss (?:your|this|the(?! (?:sun|fun|party|cake|bus|view|show))|a|another|out)|risk|make us|force us" +
      "|let us down|let (?:your (?:account|access|membership|late|place|credit)|it come|things (?:get|go)|one|a few" +
      "|(?:a|this|your) (?:late |missed |small )?(?:payment|bill|balance|debt) (?:ruin|cost|stop|stand|get|come|end" +
      "|become|be)|this (?:go|get|slip|drag|become|affect|continue|escalate|ruin|happen|be (?:the|your)|turn|cost)" +
      "|(?:it|things) (?:go|get|slip|drag|become|escalate|ruin|happen|be|turn|cost))|test (?:us|our)|wait(?= ?(?:$" +
      "|[.,!]))|forget (?:to (?:pay|settle|make|clear|update)|your (?:payment|bill|balance|obligation|commitment))" +
      "|leave (?:it|this) (?:too|until (?:it|the last)|any|unpaid|unresolved|unanswered)|be (?:the|that) (?:one" +
      "|person)|think (?:we|this|that|you)|pretend|say (?:we|you|i)|make (?:this|it|things) (?:harder|worse" +
      "|difficult|more)|throw|waste|gamble|lose (?:your|this|access|everything|what|the|out|all)|jeopardi[sz]e" +
      "|give us|blame|expect us|push|become|end up|burn|hide|come (?:crying|complaining)|bother|play)",
    "(?:it )?(?:would|will|'d|is|seems) (?:be |really be |truly be )?(?:a |an |such a |such |very |so |too |truly " +
      "|really |a real |a great ){0,6}(?:pity|shame|sad|unfortunate|regrettable|tragic|terrible|waste|unwise|tragedy" +
      "|heartbreaking|mistake|awful|disappointing|embarrassing|awkward|foolish|unhappy)(?: \\w+){0,3} (?:if|to" +
      "|for you to|should|when|that)",
    "(?:we|i)(?:'d| would)? (?:really |truly |do |all |so |both |personally ){0,6}(?:hate|dread|loath|be sorry" +
      "|be sad|regret|be heartbroken|be devastated)(?! to see you go,? (?:and|but) (?:it|the|your" +
      "|we(?:'d)? understand))" +
      "(?: to| for| it if| having| if| seeing| that)",
    'hate (?:to see|for you to|having|to have|it if|to lose|to be|to think)',
    'sorry to (?:see you go(?!,? (?:and|but) (?:we|it|the|your)|[.]? ?$)|lose|have to)',
    '(?:sad|reluctant|hesitant|loath) to (?:see|have|lose|close|let|cancel|take|pass|do|use)' +
      "(?! you go,? (?:and|but) we(?:'d)? understand)",
    'with regret',
    '(?:we|i) would rather not',
    'rather not have to',
    'prefer not to(?= (?:have|take|use|involve|go|see|do|close|pass|send|call|tell|lose|cancel))',
    "(?:do(?: not|n't)|don't|would(?: not|n't)|wouldn't|did(?: not|n't)|never|really don't|truly don't) (?:really " +
      "|truly |actually |ever )?(?:want|wish|like|intend|mean) (?:to (?:have to |be forced to |be the one |resort " +
      "|need to |be put |see |let |lose |go |do |take |involve|close|cancel|send|call|pass|end|remove|report|escalat" +
      "|use |come to)|your (?:account|name|access|place|membership|credit|file|family|employer)|it to (?:come|get" +
      "|go)|things to|this to (?:get|go|come|become|escalate|affect|end|turn|follow|hurt)|you to (?:lose|miss out" +
      "|be (?:removed|locked|left|the one)|end up|face|regret))",
    "(?<!(?:if|what|how|where|when|whether|thought|think|way|that|day|as) )you(?:'(?:ll|re|ve|d))? (?:would|will" +
      "|might)(?: not|n't)? (?:really )?(?:want|like|wish|(?:wouldn't|would not) want|regret)(?: to| your| that" +
      "| this| it| us| anyone| everyone){1,6} ?(?:lose|happen|know|see|find|hear|get|go|miss|be |risk|to |affected" +
      "|everyone|family|regret|access|spot|$)",
    "would you(?:'(?:ll|re|ve|d))? (?:really )?want (?:that|your|to (?:lose|be|see|explain)|this|everyone|us to)",
    'for your own (?:good|sake|benefit|protection|interest)',
    'in your (?:own )?(?:best )?interests?',
    'spare yourself',
    'save yourself',
    'do yourself a favou?r',
    '(?:easy|easier|simple|simpler) (?:on|for) (?:yourself|all of us|everyone|both)',
    'the (?:easy way or|hard way)',
    '(?:things|matters|this|it|situation|that) (?:can|could|will|may|might|is about to|are about to|would) (?:only ' +
      '|quickly |soon |then |easily |also |very ){0,6}(?:get|become|turn|go|grow|be(?:come)?) (?:much |a lot |very ' +
      '|more |far |rather |quite |so |even )?(?:worse|difficult|unpleasant|complicated|ugly|harder|serious' +
      '|uncomfortable|messy|awkward|expensive|nasty|painful|badly|bad|legal|costly|out of (?:hand|our hands))',
    "what (?:happens|comes|could happen|might happen) next(?= (?:is|will|depends|if|may|(?:won't|will not)|could))",
    'what (?:could|might|may|can) happen',
    'we know (?:where|how to (?:find|reach) you)',
    "you(?:'(?:ll|re|ve|d))? (?:have been|were|'ve been) warned",
    'consider (?:this|yourself|it|what (?:you|it|happens|could))',
    '(?:think|reflect|ponder) (?:very |long |hard |again |carefully |twice |about what ){0,5}(?:long|hard|again' +
      '|carefully|twice|about what)',
    'remember (?:what|that (?:we|you|your|this)|who)',
    'last time (?:we|i)(?! (?:write|wrote|spoke|talked|met|saw|emailed|called|heard))',
    '(?:mark|note) (?:my|our) words',
    'soon find out',
    "you('ll| will) (?:soon |come to |live to |only |deeply ){0,6}(?:regret|be sorry|wish you|see what|find out|learn)",
    'regret (?:it|this|your|not|later)',
    'or else',
    'ball is in your court',
    "hope (?:it|this|that|things) (?:does(?: not|n't)|doesn't|do(?: not|n't)|don't|will not|won't|never)",
    "(?:hope|hoping|trust) (?:that )?(?:we|i)(?:'(?:ll|re|ve|d|m))? (?:do(?: not|n't)|don't|will not|won't|never" +
      "|need not|can avoid|are(?: not|n't))",
    'help us (?:avoid|not|keep (?:your|you)|prevent|stop|to avoid)',
    "before it(?: is|'s) too late",
    "(?<!(?:that|think|if|not) )it(?: is|'s) (?:not |almost |nearly )?too late (?:to(?! (?:ask|call|write|talk" +
      "|change|choose|move|start|join))|for|when)?(?<!never too late to)",
    "while (?:you|there is|we|it is|your|this|there's) (?:still (?:can|have|time|is|a|possible|stands?|welcome)" +
      "|can still|is still)",
    'still (?:have )?time to (?:avoid|pay|act|fix|settle|stop|save|keep|prevent|put)',
    "there(?: is|'s) still (?:a )?(?:time|chance)(?! to (?:change|think|choose|decide|move|undo|talk|pick|switch|say))",
    '(?:things|nothing) (?:we|i|you) (?:would|can|might) (?:all )?(?:regret|rather)',
    'nobody wants (?:that|to see|this to|it to)',
    'no one wants (?:that|to see|this to|it to)',
    'none of us wants?',
    "(?:friendly|gentle|kind|courtesy|polite|little) (?:warning|heads-up|heads up|notice (?:before|that)" +
      "|reminder (?:before|that (?:your (?:account|payment|access|balance|bill|fee)|failure|you (?:still|have(?: not" +
      "|n't)|owe|are|must|need)|we (?:can|will|may))))",
    'just a friendly (?:reminder|warning|notice)',
  ],
  unlessDenied: [
    '(?<!(?:enjoy|love|loved|like|proud of|for) )watching (?:you|your|closely)(?! (?:lessons?|videos?|courses?|class' +
      '|talks?|run|grow|learn|get|play|move|train|dance|sing))',
    '(?<!(?:if|that) (?:we|our [a-z]+) )(?<!(?:what|date|amount) (?:that )?)(?:make|makes|making|made) (?:this|it' +
      '|things|matters|everything|life|that' +
      '|the situation) (?:only |so |very |much |a lot |more |far |really |even |just )?(?:worse|harder|hard' +
      '|difficult|impossible|awkward|unpleasant|complicated|ugly|messy|expensive)',
    'only (?:make|get|become|grow|delay|hurt|cause)s?',
    "(?:cannot|can't|could(?: not|n't)|couldn't|won't|will not) (?:run(?! out)|hide|escape|dodge|outrun|get away" +
      "|disappear|go on|continue|last|be ignored|stand|drag on|wish|walk away|keep (?:doing|ignoring|going|running" +
      "|hiding|avoiding|living))(?! (?:again|if you))",
    '(?:affect|impact|damage|harm|hurt|ruin|destroy|tarnish|compromise|threaten|limit|undo|spoil|sabotage)(?:s|ing' +
      '|ed)? (?:your|the|all|everything|our|any|other)(?! (?:mood|week|day|month|sleep|whole|entire' +
      '|shoulder|knee|back|arm|leg|foot|ankle|hand|wrist|neck|head|hip))',
    "(?<!(?:what|happens) )if (?:we|i)(?:'(?:ll|re|ve|d|m))? (?:do(?: not|n't)|don't|have(?: not|n't)|haven't|cannot" +
      "|can't|still|hear nothing|receive no|get no|see no)(?![.]?$)(?! (?:need|want|ask|have to|speak|talk|meet" +
      "|see you|reach|catch|answer|reply|find|help|manage))(?![^.?!;]{0,30}, (?:nothing (?:happens|changes)|that " +
      "is|that's" +
      "|we(?:'ll| will) (?:wait|ask|not|try|simply|keep your)|your (?:place|plan|spot) (?:stays|waits|is (?:still " +
      "|kept ))|it (?:stays" +
      "|simply)|you (?:keep|still)))",
    'if (?:there is|we receive|we get|no|nothing) (?:no |is |not )?(?:payment|response|reply|answer|arrangement' +
      '|action|agreement|solution|contact|reaction)',
    "(?:if|unless|until|should) (?:\\w+ ){1,6}(?:is|are|has|have|was) (?:not|[a-z]+n't|still not" +
      "|not yet)? ?(?:been )?(?:received|made|paid|settled|cleared|resolved|remitted|updated|brought|received" +
      "|rectified|met|regulari[sz]ed|unpaid|overdue)(?: \\w+){0,6} (?:we|your|you|access|the|this|will|legal" +
      "|further)",
    "unless (?:you(?:'(?:ll|re|ve|d))? (?:pay|act|settle|respond|reply|contact|clear|make|do|take|bring|call|update" +
      "|start|resolve|show|catch|get|can (?:pay|show|prove)|are able|have (?:paid|settled|cleared|made)|come|agree" +
      "|fix|send|prove|provide|choose to pay)|we (?:hear|receive|get|see|are paid|have)|payment|your|full|this|it is" +
      "|a|these|action|something|both|all|everything|the (?!plan|day|date))",
    '(?:should|were) (?:you|we|your|the|payment) (?:not|fail|choose (?:not|to ignore)|continue|neglect|refuse|ignore' +
      '|remain)',
    "if you(?:'(?:ll|re|ve|d))? (?:fail|refuse|ignore|neglect|choose (?:not|to ignore)|continue|keep (?:ignoring" +
      "|avoiding|missing|delaying)|remain|do nothing(?!,? (?:your|nothing|we(?: will|'ll) (?:not|wait|ask)|it " +
      "(?:stays|simply|just)|the (?:plan|dates?|pause|place)|that is|that's|things))" +
      "|persist|delay|wait (?:any|much|too))",
    "if (?:this|it|the (?:balance|account|payment|matter|amount|bill|invoice)) (?:is(?: not|n't)|isn't|remains|goes" +
      "|continues|stays|happens again|drags|keeps)(?! (?:too|right|easy|good|clear|for you|what you|the right|a good" +
      "|possible))",
  ],
  unlessOffered: [
    '(?:gets?|get|got|getting|become|becomes|becoming|make|makes|making|grow|grows|go|goes|turn|turns|much|even|far' +
      '|things|only) (?:it |this |things |you |matters |everything )?(?:so much |much |a lot |even |any )?(?:worse' +
      '|ugly|nasty|serious|uglier|nastier|unpleasant)',
  ],
};
