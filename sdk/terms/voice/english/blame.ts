import type { RuleGroup } from '../rules.ts';

/** How English blames a person or makes them feel small. */
export const blame: RuleGroup = {
  why: 'It blames the person or makes them feel small.',
  kinder: 'Cards expire and months get full. It happens to many of us.',
  unlessDenied: [
    'indulg(?:ed|ing)',
    '(?:people|clients|members|customers|someone|students|those|somebody|person|client' +
      '|member) like you(?! (?:who (?:work|care|show|make)|make|made|keep us|are (?:welcome|the heart)))',
    "(?:you are|you're|you can|you should|be|do|deserve|expected|expect|hoped for|thought) (?:so much |much " +
      "|far )?better(?: than (?:this|that)| of you| from you| person)?(?= ?(?:$|[.,]| (?:than (?:this|that|you|your" +
      "|any)|of|from)))(?<!(?:would|could|might|will|may|that|it) be (?:so much |much |far )?better)",
    'reflects? (?:poorly|badly|on you|on your|your|who|how|what|the (?:kind|sort))',
    '(?:late|slow|bad|poor|chronic|repeat|serial|habitual) payers?',
    'late payments? (?:is|are|has|have|hurts?|harms?|means?|costs?|shows?|will|tells?|makes?|puts?|cause[sd]?' +
      '|affects?|suggests?|says?|lead)(?! (?:okay|fine|all right|alright|welcome|allowed|common|no|nothing|not' +
      '|normal|ok|human|happen|gone|change nothing))',
    'late payment (?:very |extremely )?seriously',
    "(?:you|this|that)(?:'re| are|'s| is)? (?:also |only |just )?making (?:this |it |things |life |us |our )",
    "if you(?:'(?:ll|re|ve|d))? (?:cannot|can't|could(?: not|n't)|couldn't|won't|will not|do(?: not|n't)" +
      "|don't) (?:even )?(?:keep|manage|commit|afford|handle|honou?r|stick|pay) [^.?!;]{1,40},? (?:then |how|what" +
      "|maybe|perhaps|you (?:should|have no|do(?: not|n't)|don't deserve|(?:shouldn't|should not)|cannot" +
      "|can't))(?! about)",
    '(?<!(?:takes|took|take|takes some|took some|some|needs|your|such|of|great|real|much) )(?:the )?(?:decency' +
      '|courage|guts|nerve|audacity|cheek) (?:to|of)',
    'how will you',
    'example (?:you|for your|to your)',
    '(?:really|truly|actually) (?:who|what|how|the) (?:you|person|kind|example|way)',
    "(?:your|(?:it's|it is) your|is your|entirely your|only your) (?:own )?(?:fault|doing|mistake|problem|mess" +
      "|choice to)(?= ?(?:$|[.,]| (?:that|if|and|alone|is|to|not)))",
    'shame on',
    '(?:should|ought to|must) (?:really )?(?:be|feel) (?:\\w+ )?(?:ashamed|embarrassed|guilty|bad|sorry)',
    '(?<!(?:if|whether|think|say) (?:it|that) )(?:how|so|very|deeply|truly|really|most|rather|quite|extremely' +
      '|bitterly|is|are|find it|was) (?:\\w+ )?(?:disappoint(?:ed|ing)|ashamed of you|embarrassing|shameful' +
      '|disgraceful|irresponsible|careless|unreliable|dishonest|selfish|ungrateful|immature|childish|reckless' +
      '|disrespectful|inconsiderate|unacceptable|inexcusable|negligent|pathetic|lazy|rude|unprofessional' +
      '|unfair (?:to|on)|a disgrace|insulting|unbelievable|troubling|let down|hurtful|unforgivable)(?! (?:to (?:ask' +
      '|fall|be behind)|it (?:may|can)))',
    'disappointed (?:in|by|with|that|to)',
    'disappointment',
    'deadbeats?',
    'freeload(?:er|ers|ing)',
    'free ?rid(?:e|er|ers|ing)',
    'cheaters?',
    'liars?',
    'thie(?:f|ves)',
    'stealing',
    'steals?',
    'scroung(?:er|ers|ing)',
    'irresponsib(?:le|ly|ility)',
    'inexcusable',
    'intolerable',
    'disgraceful',
    'inconsiderate',
    'deliberate(?:ly)?',
    'wil?ful(?:ly)?',
    'zero tolerance',
    'enough is enough',
    'had enough',
    'fed up',
    'tired of (?:chasing|waiting|reminding|asking|excuses|writing|your|hearing|being)',
    'sick of',
    'lost patience',
    'chas(?:e|ing) (?:you|payments?|people|members|this|your|after)',
    '(?:have|having|had) to (?:keep )?(?:remind|chase|write (?:to )?you|ask|contact|call|follow|beg|hunt|babysit' +
      '|track)(?:ing)?',
    '(?:only )?(?:yourself|you) to blame',
    'because of you(?:r)?(?! (?:hard|kind|work|courage|progress|we|patience|help|card|bank|goal))',
    'thanks to your (?:lack|late|delay|inaction|failure)',
    'due to your (?:late|lack|delay|inaction|failure|non|missed|continued|own|negligence|silence|poor)',
    '(?:poor|bad) (?:planning|management|choices?|decisions?|habits?|money)',
    'beyond your means',
    'live within',
    '(?:get|sort|pull) (?:your act|your life|yourself|your (?:finances|money|priorities|house)) (?:together|out' +
      '|in order|straight|right)',
    'priorit(?:y|ies|ise|ize) (?:your|paying|this|payment|straight|right|elsewhere)',
    'grow up',
    'be an adult',
    '(?:act|behave|acting|behaving) (?:like|as if|responsibly|accordingly|irresponsibly)',
    'be (?:more )?(?:responsible|reasonable|serious|honest|accountable|reliable)(?! for (?:your own|this|us))',
    '(?:stop|quit|enough) (?:\\w+ )?(?:ignoring|avoiding|hiding|making excuses|delaying|wasting|pretending|excuses' +
      '|running|dodging|playing|stalling|lying|acting)',
    'running away',
    'head in the sand',
    '(?:turn|turned|turning) (?:a blind eye|your back)',
    'owe it to (?:us|your coach|the|everyone|others|your group|your team|those)',
    "we(?:'(?:ll|re|ve|d))? (?:have |'ve |had |already |repeatedly |also |now ){0,6}(?:reminded|told|asked|warned" +
      "|written to|contacted|emailed|e-mailed|called|messaged|notified|informed|chased|sent|tried to (?:reach" +
      "|contact|call)|attempted|given|reached out|followed up)(?: to (?:reach|contact|call|collect|help" +
      "|charge))? (?!(?:the|your) (?:bank|office|other|clinic|school|landlord))(?:\\w+ ){0,5}(?:times?|repeatedly" +
      "|already|again|before|several|many|multiple|numerous|twice" +
      "|countless|chances?|opportunit(?:y|ies)|on (?:three|two|several|many|multiple)|without|but you|and (?:still" +
      "|you|yet)|over and over|reminders|notices|warnings|extensions?|more than)(?! (?:you|your) (?:can|need))",
    'still (?:waiting|unpaid|owe|outstanding|ignor\\w+|silent|refus\\w+|avoid\\w+|pending payment|expect\\w*' +
      '|unanswered|unresolved)(?! for you with)',
    'have yet to (?:pay|receive|hear|respond|see|make|settle|reply|act|honou?r|get)',
    'await(?:ing)? (?:your|payment|the|a|full)',
    '(?:heard|hearing) nothing',
    '(?:well|fully|perfectly) aware',
    "(?:you )?(?:were|have been|(?:you've|you have) been|had been) (?:already |clearly |previously |repeatedly " +
      "|duly ){0,6}(?:told|informed|warned|reminded|notified|advised|given (?:every|enough|several|plenty|ample|many" +
      "|more))",
    '(?:ample|plenty of|more than enough|enough|every|several|many|too many) (?:time|opportunit(?:y|ies)|chances?' +
      '|warnings?|reminders)(?: to (?:pay|settle|respond|resolve|make|act|fix|put)| already| and| but|$)',
    '(?:you )?(?:would|could|should|might) (?:at least |have )?(?:have )?(?:paid|thought (?:of|about|twice)|planned' +
      '|told us(?! if)|known better|called|had the (?:decency|courtesy|courage)|budgeted|bothered)',
    '(?:the )?(?:least|minimum) (?:you|we) (?:can|could|expect|would)',
    'common (?:courtesy|decency|sense)',
    'basic (?:courtesy|decency|respect|manners)',
    '(?:is|was) it (?:really |truly |so |that |too ){1,6}(?:hard|difficult|much|much to|complicated)',
    'who do you think',
    'where is (?:our|your|the|my) (?:money|payment)',
    'when (?:will|are|can|do|might|should) (?:you|we) (?:finally |actually |going to |be |plan(?:ning)? to |expect ' +
      '|intend(?:ing)? to |see |ever |pay|stop|get|start|grow)',
    'leaves us (?:to|wonder\\w*|with)',
    "(?:serious|real|true|genuine|honest|committed|dedicated|responsible|decent|mature|reliable|loyal|good" +
      "|honourable|honorable|sensible|grown|grown-up|valued|respectable|considerate) (?:and \\w+ )?(?:adults?" +
      "|persons?|members?|clients?|people|students?|grown-ups?|customers?|learners?|man|woman|participants?" +
      "|professionals?|parents?)(?= (?:would|do|does|pay|pays|keep|keeps|who|(?:don't|do not)|(?:doesn't|does not)" +
      "|always|know|knows|honou?r\\w*|take|takes|settle|never|understand|find|finds|like|should|have|has|make|makes" +
      "|act|acts|can|(?:wouldn't|would not)|live))",
    '(?:adults|grown-ups|professionals|winners|people with (?:integrity|character|self-respect|discipline)|(?:those' +
      '|people|members|anyone|clients|somebody|someone|a person|person|man|woman) (?:of (?:their|your|his|her|good' +
      '|any)? ?(?:word|integrity|honou?r|character)|(?:with|who (?:has|have)) (?:any )?(?:integrity|honou?r' +
      '|character|decency|self-respect|discipline)|who (?:truly |really |actually |genuinely )?(?:cares?|keeps?' +
      '|honou?rs?|pays?|respects?|values?|wants? (?:it|this|to (?:change|succeed))|takes? (?:this|it|responsib\\w*' +
      '|things)|is serious|are serious|means? it|commits?)))(?= )',
    "(?:adults|grown-ups|winners) (?:pay|keep|honou?r|take|own|face|settle|don't|do(?: not|n't))",
    "(?:blame[ds]?|blaming|ashamed|shame(?:ful)?|guilt|guilty|embarrass(?:ed|ment|ing)|fault(?! (?:is|was|were) " +
      "(?:ours|mine)| (?:at|in|with|on) (?:the|our|your) (?:bank|system|side|page|office" +
      "|end))(?<!our fault))(?<!(?:we|i)(?:'(?:ll" +
      "|re|ve|d|m))? (?:are|am|were|was) (?:ashamed|embarrassed))(?<!(?:feel|feeling|feels|felt" +
      "|makes? you feel) (?:ashamed|guilty|embarrassed|shame|guilt|a bit ashamed))(?! (?:has|have) no)(?! (?:is" +
      "|are) (?:not|no))",
    '(?:lazy|careless|unreliable|dishonest|selfish|ungrateful|immature|childish|reckless|negligent|pathetic' +
      '|untrustworthy|unserious|thoughtless|insincere|weak|quitters?|quitting|giving up so|loser|losers|hopeless' +
      '|stingy|cheap|bad (?:person|member|client|example|payer|faith))(?<!a bit weak)',
  ],
  unlessOffered: [
    "(?:not sure if|wondering if|in case|perhaps|maybe) you(?:'(?:ll|re|ve|d))? (?:saw|missed|read|got|received" +
      "|noticed|overlooked) (?:our|my) (?:[a-z]+ ){0,2}(?:e?-?mails?|messages?|letters?|reminders?|notes?|calls?)",
    '(?:excuses?(?! (?:me|us|the|our|my|any typos?|this))|shocked|shocking|appalled|appalling|outraged|outrageous' +
      '|insulted|offended|cheated|hurtful|deeply hurt|ungrateful|frankly|quite frankly|to be (?:frank|blunt' +
      '|honest with you)|honestly\\?|let me be (?:clear|frank|blunt)|make no mistake|to be clear|be very clear' +
      '|without apology|spoiled|entitled|entitlement|nonsense|ridiculous|absurd|pathetic|enough\\b(?= ?$)|unheard of' +
      '|beneath you|low of you|sloppy|slack|slacking|chaotic|disorgani[sz]ed|hopeless|failure|failures|hypocrit\\w+' +
      '|nerve|insolence|arroganc?e?t?|stubborn|evasive|evading|evade[sd]?|evasion|elusive|stonewall\\w*|ghost(?:ed' +
      '|ing)|cowards?|cowardly|childish|lame|weak excuse|crocodile tears|sob story|self-?pity|victim|blind eye' +
      '|spineless|worthless|useless|lost cause|burden|parasit\\w+|leech\\w*|mooch\\w*)(?<!no excuse)',
    'explain (?:why|yourself|your (?:behaviou?r|absence|silence|delay|late)|to us why)',
    "(?<!(?:if|when|because|even if|even when|though|although|that|in case|after) )you(?: have" +
      "|'ve)? missed (?:a(?! (?:good|great|lovely|nice|joke))|your|one|the(?! (?:fun|joke|party|cake))|several|two" +
      "|some|payments?)",
    "you(?:'re| are) (?:late|behind|in arrears|overdue|in default)(?<!(?:if|when|because|even if|even when|though" +
      "|although|that) you(?:'re| are) (?:late|behind))",
    'your (?:late|missed|skipped|bounced|failed|rejected|declined|repeated|unpaid) (?:payments?|instal?lments?)',
  ],
};
