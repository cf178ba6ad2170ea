import type { RuleGroup } from '../rules.ts';

/** Threats in English with what will be taken away. */
export const losses: RuleGroup = {
  why: 'It threatens with what will be taken away.',
  kinder: 'Your place stays yours. Nothing changes while we sort this out.',
  always: [
    "(?:isn't|is(?: not|n't)|aren't|are(?: not|n't)) (?:coming|getting|going) (?:in|back|anywhere) (?:until|unless" +
      "|without)",
    "(?:nobody|no one|none)(?: here)? (?:gets?|trains?|attends?|comes?|stays?|enters?|learns?|plays?|joins?|sees?" +
      "|rides?)[^.?!;]{0,20} (?:without paying|for free|who has(?: not|n't) paid|until they pay|unless)",
    '(?:is|are|be|been|gets?) (?:torn up|scrapped|off|void|dead|finished)(?= ?(?:$|[.,]| (?:if|from|unless|now)))',
    "(?:the|this|your) (?:plan|deal|arrangement|agreement|holiday|party|free ride|honeymoon|fun|vacation" +
      "|grace)(?: period)?(?: is|'s) (?:now )?(?:over|off|up)",
    '(?:one|a single|any|another|the next|the slightest) (?:more )?(?:slip|late|miss|missed|hiccup|mistake|lapse' +
      '|delay)(?:[- ]up)?[^.?!;]{0,20} (?:and (?:the|you|your|we|it)|cancels|ends)',
    'removing you(?! from (?:the|any|our) (?:list|mailing))',
    "(?:cannot|can't|won't|will not|may not|not) be (?:allowed|admitted|let|permitted|seated) (?:in|into|to|back|on)",
    '(?:from|at|to) (?:zero|scratch|square one)(?= ?(?:$|[.,]| (?:again|if)))(?<=(?:or|and|back' +
      '|again) [^.?!;]{0,25}(?:zero|scratch|square one))',
    "(?:deal|plan|offer|place|spot|membership) (?:like this|is(?: not|n't)|isn't) (?:again|forever|guaranteed)",
    "(?:you'd|you would) (?:be|have been) (?:out|gone|removed|suspended|cancell?ed)",
    '(?:gets?|be|is|will be) (?:wiped|erased|binned|deleted)',
    'end of the (?:road|line)',
    '(?:keep|start|begin|go on) paying or',
    'no (?:pay|payments?|money|funds)[a-z]*,? (?:no|means no)',
    "until (?:and unless )?(?!you(?:'(?:ll|re|ve|d))? (?:have |are )?(?:settled in|caught your|made up your))(?:you" +
      "|it|this|that|everything|(?:the|your|a|full|all) (?:[a-z]+ )?(?:<due>)) (?:have |has |had |is |are " +
      "|'ve )?(?:been )?(?:fully |finally )?(?:pay|paid|settled?|cleared?|done so|made|received|brought|resolved" +
      "|up to date|current|caught up)",
    '(?:say )?goodbye to',
    '(?:be|been|was|were) (?:all )?for nothing',
    '(?:be|been|go|gone) (?:to waste|wasted|down the drain)',
    'let(?:ting)? you go',
    '(?:can|will|able|you|be|may|shall|would) no longer (?:be able to |have |be |get |receive |use |enjoy |count ' +
      '|rely |access |log |attend |join |take part |continue |keep |hold |offer |extend |wait |accept |provide ' +
      '|support |tolerate |guarantee |afford ){1,6}',
    "we(?:'(?:ll|re|ve|d))? (?:will|shall|must|can|may|are) no longer (?:able|hold|offer|support|tolerate|accept" +
      "|wait|provide|be able|extend|willing|prepared|serve|allow|permit|overlook|work|honou?r|keep|reserve|carry" +
      "|cover)",
    '(?:to|and) (?:avoid|prevent|stop|escape|head off|ward off|stave off) (?!(?:confusion|stress|worry|surprises?' +
      '|any (?:surprises?|stress|worry|confusion)|that happening|mix-?ups?|spam|a rush|rushing|the (?:queue' +
      '|rush)))(?:an?y? |the |your |this |further |having |being |additional |any |more |extra |unnecessary ' +
      '|a ){0,6}(?:suspension|interruption|disruption|loss|losing|cancell?ation|closure|termination|charges?|fees?' +
      '|costs?|penalt(?:y|ies)|interest|action|actions|measures|escalation|collections?|legal|court|proceedings' +
      '|reporting|report(?:ed|ing)?|damage|harm|negative|restriction|restrictions|lockout|lock|locked|removal' +
      '|removed|deactivation|blocked|suspended|cancell?ed|contact|contacted|notices?|inconvenience|embarrassment' +
      '|problems?|trouble|late|credit|issues|difficulties|complications|impact|expulsion|expiry|downgrade|steps' +
      '|consequences|unpleasant(?:ness)?|hassle|surcharges?|delays?|being|this|your)',
    '(?:so|so that|or|lest|else) (?:that )?(?:you )?(?:risk|lose|forfeit)',
    "(?:pay|act|settle|reply|respond|update|call|contact|hurry|move)[^.?!;]{1,50} (?:so (?:that )?|in order " +
      "|to )(?:not |as not |you (?:do(?: not|n't)|don't|won't|will not) |we (?:do(?: not|n't)|don't|won't) |to not " +
      "|keep )(?:lose|have to|miss|forfeit|your (?:access|account|membership|place|spot|seat))",
    '(?:keep|retain|protect|save|secure|preserve|maintain) (?:your|uninterrupted|full) * (?:by paying|by (?:settling' +
      '|acting)|before|pay (?:now|today))',
    '(?<!(?:stop|skip|without) )(?:pay(?!ments? to (?:keep you|protect you))|act|settle)[^.?!;]{0,30} (?:to|and) ' +
      '(?:keep|retain' +
      '|protect|save|secure|preserve|maintain|restore|regain|continue|avoid|prevent)',
  ],
  unlessDenied: [
    "(?:as soon as|once|after|the (?:moment|minute|day)|only when|as and when) (?:you(?:'ve| have)? (?:paid|settled" +
      "|cleared) (?:everything|in full|up|it all|what|your|us|the|all)|(?:we (?:have|get|see) )?(?:full|your" +
      "|the full|complete|the|your full) (?:payment|money|funds|cash)(?: (?:lands|clears|is (?:in|here|received)" +
      "|arrives|has (?:cleared|arrived)|hits))?(?= ?(?:$|[.,?]))|(?:your|the) (?:balance|account|bill|debt|invoice" +
      "|slate) is (?:back )?(?:at |to )?(?:zero|cleared|paid|settled|clean|clear|in order))",
    "(?:next|first) (?:one )?to (?:go|leave)|right for (?:this|our|the) (?:group|program|programme|community|club" +
      "|team)(?<=(?:you|you're|you are) right for (?:this|our|the) [a-z]+)|(?:rethink|reconsider|review" +
      "|discuss) (?:whether|if|your (?:place|membership|spot|seat))",
    "safe until <day>|watch (?:your|all your) (?:progress|place|work|streak|results|access) (?:disappear|vanish|go" +
      "|slip|fade|fall)|that(?:'s| is) the door|choose to (?:leave|go|quit|walk)|you(?:'re| are) off the list",
    "(?:is|are|(?:it's|it is)|be) over between|(?:we part|part) ways|everything you (?:worked|built|earned|trained)",
    'until (?:payment|the payment|the money|it) is (?:confirmed|made|in|here|received|cleared)' +
      '|or there is no (?:plan|deal|pause|place)',
    'no room for (?:error|mistakes|slips|excuses|delay)|take it or leave it|(?:gives?|mean|means) you (?:the' +
      '|a) right to (?:complain|skip|miss|ignore|delay|demand|be)',
    "(?:we|i)(?:'(?:ll|re|ve|d|m))? (?:won't|will not|can't|cannot) honou?r|neither (?:do|will|can) we" +
      "|before it(?:'s| is) gone|(?:you'd|you had) better(?! (?:rest|sleep|off))",
    '(?:moved|put|bumped|switched|going|go) back to the (?:standard|full|old|normal|regular|higher) (?:price|rate' +
      '|fee|terms)',
    'no (?:coming|going|way) back|taken off the (?:roster|list|rota|schedule|group)|hard to (?:join|find|get into) any',
    "stays? on your (?:profile|file|record|account)|does(?: not|n't) stop us from|(?:cost|costs|costing) (?:others" +
      "|someone|another member) (?:their|a|his|her)",
    'asked to leave|out of the question',
    "(?:spot|place|seat|slot|membership|ticket)(?: at [a-z ]{1,20})? is(?: not|n't) yours(?= ?(?:$|[.,]| (?:until" +
      "|unless)))",
    "(?:you )?may (?:only )?(?:rejoin|return|come back|book|attend|log in|continue) (?:once|when|after" +
      "|only)(?! you(?:'(?:ll|re|ve|d))? (?:like|want|feel|are ready))",
    "(?:changes|pauses|moves|breaks|new dates) (?:to your plan )?(?:are|is)(?: not|n't) (?:allowed|accepted|possible" +
      "|permitted)",
    'it stops here|ends here and now|(?:our|my) door is (?:shut|closed)',
    "(?:don't|do(?: not|n't)|won't|will not|not) be granted",
    'or your [a-z]+ (?:stops?|ends?|closes?|goes|is (?:off|gone)|dies?)',
    '(?:your|the) (?:[a-z]+ ){1,3}(?:are|is|has been|have been) (?:now )?(?:switched off|disabled|turned off' +
      '|deactivated|locked)',
    'imagine (?:having to|losing|starting|going back|being without)',
    'expired? [a-z]+, (?:expired?|no) [a-z]+',
    "<mine> (?:[a-z]+ ){0,2}(?:<thing>|hosting|workspace|site|website|app|posts?|locker|streak|bookings?" +
      "|reservations?|card|key|pass|tier|team|recordings?|history|messages|files?|discount|records|projects?" +
      "|calls?) (?:<may>|is|are|has been|have been|was|were|gets?|being|now|goes|will go|'s been)(?: (?:now|soon" +
      "|also|then|[a-z]+ly|be|been|being|get)){0,4} (?:taken (?:offline|down|back|over)|offline|dark|scheduled for" +
      "|set for|cleared|emptied|reset|switched off|given to|up for grabs|read only|(?:put )?on hold(?! (?:for" +
      "|while|because you|as you|until (?:we|you|the)))|gone|held" +
      "|withheld|at zero|revoked|dropped|deleted|demoted|no more|open to|back on sale|for sale|opened up)(?! (?:safe" +
      "|for you|until you))",
    "you(?:'ve| have| are|'re)(?: now| all)? (?:been )?(?:dropped|moved|downgraded|demoted|switched|knocked|bumped" +
      "|pushed|relegated|reduced|put) (?:back |down )?(?:to|onto|into|off|on|out)(?! (?:the (?:list you|plan you" +
      "|date)|a (?:smaller|lighter|new|later)))",
    "we(?:'ve| have|'re| are)? (?:taken|taking|pulled|brought|bringing|opened|opening|put|putting) (?:down |up " +
      "|back |away )?(?:your (?:profile|page|site|seat|place|spot|badge|slot|card|name|posts|bookings?)" +
      "|you off)(?: [a-z]+){0,4}(?= ?(?:$|[.,]| (?:down|off|away|back|up|offline|to)))",
    '(?:streak|discount|price|offer|bonus|badge|rate|reward|perk|credit|deal)s? (?:dies?|vanish(?:es)?|goes' +
      '|disappears?|is gone|ends|burns?|evaporates?|resets?|dies|expires?|falls away) (?:if|unless|when|once|as soon' +
      '|with|without|tonight|today|tomorrow)',
    "you(?:'ve| have)? lost (?:your|the(?! (?:book|books|letter|card|key|form|link|code))|our|all|access)(?! " +
      "(?:job|work|home|mother|father|mum|mom|dad|wife|husband" +
      "|partner|son|daughter|way|card|bag|phone|password))",
    '(?:membership|plan|account|access|place|spot|seat|coaching|time|journey)(?: here)? hangs? (?:by|in)',
    "someone else(?:'s)? (?:starts?|takes?|gets?|has|is|will|could|may|wants?)",
    '(?:another|a new|a different|a paying) (?:client|member|person|student|tenant|athlete)s? (?:starts?|takes?' +
      '|gets?|will|has|is|moves?|could|can|wants?)(?! (?:told|asked))',
    'changing the locks',
    "(?:don't|do(?: not|n't)) (?:come|bother coming|show up|turn up|book|log in|expect to (?:train|come|attend" +
      "|join))(?! (?:if you(?:'(?:ll|re|ve|d))? (?:are|feel)|(?:to )?(?:us )?with (?:shame|fear)))",
    'everything in your [a-z]+ (?:is|will|gets?|goes)',
    'charged off',
    'assigned (?:for|to) (?:recovery|an|a)',
    '(?<!(?:you|you can|you may|you could|free to|like to|want to|wish to) )(?:cancels?|voids?|ends|breaks|kills' +
      '|terminates|forfeits|invalidates|nullifies) (?:your|the|this|our) (?:plan|agreement|arrangement|membership' +
      '|offer|deal|contract|discount|whole)',
    'plan (?:is|was|has been|will be) (?:now )?(?:void|broken|cancell?ed|off|terminated|revoked|withdrawn|dead)',
    '(?:broke|broken|breaking) (?:the|your|our|this) (?:plan|agreement|arrangement|payment plan)',
    '(?:missed|late|failed|skipped) (?:instal?lments?|payments?) (?:cancels?|voids?|ends|breaks|means?|will|results?' +
      '|triggers?|costs?|leads?|puts?|makes?|has consequences|is (?:a(?! (?:small|tiny|normal))|grounds' +
      '|not (?!the end|a problem|a big|an issue)))(?! (?:nothing|that we|move|go to|not|never|be fine|okay|wait))',
    "(?:pay|act|settle|reply|respond|decide)[^.?!;]{0,30} or (?:lose|face|risk|forfeit|go|quit|you|your|be|get out" +
      "|expect|suffer|kiss|explain|we(?:'ll| will| must| may)|leave(?! (?:it|that|this)))(?! (?:can|could|may like" +
      "|would rather|at your|prefer))",
    "or (?:you|your [a-z]+|the [a-z]+|it|we)(?:'ll| will| may| might| must| would) (?:have to|be|lose|end|stop|close" +
      "|face|forfeit|pay|owe|cancel|remove|report|send|pass|take|act|proceed|suspend|charge|add|lock" +
      "|delete)(?! (?:fine|okay|happy|glad|there|a pause|care|later|less))",
    'either (?:you )?(?:pay|settle|act|clear)',
    "(?:we|i)(?:'ll| will| may| might| would| could| shall)(?: then| soon| unfortunately| sadly| also| now)? (?:have" +
      "|need|be left) to (?!find|check|ask|look|wait|see|talk|move|think|get back|meet|come|try|reschedule)",
    "(?:unfortunately|sadly|regrettably|regretfully),? ** (?:will|must|have to|has to|no longer|be able" +
      "|forced|not be|(?:won't|will not)|must)(?! (?:be (?:a bit|able to reply)|see))",
    '(?:access|entry|login|service|admission|participation|permission) (?:is |was |has been ' +
      '|will be )?(?:now )?(?:denied|refused|barred|forbidden|restricted|revoked)',
    '(?:removed|expelled|excluded|suspended|banned|barred|dropped|kicked) from',
    'until further notice',
    "(?:we |(?:we've|we have) |have |has |been |now )(?:have )?(?:restricted|locked|blocked|disabled|suspended" +
      "|frozen|revoked|terminated|deactivated|withdrawn|limited|closed|cancell?ed|removed|flagged) (?:your|you" +
      "|all your|the)(?! (?:complaint|payment|payments|debit|bill|bills|late|letters|question|request|old" +
      "|automatic|extra" +
      "|other|dispute|plan (?:because|as)|reminders?|fee|fees|charge|late fee|matter|case|topic|subject|book))",
    '(?:pay|settle|act)[^.?!;]{0,30} (?:to|and) (?:un(?:lock|freeze|block)|restore|regain|reactivate|reinstate' +
      '|resume|get (?:back|your))',
    "(?:will|you'll|to|would|could|may|might|about to|going to) (?:also |then |soon )?lose (?:your|all|the|every|it" +
      "|out|everything|any|this|their|his)",
    "members? (?:who|that) (?:owe|do(?: not|n't)|don't|have(?: not|n't)|haven't|are)(?= [^.?!;]{1,40}(?:can|cannot" +
      "|can't|may|will|lose|must))",
    "(?<!(?:if|when|because|that) you )(?:cannot|can't|may not|won't be able to|will not be able to|(?:are |is " +
      "|be )?(?:not|no longer) (?:allowed|able|permitted|welcome|eligible|entitled) to|unable to" +
      "|ineligible to) (?:join|attend|access|use|book|enter|log in|participate|post|take part|continue|come back" +
      "|return|watch|stay|remain|rejoin|enrol|open)(?! (?:it|this note|the call|us))",
    '(?:a |an )?(?:hold|block|lock|freeze|flag|stop|note|mark|restriction|limit) (?:has been|have been|will be' +
      '|is being|was|may be|is) (?:placed|put|added|set|imposed|applied|made)',
    '(?:reviewing|review|deciding|decide|consider|considering|question|reconsidering|reconsider|evaluating' +
      '|assessing) (?:whether|if) (?:you|your|to keep|we)',
    'whether (?:you|we) (?:can|may|should|will) (?:stay|remain|continue|keep)',
    "(?<!(?:if|when|then|more and) )(?:you are|you're|you(?: will|'ll) be|you'll be|be) (?:out(?! of work)|gone|done" +
      "|off the|cut|removed|out of the|on your own|expelled|shown the door)(?= ?(?:$|[.,!]| (?:of|from|the|if|by" +
      "|on)))",
    '(?:one|once|two) (?:more|last|further) (?:missed|late|failed|skipped|time|strike|slip|chance|warning|mistake)',
    '(?:one|two|three|first|second|third|strike) strikes?',
    'strike (?:one|two|three)',
    'miss (?:this|one|it|another|the next)(?: one| payment)? and',
    "(?<!you can )(?:disable|hide|hidden|downgrad(?:e|ed|ing)|demot(?:e|ed)) (?:your|from|to" +
      "|until)(?! you(?:'(?:ll|re|ve" +
      "|d))? (?:ask|want|choose|tap|look|open|are|feel|like|press|say))",
    '<mine> (?:[a-z]+ )?<thing> (?:and [a-z]+ )?(?:<may>|is|are|has been|have been|was|were|gets?|being|now' +
      '|to) (?:also |then |now |soon |permanently |automatically |temporarily |immediately |being |be |get ' +
      '|have been |been |about to be |scheduled to be |set to be |subject to |at risk of being |liable to be ' +
      '|due to be |fully |going to be ){0,6}<stopped>(?! (?:for you|open))',
    '<thing> * (?:will|may|might|could|shall|would|must|is about to|is going to|is set to|is due to) (?:be |get ' +
      '|then |also |soon |immediately |automatically |permanently |temporarily |simply |have to be |need to be ' +
      '|now be |now |have to ){0,6}(?:<stopped>|end|stop|cease|expire|lapse|disappear|vanish|close|terminate|go away' +
      '|run out|be gone|go to (?:someone|another|somebody|the next))',
    "(?<!(?:asked|told|want|wanted|like|wish|wished|(?:asked|told|wanted) us) )(?:(?:we|i)(?:'(?:ll|re|ve|d|m))?" +
      "|management|the team|our team|us|to|system) (?!can (?:stop|end|cancel|drop" +
      "|limit|pause))(?:(?:<may>|are|am|to|had to|have|were forced to|are forced to|are obliged to) )?(?:(?:[a-z]+ly" +
      "|now|also|then|to|be|have|begin|start|begun|started|either) ){0,4}(?:<stop>|suspending|closing|cancell?ing" +
      "|terminating|removing|revoking|blocking|restricting|locking|freezing|deactivating|withdrawing|cutting off" +
      "|deleting|dropping) (?:(?:you(?:r)?|all|any|the|access to|this|both|further|everything|to|from|own|full" +
      "|member|entire|current|remaining|future|online|and|revoke|block) ){0,4}<thing>",
    "(?:(?:we|i)(?:'(?:ll|re|ve|d|m))?|management|the team|our team|us|to|system) (?!can (?:stop|end|cancel|drop" +
      "|limit|pause))(?:(?:<may>|are|am|to|had to|have|were forced to|are forced to|are obliged to) )?(?:(?:[a-z]+ly" +
      "|now|also|then|to|be|have|begin|start|begun|started|either) ){0,4}(?:suspend|terminate|remove|block|lock" +
      "|expel|ban|bar|exclude|drop|let go of|cut off|report|sue|deny|refuse) you",
    '(?:<may>) (?:be )?(?:lock|lock(?:ed)?|kick(?:ed)?|throw(?:n)?|shut|put|remov(?:e|ed)|drop(?:ped)?|push(?:ed)?' +
      '|expel(?:led)?|exclud(?:e|ed)|bar(?:red)?|block(?:ed)?|ban(?:ned)?) (?:you )?(?:out|off|from)',
    '(?:risk|risks|risking|jeopardi[sz](?:e|es|ing)|endanger(?:s|ing)?|forfeit(?:s|ed|ing|ure)?) * (?:<thing>|losing' +
      '|suspension|termination|cancell?ation|legal|credit|everything|of|having|being|enrol?lment|removal|future)',
    "you(?:'(?:ll|re|ve|d))? (?:are )?(?:risk|risking)",
    'in jeopardy',
    'at risk',
    'in danger of',
    'at stake',
    'on the line',
    'jeopardi[sz](?:e|es|ing)',
    '(?<!you can |received your )(?:suspension|termination|cancell?ation|closure|deactivation|revocation' +
      '|restriction|interruption|disruption' +
      '|removal|expulsion|loss|lapse|downgrade|lockout|disconnection|reconnection|reinstatement|limitation' +
      '|restrictions) (?:of|to|from|in|fee|is|will|notice|date|process|proceedings|procedure|and)',
    '(?:result(?:s|ed)? in|lead to|leads to|leading to|mean|means|cause|trigger|triggers|face|facing|subject to' +
      '|prompt|avoid|pending|before|without|imminent|immediate|automatic|permanent) (?:the |an? |your |automatic ' +
      '|immediate |further |additional |permanent |temporary |possible |legal ){0,6}(?:suspension|termination' +
      '|cancell?ation|closure|deactivation|revocation|restrictions?|interruption|disruption|removal|expulsion|loss' +
      '|losing|lockout|action|penalt(?:y|ies)|charges|fees|collections?|litigation|escalation|proceedings|interest' +
      '|measures)',
    '(?<!(?:talk|chat|change (?:it|that|this)|you like|stop) )before (?:we|it|your|things|this|the|they' +
      '|access) (?:have|has|are|is|need|needs|must|will|get|gets|account|access|membership|place|file|case|matter' +
      '|becomes?|comes?|goes|escalat(?:es?)|lapses|closes?|ends?|expires?|<stop>)',
    '(?:access|membership|account|subscription|enrol?lment|offer|place|spot|grace period|arrangement|plan(?! ' +
      '(?:ends|stops) (?:in|after|by itself|with|on))|login' +
      '|this offer|opportunity|window) (?:will |to |that )?(?:expires?|lapses?|closes|terminates|stops|ends(?! (?:in' +
      '|on|at) [a-z0-9 ]{1,20}(?: and|[.,]|$))) (?:in|on|at|by|today|tonight|tomorrow|soon|this|next|when|if|without' +
      '|unless|within|automatically|after|from|for)',
    '(?:your|the) (?:spot|place|seat|slot) (?:<may>|goes|will go|is|can) (?:be )?(?:go|goes|given|offered|passed' +
      '|released|to|filled|taken|resold|handed)',
    '(?:give|offer|pass|hand|release|sell|giving|offering) (?:up )?your (?:spot|place|seat|slot)',
    'waiting list',
    'wait-?list',
    'someone (?:else )?(?:who (?:can|will|does|pays?|wants|values|is)|(?:is )?waiting)',
    '(?:others|people|someone|somebody|other members|members) (?:are|is|else) (?:already )?(?:waiting|would (?:love' +
      '|gladly|happily|be)|wants?|could use|will take|who)',
    '(?:offer|option|arrangement|discount|plan|deal|possibility|door|window) (?:<may>|is) (?:be )?(?:withdrawn' +
      '|not be|expire|no longer|off the table|gone|closing|closed|void)',
    '(?:it|this|that) (?:will|may|might) not be (?:offered|available|possible) (?:again|later|much longer|forever)',
    "(?:won't|will not) (?:be|last|stay) (?:offered|available|forever|long|open)",
    "(?:cannot|can't|can not|unable to|impossible to|not able to|won't|will not|not) (?:continue|keep on?|go on(?! " +
      "your (?:record|file|credit))" +
      "|carry on|be able to continue)(?: to)? (?:with |carrying|providing|supporting|serving|offering|holding" +
      "|waiting|giving|hosting|coaching|extending|working|hold|provide|support|serve|offer|carry|coach|like this" +
      "|this way|indefinitely|free|your|the|this)",
  ],
};
