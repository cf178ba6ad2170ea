/** Classes of English words that the rules name in angle brackets. */
export const words: Record<string, string> = {
  pay: 'pay|pays|paid|paying|repay|settle|settles|settled|settling|clear|clearing|remit|remitting|pay off|pay up',
  payNow: 'pay|repay|settle|clear|remit|paying|pay off|pay up',
  due:
    'payments?|balances?|accounts?|bills?|invoices?|instal?lments?|amounts?|dues|fees?|arrears|money|sums?' +
    '|subscription|membership|charges?|funds|remittance|what you owe',
  thing:
    'access|status|level|rank|title|badge|certificate|data|notes|work|accounts?|memberships?|places?|spots?|seats?' +
    '|profiles?|subscriptions?|enrol?lment|services?|logins?|programmes?|programs?|coaching|sessions?|lessons?' +
    '|courses?|classes|class|benefits|progress|discounts?|privileges?|portal|community|materials?|rights?|support' +
    '|plan|arrangement|file|rate|price|bonus(?:es)?|slots?|group',
  mine: 'your|all|all your|any|the|this|our|full|further|all further',
  stopped:
    'hidden|suspended|closed|cancell?ed|terminated|removed|revoked|blocked|restricted|locked|locked out|frozen' +
    '|deactivated|disabled|withdrawn|cut off|limited|ended|discontinued|deleted|interrupted|downgraded|expelled' +
    '|switched off|turned off|shut off|shut down|shut|taken away|forfeited|lost|void|voided|released|given (?:away' +
    '|to)|reassigned|barred|banned|excluded|dropped|kicked out|rescinded|refused|denied|stopped|pulled|wiped|erased' +
    '|stripped',
  stop:
    'suspend|close|cancel|terminate|remove|revoke|block|restrict|lock|freeze|deactivate|disable|withdraw|cut|cut off' +
    '|limit|end|discontinue|cease|expel|ban|bar|refuse|take away|switch off|turn off|shut off|shut down|delete|drop' +
    '|interrupt|rescind|pull|deny|exclude|give away|release|reassign|stop|erase|wipe|strip|forfeit|let go of',
  soon:
    'now|right now|today|tonight|tomorrow|this (?:instant|minute|week|morning|afternoon|evening)|immediately|at once' +
    '|asap|as soon as possible|straight ?away|right away|without delay|promptly|quickly|urgently|forthwith|by return' +
    '|instantly',
  day:
    'today|tonight|tomorrow|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?end of' +
    '|(?:the )?close of|close|cob|eod|[0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm|a|p)|(?:the )?[0-9]{1,2}(?:st|nd|rd|th)?' +
    '|(?:january|february|march|april|may|june|july|august|september|october|november|december)|next (?:week|month)' +
    '|this (?:date|deadline|week|month)|that date|then|the (?:date|deadline|due date)',
  span:
    '(?:the (?:next )?|next )?(?:[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen' +
    '|twenty-four|twenty four|forty-eight|forty eight|seventy-two|thirty|a few) ?(?:more )?(?:minutes?|hours?|hrs?|h' +
    '|business days?|working days?|calendar days?|days?|weeks?)',
  nth: 'first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|last|final|umpteenth|nth',
  notice:
    'notices?|reminders?|warnings?|demands?|requests?|attempts?|letters?|e?-?mails?|messages?|communications?|calls?' +
    '|notifications?|time',
  may:
    "will|shall|may|might|could|would|must|can|are going to|is going to|'ll|'ll have to|will have to|have to|has to" +
    "|need to|will need to|may have to|might have to|would have to|will be forced to|intend to|plan to|are about to" +
    "|are ready to|are entitled to|reserve the right to|have the right to|are prepared to|will now|will then|will be",
  outsider:
    'collections?|collectors?|(?:a |an |our |the |outside |external |debt |collection |credit |third |law |legal ' +
    '|recovery ){0,6}(?:agency|agencies|agents?|bureaus?|bureaux|part(?:y|ies)|lawyers?|attorneys?|solicitors?' +
    '|department|team|court|courts|firm|office|specialists?|partners?|counsel|authorities|bailiffs|police)',
  agency:
    '(?:credit|collections?|debt|recovery|reference|reporting|outside|external) (?:agency|agencies|bureaus?|bureaux' +
    '|reference|file|companies|company)',
  people:
    'employers?|boss|family|families|friends?|neighbou?rs?|partner|spouse|husband|wife|parents|guarantors?' +
    '|colleagues|workplace|references?|emergency contact|the group|your group|group|circle|your circle|community' +
    '|everyone|everybody|other members|classmates|cohort|the class|publicly',
};
