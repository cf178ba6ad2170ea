import type { Denial } from '../rules.ts';

/** How English says that something will not happen. */
export const denial: Denial = {
  negator:
    "no|not|never|nothing|nobody|none|neither|nor|without|cannot|[a-z]+n't|dont|wont|cant|doesnt|isnt|no-one" +
    "|free (?:of|from)|instead of|rather than|far from|(?<!(?:we are|we're|i am|i'm|be) )(?:worried|afraid|scared" +
    "|anxious|nervous|fear|frightened)|worry about|forget about|stop worrying|(?:can|could|will|would|what if" +
    "|what happens if|am|may) (?:i|my)|if you(?: are|'re) (?:in danger|unsafe|not safe)|thoughts of|(?:have|has|we" +
    "|we've) (?:taken|took|removed|dropped|waived|cancelled|refunded)(?= (?:off |the |that |your |this |a |every " +
    "|all ){0,3}(?:late |extra |admin )?(?:fees?|charges?|penalt(?:y|ies)|interest|costs?))|hardly|least of all" +
    "|anything but|(?:(?:we|i)(?:'ve| have)?|studio|office|bank) (?:already |now |also |just )?(?:taken|took|lifted" +
    "|stopped|paused|cleared|wiped|dropped|ended|waived|refunded|removed|returned|cancelled|canceled|written off" +
      "|wrote off" +
    "|switched off|turned off|put a stop to|paid back|given back|said sorry for)(?= (?:back |off )?(?:all |any " +
      "|each |every " +
    "|the |that |those |this |your |our |both |further |more |of ){0,4}(?:late |extra |admin |bank |[a-z]+day |old " +
      "){0,2}" +
    "(?:fees?|fines?|charges?|penalt(?:y|ies)|interest|costs?|reminders?|letters?|messages?|e-?mails?|notices?|calls" +
    "|texts?|debits?|retries|tries|attempts|what)|(?= (?:back |off )?(?:all |any |each |every |the |that |those " +
      "|this |both |of ){0,4}$))",
  hollow:
    "(?:not|never|cannot|[a-z]+n't|no|without|nothing|dont|wont|cant) (?:(?:yet|even|been|have|be|ever|the|a|any|you" +
    "|us|your|our|to|made|make|sent|still|already|of|fully|actually|first|been|full|get|simply|just|keep|further" +
    "|prior|more|other|longer|only|reply|really|any|afford|choice) ){0,3}(?:paid|pay|received?|(?:heard" +
    "|hear) (?:from you|back|anything|a word)|responded|respond|replied|reply|settled?|cleared?|answered|answer|kept" +
    "|keep|honou?red|honou?r|met|made (?:a|any|your|the) payment|resolved?|contact(?:ed)?|comply|complied|act|acted" +
    "|update|updated|brought|complete|completed|remitted|hesitate|choice|option|options|alternative|doubt|notice" +
    "|notices|delay|warning|later than|only|but|exceptions?|excuses?|longer|ignore|avoid|wait|delay|risk|make us" +
    "|force us|let it|want to|wish to|like to|want us|want your|just|forget|miss|put off|address|addressed|satisfied" +
    "|satisfy|communication|reminders?|response|payment|contact|want you to lose|further)",
  clause:
    ' but | however| otherwise| or else| though | although | until | because | so that | before we|, (?:and |so ' +
    '|then |or )?(?:you|we|your|our|i|it|the|this|they|there|legal|further|all|access)| and (?:you|we|your|our|it' +
    '|the|this|i|then|will|may|could)| - | then | will result| may result| means',
  condition:
    "(?:if|unless|until|should|when|since|because|as|in case|where|once|provided)(?: (?!(?:that" +
    "|this) )[a-z'-]+){0,4}",
  after:
    "(?:,? ?(?:here|ever|from us|at all|of any kind|too|either|with us|on our side|or [a-z]+|of [^ ]{1,12}|(?:on" +
      "|for|from" +
    "|in) (?:[0-9]{1,2} )?[a-z]+(?: [0-9]{1,2})?|by mistake),? )?(?:(?:is|are|was" +
    "|does|do|did|will|would|has|have|can|could|should|ever) )?(?:not|never|isn't|aren't|wasn't|doesn't|don't|won't" +
    "|hasn't|haven't|off (?:the table|your bill)|(?:been )?(?:removed|waived|taken off|refunded|lifted|paid back" +
      "|returned|cleared|dropped)|our mistake" +
    "|(?:[a-z]+ )?(?:as|because) you (?:asked|wished|wanted|finished|told us|requested|chose)|at your (?:request" +
      "|wish)" +
    "|(?:while|until) (?:we|you and [a-z]+)(?: have| will|'re| are)? ?(?:talk(?:ed|ing)?|look(?:ed|ing)?" +
      "|check(?:ed|ing)?" +
    "|sort(?:ed|ing)?|decide|spoken)(?! (?:to (?:the|a|our|your)))|for as long as you|nothing|nowhere" +
    "|no part|none|, as you (?:asked|wished|wanted|requested|chose|told us))(?! (?:how|what|the way|fair|right" +
      "|helping|enough|good enough|an? (?:excuse|option|choice)" +
    "|gone? unnoticed|pay|paying|respond|reply|answer|call|keep|been (?:met|paid|kept|settled|received|cleared)" +
    "|(?:be )?(?:avoided|ignored?|pay|respond|reply|answer|wait|hesitate|paid|met|settled|received|optional" +
    "|accept(?:ed|able)?|tolerated?)|paid|met|received|a (?:joke|game|request|suggestion)))|(?:here )?(?:stays?" +
    "|remains?|is|are|keeps?) (?:the same|safe|untouched|as (?:it|they) (?:is|are|was|were)|unchanged|yours|fine" +
    "|open|at zero|zero|free|with you|private)|\\? (?:no|none|not|never|you won't|there)",
  price:
    'unless|(?:if|as long as|so long as|provided|providing|only if|once|when|by|only by' +
    '|and) (?:that )?(?:you )?(?:now )?(?:pay|paying|settle|settling|clear|clearing|act|acting|respond|responding' +
    '|bring|contact us|make (?:a|the|your|full) payment)(?! (?:late|later|less|nothing|whenever|what you can' +
    '|a little|in small|small))|except',
};
