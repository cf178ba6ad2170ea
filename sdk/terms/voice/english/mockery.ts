import type { RuleGroup } from '../rules.ts';

/** How English doubts the character of a person, or mocks them. */
export const mockery: RuleGroup = {
  why: 'It doubts the character of the person, or mocks them.',
  kinder: 'We know that you mean well.',
  always: [
    "if you(?:'(?:ll|re|ve|d))? (?:cared|respected|valued|were (?:serious|committed|honest|really|truly|a" +
      "|responsible|sincere|half|grateful)|are (?:serious|truly|really|as|a person|committed|honest|sincere" +
      "|a serious|a responsible)|had (?:any|a shred|an ounce|been|the (?:decency|courage)|kept|paid|planned|thought)" +
      "|meant (?:it|what))",
    "(?:your|their|his|her) word(?= ?(?:$|[.,?]| (?:means|is|was|counts|to|and|about|as|has|means|if|on|if" +
      "|so)))(?<!(?:put|in|wait for|waiting for|until we(?: have|'ve)) (?:it in )?your word)(?<!thank(?:s" +
      "| you) for (?:keeping|giving us|honou?ring) your word)",
    'your (?:broken |empty |own )?promises?(?! (?:to yourself|is safe|can (?:change|move)|date))',
    'promises? (?:is|are) (?:a |promises?|worth|only|made|not (?:enough|payment)|cheap)',
    'you promised(?! (?:yourself|me (?:that|a) (?:story|recipe|dance|photo|song|walk)))',
    'you gave (?:us )?your word',
    "(?:test|question|doubt|prove|proving|show|shows|showing|reveal|demonstrate)s? (?:us |me |your |that you|some " +
      "|a lack|how (?:little|serious)|what kind|who you|you (?:are|can be|really|care|mean)|the (?:true|real)" +
      "|your true|real )(?:true |real |own |are |that you(?:'(?:ll|re|ve|d))? (?:are|can|mean) |commitment|integrity" +
      "|character|honesty|good (?:will|faith)|sincerity|respect|can be trusted|serious|trustworthy|care" +
      "|mean){0,6}(?! (?:steps|the steps|how to|it))",
    '(?:your|of) (?:true |own |real |level of |lack of ){0,6}(?:integrity|character|honesty|sincerity|reliability' +
      '|good faith|credibility|trustworthiness|intentions?|seriousness|dedication|values)(?= ?(?:$|[.,?]| (?:is|are' +
      '|to (?:pay|keep)|has|in|as|and|about|seems|when|with|or|toward)))',
    'your (?:true |so-called |supposed |real )?commitment(?= (?:seems|is (?:in|not|question\\w*|doubt\\w*|weak|low' +
      '|clear)|to (?:pay|pay\\w*|us|this|the)|means|only|has|ends|was|appears|looks|goes))',
    'serious about (?:your|this|change|changing|growth|the|paying|it|our|what|being)',
    "how (?:serious|committed|much you(?:'(?:ll|re|ve|d))? (?:care|value|want))",
    "(?:not|[a-z]+n't) (?:serious|committed|worthy|worth (?:it|our|the)|ready to be)",
    'hardly (?:the|what|how|surprising|seems)',
    'not what (?:we|i) expect',
    'how (?:convenient|nice(?! to (?:see|hear|meet))|lovely|interesting|funny|strange|odd|surprising|brave|generous' +
      '|kind) (?:of you|that (?:you|your)|to|how|when|it must)',
    '(?:great|good|nice|well|excellent|brilliant|fantastic|wonderful|bravo)(?: job| work| done| going' +
      '| one)?,? (?:on |at |for |in )?(?:missing|not paying|ignoring|avoiding|forgetting|another (?:missed|late' +
      '|month))',
    'thanks? (?:you )?(?:so much |a lot |again |very much ){0,6}for (?:nothing|ignoring|not |once again (?:ignoring' +
      '|not|forgetting|missing)|another (?:missed|late)|(?:making|keeping|leaving) (?:us|your coach|the (?:team' +
      '|group))|your (?:silence|continued silence|lack|late|non))',
    '(?:no|what a|big|another) surprise(?= ?(?:$|[.,?]|,? (?:you|your|again|there|that)))(?<!no surprise charges?)',
    'surely (?:you|your|someone|it|this|by|a|even|we|not|paying|one)',
    'oh(?:,)? (?:look|wait|well|sorry|dear|so|really|great|good|no)',
    'your (?:wallet|memory)',
    'in no (?:hurry|rush) to pay',
    '(?:you )?(?:had|have|found|find|always have|do have|seem to have|have enough|clearly have) (?:the |enough ' +
      '|plenty of |time and |no trouble finding )?(?:time|money|funds|cash|budget) (?:for|to (?!rest|breathe|think' +
      '|decide|read|look|talk|write|reply|answer|choose|catch|settle in|sort|come))',
    '(?<!(?:what|whatever|how much) )you can afford',
  ],
  unlessDenied: [
    '(?:spend|spent|spending|splash\\w*|buy|bought|buying|enough|money|cash|funds|afford|found|find|pay|paid|cost' +
      '|price|skip|cut|cancel|give up|cheaper|less|choose|chose|instead|book|booked) (?:\\w+ ){0,5}(?:coffees?' +
      '|lattes?|netflix|holidays|vacations?|new (?:phone|car|shoes|clothes|tv)|night out|nights out|eating out' +
      '|cigarettes|takeaways?|take-?out|restaurants?|streaming|concerts?|drinks|gadgets?|luxur(?:y|ies))',
    '(?:saw|seen|see|noticed?|notice|know|looking at|checked) [^.?!;]{0,40}(?:your (?:photos?|posts?|instagram' +
      '|facebook|stories|feed|holiday|vacation|trip|new(?! (?:job|address|card|number|baby|date|day|name|home' +
      '|bank))|profile)|instagram|facebook|social media|online (?:yesterday' +
      '|today|last|this))',
    "(?:if|did|do|does|had) you(?:'(?:ll|re|ve|d))? (?:really |truly |actually |genuinely |even " +
      "|honestly ){1,6}(?:care|cared|want(?:ed)?|mean(?:t)?|valued?|respect(?:ed)?|believe[d]?|love[d]?" +
      "|intend(?:ed)?|think|thought|expect|need(?:ed)?|plan(?:ned)?|were|are|tried|appreciate[d]?)",
    '(?:a person|people|someone|somebody|anyone|man|woman|adult|member|client)(?: \\w+)? of (?:your|their|his|her' +
      '|good) word',
    '(?<!(?:thank you|thanks) for )(?:keep|kept|keeping|honou?r(?:ed|ing)?|stand by|stood by|respect|break|broke' +
      '|broken|breaking|live up to|fulfil?l?|meet|stick to|uphold|remember|go back on|going back on|went back on' +
      '|make good on|follow through on|true to|back on|deliver on) (?:your|the|his|her|their|on your|this|all your' +
      '|that) (?:own |end of (?:the|our|this) |side of (?:the|our|this) |part of (?:the|our|this) |payment ' +
      '|financial |part |half |side ){0,6}(?:word|promises?|commitments?|deal|bargain|agreement|obligations?|end' +
      '|side|responsib(?:ility|ilities)|part|pledge|payments?|arrangement|terms|duty|duties|half|$)',
    'broken promises?',
    'empty promises?',
    'as you promised',
    "like you(?:'(?:ll|re|ve|d))? (?:promised|said you would)",
    '(?:commitment|dedication|success|growth|transformation|change|goals?|integrity|discipline) (?:\\w+ )?(?:means' +
      '|requires|starts with|begins with|demands|comes with|includes) (?:paying|keeping your|honou?r\\w*|to pay' +
      '|payment|responsib\\w+|sacrific\\w*|that you|accountab\\w*|action|discipline|investing|showing)',
    '(?:take|takes|taking|taken|treat) (?:this|your|it|our|their|that|the|us|money|payments?|things|me|his' +
      '|her)(?: \\w+){0,3} seriously(?<!(?:we|i|and|team) (?:always |do )?(?:take|takes|treat) (?:this|your|it|that' +
      '|the)(?: \\w+){0,3} seriously)',
    '(?:really|truly) (?:want|care|committed|serious|value|belong)(?! (?:you to|to (?:help|hear|see you|say))' +
      '| (?:about you))',
    'do you even',
    '(?:funny|strange|odd|interesting|amazing|remarkable|curious|convenient|fascinating) (?:how|that (?:you|your' +
      '|there)|coincidence)',
    'nice of you',
    'must be (?:nice|lovely|great|wonderful|comfortable|easy)',
    'congratulations(?:,| on) (?:you|another|missing|your (?:second|third|fourth|unpaid|late|missed))',
    "(?:we|i)(?:'(?:ll|re|ve|d|m))? (?:just |so |really |do )?(?:love|adore|enjoy) (?:chasing|working for|waiting" +
      "|being ignored|reminding|writing (?:the same|these)|it when (?:people|members|clients))",
    'so much for',
    'lucky (?:you|us|for some)',
    'surprise,',
    '(?:un)?surprisingly,',
    '(?:shocking|incredible|unbelievable|amazing)(?: \\w+)?,? (?:you|your|another|still)',
    'apparently(?! the (?:bank|card))',
    'evidently',
    'obviously',
    '(?<!(?:are you|are things),? )(?:really|seriously)\\?',
    '(?:late|forgot|missed|this|behind|short|nothing) again\\?',
    'forgot (?:to pay|about us|us)',
    '(?:did|have|has) (?:you )?(?:your )?(?:(?!not |never )\\w+ )?(?:forget|forgotten|lost your(?! (?:job|work' +
      '|home|place|partner|mother|father|card|bag|phone))|misplaced' +
      '|slip(?:ped)? your|dog|wallet)(?! your (?:password|pin|login))',
    'remember us',
    'remember (?:us|me|that (?:payment|promise|thing))\\?',
    'lost your (?:wallet|way to the|memory)',
    '(?:finally|ever|eventually|someday) (?:decide|get around|pay|paying|find the time|feel like|bother|planning' +
      '|settle|remember)',
    'get(?:ting)? around to',
    'feel like paying',
    'enjoy(?:ing)? (?:your|the|our|every|all|free|\\w+) (?:\\w+ ){0,4}?(?:for free|unpaid|while|without|but|yet|when' +
      '|free|on us|on our)',
    'enough (?:money )?for (?:coffee|holidays?|everything|other|netflix|new|takeaways?|restaurants|clothes)',
    '(?:you )?(?:can )?(?:afford|pay for|buy|spend(?:ing)?) (?:\\w+ ){0,3}(?:coffees?|holidays?|netflix|restaurants?' +
      '|phones?|shopping|clothes|a holiday|takeaways?|other things|everything else)',
    "(?:we|i)(?:'(?:ll|re|ve|d|m))? (?:can |could |have |also ){0,6}(?:see|saw|know|noticed?|seen|watched" +
      "|checked)(?: that| how)? you(?:'ve|'re|'d| have| are| were| had| still| read| opened| saw| logged| got" +
      "| received|r? last| log){0,6} ?(?:log(?:ged|ging|s)?|open(?:ed|ing|s)?|read|saw|seen|us(?:e|ed|ing)" +
      "|watch(?:ed|ing)?|tak(?:e|en|ing)|attend(?:ed|ing)?|online|active|receiv(?:ed|ing)|got (?:our|this)" +
      "|been (?:online|active|using|reading|opening|watching|logging)|join(?:ed|ing)?|posted?|posting|download(?:ed" +
      "|ing)?|travel\\w*|spending|spent|bought|ignor\\w*)(?! (?:a (?:good|lovely|great)|well|done))",
  ],
};
