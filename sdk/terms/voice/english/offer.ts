/** What leaves the choice to the reader in English: time, another way, a question. */
export const offer =
  "you don't have to|whatever you (?:owe|pay)|good idea|not yet|no trouble|without a yes|whatever you owe" +
  "|if you need|no rush|for yourself|longer if you|to choose|no longer works|or (?:start|begin|do it|try|come" +
  "|any other)|without food|if you (?:need|have) (?:to|the room|it)|thoughts of|pay the rent|(?:rent|food|heat" +
  "|doctor)(?:,? and food)?(?: comes?)? first|and then we(?: will|'ll) see|choose (?:a|the|what|how|which|your" +
  "|between|when)|no hurry|no pressure|no need|whenever|(?:at|in) (?:your|a) (?:own )?(?:pace|time)|take your time" +
  "|up to you|your (?:choice|call)|(?:if|when|once|until|as soon as|only if|anytime|any time|day|pace|date|way" +
  "|time) (?:you|you are|you're|you'd|you would|that) (?:like|want|wish|prefer|choose|feel|can|would like|are ready" +
  "|'?re ready|ready|rather|suits?|works?|helps?|fits?)|you're ready|you are ready|(?:if|when|whatever|what" +
  "|whichever|that|which|as) (?:(?:that|it|this|one|the (?:day|date|time)|day|date|plan|way" +
  "|ever) )?(?:best )?(?:suits?|works?|fits?|helps?|feels?|is (?:easier|easy|good|too much|better))|(?:(?<!(?:before" +
  "|until|so|that|now) )you (?:can|could|may|might)|(?<!so )we can|i can)(?!'| (?:explain|no|also |still |then " +
  "|now )?(?:be |have to|no longer|only |not |lose|pay (?:now|today)|expect|forget|kiss|start by paying))" +
  "|would you like|would it help|would you (?:rather|prefer)|do you want|shall we|feel free|(?:is|are|you're|you are" +
  "|most) welcome|happy to|glad to|optional|whichever|which day|or (?:take|pause|spread|write|just|leave|skip|talk" +
  "|move|later|not|wait|less|another|next|any|split|some|part|half|call me|whenever)|what you can|whatever you" +
  "|little by little|bit by bit|step by step|smaller|small (?:steps|parts|amounts|pieces)|in parts|it happens" +
  "|happens to|happen to|is (?:okay|ok|fine|all right|alright|enough|no problem)|(?:that's|it's) (?:okay|ok|fine" +
  "|all right|alright)|(?:as|because) you asked|you asked (?:for (?:more|a|this|it|time|help)|us (?:to|not|for))" +
  "|at your request" +
  "|nothing (?:else |more |at all )?(?:happens|changes|is (?:lost|needed|added|due)|was (?:lost|charged|added)|to " +
  "(?:pay" +
  "|do))(?! (?:if|until|unless|but|by))|(?:already|have) paid,? (?:thank|please ignore)|(?:could|would|might|may) " +
  "help" +
  "|(?:ways|options) (?:to|forward)|we can (?:help|wait|talk|look)|we ask (?:for nothing|you first)|ask you first" +
  "|tell us (?:what|how|when|which)|you would rather" +
  "|(?:we|i)(?: have|'ve|'ll| will)? (?:moved?|kept|saved?|lower(?:ed)?|paused?|made (?:it|this) (?:small" +
  "|light)(?:er)?)" +
  "|(?:place|plan|price|spot|access|coach|locker)s? (?:is|are|stays?|remains?) (?:the same|kept|safe|yours|as " +
  "(?:it|they) (?:was|were))" +
  "|there (?:is|are|was|were) no (?:fees?|fines?|charges?|costs?|deadlines?|hurry|rush)|to (?:stop|move|skip" +
  "|change|pause) (?:the|this|a|your)" +
  " (?:next )?(?:payment|date|instal?lment)|while you were|to (?:see|show|hide) what you owe|(?:easiest|easier" +
  "|best|better|kinder) for you|(?:like|want|love|glad|happy|here) to help|can help|need more time|changed? your " +
  "mind|or leave it|come[s]? (?:easily|naturally)";
