import type { RuleGroup } from '../rules.ts';

/** What English holds against a person: what they did, did not do, or say too often. */
export const reproaches: RuleGroup = {
  why: 'It blames the person or makes them feel small.',
  kinder: 'Cards expire and months get full. It happens to many of us.',
  always: [
    'if (?:everyone|everybody|all|every (?:client|member|student)) (?:[a-z]+ )?(?:acted|behaved|paid|did|were' +
      '|treated|was)',
    '(?:putting|put|puts) (?:us|me) (?:in|through) (?:a|an|this|that|all|such)',
    'far too (?:long|many|much|patient|kind)',
    '(?:find|get|use|bring|give) (?:us |me )?a card (?:with (?:money|funds)|that (?:works|actually|has))',
    "(?:first|second|third|fourth|one|two) (?:instal?lment|payment|week|month|part) (?:in )?and (?:we're|we are" +
      "|you're|you are|look|this)",
    'no point (?:in )?(?:making|giving|offering|helping|talking|trying|waiting)(?: [a-z]+){0,3} (?:you|with you)',
    'out of pity',
    'behave yourself',
    '(?:fewer|less) [a-z]+(?: [a-z]+)?,? (?:and )?more (?:paying|working|responsibility|effort|discipline)',
    '(?:chase|chasing|remind|babysit) (?:grown|adults|people|clients|members|after|money)',
    '(?:run|running|chasing|chase) after (?:you|your|my|our|the)',
    'never have to (?:chase|remind|ask|write|call)',
    '(?:more than|too|very|incredibly|nothing but|endlessly) (?:patient|generous|lenient|understanding|soft|kind' +
      '|fair|flexible)(?= (?:with|to|about|so|already)|[.,]|$)(?<!(?:is|be|was) (?:very|too) (?:patient|kind|fair' +
      '|generous))',
    '(?:taking|take|took) (?:us|me) for (?:a )?(?:fools?|idiots?|a ride|mugs?|granted|suckers?)',
    "(?:we've|we have|i've|i have|we|i) got (?:bills|rent|kids|a family|mouths|staff|children|a business|costs" +
      "|expenses)(?= ?(?:to|too|as|of|$|[.,]))",
    '(?:kids|children|mouths|a family|staff|bills) to (?:feed|pay|support|cover)(?: too| as well)?',
    '(?:first|second|third) (?:month|payment|week|instal?lment) and (?:already|you|not|still|it)',
    'already (?:late|behind|short|missing|failing)',
    '(?:late|behind|short|missing)[.] not (?:a|the|what|how)',
    '(?:managed|able|happy|fine|quick|remembered|found time) to (?:attend|train|come|watch|use|book|join|log in|shop' +
      '|travel|post|play)[^.?!;]{0,25} (?:but|yet|and) not',
    '(?:even|not even) (?:a|an|one|the|this) (?:small|tiny|little|single|smaller)[^.?!;]{0,30} (?:too much|is beyond' +
      '|was beyond|you)',
    'you had one (?:job|thing)',
    "(?:i|we) (?:just )?(?:knew|should have known|figured|guessed|expected) (?:this|it|that|you|as much)(?: would" +
      "| was)? ?(?:happen|coming|better|(?:wouldn't|would not)|not)?(?= ?(?:$|[.,]| again))",
    '(?:payment |money )?(?:received|came|arrived|paid),? (?:eventually|finally|at last|only after)',
    '(?:made|making|make|kept|keeping|keep) (?:us|me) (?:wait|waiting|chase|ask|beg|worry)',
    '(?:dodging|ducking|ghosting|avoiding|ignoring) (?:us|me|my|our)',
    '(?:would|should|could) have (?:caught up|paid|sorted|cleared|answered|replied|called' +
      '|planned)(?: [a-z]+)? ?(?:by now|already|weeks|long|months)?',
    '(?:rested|resting|off) long enough',
    'while you were (?:resting|away|off|on|sleeping|enjoying|gone|pausing|out),? (?:your|the|others|everyone|we|some' +
      '|our)(?! (?:kept|saved|held|missed|thought))',
    'moved on without you',
    '(?:is it|are you) (?:just )?(?:lazy|laziness|careless|carelessness|bad with|stupid|broke|forgetful' +
      '|forgetfulness|disorgani[sz]ed|slow)[^?]{0,30} or ',
    'or (?:did|do|are|were) you just',
    '(?:bad|hopeless|useless|terrible|rubbish|awful|careless) with (?:your )?money',
    '(?:stop|quit) (?:complaining|whining|moaning|crying|sulking|thinking (?:small|like)|being)',
    '(?:get|find|take) (?:a|another) (?:second |better |proper |real |extra )?job(?= ?(?:$|[.,]| (?:and|like|if)))',
    'if (?:it|this|that|your [a-z]+) (?:really |truly |actually )?(?:mattered|meant|was important|were important)',
    "you'd find (?:a way|the money|the time|it)",
    '(?:broke|poor|poverty|being broke) (?:is|are|people (?:stay|are|think|remain))[^.?!;]{0,20}(?:mindset|choice' +
      '|state of mind|poor|attitude|because)',
    '(?:winners|losers|champions|achievers|the successful)(?= [a-z]+)',
    'invest in (?:yourself|your future|you)(?= (?:today|now|or|before)|[.,]|$)',
    '(?:so|too|that|being|be) (?:tight|stingy|cheap|tight-fisted|mean) ?(?:with (?:your|it|money))?(?= ?(?:$|[.,]' +
      '| with))(?<!(?:is|are|was|money|month|things|gets|get|feels|budget) (?:so|too|that) tight)',
    'everybody has (?:problems|bills|issues|troubles)',
    "(?:only |just )?asking for what(?:'s| is)",
    "what(?:'s| is) (?:ours|rightfully|owed|due to us)",
    "(?:won't|will not|not) (?:ask|tell|remind|say it|write|warn|repeat) (?:you )?again(?! (?:for|about) (?:a while" +
      "|this|it|until))(?! (?:until|before|unless|this|till))",
    '(?:need|want|require|needs|must have) (?:it|this|that|payment|the \\w+|your \\w+) (?:resolved|settled|paid' +
      '|cleared|sorted|fixed|now|today|done|in full|by)',
    '(?:the )?rest of (?:us|the (?:group|class|members|community)|your group) (?:\\w+ )?(?:pay|pays|paid|manage' +
      '|manages|have|has|do|does|keep|keeps|work|works)(?! (?:here|glad|happy|with you|behind you))',
    '(?:people|members|students|those|clients) (?:with|who (?:have|earn|make)) (?:far |much |even )?(?:less|lower' +
      '|smaller|fewer|real|bigger|harder)',
    'like everyone else',
    'any different',
    'so different',
    'prove (?:it|that|yourself|us|your|you)',
    'ask yourself',
    '(?:becoming|become|becomes|is|forming|made|making) a (?:bad |nasty |regular |worrying )?(?:habit|pattern|trend' +
      '|problem)(?! you)',
    '(?:a|the|this|your|clear|worrying) (?:clear |worrying |repeated |same )?pattern(?: of)?',
    'a habit of',
    'some of us',
    "you(?:'ve| have) already had",
    'already had (?:one|two|a|your|several|enough|more than)',
    '(?:who|what|why) (?:do you think|makes you|gives you|are you waiting|were you thinking|is stopping you|on earth' +
      '|exactly)',
    "what(?:'s| is) (?:wrong|your problem|the problem with you|it going to|the holdup|the hold-up|taking)",
    'how (?:can|could|should|are) (?:we|i|anyone|others) (?:ever |still |possibly |supposed to )?(?:trust|believe' +
      '|count|rely|keep|help you if|take|respect|explain|expect)',
    '(?:makes?|making|made|leaves?|leaving) (?:us|me|one|everyone|people) (?:wonder|think|question|doubt|look|feel' +
      '|ask)',
    '(?:starting|beginning|begin|start) to (?:wonder|think|question|doubt|believe|lose|feel (?:used|like|that)' +
      '|suspect|ask)',
    '(?:hard|difficult|impossible) to (?:believe|trust|respect|take you|understand why)(?! in yourself)',
    'believe (?:a word|your|you any)',
    '(?:seriously|badly|well|far|way|too|very|hopelessly|so|significantly|severely) (?:behind|late|overdue' +
      '|delinquent)(?! (?:for|to (?:start|ask|write|call|talk|change|choose|move|tell|join)))',
    '(?:this|the|that|any|your) (?:response|reply|answer) to (?:our|my)',
    '(?:response|reply|answer|reaction) to (?:our|my|any|all) (?:previous|earlier|last|many|repeated' +
      '|\\w+ )(?:messages?|letters?|e?-?mails?|notices?|reminders?|calls?)',
    'heard (?:it|this|that|them) (?:all )?(?:before|all)',
    '(?:said|say|told us|promised|heard|says) (?:the same|this|that|so|it) (?:thing )?(?:last|before|every|each|time' +
      '|already|again|many)',
    '(?:the )?same (?:\\w+ )?(?:every|each|last|old) (?:time|month|week|year|story)',
    'never (?:learns?|changes?|enough)',
    'expect special',
    'special (?:treatment|case|rules|favou?rs)',
    'above (?:the|our) (?:rules|law|others|group)',
    'exempt from',
    'what about you\\?',
    "(?:successful|strong|real|winning|committed|dedicated|serious|honest|good|great|true) (?:people|students" +
      "|members|clients|athletes|leaders|professionals|coaches|achievers|learners) (?:\\w+ )?(?:pay|keep|don't" +
      "|do(?: not|n't)|never|always|show|make|take|find|finish|follow|invest|honou?r|put|do)",
    "(?:people|those|clients|members|anyone|students) who (?:quit|give up|fail|pay|don't pay|do(?: not|n't) pay|keep" +
      "|care|succeed|win|respect|value|honou?r|skip|miss|break|cheat|ignore|make excuses|mean)(?! (?:late|late too" +
      "|in (?:parts|small)|what they can|less|slowly|a payment|one|payments))",
    'nobody (?:likes|respects|trusts|wants|admires) (?!to (?:read|think|talk|write|worry|deal|be (?:short|behind))' +
      '|reading|talking|thinking|bills|money|forms|asking)[a-z]+',
    'no one (?:likes|respects|trusts|wants|admires)(?! (?:to rush|you to))',
    '(?:without|with no) (?:a |any |so much as |even ){1,6}(?:word|reply|response|call|message|explanation|apology' +
      '|notice)(?! (?:from|to) (?:you|us))',
    '(?:late|missed|behind|unpaid|failed|declined|bounced|ignored|forgotten|overdue|empty|silent|broken|short' +
      '|nothing|excuses?|forgot|delayed) (?:once |yet )?again(?! (?:you|we) can)',
    '^again\\?',
    "you(?: have| had|'ve)? (?:knew|known)(?: (?:full well|perfectly well|very well|exactly|all along))? (?:the|what" +
      "|that|when|how|this|about|our|it|from)(?! (?:best|feels))",
    '(?:no|any|little|any real) (?:trouble|problem|difficulty|hesitation|issue) (?:finding|using|doing|logging' +
      '|taking|spending|posting|watching|attending|enjoying)',
    '(?:works?|time|money|room|budget|energy) for everything (?:but|except|else)',
    'for everyone (?:but|except) (?:us|me)',
    'everything (?:but|except) (?:us|this|your)',
    "(?:maybe|perhaps|possibly) (?:you|this|we|it|our|the) (?:\\w+ ){0,4}?(?:never|not|(?:isn't|is not)|(?:aren't" +
      "|are not)|(?:wasn't|was not)|weren't|overestimated|should (?:not|have|look)|misjudged|(?:don't|do not)" +
      "|(?:didn't|did not)|wrong|mistake)(?! (?:the best|a good|the right|ready|today|now|this|for now|yet|feel|want" +
      "|need))",
    '(?:your|this|such|that|the) (?:continued |repeated |ongoing |constant |total |complete |utter |apparent |clear ' +
      '|obvious |obvious |own |poor |bad |prolonged |persistent |current |shocking |unacceptable |careless ' +
      '|irresponsible |recent ){0,6}(?:silence|lack of (?:\\w+)|non-?response|inaction|refusal|negligence|inability' +
      '|unwillingness|irresponsib\\w+|carelessness|excuses?|broken promises?|bad (?:habits?|faith|behaviou?r)' +
      '|behaviou?r|conduct|attitude|poor (?:planning|choices|management)|disregard|disrespect|laziness|selfishness' +
      '|failings?|forgetfulness|indifference|negligent\\w*|dishonesty|track record|payment (?:history|behaviou?r' +
      '|habits|discipline|record|morale)|apathy|neglect|absence of payment|memory|default)(?! (?:is (?:fine|okay' +
      '|understandable)|needed))',
    'will not (?:be )?tolerat(?:e|ed)',
    "you(?: are|'re) (?:the (?:problem|reason|cause|only)|to blame|at fault|responsible for)",
    '(?:your|wrong|other|different|set|get|right|better) priorit(?:y|ies)',
    '(?:take|taking|accept|show|shows|showing|show some|have|assume|sense of|personal|financial|a little' +
      '|some) (?:full |some |more |your |any |personal |financial |a little |proper )?(?:responsib(?:ility|ilities)' +
      '|accountability|maturity|decency|self-respect|backbone|discipline|self-discipline|integrity' +
      '|consideration)(?! (?:off|from|for (?:our|the|this) (?:mistake|error)))',
    'your responsib(?:ility|ilities)',
    'yet again',
    'again and again',
    'time and again',
    'over and over',
    'time after time',
    '(?<!(?:day|class|on|here|back|today|session|sessions|come|then|go|times?) )as usual',
    'as always,',
    'once more you',
    'the same (?:old )?(?:story|excuses?|(?:thing|problem|conversation) (?:again|every))',
    'how many (?:more )?(?:times|reminders|chances|weeks|months|letters|messages|emails|excuses)',
    '<nth> (?:and (?:last|final) |formal |official )?(?:notices?|reminders?|warnings?|demands?|requests?|attempts?)',
    '(?:second|third|fourth|fifth|another|consecutive|multiple|several|repeated|two|three|four|every|each) (?:missed' +
      '|late|failed|skipped|bounced|returned|broken) (?:payments?|instal?lments?|months?|promises?)(?= (?:in a row' +
      '|running|this|is|now|by|from|shows?))',
    'in a row',
    'despite (?:our|several|repeated|numerous|previous|all|many|multiple|the|having|being|my|your|countless|every' +
      '|earlier|knowing|two|three|four|a|promising|us)(?! (?:hard|busy|tough|rain|difficult|difficulties|stress' +
      '|everything))',
    'in spite of (?:our|several|repeated|numerous|previous|all|many)',
    '(?:our|repeated|numerous|several|countless|multiple|many|previous|earlier|prior|two|three|four|five|six' +
      '|all) (?:\\w+ )?(?:previous |prior |earlier |repeated |unanswered |past |last ){0,6}(?:reminders?|notices?' +
      '|attempts?|requests?|warnings?)(?! (?:in one day|of [0-9]|was (?:wrong|late)))(?! (?:(?:are|will be|can be' +
      '|have been|were) )?(?:now |all )?(?:off|paused|stopped|switched|turned|you want))(?<!(?:stopped|paused' +
      '|ended|off|stop|pause|end|of|without) (?:our|all)(?: [a-z]+)? (?:reminders?|notices?|requests?|attempts?))',
    "(?:we are|we're|are|i am|i'm|been) (?:still )?(?:waiting|awaiting)(?! for (?:you(?: (?:with|whenever|,|if|here)" +
      "|[.,])|us)| here)",
    'no (?:response|reply|answer|payment|word|sign|contact|news)(?: from you| has| was| received| yet| so far' +
      '| to (?:our|any|my)| after| despite)',
    "(?<!let )you know (?:that (?:you|this|payment|your)|very well|full well|perfectly|what you|exactly|it is|it's" +
      "|better" +
      "|this is)",
    'how (?:could|can|dare|hard|difficult) (?:you|is it|can it|would it)(?! (?:work|worked|try|tried)(?![a-z]))',
    "what(?:'s| is) (?:your excuse|stopping you|so hard|wrong with you|it going to take|it take)",
    'what (?:kind|sort) of (?:person|member|client|example|people|adult|parent|student|professional)',
  ],
  unlessOffered: [
    '(?:one|two|three|four|five|six|several|many|[0-9]{1,3}) (?:days?|weeks?|months?|payments?|instal?lments?' +
      '|cycles?) (?:late(?!r)|behind(?!,? and (?:here|we|that|you (?:can|may)|there|help))|overdue|past|in arrears' +
      '|without|and (?:still|counting|not(?! every)|no))',
  ],
};
