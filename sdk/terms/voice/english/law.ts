import type { RuleGroup } from '../rules.ts';

/** Threats in English with the law, with authorities or with collectors. */
export const law: RuleGroup = {
  why: 'It threatens with the law, with authorities or with collectors.',
  kinder: 'If something stands in the way, write to me. We look at it together.',
  clear: true,
  always: [
    'out of (?:my|our) (?:control|hands)',
    '(?:go|going) as far as',
    '(?:other|every|all) (?:[a-z]+ )?(?:studios?|schools?|gyms?|coaches|teachers|landlords|lenders|companies' +
      '|trainers|places) (?:[a-z]+ )?(?:will|are going to|should|may) (?:hear|know|be told|learn|find)',
    '(?:we )?(?:will|shall|would|do|should) not hesitate',
    "we(?:'ll| will)? (?:will )?stop at nothing",
    '(?:no|without|little|any) (?:other |further |more )?(?:choice|option|options|alternative|recourse' +
      '|way out)(?: but| other| left| than|$)?',
    '(?:leave|leaves|leaving|left|have|has) (?:us |me |you )?(?:with )?(?:no|little|few) (?:other )?(?:choice' +
      '|options?|alternatives?)',
    '(?:be |are |feel |were |become |is |been )?(?:forced|compelled|constrained|obliged|obligated) to',
    'reserve the right',
    'within our rights?',
    "we(?: are|'re) entitled",
    '(?:exercise|use) (?:all |our |every |any ){1,6}(?:rights?|remed(?:y|ies)|means)',
    '(?:all|every|any|whatever) (?:available |necessary |possible |legal |further |other |appropriate ){0,6}(?:means' +
      '|remed(?:y|ies)|measures|avenues|options available|steps necessary)',
    '(?:whatever|do all|everything) it takes',
    'by (?:any|all|whatever|every) (?:available |possible |necessary ){0,6}means',
  ],
  unlessDenied: [
    'next person to (?:contact|call|write|visit)',
    'hear from (?:them|our lawyers?|someone else|somebody else|a different)',
    'off the hook',
    "(?:your|a) (?:payment )?(?:history|record)(?= ?(?:$|[.,]| (?:(?:isn't|is not)|is|of (?:late|missed|bad|broken)" +
      "|shows|says|speaks)))(?<=(?:given|with|on|payment|to) (?:your|a) (?:payment )?(?:history|record))",
    "(?:don't|do(?: not|n't)) expect a (?:reference|refund|favou?r|reply|welcome)",
    "(?:bailiffs?|collectors?|courts?|judges?|lenders?|landlords|banks|agencies|officers?" +
      "|enforcement officers?) (?:don't|do(?: not|n't)|won't|will not|(?:doesn't|does not)|never|rarely) (?:send" +
      "|care|forget|wait|ask|listen|forgive|write|mind|accept|like|knock)",
    '(?:has|have|had|been|was|is|being) (?:given|sent|handed|passed) your (?:address|name|number|details|file|data)',
    '(?:field|tracing|enforcement|recovery|collections?|debt) (?:agents?|firm|officers?|team|visit|staff|people)',
    'someone (?:will|may|might|could|is going to) (?:be (?:round|over|sent|knocking|at)|come round|call round' +
      '|drop by|stop by|pay you|knock)(?! (?:to help|if you))',
    'expect (?:a|our|the) (?:knock|visit|call from|letter from|summons)',
    "we(?:'(?:ll|re|ve|d))? (?:always |usually |generally )?(?:win|won) (?:these|this|such|our|every|cases|in)",
    '(?:stop|keep|prevent|bar|block) you from (?:getting|renting|buying|borrowing|having|finding|opening)',
    '(?:could|may|might|will|can) (?:cost you|haunt|follow you)',
    'your (?:credit )?(?:score|rating) (?:could|may|might|will|can|is|has)(?! not)',
    'on (?:our|the|a) (?:list|register|database) of (?:bad|late|non|un|risky|problem|slow|people who|those' +
      '|members who)',
    '(?:account|file|debt|case|balance|invoice) (?:has been|is being|was|will be|is) (?:sold|bought|traded|passed up' +
      '|upstairs|sent upstairs|moved upstairs)',
    '(?:upstairs|up the (?:chain|ladder|line))(?<=(?:goes|passed|went|moves?|moved|sent|taken|go|pass' +
      '|kicked) (?:upstairs|up the (?:chain|ladder|line)))',
    '(?:pass|hand|give|send|turn|refer|escalate|forward|report|take)(?:ed|ing|s)? (?:this|it|you|your \\w+|things' +
      '|everything|the \\w+) (?:\\w+ )?(?:on |over |up )?to (?:our |the |a |my |an )?(?:finance|billing|accounts' +
      '|accounting|credit|collections?|legal|compliance|recovery|management|manager|head office|director|superiors?' +
      '|external|third|next|higher|senior|people who)',
    '(?:watch|black|debtors?|offenders?|problem|defaulters?)[- ]?list',
    '(?:flagged|recorded|logged|registered|noted|documented|marked)(?: (?:your|you|as|on|against|in|with|for|to|by))',
    '(?:comes?|coming|come|be|turn up|show up|shows up|stand|standing|stop by) (?:round )?(?:to|at|by) your (?:door' +
      '|house|home|work|office|doorstep)(?! (?:with a (?:smile|gift)|parcel))',
    '(?:banks?|lenders?|landlords?|employers?) (?:\\w+ )?(?:look|check|see|care|remember|ask|will see|can see' +
      '|notice)(?! (?:after|for|into|you if|you to))',
    '(?:visit|visits|visiting|come to|show up at|turn up at|knock on|call at|be at) (?:you at |to )?(?:your' +
      '|the) (?:home|house|door|work|workplace|office|address|family|job)',
    '(?:visit|call on) you',
    '(?:agent|officer|representative|someone|collector|inspector)s? (?:will|may|might|is going to|could) (?:come' +
      '|visit|call(?! you (?:on|back|between|when|if))|contact|knock|show|be in touch|pay)',
    'protect (?:your|the) (?:good |own )?(?:name|credit|reputation|future|rating|standing|family|score)',
    '(?:damage|damages|damaging|ruin|ruining|hurt|hurting|harm|harming) (?:your|his|her|their)' +
      '(?! (?:shoulder|knee|back|arm|leg|foot|ankle|hand|wrist|neck|head|hip))',
    '(?:taken|treated|regarded|considered|deemed|interpreted|seen|read|viewed|construed|counted) as (?:a ' +
      '|an )?(?:refusal|default|breach|non|withdrawal|consent|acceptance|admission|cancell?ation|lack|sign' +
      '|unwilling\\w*|final|no|intent\\w*|fraud|theft|abandon\\w*|bad|confirm\\w*|agree\\w*|disinterest|resignation)',
    '(?:further|legal|other|appropriate|additional|stronger|formal|stricter|drastic|necessary|serious|stern|firmer' +
      '|harsher|official|recovery|collection|enforcement|disciplinary|corrective|decisive|swift|court|the following' +
      '|whatever) (?:legal |collection |recovery |enforcement )?(?:action|actions|measures|proceedings|steps (?:will' +
      '|may|to (?:recover|collect)|against|are|being|could|if|without|such)|means|contact attempts|enforcement' +
      '|escalation)',
    'take (?:this|it|the matter|matters|things|your (?:case|account|file)|you) (?:further|to (?:the|court|a|another' +
      '|our|small)|up|higher|seriously from|into our own|elsewhere)',
    'take (?:further |any |such |all |some )?(?:action|measures|steps against|matters into)',
    'pursue (?:this|the|you|it|all|legal|recovery|further|payment|every|other|collection)',
    '(?:steps|action|measures|proceedings) (?:will|may|to|against|being|have been|are|is) (?:be |being )?(?:taken' +
      '|initiated|started|commenced|recover|collect|you)',
    'escalat(?:e|es|ed|ing|ion)',
    '(?:pass(?:ed|ing|es)?|hand(?:ed|ing)?|refer(?:red|ring|ral)?|forward(?:ed|ing)?|transfer(?:red|ring)?|turn(?:ed' +
      '|ing)?|send|sent|sending|assign(?:ed|ing)?|sell|sold|selling|giv(?:e|en|ing)|submit(?:ted)?|report(?:ed|ing)?' +
      '|go(?:es|ing)?|move[ds]?|disclos(?:e|ed)|placed?|outsourc(?:e|ed)|direct(?:ed)?|listed) (?:\\w+ ){0,5}(?:to' +
      '|on to|onto|over to|over|with|into|in|by) <outsider>',
    '(?:your|this|the|entire) (?:full |entire |unpaid |late |overdue )?(?:file|account|case|details|matter|balance' +
      '|invoice|name|record|information|data|history) (?:<may>|is|are|has|have|was|gets?|being)(?: \\w+ly| now| then' +
      '| also| soon)? ?(?:be |been |being |to be |have been |going to be |about to be ){0,6}(?:passed|handed' +
      '|referred|sent|transferred|forwarded|escalated|turned over|submitted|reported|flagged|listed|marked|assigned' +
      '|sold|noted|placed|shared|disclosed|published|reviewed by|under review|recorded)',
    'lawsuit',
    'law ?suit',
    '(?:to|will|shall|can|could|may|might|and|or) sue',
    'suing',
    'sued',
    'litigat(?:e|ion|ing)',
    'solicitors?',
    'attorneys?',
    'lawyers?',
    'law firm',
    'courts?(?!yard)',
    'court order',
    'small claims',
    'tribunal',
    'judge?ment against',
    'judg(?:e)?ment (?:will|may|could|entered|order)',
    'a judge',
    'bailiffs?',
    'sheriff',
    'garnish(?:ed|ing|ment)?',
    'wages(?! (?:come|are in|arrive|land|go|get|have)(?![a-z]))',
    'liens?',
    'repossess(?:ion|ed)?',
    'seiz(?:e|ed|ure)',
    'foreclos(?:e|ure)',
    'warrant',
    'summons',
    'subpoena',
    'prosecut(?:e|ed|ion|ing)',
    'criminal',
    'police',
    'fraud(?:ulent)?',
    'theft',
    'authorities',
    'government agency',
    'arrest(?:ed)?',
    'jail',
    'prison',
    'investigat(?:e|ed|ion|ing|or|ors)',
    'jurisdiction',
    'statut(?:e|ory)',
    'federal',
    'attachment of earnings',
    'ccj',
    'bankruptcy',
    'insolven(?:t|cy)',
    'the law',
    'by law(?! (?:you|we) (?:can|may|have the right))',
    'lawful',
    'unlawful',
    'lawyer up',
    'rights as a creditor',
    'demand letter',
    'letter before action',
    'notice of (?:intent|default|demand|termination|suspension|assignment|non-?payment|cancell?ation)',
    'cease and desist',
    'private (?:detective|investigator)',
    'affidavit',
    'claim against',
    'proceedings',
    '(?:debt |the |to |into |in |for |of |our |their )?collections?(?= (?:agency|agencies|department|team|action' +
      '|process|activity|partner|letter|call|calls|officer|efforts|proceedings|procedures?|costs?|fees|company|firm' +
      '|office|agent|agents|unit|stage|manager|list|notice))',
    'collecting (?:agency|agencies|what|this|the)',
    'recover (?:the|this|our|your|what|all|any|these|every|it|payment|funds|costs|money)',
    'third[- ]part(?:y|ies)',
    'external (?:agency|partner|company|agents?)',
    'outside (?:agency|agents?|company|collector)',
    'credit (?:score|scores|rating|ratings|report|reports|record|records|file|files|history|bureau|bureaus|bureaux' +
      '|agency|agencies|standing|reference|profile|worthiness)',
    'creditworthiness',
    'bad credit',
    'your credit(?! (?:score|rating|report|file|history))',
    'black list',
    '(?:permanent|payment|negative|adverse|bad|black) (?:record|mark|entry|entries|listing|reference|note|remark' +
      '|rating)',
    '(?:on|to) your (?:permanent |member |payment )?(?:record|file)',
    '(?:financial|future) (?:reputation|references?|applications?|loans?|standing)',
    'your (?:financial )?(?:reputation|rating)',
    '(?:mortgage|loan|loans) (?:application|later|one day)',
    'years to come',
    'follow you',
    '(?:report|reporting|reported|notify|notifying|notified|inform|informing|informed|alert|alerted|tell|telling' +
      '|told|contact|contacting|contacted|call|calling|reach out to|speak to|write to|writing to|involve|involving' +
      '|copy in|copying in) (?:the |your |our |all (?:the |of )?(?:major )?|a |an |any |other )?(?:<agency>|<people>' +
      '|authorities|bureaus?|bureaux|agenc(?:y|ies)|police|court|lawyers?|bank|licensing|regulators?' +
      '|landlord(?! to say)|school)',
  ],
};
