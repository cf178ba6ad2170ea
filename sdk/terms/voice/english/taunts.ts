import type { RuleGroup } from '../rules.ts';

/** Barbs, sighs and raised eyebrows about paying late, as annoyed people write them in English. */
export const taunts: RuleGroup = {
  why: 'It blames the person or makes them feel small.',
  kinder: 'Cards expire and months get full. It happens to many of us.',
  always: [
    "(?:can't|cannot|won't|will not|don't|do not|doesn't|does not) (?:eat|pay (?:the|our|my|her|his) (?:rent|bills?" +
      "|staff|heating|coaches|lights)|feed|keep the lights|cover (?:the|our) costs)|(?:have|has|with|comes? with" +
      "|at) a price(?= ?(?:$|[.,?]))|(?:and )?look what (?:it|that|we|you) (?:got|gets|did)|making allowances" +
      "|a (?:person|client|member) like you (?:doesn't|does not|would|should|can|knows)",
    '(?:stop|quit) (?:writing|sending|having to (?:write|send)) (?:you )?these(?<=(?:love|like|want|happy|glad' +
      '|prefer) to (?:stop|quit) (?:writing|sending|having to (?:write|send)) (?:you )?these)',
    "you(?:'ve| have) (?:the )?time for|(?:price|rate|fee) goes up (?:if|unless|when|on|tonight|tomorrow)" +
      "|matters to (?:us|me|the team)(?= ?(?:$|[.,?]))(?<=,? but it matters to (?:us|me|the team))|(?:protect|cover" +
      "|shield) (?:for )?you (?:from|any|much)|your (?:line|row|column) is (?:empty|blank|red)|books(?= ?(?:$" +
      "|[.,?]))(?<=keep you on the books)",
    '(?:paying|being) late is a|who we keep|who misses|tripped over|without giving(?! (?:a|any|us a|your) ' +
      '(?:reasons?|explanations?|names?|proof))|(?:every|the) break in the book' +
      '|(?:keep|keeps) taking',
    "(?:most|more) expensive (?:clients?|members?)|it takes a special|it has become clear|it(?:'s" +
      "| is) (?:now )?clear (?:that )?you(?: do not|'re| are| don't| have)|(?:don't|do not) intend to" +
      "|clever(?= ?(?:$|[.,?]))",
    "(?:paid|did|came|managed|answered|replied)[.;,] (?:but )?you (?:didn't|did not|haven't|have not|never)" +
      "|is still missing|still (?:late|missed|missing) (?:it|is|one)",
    'in the dark|all of a sudden|why so|people who owe|at our cost|what a way to|change what you|payday for us' +
      '|we figured|late once|forgot what you',
    "empty-handed|quick to [a-z]+ (?:and|but) slow|(?<!(?:that|it|this) (?:e-?mail |message " +
      "|letter )?)by accident(?= ?(?:$|[.,?]))|(?:books|numbers|records" +
      "|facts) (?:don't|do not) lie|we both know(?! (?:that )?(?:plans|things|months|life|money|it can))",
    'conveniently|taken advantage|take advantage|(?:be|was|were|been) warned|hard enough to|(?:asking' +
      '|ask) for favou?rs',
    'shown us|(?:plans?|dates?|rules|promises|deadlines|words|we|i) means? nothing to you|(?:treat|treating|see' +
      '|seeing) (?:it|this|that|them|your plan|us|me) as (?:optional|a joke|a game|a bank|free|a suggestion)',
    'you chose to (?:break|ignore|skip|miss|stop|leave|spend|walk|not)|every chance to|you were given (?:a chance' +
      '|every|time|more|enough|notice|the|months|weeks|all)' +
      '|enough (?:resting|excuses|waiting|chances|talk|games|is)',
    "(?:doesn't|does(?: not|n't)|(?:don't|do not)) come (?:free|cheap|for free)|now that the money|(?:some" +
      "|a lot of) (?:catching up|apologi[sz]ing|explaining)(?: to do)?",
    'taught you|would it kill|ticks are blue|blue ticks|(?<!is )nothing to hide|yours seems to|(?:so is|so are) (?:my' +
      '|our)(?= [a-z]+ when)',
    "for once|(?<=(?:you'd|you would|client|member) [a-z ]{0,24})if you paid|karma|begins with paying" +
      "|looked expensive|for someone (?:with|who)(?= [a-z ]{0,20}(?:bill|owes|behind|debt|unpaid|open|late|pay))",
    'one missing (?:payment|name|fee|person)|paid for (?:one|two|three|four|five|six|half|none|[0-9]+)(?= ?(?:$|[.]' +
      '| of))',
    "(?:grace|time|patience|chances?|help|slack) you(?:'ve| have| were| had)? (?:been )?(?:given|got" +
      "|had)[a-z ]{0,10}used up|not to offer you",
    '(?:the )?only ones? (?:missing|unpaid|late|open|outstanding|left unpaid)|never showed',
    'top of your list|takes some (?:doing|nerve to)(?= ?(?:$|[.,?]))|not a strategy|(?:blanking|stonewalling' +
      '|ignoring) us',
    '(?:hits?|hurts?|hit) us|(?:small|tiny) (?:outfit|studio|team|firm|company),? and',
    "(?:month|moment|day|week|year) you(?:'(?:ll|re|ve|d))? (?:gave up|quit|stopped|let)|gave up on yourself" +
      "|turn(?:ing|s|ed)? into missed",
    '(?:missed|broken|gone|lost) too(?= ?(?:$|[.,?]))|what am i supposed',
    "(?:if|had) you(?:'d| had) paid for it|(?<=^ ?|[.?!:] ?)hi superstar|(?:superstars|stars|adults|leaders) pay",
    '(?:first|second|third|fourth|fifth) (?:decline|bounce|failure|miss|message|attempt|reminder|email' +
      '|letter)(?: this month|,|[.])|(?:retry|attempt|reminder) number',
    "better deal than|hoping (?:that )?i (?:wouldn't|would(?: not|n't)|(?:didn't|did not))",
    "nowhere to be (?:found|seen)|(?:hasn't|has not) been touched|(?:couldn't|could not) help (?:but )?notic\\w+",
    '(?:being|be|get) paid for (?:it|that|them|this)(?= ?(?:$|[.,?]))',
    "i (?:don't|do not) (?:usually|normally|often) (?:have to|need to|write|send)|grown (?:adults?|man|woman|men" +
      "|women|people)|a grown-?up would",
    "(?:not|[a-z]+n't|hardly|(?:isn't|is not)) (?:a |the |exactly )?(?:promising|great|good|best|ideal" +
      "|reassuring) (?:beginning|start|sign|look)",
    "(?:already )?(?:a missed payment|behind|missed one|missing one)(?= ?(?:$|[.,?]))(?<=(?:in and|and (?:you've" +
      "|you have)|already|first)[a-z' ]{0,20}(?:a missed payment|behind|missed one|missing one))",
    'starts with your name|your name (?:came|comes|is|keeps|has)(?= (?:up|on|coming|been))',
    '(?:stopped|stop|hard|longer|harder) (?:to )?believ(?:e|ing) (?:your|you|in your|a word|anything)',
    "(?:what|it) started as|way of life|who you(?:'(?:ll|re|ve|d))? (?:become|are)(?= ?(?:$" +
      "|[.,?]))(?<=become who you are|is who you(?: are|'re))",
    'and yet (?:i|we|you)|and still you|yet i see you',
    'while your (?:replies|answers|effort|payments)|(?:replies|answers) have been',
    "(?:you've|you(?: have|'ve)) known|as you(?:'(?:ll|re|ve|d))? (?:must|should|surely|well) know|and you know it",
    'what do you say(?= ?(?:$|[?]))',
    'chose to be|(?:reason|excuse) to miss|you wanted (?:smaller|a plan|this plan|more time|a break)[a-z ,]{0,14},? so',
    "(?:not|[a-z]+n't|un)impressed|(?:i'm|i am) not (?:impressed|amused|happy|laughing|pleased)",
    "(?:couldn't|could(?: not|n't)|can't|cannot) even|even manage (?:that|this|it)",
    "(?:stuck|stick|put) (?:my|our|his|her|your coach's) necks? out",
    '(?:hole|gap) in (?:it|your plan|the plan)',
    '(?:worked|got|pushed|came) through (?:their|its|worse|harder) ?(?:problems|troubles|times)?(?= (?:while|without' +
      '|and paid))',
    "your little (?:break|pause|rest|holiday|game|story)|(?:don't|do not) feel ready",
    "(?:you're|you are) back, and so|so (?:is|are) your (?:old )?(?:balance|debt|bill|unpaid|arrears)" +
      "|what you left (?:unpaid|behind|open)",
    'grown up (?:a bit|since|by now)|second time lucky|last longer this|if you last',
    '(?:how|way) you left|left (?:us|me) (?:hanging|waiting|with)',
    '(?<!if it )(?:is|very|so|just|plain|quite|really|was) rude|not answering',
    'picked up the phone|bothered to|time to chat',
    'crickets|radio silence|not a peep|zero repl(?:y|ies)',
    "(?:i've|i have) (?:written|called|texted|emailed|tried)[, ]{1,2}(?:i've|i have)",
    'shame about (?:the|your)|(?:payments?|fees?|bills?|balance) should be too|ours would be better' +
      '|now about (?:that|the|your)|a ghost',
    '(?:who|those who|people who) (?:actually |really |have )(?:paid|pay)',
    'care to (?:share|explain|pay|tell|comment)|fun fact|motivation: ',
    "(?:think|believe|act (?:as if|like)) (?:our|my|your coach's) (?:time|work|help|effort)",
    "a word for (?:people|those|that|someone)|(?:take|takes) and (?:don't|do(?: not|n't)|never|(?:doesn't|does not))",
    '(?:kids|children|family) (?:to )?(?:see|watch) you|(?:i|we) bet you|how you do one thing',
    'empty (?:account|wallet|cup|purse)|(?:abundance|giving things away)',
    '(?:at the|enjoying the) (?:till|time off at our)|at our expense',
    "you(?:'(?:ll|re|ve|d))? (?:lost|have|had) your [a-z]+, not your",
    'some(?:thing|body|one) (?:is )?missing from our|carried you|filled (?:your|the) (?:slot|place|seat|spot)',
    '(?:covered|covering|cover|paid|paying) for you|(?:your|a) gift to us',
    '(?:awkward|embarrassing|unfortunate) if',
    '(?:balance|bill|list|debt|amount) (?:has been |have been |is |keeps )?(?:growing|climbing|rising|mounting)',
    '(?:los(?:e|ing)|lost|no|out of) patience(?: with)?|patience with you',
    "knows? where you(?:'(?:ll|re|ve|d))? (?:work|live|are)",
    'still allowed|(?:slamming|slammed|slam) the door',
    '(?:can|could|should|must|please|and|now|then) explain why(?! (?:we|i|the bank|it))',
    "(?:we|i)(?:'(?:ll|re|ve|d|m))? (?:saw|spotted|noticed|caught) you(?:'(?:ll|re|ve|d))? (?:at|in|on|out" +
      "|with)(?! (?:the video|your best))",
    "(?:you've|you have) (?:[a-z]+ed) (?:twice|three times|four times|[a-z]+ times) (?:already|now|this)",
    '(?:bank|judge|court|they|everyone|law) will side with us',
    'give (?:me|us) (?:this|any|so much) (?:trouble|grief|bother)',
    'looking at a (?:zero|gap|hole|minus)',
    'came and went',
    '(?:are|is) (?:two|very|not the) (?:different|same)(?: things?)?',
    "(?:words|promises|excuses|good intentions|apologies|wishes)(?: are| is|'re) (?:cheap|not payment|nice|not money" +
      "|empty)",
    '[,.] again(?= ?(?:$|[.,?]))(?! here)(?<!(?:up|here|back|again|soon|you) ?[,.] again)',
    'your (?:card|payment|check|cheque|transfer|debit)(?: has)? (?:bounced|maxed out)',
    '(?:uh oh|uh-oh|awkward[.,]|whoops|knock knock|hey stranger|hello\\? |anyone (?:there|home)|guess who|look who' +
      '|ahem|psst)',
    "someone(?:'s|'s been| is| has)? (?:forgot\\w*|dodging|avoiding|card|wallet|hiding|owes|behind|late" +
      "|been (?:hiding|avoiding|naughty))",
    'opened (?:our|my|the|all|every|each)(?: last| previous)?(?: [a-z]+)? (?:e?-?mails?|messages?|letters?|notes?' +
      '|reminders?)(?: and| but| yet)',
    'and (?:did|done|do|have done|said|paid) nothing',
    "(?:you've|you have) had (?:two|three|four|five|six|a|enough|plenty|our|all|over|more|months|weeks" +
      "|since)(?! (?:baby|child|loss|death|accident|hard|tough|rough|a hard|long|bad|lot))",
    '(?:it|this) (?:only )?takes (?:just )?(?:a|one|two|five|<span>)(?: [a-z]+)? to pay',
    "(?:i )?(?:shouldn't|should(?: not|n't)) (?:need|have) to(?! (?:choose|worry|feel|wait|go without|do (?:this" +
      "|it) alone|beg))",
    'not angry,? just',
    "(?:do|did) you(?:'(?:ll|re|ve|d))? (?:treat|pay|ignore|forget|plan|intend|mean|think|expect|only" +
      "|always)(?! (?:a break|to (?:rest|stay|come back|go on)|it (?:is|would) (?:easier|better)|about what))",
    "why (?:did|do) you(?:'(?:ll|re|ve|d))? (?:sign up|join|start|promise|agree|enrol|enroll|book|bother|keep|never" +
      "|always|say|not|think you)(?! (?:like|love|smile))",
    "(?:isn't|is(?: not|n't)|not) for (?:people|those|anyone|everyone|members|clients) who",
    '(?:above|beyond|outside|out of) your (?:budget|means|league|price range)',
    'something (?:cheaper|less expensive|more (?:affordable|in your range))(?= ?(?:$|[.,?]))',
    'beggars',
    '(?:nobody|no one) (?:forced|made|asked|told|begged) you(?! (?:for|to explain|why))',
    '(?:you )?(?:ought|should) (?:to )?(?:have|ve) (?:told|asked|thought|said|planned|read|known|checked|come' +
      '|let us know|written|saved|called)(?! (?:you|us sooner if|me if))(?<!(?:we|i|it|they) (?:ought' +
      '|should) (?:to )?have (?:told|asked|thought|said|planned|read|known|checked|come|let us know|written|saved' +
      '|called))',
    '(?:stop|quit) making yourself',
    '(?:always|always seem to) (?:find|have|got) (?:a|an|some|another|new) (?:reason|excuse|story|way out|explanation)',
    '(?:is|was) (?:this|that|it) (?:how you|all just|all talk|a joke|really)',
    "(?:i'm|i am) sure you(?:'re| are) (?:very |so |really )?busy,? but",
    'i (?:guess|suppose)(?= (?:other|you|we|i|it|that|this|money|paying|my|our))(?! (?:it (?:was|is) (?:hard|a lot)' +
      '|you (?:are|feel|have) (?:tired|a lot)))',
    'not to be (?:that|the) (?:person|guy|one|bad)',
    "(?:hate|hated|don't want|do(?: not|n't) want) to be the (?:bad|one)",
    '(?:bumping|circling back|following up (?:once|yet|again)|just checking in again|chasing) (?:this|on the|on your' +
      '|on my|more|again|since|because)',
    'as you seem to',
    'good of you to',
    'in life is free',
    "glad (?:to see )?(?:that )?you(?:'(?:ll|re|ve|d))? (?:finally|could finally|got around|decided|eventually" +
      "|bothered)",
    'thanks? (?:you )?for (?:paying|finally|your payment)[^.?!;]{0,15},? (?:though|but|even if|albeit|eventually' +
      '|at last|finally)',
    'hope (?:the|your|that|those) (?:[a-z]+ ){1,2}(?:was|were|is) worth',
    '(?:your )?voicemail (?:is|was)',
    '(?:under the|had the|of the) impression',
    'you seemed (?:so|like|different|more|to be)',
    '(?:i|we) (?:had )?(?:thought|believed|hoped|trusted|expected|assumed) (?:that )?(?:we could|i could|you (?:were' +
      '|could|had|knew|understood|would (?:not|have|keep|pay|be|show|at least|act|do)|meant|cared|valued)|better' +
      '|not to|this time|this was|more)(?! (?:rather|happy|safe|well|busy|ill|glad|help|be of))',
    'vouch(?:ed|ing)? for',
    'out on a limb',
    'you let (?:me|us|your|the|it|this|them|down)(?! (?:know|help|in|have|see|go|rest))',
    'scarcity',
    '(?:level|step|show) up(?=,? (?:not|or))',
    "(?:all|(?:you're|you are)) in(?= ?(?:$|[.,?]))(?<=(?:you(?:'(?:ll|re|ve|d))? (?:said|were|are)|(?:you're" +
      "|you are)|either) [^.?!;]{0,18} in)",
    'you came here to(?= [^.?!;]{1,30},? not )',
    'where (?:did|is|has) the [a-z-]+ (?:i|we|person|who|that|from)',
    "you(?:'re| are) (?:either|happy to (?:take|use|come|attend|train|eat|enjoy)|quick to" +
      "|fast to)(?= [^.?!;]{1,50}(?:out|but|or|not))",
    'so are we',
    "(?:isn't|is(?: not|n't)|aren't|are(?: not|n't)|not) paid (?:for )?(?:by|with|out of) (?:my|our)",
    "(?:people|those|anyone|clients|students) who (?:don't|do(?: not|n't)|(?:won't" +
      "|will not)) [a-z]+(?: [a-z]+){0,4} (?:go|get|end|stay|never|achieve|nowhere)",
    "(?:shouldn't|should(?: not|n't)|don't want to|do(?: not|n't) want to|(?:didn't|did not) sign up to" +
      "|not my job to|not our job to|not here to|tired of|done) (?:have to |having to |be )?(?:chas|run|hunt|beg" +
      "|remind|nag|babysit|mak)(?:e|ing|ning|ting)?(?: (?:after|grown|you|people|for|allowances|excuses|adults|my))",
    "(?:not|[a-z]+n't) (?:a|the|much of a) (?:great|good|promising|best) start",
    "just as (?:we|i)(?:'(?:ll|re|ve|d|m))? (?:expected|thought|feared)",
    "(?:wasn't|was(?: not|n't)|(?:isn't|is not)|weren't) (?:so|that|too) (?:hard|difficult|bad|painful" +
      "|tricky)(?= ?(?:$|[.,?]| (?:was|now|after)))",
    "(?:are|will) you(?:'(?:ll|re|ve|d))? (?:going to |ever going to |planning to )?(?:answer|reply|respond|pay" +
      "|say something)(?: [a-z]+){0,3},? or (?:not|what|do)",
    "(?:it(?:'s| is)|how|so|(?:that's|that is)|quite|just|very|rather) (?:rude|impolite|bad manners|ill-mannered" +
      "|disrespectful) (?:not|to (?:ignore|not|leave|keep))",
    "(?:is there|do you(?: have|'ve)) (?:a|any|some) reason (?:why )?(?:you|for this|not)(?! (?:prefer|would like" +
      "|like|feel))",
    "most people (?:would|(?:wouldn't|would not)|(?:don't|do not)|manage|pay|can|are|have)(?! (?:like|choose|rest" +
      "|take|here|find it hard))",
    "(?:you've|you(?: have|'ve)) had (?:your|a|long|plenty|enough|more|two|three|four|six|a whole|weeks|months" +
      "|ages)[^.?!;]{0,20}(?:off|enough|time|fun|break|rest|chance|chances|holiday|warnings?)(?! (?:a (?:hard|lot)))",
    "(?:can't|cannot|could(?: not|n't)|couldn't) be (?:that|so) (?:broke|poor|busy|hard up|skint|short|ill)",
    "what (?:do|did) you(?:'(?:ll|re|ve|d))? (?:even )?(?:spend|do with|waste|blow)(?: it| your| all)",
    "money (?:doesn't|does(?: not|n't)|(?:won't|will not)|never) (?:fall|grow|come|rain|appear|drop)(?! into it)",
    "if you(?:'(?:ll|re|ve|d))? (?:had|'d) (?:only |just |really )?(?:managed|planned|paid|budgeted|kept|been" +
      "|thought|called|told|listened|saved|acted|replied|answered|cared|read|wanted)",
    "we(?:'(?:ll|re|ve|d))? (?:would|(?:wouldn't|would not)|'d) (?:not )?be (?:here|in this|having|talking|writing)",
    "(?<!(?:if|when|because|though|although|case) )you(?:'(?:ll|re|ve|d))? (?:\\w+ ){0,2}?(?:did(?: not|n't)|didn't" +
      "|have(?: not|n't)|haven't|had(?: not|n't)|were(?: not|n't)|weren't|are(?: not|n't)|aren't|never) (?:even " +
      "|yet |once |ever |actually |going to |planning to |intending to |willing to |able to |bothering to " +
      "|prepared to |bothered to )?(?:pay|paid|paying|going to pay|respond|responded|responding|reply|replied" +
      "|replying|answer|answered|call|called|settle|settled|contact|contacted|act|acted|keep|kept)(?<!(?:if|even if" +
      "|when|though|although|that|in case|because) you(?:'(?:ll|re|ve|d))? (?:did(?: not|n't)|didn't|have(?: not" +
      "|n't)|haven't|do(?: not|n't)|are(?: not|n't)|aren't) (?:pay|paid|respond|responded|reply|replied|answer" +
      "|answered|call|called))(?! (?:yet,? (?:that|it)|anything wrong))",
    "(?:won't|will not|don't|do(?: not|n't)|(?:doesn't|does not)) pay (?:for (?:themselves|itself)|itself|themselves" +
      "|the bills)",
    "(?:it has|(?:it's|it is)|its) been (?:over |more than |almost |nearly |already |now )?(?:<span>|months?|weeks?" +
      "|days|a month)(?: \\w+){0,3} (?:and|without|with no)",
    "trust you(?:'(?:ll|re|ve|d))? (?:again|any)",
    "(?:not|[a-z]+n't|never) expect (?:this|that|such|it) (?:from|of)",
    "(?:are|'re)(?: not|n't) (?:special|exempt|above|different|the only one (?:with (?:bills|problems)|who has))",
    '(?<![.] )so can you',
    "you(?:'(?:ll|re|ve|d))? (?:always|constantly|only ever|forever) (?:pay late|late|delay|forget|miss|promise|say" +
      "|find|leave|pay (?:after|at the last)|make|do this|have an? (?:excuse|reason|story)|late with|behind)",
    "(?:not|[a-z]+n't) (?:a|one|even|even a|even one|a single|one single) (?:single )?(?:word|reply|response|call" +
      "|payment|message|penny(?! more)|cent(?! more)|answer|line|sign|note|thank)",
    "you(?:'(?:ll|re|ve|d))? (?:have |'ve |had |are |'re |were |keep |kept |also |again |clearly |obviously " +
      "|repeatedly |consistently |once again |yet again |still |simply |continue to |seem to (?:have )?" +
      "|appear to (?:have )?|deliberately |knowingly |just |already |only |always |constantly |apparently " +
      "|willingly |chose to |choose to |decided to |have (?:yet )?again |been ){1,6}(?:failed|failing|fail|neglected" +
      "|neglecting|neglect|ignored|ignoring|ignore|refused|refusing|refuse|broken|broke|breaking|let (?:us|me|your" +
      "|the|everyone|yourself)|letting (?:us|me|your|the|everyone|yourself|our)|forgotten|forgot|forget|forgetting" +
      "|avoided|avoiding|avoid|dodg(?:e|ed|ing)|abus(?:e|ed|ing)|take advantage|taken advantage|taking advantage" +
      "|disappoint(?:ed|ing)?|wast(?:e|ed|ing)|not (?:kept|honou?red|paid|responded|replied|met|made|bothered" +
      "|respected|answered|done (?!any|a thing wrong|wrong)|contacted|taken|cared|acted|been honest|serious|settled" +
      "|cleared|upheld|fulfilled|lived|shown|pulling|keeping|paying|taking)|defaulted|disregard(?:ed|ing)?" +
      "|disrespect(?:ed|ing)?|made no|done nothing|shown no|given us no|stopped (?:paying|caring|answering)|hiding" +
      "|hidden|running from|delay(?:ed|ing)?|stall(?:ed|ing)?|promis(?:e|ed|ing) (?:us|to pay|and|that|payment|me)" +
      "|miss (?:payments|every|your|deadlines)|missed (?:another|again|yet|your (?:second|third|last|final)|two" +
      "|three|several|multiple|every|this|the (?:deadline|last))|missing (?:payments|your)|late (?:again|yet|every" +
      "|once|with)|behind (?:again|yet|once)|unreliable|irresponsible|careless|lying|lied|cheating|cheat(?:ed)?" +
      "|stealing|playing|pretend(?:ing)?|act(?:ing)? (?:as if|like|surprised)|think(?:ing)? (?:only|the rules|you|we" +
      "|this)|put(?:ting)? (?:us|off|your(?:self)? first|it off)|choosing|chosen|leave us|left us|leaving us" +
      "|expect(?:ing)? (?:us|others|everything|special|to)|find(?:ing)? (?:money|time|excuses)|make (?:excuses" +
      "|promises)|making (?:excuses|promises)|causing|caused|cost(?:ing)? us|enjoy(?:ed|ing)? (?:our|the|every|all" +
      "|full|your)|us(?:ed|ing|e) (?:our|the|every|all|your|up)|consum(?:ed|ing)|benefit(?:ed|ing|ting)? from" +
      "|unwilling|have(?: not|n't)|haven't|gone (?:quiet|silent)|silent|nowhere)(?! (?:again\\? |yourself first))",
    "you(?:'(?:ll|re|ve|d))? (?:have |'ve |had |'d )?(?:failed|neglected|ignored|refused|broke" +
      "|forgot(?:ten)?(?! your (?:scarf|coat|bag|hat|jacket|keys|umbrella|shoes|book|mat|towel|phone|glasses))" +
      "|avoided|dodged|abused|disregarded|disappointed|defaulted)(?! (?:nobody|no one|nothing|none))",
    "you(?:'(?:ll|re|ve|d))? (?:still |clearly |simply |obviously |just |apparently ){0,6}(?:have(?: not|n't)" +
      "|haven't|did(?: not|n't)|didn't|do(?: not|n't)|don't|never|cannot|can't|could(?: not|n't)|couldn't|are(?: not" +
      "|n't)|aren't|were(?: not|n't)|will not|won't|would(?: not|n't)) (?:even |yet |once |really |seem to " +
      "|bother(?:ed)? to |care to |at least |ever |manage(?:d)? to |be bothered to |find (?:the )?(?:time|courage" +
      "|decency) to ){0,6}(?:care|bother|bothered|respect|honou?r(?:ed)?|keep (?:your|to|up|promises)|kept" +
      "|paid (?:us|your|for|anything|a|the|in)|paid$|pay (?:us|your (?:bills?|dues|share|way)|for what)|responded" +
      "|respond|replied|answered|answer(?:ed)? (?:us|our)|take (?:this|your|it|us|our|responsibility)|taken (?:this" +
      "|your|it|us|our|responsibility|the time)|value|appreciate|deserve|trust|live up|lived up|be (?:trusted" +
      "|serious)|serious|committed|reliable|responsible|trustworthy|contact(?:ed)? us|settled|made (?:your|the" +
      "|a single|any|good|an effort)|make (?:an|any|the|your) effort|fulfil?l(?:ed)?|met your|meet your|done (?:what" +
      "|your)|do what|pull|shown|mean what|stick|follow(?:ed)? through|finish what|learn|grown|plan(?:ned)? (?:ahead" +
      "|properly)|budget(?:ed)?|think (?:about|of) (?:us|others|anyone)|thought (?:about|of)|acknowledged?)",
    "(?:not|[a-z]+n't) acceptable",
    "(?:won't|will not) tolerate",
    "you(?:'(?:ll|re|ve|d))? (?:brought|got) (?:this(?! (?:note|message|letter|e-?mail|text|far|bill|reminder" +
      "|one))|yourself)",
    "(?<!(?:like|if you(?: are|'re)) )hiding (?:from|behind|(?:won't|will not)|will|does)",
    '(?<!and )not again',
    "here we(?:'(?:ll|re|ve|d))? (?:are|go) again",
    "for the <nth>(?: and (?:last|final))? time(?! (?:you(?:'(?:ll|re|ve|d))? (?:join|try)|ever))",
    "(?:this is|here is|is|(?:it's|it is)|(?:that's|that is)) (?:now |already |our |your |the |a " +
      "|yet ){0,6}(?:(?!first time)<nth>|another|yet another|formal|official|urgent) (?:and (?:last|final) |formal " +
      "|official |urgent |and |written |payment ){0,6}<notice>(?! (?:(?:i|we) (?:send|write|will (?:write|send)" +
      "|wrote|sent)|for (?:now|this|a while)|about this|you(?: will|'ll) get))",
    "(?:still|yet) (?:have(?: not|n't)|haven't|has(?: not|n't)|hasn't|had(?: not|n't)|did(?: not|n't)|no" +
      "|nothing)(?! (?:deadline|rush|hurry|pressure|fees?|need|cost|charge|reached|arrived|come through|come in" +
      "|gone through|decided|changed))",
    "(?:not|[a-z]+n't|never) heard (?:back )?(?:from you(?:'(?:ll|re|ve|d))? (?:despite|since|regarding|about your" +
      "|and|after|in (?:weeks|months|days)|for (?:weeks|months)|yet)|a word)",
    "(?:as|which|that|because|since) you(?:'(?:ll|re|ve|d))? (?:are|'re|will be|must be|should be) (?:well |fully " +
      "|no doubt |surely |very |perfectly |already ){0,6}aware",
    "as you(?:'(?:ll|re|ve|d))? (?:well |very well |surely |already |fully |no doubt )?know,? (?:your|payment|you" +
      "|full|the|this|we|that)",
    "(?:do|did|can|could|are|were|will|would|have|(?:don't|do not)|(?:didn't|did not)|(?:aren't|are not)" +
      "|(?:shouldn't|should not)|(?:haven't|have not)|(?:won't|will not)|(?:can't|cannot)) you(?:'(?:ll|re|ve" +
      "|d))? (?:really|even|honestly|not|seriously|actually|ever|truly|think|believe|expect|care|feel (?:bad|guilty" +
      "|ashamed|any|embarrassed|no)|ashamed|proud|owe|realise|realize|understand (?:that|how|what)|know (?:how" +
      "|what (?:this|it)|that|your)|remember (?:your|that|what|promising|agreeing|signing)|plan(?:ning)? to|intend" +
      "|ever going|planning (?:to|on)|going to (?:pay|keep|ignore|continue|be)|comfortable|have any|keep your word" +
      "|forget|forgotten|too|respect|value|want (?:us (?!to (?:call|ring|write|wait|help|pause|stop|move|split" +
      "|talk|send|ask|keep|change|look))[a-z]+|to (?:lose|be|let|risk|explain|keep (?:letting|owing|hiding" +
      "|being|avoiding))|everyone|your (?:family|name|credit|employer)))(?! (?:a (?:better|good)|like|that (?:would" +
      "|might) help|this would help|pause|to (?:talk|pause|move|start|stop|change)|of (?:a )?better))",
    "why (?:have|(?:haven't|have not)|(?:don't|do not)|(?:didn't|did not)|are|(?:aren't|are not)|do|is it|is|has" +
      "|(?:hasn't|has not)|should (?:we|others|your|the|everyone|anyone)|(?:can't|cannot)|(?:won't|will not)" +
      "|would) (?:you|we|others|your|it|that|payment|the|anyone|everyone|this|i)(?! (?:ask|keep (?:notes|this)|offer" +
      "|have (?:this|these)|pause|send|write))",
    "(?:we|i)(?:'(?:ll|re|ve|d|m))? (?:can only |must |have to |will |now |are left to |are forced to |may " +
      "|cannot help but |begin to |'m starting to |are starting to |start to ){0,6}(?:assume|conclude|wonder" +
      "|question|doubt|suspect|presume)(?: \\w+)? (?:you|that you|whether|if you|your|why|how|what)",
    "(?:we|i)(?:'(?:ll|re|ve|d|m))? (?:assume|presume|take it|gather|see|notice|noticed|trust|understand" +
      "|thought) (?:that )?(?:you(?:'(?:ll|re|ve|d))? (?:have |are |do |(?:don't|do not) |can |were " +
      "|had ){0,6}(?:chosen|choose|not|no|decided|ignor\\w+|refus\\w+|unwilling|avoid\\w*|happy to|still (?:log|us" +
      "|watch|tak|enjoy|attend|open|using)|opened|read|seen|intend\\w*|care|continue|keep|found (?:the )?(?:time" +
      "|money)|understand the|better|more (?:responsib\\w+|serious)))",
  ],
};
