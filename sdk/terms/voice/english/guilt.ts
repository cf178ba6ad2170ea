import type { RuleGroup } from '../rules.ts';

/** How English plays on guilt. */
export const guilt: RuleGroup = {
  why: 'It plays on guilt.',
  kinder: 'We are glad that you are here.',
  always: [
    "(?:we|i|your coach|our coach(?:es)?|the coach|our team|the team|everyone) (?:works? (?:so " +
      "|very )?hard and )?(?:have |had |has |'ve |also |really |truly |always |once |all |personally |genuinely " +
      "|never |put our |placed our ){0,6}(?:trusted|counted on|relied on|done so much|done (?:everything|all" +
      "|our (?:part|share|bit))|given (?:you|up|everything|so|our|this|all)|gave you|held up our|kept (?:our|my" +
      "|their|his|her) (?:side|part|end|word|promises?|half)|been (?:very |more than |so |extremely |nothing but " +
      "|really |too |incredibly |quite |endlessly ){0,6}(?:patient|generous|understanding|lenient|flexible" +
      "|good to you|fair|kind to you|there for you|supportive|accommodating|tolerant|kind)|bent over|gone out of" +
      "|went out of|made (?:an exception|exceptions|sacrifices|every effort|time for you)|sacrificed|invested (?:so" +
      "|in you|a lot|heavily|hours|time)|poured|delivered|fulfilled|upheld|worked (?:so )?hard for you" +
      "|showed? up for you|shown up|stood by you|expected (?:better|more)|thought (?:better|more|you (?:were|would" +
      "|had|cared))|believed (?:you|in you(?:'(?:ll|re|ve|d))? (?:and|but|when))|deserves?|bear(?:s|ing)? the cost" +
      "|pay(?:s)? our|honou?red (?:our|my|their)|did (?:our|my|their|everything|all|so much)|hoped (?:for better" +
      "|you would|you'd)|had faith|put our faith)(?! (?:like|want|rather|enjoy|feel|find|a (?:plan|pause)" +
      "|the (?:amount|date)|it (?:easy|simple)|(?:this|it) (?:so|to|for you)|you (?:could|can|may|might) like" +
      "|everything (?:else )?(?:on hold|as)|your (?:notes|place)|a rest))",
    "(?:our|my|your coach's|the team's|everyone's|your team's) (?:patience|goodwill|generosity|kindness|trust|faith" +
      "|understanding|leniency|tolerance|good will|flexibility|confidence in you)(?! (?:with you )?(?:is (?:here" +
      "|yours)|has no|does(?: not|n't)|doesn't|for (?:as|you)))",
    '(?<!your )patience (?:is|has|runs|wearing|wears|ran|does|only)',
    "after (?:all|everything|so much|the (?:time|help|effort|energy|work)|months|years|what) (?:(?:that )?(?:we|i" +
      "|your coach|the team|our team|dana|of|these|the|this|our)(?: \\w+)? (?:have |has |had |'ve )?(?:did|done|do" +
      "|given|gave|been|put|help|support|work|free|patience|time|effort|generosity|kindness|reminders|chances" +
      "|coaching|invested|shown|love|care|hours|sessions|offered|sacrificed|taught)|support(?:ing)?|help)",
    "how (?:would|do) you(?:'(?:ll|re|ve|d))? (?:think|feel) (?:if|we|your (?:coach|group|team)|it|when (?:we|your" +
      "|clients|someone)|this)",
    'what does (?:that|this|it) say',
    "imagine (?:if (?:everyone|all|we|no|every|you were|your)|how (?:we|it feels|your coach|they|others" +
      "|hard it(?: is|'s) for)|what (?:we|would|it)|being|working|not being)(?! (?:your (?:next|future)|how (?:good" +
      "|light)|a (?:week|month)))",
    "think (?:of|about) (?:your (?:coach|family|future|reputation|group|obligations?|commitments?|word|promise" +
      "|actions|choices)|those|how (?:we|your|this|it|others)|what (?:you(?:'(?:ll|re|ve|d))? (?:are|have|owe" +
      "|promised|do)|this|we|your|it)|us|others|the (?:people|others|team|coach|impact|effect|consequences?|example" +
      "|members|message)|everyone|everybody)",
    '(?:this|that|it|which|your (?:late )?\\w+) (?:really |truly |only |deeply |also |just |has |is ' +
      '|now ){0,6}(?:hurts?|hurting|hurt|costs? us|costing us|puts? (?:us|a|our|pressure|strain)|makes (?:it (?:hard' +
      '|difficult|impossible) for (?:us|your|the)|us|our (?:work|lives?|job))|harms?|lets? (?:us|your|the|everyone)' +
      '|burdens?|disappoints?|breaks? our|affects? (?:us|our|everyone|your|all|the)|strains?|upsets?' +
      '|saddens? us)(?! (?:nothing|nobody|no one|a lot of us|to (?:ask|talk)|happy|glad|smile))',
    '(?:we|i|our|the|your) (?:also |too |all |\\w+ )?(?:coach(?:es)?|team|business|staff|family|families|people' +
      '|small business|teachers?|colleagues)?,? ?(?:also |too |all )?(?:have|has|need|needs) (?:our |their |his ' +
      '|her |own |to (?:feed|pay|eat|live|support|cover|earn) |bills|rent|families|salaries|a family|children|kids' +
      '|mouths|staff to|to be paid|wages)(?:own |bills|rent|mortgage|families|mouths|family|children|kids' +
      '|obligations|expenses){0,6}',
    'you owe (?:us|your|it|this|everyone|your coach)(?! (?:nothing|no))',
  ],
  unlessDenied: [
    '(?:one|ones|person|people) who (?:suffers?|pays? the price|gets? hurt|pays? for (?:this|it))',
    '(?:i|we) had nothing to (?:say|tell)',
    '(?:our|my) money (?:misses|is|would)',
    '(?:goes?|going|went|work\\w*|stays?) unpaid',
    'had to let [a-z]+ (?:[a-z]+ )?go',
    '(?:deserves?|earned|waits?|waiting|wants|needs) to be paid',
    "i(?:'ve| have) (?:got )?(?:a |my )?(?:mortgage|bills|rent|kids|family|children)(?: [a-z]+)? (?:too|to pay" +
      "|to feed|as well)",
    '(?:treat|treats|treated) (?:me|us|your coach|people|him|her) (?:like this|this way|so|that way|like that|badly)',
    "(?:only|just) (?:our|my|someone's|somebody's|the coach's|your coach's) (?:livelihood|salary|income|rent|job" +
      "|business|family|time|work|lives)",
    "(?:i|we) hope (?:you(?:'re| are)|it was|(?:it's|it is)|you can|you feel|that holiday|your|you enjoy(?:ed)?" +
      "|you had|you slept)(?! (?:well|okay|ok|safe|all right|alright|doing|feeling|having|better|day|week|weekend" +
      "|family|mother|mum|mom|dad|father|son|daughter|kids|children|husband|wife|partner|back|knee|exam|trip|move" +
      "|interview|find|join|feel better|come|stay|get|like|know|see))",
    '(?:sleep|live) (?:at night|with yourself|with that)',
    'proud of yourself',
    'happy now',
    '(?:silly|foolish|stupid) (?:us|me|of us)',
    'our (?:mistake|fault|error) for',
    '(?:were|was|are) (?:wrong|foolish|naive|fools?|stupid|silly|right not) to (?:trust|believe|think|give|let|help' +
      '|expect|wait|offer)',
    'fool (?:us|me)',
    'fooled (?:us|me)',
    "(?:don't|do not) mind us",
    'not like (?:we|you|it|our)',
    'of course you',
    "(?:glad|good|nice|great|happy) (?:to (?:see|know|hear) )?(?:that )?you(?:'(?:ll|re|ve|d))? (?:had|have|found" +
      "|find|could|can) (?:the )?(?:time|money|funds|energy|enough)",
    "(?:we|i)(?:'(?:ll|re|ve|d|m))? (?:feel|felt|are|am|were|'re|'m) (?:(?!not |never )\\w+ )?(?:used|hurt|cheated" +
      "|betrayed|let down|insulted|disappointed|saddened|upset|angry|annoyed|frustrated|shocked|offended" +
      "|disrespected|exploited|exhausted|fed up|taken for|appalled|puzzled|concerned (?:that|about your|by)|troubled" +
      "|sad (?:that you|about your)|surprised (?:that you|by your|you (?:have|did)))",
    '(?:walk|walks|walking|run|leave|leaving) out of a',
    '(?:restaurant|supermarket|shop|store|hotel|gym|dentist|plumber|taxi|grocery|landlord) (?:\\w+ ){0,4}?(?:without' +
      '|pay|paying|would|lets?|wait|accept)',
    'stole',
    'steal',
    'robbing',
    'robbery',
    '(?:lost|losing|loses|lose) sleep',
    '(?:prices|costs|fees) (?:go up|rise|went up)(?![^.?!;]{0,30} (?:but|yours|not for you))',
    '(?:close|closing|suffer|suffers|struggle|struggles|fail|go under) because',
    "you(?:'(?:ll|re|ve|d))? (?:took|used|got|had|received|enjoyed|consumed|attended|joined|watched) (?:the|our" +
      "|every|all|your|a|months|these|it)(?: [^ .?!;]{1,30}){0,5},? (?:so|and|now|but|then) (?:now |please |then " +
      "|you )?(?:pay|it is|it's|we|not|never|yet|nothing|refuse|still|expect|have|where)",
    'got nothing',
    '(?:give|gives|gave|given|get|gets|got) (?:us )?nothing (?:back|in return)',
    '(?:the )?(?:trust|faith|confidence) (?:we|i|that we|your coach|which we|you were|has been|is|was) (?:have |had ' +
      '|has )?(?:placed|put|gave|given|shown|showed|broken|damaged|lost|gone|in you|invested|earned)',
    "(?:abus(?:e|ed|ing)|betray(?:ed|al|ing|s)?|broke(?:n)?|break(?:ing)?|lost|losing|lose|damag(?:e|ed|ing)" +
      "|test(?:ing|ed)?|violat\\w+|destroy\\w*|earn|earning|regain|restore|rebuild|repay" +
      "|taking for granted) (?:back )?(?:our|my|the|your coach's|their|that|this) (?:trust|faith|confidence|patience" +
      "|kindness|generosity|goodwill|good faith)",
    'betray(?:ed|al|ing|s)?',
    'taken? (?:us |it |this |our \\w+ |everything )?for granted',
    'taking (?:us |it |this |our \\w+ |everything )?for granted',
    'this is (?:how|the (?:way|thanks)) (?:you|we)',
    'says (?:a lot|something|more|everything|much) about',
    "put yourself in (?:our|their|my|his|her|your coach's)",
    'letting (?:us|me|your (?:coach|group|team)|the (?:whole |entire )?(?:team|group|others)|everyone|people|them' +
      '|yourself|others) down',
    'let (?:us|me|the (?:team|group|others)|your (?:coach|group|team|family)|everyone|people|them|yourself' +
      '|others) down',
    'let down(?! by (?:your|the) (?:bank|card|post))',
    '(?:relies|rely|relying|depends?|depending|counts?|counting) on (?:your |this |these |every |each |you(?:r)? ' +
      '|members |clients |people )(?:payments?|money|contributions?|fees?|paying|to pay|to keep|being paid|member' +
      '|client|keeping|prompt)',
    '(?:small|family) business',
    '(?:mouths|families) to feed',
    'work(?:s|ing|ed)? for (?:free|nothing)',
    'for free(?= ?(?:$|[.,?]| (?:while|and|all|any|forever|then|at)))(?<!(?:call|help|talk|ask|learn|join|use|advice' +
      '|you|budget|someone|read|come)[^.]{0,30}for free)',
    '(?:something|anything) for nothing',
    'free of charge forever',
    'gratitude',
    'ungrateful',
    '(?:in|as) (?:return|thanks|exchange) (?:for|we|you)',
    'in return(?= ?(?:$|[.,?]))',
    'repay (?:our|us|the (?:kindness|trust|favou?r)|your coach|his|her)',
  ],
};
