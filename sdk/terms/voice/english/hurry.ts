import type { RuleGroup } from '../rules.ts';

/** How English hurries a person who needs time. */
export const hurry: RuleGroup = {
  why: 'It hurries a person who needs time.',
  kinder: 'Take your time. Whenever you like is soon enough.',
  always: [
    'earliest (?:opportunity|convenience)|point of (?:polite|friendly|being|asking|patience)|past the point',
    '(?:days?|weeks?|months?|hours?) (?:old |late |over )?and counting',
    'before (?:our|the) (?:monday|tuesday|wednesday|thursday|friday|meeting|next|call|retreat)(?= [a-z]+)(?<=(?:pay' +
      '|settle|sort|clear|fix)[a-z ]{1,15}before (?:our|the) [a-z]+)',
    '(?:put|set|make) (?:this|it|things|that) right(?: (?:now|today|by|at once|immediately|before)|(?= ?(?:$' +
      '|[.,?])))(?<!(?:we|i|will|to|and|us|me) (?:put|set|make) (?:this|it|things|that) right[.]?)',
    'start saving|get your (?:card|money|wallet|payment) (?:ready|out)|(?:money|funds|card) ready',
    '(?<!(?:books?|tools?|papers|form|forms|baby|visit|session) )(?:was|were) due (?:on )?(?:monday|tuesday' +
      '|wednesday|thursday|friday|saturday|sunday|last|yesterday|weeks|days)',
    '(?:last|final) (?:day|days|hours?|minutes?)(?= ?(?:$|[.,:]| (?:to|of|for|before|remain' +
      '|left)))(?! (?:to (?:yourself|rest|enjoy)|of (?:your|the|our) (?:pause|break|course|program|retreat|term' +
      '|holiday|month|year|class|week|trip|summer|spring)))(?<!(?:on|until|is|was|the|its) (?:last|its last|the last' +
      '|your last) day)',
    '<span>(?: and counting| to go| left| remain(?:s|ing)?)(?= ?(?:$|[.,]| (?:before|until|on|and)))(?<!(?:pause' +
      '|break|rest|holiday)[^.?!;]{0,12}(?:has|of|with|have) <span> (?:left|to go|remaining))',
    'not a (?:minute|day|second|moment|cent|penny) (?:later|more|less|longer)(?! than)',
    "(?:window|door|chance|opportunity) (?:is|'s) (?:closing|shrinking|about to|nearly|almost)",
    '(?:deadline|(?<!amount )due|cut-?off): ',
    '(?:by|before) [0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm)(?= ?(?:$|[.,]| (?:or|today|tomorrow|sharp)))(?<=(?:reply' +
      '|respond|answer|pay|call|act|done|funds|money|settled|it) (?:to us |us |back |in )?by [0-9 :apm]{1,8})',
    '(?:answer|reply|response|payment|decision|money|word|call) (?:from you )?(?:today|tonight|tomorrow|now' +
      '|this (?:morning|afternoon|evening|week))(?<=(?:need|want|expect|require|await|demand)[^.?!;]{0,25}(?:today' +
      '|tonight|tomorrow|now|this (?:morning|afternoon|evening|week)))',
    '(?<!nothing (?:more |else |further )?)need(?:s|ed)? to be (?:dealt|fixed|sorted|paid|settled|solved' +
      '|handled|done|cleared|resolved|made|here' +
      '|in)(?! (?:now|today|yet)[?])',
    '(?<!(?:it|this|that|things|them|walk|talk) )(?:done|through|finished) (?:waiting|asking|being (?:nice|patient)' +
      '|with (?:you|excuses)|talking)',
    'how (?:much )?long(?:er)? (?:do you|are you|will you|you) (?:expect|want|plan|going|make|keep|need us)',
    'no later than',
    'not later than',
    'without (?:further |any |more )?(?:delay|hesitation|notice|warning)',
    '(?:clock|timer) is (?:ticking|running)',
    'time is (?:running|of the essence|nearly|almost|up|short|ticking)',
    '(?:running|run) out of time',
    "time(?: is|'s)? up",
    'time has (?:come|run)',
    'counting down',
    'countdown',
    'what are you waiting for',
    'why wait',
    "hurry(?! home)(?<!(?:no|not|any|to|a|the|without|(?:don't|do not)) hurry)(?! (?:at all|here|from))",
    '(?:only|just) (?:<span>|hours|days|minutes) (?:left|remain(?:s|ing)?|to|until|before|away)',
    '<span> (?:left|remain(?:s|ing)?|to go) (?:to|before|until|on|for|and)',
    '(?:you )?(?:only )?have (?:only |just |exactly |until |less than |under |no more than |a final |one ' +
      '|up to ){1,6}(?:<span>|hours|days)',
    '(?:you|have|has|given|within) (?:have |only |just |got |exactly ){0,6}<span> (?:from (?:the|this|receipt|today)' +
      '|to (?:pay|respond|reply|settle|act|clear|make|contact|bring|resolve|fix|comply|arrange|get|save|avoid|update' +
      '|decide before|sort))',
  ],
  unlessOffered: [
    "(?:make sure|ensure|see to it|see) (?:that )?(?:there(?:'s| is| are)|you have|your (?:account" +
      "|card) has) (?:enough |some |sufficient )?(?:money|funds|cash|balance|credit)",
    '(?:top up|fund|load|fill) your (?:account|card)',
    '(?:set up|turn on|switch on|enable|activate) (?:autopay|auto-pay|automatic payments?' +
      '|a direct debit)[^.?!;]{0,15} (?:now|today|so)',
    "(?<!(?:i'll|we'll|i will|we will) )(?:do|fix|handle|settle|pay|sort|resolve|solve|finish|get|deal with" +
      '|take care of|see to|attend to) (?:it|this' +
      '|that|them|matters|your (?:bill|payment|balance))(?: \\w+)? (?:now|today|tonight|at once|immediately' +
      '|right away|before|by (?:tomorrow|tonight|the)|within|this (?:week|minute|instant)|asap|quickly|fast)',
    'by (?:tomorrow|tonight) (?:morning|night|evening|noon|at)',
    '(?<!(?:i|we|she|he|they|will|can|usually|always|ll|must) )(?:reply|respond|answer|text|call|click|sign|pay' +
      '|act) (?:yes |now |today |back )?(?:within|in the next|before)',
    'urgent(?:ly)?',
    'urgency',
    'asap',
    'as soon as possible',
    'at (?:your|the) earliest(?: possible)? (?:convenience|opportunity)?',
    'time[- ]sensitive',
    'high priority',
    'top priority',
    '(?:prompt|swift|speedy|quick|rapid|early) (?:payment|attention|settlement|response|action|reply|resolution)',
    '(?:needs|requires|demands|deserves|warrants) (?:your )?(?:urgent |prompt |full |undivided ' +
      '|immediate )?(?:attention|action|response|a response|an answer)',
    '(?:your|attention is|action is|action) (?:attention |is )?required',
    'important (?:notice|information about your (?:account|payment)|message (?:about|regarding) your (?:account' +
      '|payment|balance))',
    "(?<!(?:will|i'll|we'll|you'll|i|we|they|she|he|usually|always|can|should|your|a|tried|try|took|energy to|able to" +
      "|want to|ready to|up to|strength to|with) )(?:<payNow>|act|respond|reply|call|contact|log in|update|resolve" +
      "|sort|handle|fix|deal|do(?! not)|attend|take care|address|decide|make (?:a|the|your|this) (?:full )?payment" +
      "|(?:the |your |full )?payment(?! (?:[^ .?!;]+ ){0,4}(?:is (?:now (?:on|due on|paid|done|in)|tomorrow|today" +
      "|on|next|still|not" +
      "|open|ready|planned)|can be|(?:didn't|did not)|arrived|came|come|go|went|reach|reached|is in|has|was|landed" +
      "|made it" +
      "|moved|safely))|send" +
      "|transfer|get(?! (?:a|an|our|back|better|well|some) )|complete|arrange|reach us|reach out|write|bring|take" +
      "|click|confirm|choose|submit|catch|start" +
      "|hear|need|want|expect|required?|due|money(?! (?:trouble|worries|problems?|is (?:tight|short|hard)|back|was" +
      "|worries|came|arrived))|settlement|step up) ** (?:<soon>|by <day>|before <day>" +
      "|within (?:<span>|hours|days|minutes|the (?:hour|day|week))|until <day>)(?! (?:and then|and the rest|or " +
      "(?:later|next" +
      "|whenever|tomorrow|any)))",
    '(?:deadline|due date|cut-?off|time limit|grace period|extension) (?:is|was|has|have|for|ends|passes|passed' +
      '|expired?|expires|approaching|looms|given|we|of|to|on|today|tomorrow|will|now)',
    '(?:strict|firm|hard|absolute|missed|past|meet|meeting|miss|before|by|approaching|set|new|beyond|extend|the|this' +
      '|a|another) (?:the |this |your |that |our |a )?(?:deadline|cut-?off|time limit)',
    'deadlines?',
    'by (?:the )?(?:end|close) of (?:the |this )?(?:day|business|week|month|today|play|office hours)',
    'tonight at midnight',
    'at midnight',
    "you(?: have|'ve) (?:till|until)(?! [^.?!;]{1,25} to (?:decide|choose|change|think|move|stop|cancel|undo" +
      "|ask)(?! (?:or|before|whether)))",
    '(?:today|tonight|tomorrow|this week) only',
    'only (?:today|tonight|valid)',
    'limited[- ]time',
    '(?:now|today) is the (?:time|day|last)',
    'while (?:it|supplies) lasts?',
    "(?:it's|it is) time (?:to|you)",
    'high time',
    'about time',
    'long enough',
    "(?:can(?:not|'t)|won't|will not|(?:can't|cannot)) wait(?! to (?:see|hear|meet|welcome|have))",
    'waited (?:long|too|patiently|for weeks|for months|enough)',
    'no more time',
    'overdue for',
    'every (?:hour|day|minute) (?:counts|you wait|of delay)',
    '(?:daily|each day) (?:delay|that passes)',
    'soonest',
    'pay sooner',
    'stop (?:delaying|stalling|putting)',
    'delay(?:s|ed|ing)? (?:is|are|will|would|any|further|your|payment|costs)',
    'any (?:further )?delays?',
    'procrastinat(?:e|ing|ion)',
  ],
};
