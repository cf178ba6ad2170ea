import type { RuleGroup } from '../rules.ts';

/** What makes an English sentence read like a bill or a contract. */
export const bills: RuleGroup = {
  why: 'It reads like a bill or a contract, not like a person who cares.',
  kinder: 'A payment is still open. We can find a way together.',
  always: [
    'despite (?:it|this|that|your|what|clear|everything)',
  ],
  unlessDenied: [
    "(?:payments?|contribution|fee|instal?lment|rent|transfer|deposit)s? (?:was|were|has|have|is)(?: not" +
      "|n't) (?:yet )?(?:been )?(?:made|received|sent|transferred|honou?red|forthcoming|seen)(?! (?:by" +
      "|because) (?:the|your) (?:bank|card))",
    'our (?:system|records?|books|files?|accounts?|data) (?:shows?|says?|tells?|indicates?)(?! (?:that )?(?:nothing' +
      '|all|you (?:have )?paid))',
    '(?:sitting|lying|left) (?:here |there )?(?:untouched|unpaid|unopened|unread|open)|good conscience|(?:removal' +
      '|management has|head office)',
    '(?:future|further|all) contact will|(?:through|via|from) our agents|with no (?:payment|money|end' +
      '|answer) in sight|nothing came in from',
    '(?:have|has) (?:still )?not (?:yet )?(?:received|had|seen) (?:your|the|any|a|full)(?= [a-z ]{1,30}(?:despite' +
      '|although|even though|and (?:it|this|your)|which was|that was|due|by now))',
    'red flag|auditors?|in order by now|standing has been|standard price|partly restored',
    '(?:all|the) (?:remaining|other|rest of the) (?:parts|payments|instal?lments|sum|balance) (?:are|is|become' +
      '|becomes|fall|falls) due',
    'formal (?:steps|process|letter|notice|route|action)|conditional on|no longer qualify',
    'problem (?:accounts?|clients?|members?|customers?|payers?)|pay in advance like',
    'struck off|on a trial basis|membership (?:is )?over(?= ?(?:$|[.,?]))',
    'your name (?:stays|remains|is|goes|will be|ends up) on (?:our|the|a) list',
    '(?:well |far |long )?past its date',
    'your (?:duty|job|obligation) to (?:pay|settle|keep|honou?r)|(?:not|still) your (?:duty|obligation)',
    '(?:please )?advise (?:us )?(?:when|why|how|whether|by|of)',
    'see the (?:enclosed|attached)',
    'as a valued (?:client|customer|member)',
    'line is in (?:the )?red|in the red',
    "(?:do|does)(?: not|n't) (?:alter|change|affect|remove|lessen) (?:your|the) (?:duty|obligation|amount|fact|bill" +
      "|need|sum)",
    'invoice is (?:still )?open|(?:but|and) the (?:invoice|bill|balance) is',
    '(?:june|july|may|april|march|this|last|your) (?:[a-z]+ )?(?:fees?|payment|rent|dues|tuition) (?:is|are' +
      '|was) (?:nowhere|still missing|missing in action)',
    '(?:section|clause|article|paragraph) [0-9ivx.]+',
    '(?:allows?|entitles?|permits?|enables?|authori[sz]es?) us to (?:bill|charge|take|collect|claim|recover|end' +
      '|close|keep|hold|withhold|cancel)',
    '(?:bound|tied|locked) (?:in|into|by|to)(?= (?:until|till|for|pay|the (?:rest|terms|full|contract|agreement)))',
    'by (?:joining|signing|signing up|enrolling|registering|clicking|booking|accepting),? you',
    "you(?:'(?:ll|re|ve|d))? (?:signed (?:for|up for|on|the|it|this|here)|ticked the|clicked|accepted (?:the|our" +
      "|these|this|it|all))",
    "(?:you )?(?:can't|cannot) (?:claim|say|pretend|argue) (?:you|that|not|it|ignorance)",
    '(?:charge|bill|invoice|fee|amount|sum|terms|agreement|contract|debit) (?:is|are|was) (?:correct|valid|clear' +
      '|crystal clear|lawful|right) and',
    '(?:invoice|bill|charge|fee|decision|terms?) (?:still )?stands?(?= ?(?:$|[.,?]))',
    '(?:dispute|complaint|claim|objection|appeal|chargeback|argument|query|pause|extension|exit|plan|leave' +
      '|refund) (?:requests? |application |claim )?(?:is|are|was|were|has been|have been|will be)(?: hereby' +
      '| now)? (?:refused|rejected|denied|dismissed|turned down|without merit|baseless|not valid|invalid|ignored' +
      '|overruled)',
    "(?:disput\\w+|complain\\w*|objecti\\w+|chargebacks?|arguing|claims?|raising a query" +
      "|querying)(?: [a-z]+){0,4} (?:does(?: not|n't)|doesn't|do(?: not|n't)|don't|won't|will not|never) (?:stop" +
      "|change (?:the fact|what you)|get you|free|excuse|help|make|mean you|buy|pause|cancel|delay|alter|remove" +
      "|let you)",
    'no merit',
    'evidence (?:we|against|that you|shows?|is)',
    "subject: (?:your (?:account|payment|membership|missing|unpaid)|unpaid|missing|late|we need|do(?: not|n't)|don't" +
      "|final|last|re|you|open|action|important|urgent|second|third)",
    'non[- ]payers?',
    'per my (?:last|previous|earlier|recent)',
    '(?:paid[- ]up|fully paid|paying) (?:members?|clients?|customers?|students?|guests?|people|tenants?)(?: only' +
      '| may| can| come| get| first| deserve)?',
    '(?:outstanding|unsettled) (?:<due>|obligations?|liabilit(?:y|ies)|sum)',
    '(?:<due>) (?:is|are|remains?|still|that is|due and|has been|currently|now) (?:still |currently )?(?:outstanding' +
      '|unpaid|owing|unsettled|delinquent)',
    'remains? (?:outstanding|unpaid|due|owing|open and unpaid|unresolved|unsettled)',
    'outstanding in (?:the )?amount',
    'non-?payment',
    'non payment',
    'late payer',
    'bad payer',
    'slow payer',
    'non-?payers?',
    'sums? (?:due|owed|owing)',
    'monies',
    'moneys',
    'owed to us',
    'monies owed',
    'kindly (?:remit|pay|settle|ensure|arrange|make|note|be advised|clear|treat|forward|contact|respond|reply|submit' +
      '|confirm|bring|attend|take|do|transfer|proceed|send|update|resolve|address)',
    'remit(?:tance)?',
    'remitting',
    'hereby',
    'pursuant to',
    'aforementioned',
    'herein',
    'hereunder',
    'henceforth',
    'thereof',
    'notwithstanding',
    'in accordance with',
    'in line with our (?:terms|policy)',
    'per (?:our|the|your) (?:terms|agreement|contract|policy|records)',
    '(?:under|as per) (?:the|our|your) (?:terms|agreement|contract|policy)',
    'terms and conditions',
    'terms of (?:your|our|the) (?:agreement|contract|service|membership|enrol?lment)',
    '(?:please )?be advised',
    'please (?:take note|note that (?:failure|your|this|we|any|if|non|the|interest|late|unless|all|payment))',
    'please be (?:aware|informed|reminded)',
    "you(?: are|'re) (?:hereby|reminded|advised|notified|informed)",
    'this is to (?:inform|notify|advise|remind)',
    "we(?:'(?:ll|re|ve|d))? (?:write|are writing) (?:to (?:inform|notify|advise|remind|demand)|regarding (?:your|the" +
      "|an)|in (?:respect|connection|reference|regard))",
    'for your (?:immediate|urgent|prompt) attention',
    '(?:re|ref|reference):',
    '(?:contractual|payment|financial|your|monetary|these|outstanding|membership) (?:financial |payment ' +
      '|contractual )?obligations?',
    'obligat(?:ed|ion|ions|ory)',
    'contractual(?:ly)?',
    'breach(?:ed|es|ing)?',
    'in violation',
    'infring(?:e|ed|ing|ement)',
    'binding',
    'liability',
    'liabilities',
    'dishono[u]?r(?:ed|ing)?',
    'compliance',
    'comply',
    'complying',
    'complied',
    'noncompliance',
    'non-compliance',
    'rectify',
    'remedy the',
    'regulari[sz]e',
    'in good standing',
    'cure (?:the|this)',
    'enforce(?:able|d|ment|s|ing)?',
    'forbearance',
    'collectible',
    '(?:your|the|this|our) contract',
    'contract (?:you|says|states|requires|is)',
    '(?:you|had) (?:have )?signed (?:a|an|the|our|this)(?: legally)?(?: binding)? (?:contract|agreement|document' +
      '|paper)',
    '(?:the )?agreement (?:you|that you|which you) (?:signed|made|accepted|entered|broke)',
    "you(?:'(?:ll|re|ve|d))? (?:have )?(?:agreed|committed|undertook|contracted|pledged) to (?:pay|these|our" +
      "|the (?:terms|contract|agreement|payment)|this (?:contract|amount|payment)|make|a payment|a schedule|meet" +
      "|honou?r|keep)",
    '(?:as|that) (?:was )?agreed in (?:your|the)',
    'policy (?:states|requires|is clear|dictates)',
    "it(?: is|'s) our policy",
    'process(?:ed|ing)? (?:your|this) (?:file|case|default)',
    '(?:your|the|this) (?:case|matter|file) (?:has|have|will|is(?! (?:closed|settled|yours|safe|simple))|may|could' +
      '|must|now|needs|requires|remains|number' +
      '|officer|manager)',
    'case (?:number|officer|manager|file)',
    'reference number',
  ],
  unlessOffered: [
    'amount (?:due(?!:)|owed|owing)',
    'balance (?:due|owed|owing)',
    '(?<!(?:us|you|or|me) )unpaid(?! (?:leave|work|carers?|care|time|holiday|break|parental|sick|internship))',
    '(?:you|still|amount|money|currently|now) (?:still |currently |now |already )?(?<!no longer )(?:owe|owes|owed' +
      '|owing)(?<!(?:look at|see|about|list|share|know) (?:everything|anything|what|how much|all) (?:that )?you ' +
      'owe)(?<!how much you owe)(?! (?:is|stays) (?:between|private|safe|yours|hidden))(?! (?:us )?(?:an? ' +
      ')?(?:explanations?|reasons?' +
      '|excuses?|apolog(?:y|ies)|nothing|it to yourself))',
    '(?<!no longer )owe (?:us|me|money)',
    '(?<!(?:see|show|shows|hide|about|at|sharing|share) )what (?:you|is) ow(?:e|ed)(?! (?:is|stays) (?:between' +
      '|private|safe|yours))',
    '(?:settle|settlement|payment|paid|pay|clear|cleared|payable|balance|amount|due|owed) (?:is |be |are )?(?:due ' +
      '|required |expected |demanded |payable |made )?(?:now |immediately )?(?:due )?in full(?! or| on)',
    '(?:it )?(?:has )?come to (?:our|my) attention',
    "(?:you are|you're) (?:receiving|getting|reading|seeing) this (?:\\w+ )?(?:because (?:you|your|we have(?: not" +
      "|n't)|payment|we did)|as your|since your)",
    '(?:this|the) (?:letter|e-?mail|message|notice|note) (?:serves|constitutes|is to (?:inform|notify|advise|remind)' +
      '|is your|is (?:a|an) (?:formal|official|final|demand|last))',
    'serves as (?:a |your |an )?(?:notice|reminder|final|formal|warning|demand)',
    '(?<!(?:closes|closed|dropped|settled|settles|ends) )(?:this|the) matter(?! (?:to|of)| (?:most|more))',
    'account (?:is|remains|has been|was) (?:not current|currently (?:past|over|behind|in)|in (?:default|arrears' +
      '|collections|jeopardy|poor|bad)|not in|seriously|severely|no longer)',
    'statement of account',
    'attached (?:invoice|statement|bill)',
    '(?:look|looking) forward to (?:your|receiving|getting|seeing)(?: \\w+){0,3} (?:payment|money|settlement|funds' +
      '|remittance|response)',
    '(?:<mine> )?(?:dues|tab|bill) (?:is|are|has been|have been|remains?) (?:still |now )?(?:due|unpaid|open|late' +
      '|overdue|pending)',
    '(?:is|are) (?:now |long |well )(?:due|late|pending)(?! (?:next|on))',
    'payment (?:is |was )?(?:now )?(?:pending|lapsed|delinquent)',
  ],
};
