import type { RuleGroup } from '../rules.ts';

/** Threats in English to tell other people. */
export const exposure: RuleGroup = {
  why: 'It threatens to tell other people.',
  kinder: 'This stays between you and me.',
  unlessDenied: [
    '(?:be |get )?(?:published|printed|posted|listed|read out) in (?:the|our|a)',
    '(?:sent|copied|forwarded|shown|passed|emailed|mailed) to (?:the email of )?(?:your|the) (?:parents?|guardian' +
      '|family|partner|employer|boss|group|school|coach|relatives?|references?)',
    "(?:a|your) (?:relative|parent|friend|mother|father|partner)(?:'s)? will(?= ?(?:$|[.,?]))",
    'the team (?:voted|feels|has decided|agrees|thinks)',
    '(?:came|comes|come|brought) up (?:at|in front of|with|before) (?:the|your|our)',
    '(?:committee|board|group|team|owner|boss|manager|others) (?:has |have |is |are )?(?:asked|asking|asks' +
      '|wants? to know|wondering) (?:me |us )?(?:why|where|whether|when|if|how)',
    "(?<!only you and )your (?:group leader|sponsor|referee|coach|mentor|manager|boss|partner|family|mother" +
      "|father|mum|mom|dad|sister" +
      "|brother|son|daughter|kids|children|neighbou?rs?|employer|guarantor|group|class|circle|team|teacher" +
      "|flatmates?|roommates?)(?: also| already| now| then)? (?:has been|have been|is|are|was|will|may|might|could" +
      "|would|can|has|have)(?: also| now| then| soon| already)? (?:be |been )?(?:copied|cc'?d|hear(?: from us" +
      "| about)|receiv\\w+|get(?:ting)? (?:a|this|our)|told|asked|asking|noticed|noticing|wondering|talking|tired of" +
      "|waiting on|paying for|contacted|called|see(?:n)? (?:this|your|who))(?! (?:hear of|if you(?:'(?:ll|re|ve" +
      "|d))? (?:want|ask|like)|you to|how you|for you|when you))",
    'copied (?:in|into|on)(?! (?:by mistake|this for you))',
    "(?:calling|ringing|phoning|trying|contacting|call|ring|phone|try|ask|contact) (?:your (?:mother|father|mum|mom" +
      "|dad|parents|sister|brother|wife|husband|partner|neighbou?rs?|boss|employer|work|workplace|office|next of kin" +
      "|references?|referees?|family|friends)(?:'s)?|the number you gave|you at work|you at home)(?! (?:for (?:help" +
      "|a hand|support)|or|if))",
    '(?:everyone|everybody|the (?:whole )?(?:group|class|team)|people|members|others|they)(?: all)? (?:is|are' +
      '|can now|now|already) (?:been )?(?:asking|know(?:s|ing)?|see|notic(?:ed|ing)|wonder(?:ing|ed)|talk(?:ing|ed)' +
      '|watch(?:ing|ed))(?! (?:you for|that it|how hard|the talk|the video|it too))',
    '(?:told|telling) (?:the|your) (?:group|class|team|circle|coach|others) (?:why|that you|about you)',
    '(?:inform|tell|notify|alert|contact|call|involve|write to) your (?!bank |card|phone|landlord to say)[a-z]+',
    'your (?:landlord|school|bank|kids|children|employer|boss|family|parents|partner|group|neighbou?rs) (?:might|may' +
      '|would|will|could|should|deserves? to|has a right to) (?:be |also |want to |like to |soon )?(?:interested' +
      '|pleased|happy|surprised|told|informed|contacted|know|hear|see|find|learn|think|wonder|ask|love to know)',
    '(?:starting|begin(?:ning)?|started|begun|going) to (?:ask|notice|wonder|talk|know|see)(?= ?(?:$|[.,]| (?:about' +
      '|why|where|if|you)))',
    "who (?:hasn't|haven't|have(?: not|n't)|has(?: not|n't)|did(?: not|n't)|didn't) (?:yet )?pa(?:id|y)",
    '(?:tell|inform|notify|contact|alert|let|show|mention|message|announce|call|share|discuss|cc|ask|speak to|phone' +
      '|ring)(?:ing|ed)? (?:\\w+ ){0,4}?(?:your |with your |to your |the |to the |with the |all the ' +
      '|our )?(?:<people>)(?! (?:of yours|call|meeting|on|how|pick|helps?|at|page|session))(?: know| about| that| of' +
      '| why| who|$)?(?= |$|,|\\.)(?<=(?:tell|inform|notify|alert|contact|announce|let|share)[^.]{0,60}) (?:know' +
      '|about|that|of|why|who|if|hear|see|find)',
    "(?:your )?(?:<people>) (?:<may>|would|'ll|deserves? to|have a right to|has a right to|should)(?: \\w+ly| also" +
      "| soon)? ?(?:be |have to |want to |need to |get to ){0,6}(?:told|informed|notified|contacted|know|knows" +
      "|find out|hear|see|learn|aware|asked|called|alerted|wonder|notice|discover|approached)(?! (?:you|your smile" +
      "|from you))",
    '(?:publish|post|share|announce|list|display|show|read out|name|expose|exposing|publicly)(?:ing)? (?:the |a ' +
      '|all |your |our |those )?(?:names?|list|lists|who (?:has|have|is|owes)|those who|late payers)',
    'public(?:ly)?(?! (?:holiday|transport|library|park|authorities))',
    'name and shame',
    'in front of (?:the|your|everyone|everybody|others|all)',
    '(?:list|wall) of (?:members|people|those|clients|shame|late|unpaid|names)',
    '(?:others|people) (?:are|have) (?:started|begun|starting|beginning|noticed|talking|asking|noticing)',
    'word (?:gets|travels|spreads)',
    'find out about',
    'what (?:would|will) (?:your|they|the|people|others) (?:\\w+ )?(?:think|say)',
  ],
};
