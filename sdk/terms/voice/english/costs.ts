import type { RuleGroup } from '../rules.ts';

/** Threats in English with what it will cost. */
export const costs: RuleGroup = {
  why: 'It threatens with what it will cost.',
  kinder: 'What is open stays as it is and does not grow.',
  unlessDenied: [
    'fines',
    'late (?:payment )?(?:fees?|charges?|penalt(?:y|ies)|costs?|interest)',
    'meter is running|(?:try|attempt|charge|hit|retry) your (?:card|account|overdraft) (?:at|each|every|again and)',
    'until it (?:clears|goes through|works|pays|is paid)|try (?:again )?(?:every|each) (?:hour|day|morning|night)',
    'card (?:up front|first|in advance)|(?:comes?|come back|rejoining|return) with a deposit',
    "there(?:'s| is| will be) a (?:fee|charge|cost|penalty|price) (?:for|to|on|if|of|each)(?! you)",
    '(?:leaving|leave|exit|exiting|cancel\\w*|quitting|quit|missing|stopping|ending|pausing) (?:early |now ' +
      '|late )?(?:costs?|triggers?|means paying|comes with|brings|carries)(?! (?:nothing|you nothing|no|zero))',
    '(?:another )?[0-9]+ ?(?:percent|%) (?:more|extra|fee|on top|of|each|a|per|has|will|is|was|interest)(?= (?:each' +
      '|every|a|per|if|for|late|the|added|applied|will|has|is)|[.,]|$)(?! (?:off|less|the way))',
    '(?:the )?(?:less|more) it (?:hurts|costs|stings)',
    '(?:more|extra) (?:each|every|per) (?:day|week|month|hour|reminder)',
    '(?:owe|owing|due|pay) (?:two|three|double|both|twice) (?:months?|payments?|instal?lments?|the' +
      '|times)?(?: [a-z]+)? ?at once',
    "we(?:'ll| will| can| can and will| shall) (?:just |simply |then |also |be )?(?:charg|debit|bill|retry|tak" +
      "|deduct|collect|withdraw|try|hit|us|draw)(?:e|ing|ed)? (?:it (?:from|off|on|out)|your (?:other|backup|second" +
      "|spare|next|wages|deposit)|the (?:full|whole|entire|rest|other)|you for the (?:full|whole|entire|rest)" +
      "|every [a-z]+|until)",
    '(?:full|whole|entire|total) (?:balance|amount|sum|fee|term|year) (?:will|is going to|gets|is) (?:be )?(?:taken' +
      '|charged|collected|debited|billed|withdrawn|due)',
    '(?:keep|keeps|go on|continue|carry on) (?:charging|trying|taking|debiting|billing|hitting|running|calling' +
      '|ringing|writing|emailing|messaging|adding|to (?:charge|try|debit|call)) [^.?!;]{0,40}until',
    'there (?:will|would|may|might|could) be (?:a |an |some |no |further |extra |serious |real |other ' +
      '|additional )?(?:fees?|charges?|costs?|consequences?|penalt\\w+|problems?|trouble|action|interest|price' +
      '|more chances?|second|another)',
    'comes? (?:at|with) a (?:price|cost|fee|penalty)',
    '(?:balance|amount|bill|total|sum|what you owe|cost|fees?) (?:will|may|could|can|would|is going to|keeps?' +
      '|continues? to) (?:only |just |soon |also )?(?:double|triple|grow|growing|rise|increase|go up|climb|mount' +
      '|get bigger|keep)',
    '(?:additional|extra|further|added|new|more|collection|admin(?:istration|istrative)?|reinstatement|reactivation' +
      '|re-?activation|processing|recovery|reconnection|penalty|legal|default|returned|handling|reminder' +
      '|cancell?ation|finance|punitive|steep|growing|mounting|daily|weekly) (?:\\w+ )?(?:fees?|charges?|costs?' +
      '|penalt(?:y|ies)|expenses|interest|surcharges?)',
    'penalt(?:y|ies)',
    'penali[sz](?:e|ed|ing)',
    'surcharges?',
    'a fine of',
    'fined',
    'punish(?:ed|ing|ment)?',
    '(?:fees?|charges?|costs?|interest|penalt(?:y|ies)) (?:<may>|is|are|has|have|keeps?|continues? to|apply|applies' +
      '|accrues?)(?: \\w+ly| now| also)? ?(?:be |been |being |to ){0,6}(?:added|charged|appl(?:y|ied|ies)|accru(?:e' +
      '|es|ed|ing)|incurred|grow|growing|rise|increase|imposed|levied|mount|mounting|adding up|add up|assessed' +
      '|passed|billed|accumulat(?:e|es|ing)|build|start|run|running|follow|payable|due|yours?)',
    'interest (?:is|will|may|charges?|accru\\w+|rate|at|of|on (?:the|your|this|top|all)|on|from|has|continues|keeps' +
      '|starts?|daily|every|each|added)(?! (?:in|you|to you)\\b)',
    '(?:charge|add|adding|charging|apply|accru\\w+|with|plus|incur|incurring|bear|bearing|including) (?:you ' +
      '|further |daily |late |additional |monthly |statutory |compound ){0,6}interest',
    'accru(?:e|es|ed|ing|al)',
    'incur(?:s|red|ring)?',
    '(?:you )?(?:will|may|shall|must) (?:also |then )?(?:be )?(?:charged|billed|invoiced|liable|responsible for' +
      '|held (?:liable|responsible|accountable)|penali[sz]ed|fined)',
    'held (?:responsible|accountable|liable)',
    "(?:cost|costing|costs) you(?:'(?:ll|re|ve|d))? (?:more|extra|dearly|your|a lot|even|much)",
    '(?:pay|owe|owing|paying|cost) (?:even |much |far |a lot |so much )?more (?:later|if|than|each|every|the longer' +
      '|in the end|for)',
    "(?:more expensive|worse|harder|bigger|higher|costlier)(?: \\w+){0,3} (?:the longer|the more|each day|every day" +
      "|if you(?:'(?:ll|re|ve|d))? (?:wait|delay|leave)|later|by the day)",
    'the longer (?:you|this|it|we)',
    '(?:full|entire|whole|remaining|total) (?:\\w+ ){0,3}(?:becomes?|will become|is now|falls|will fall' +
      '|comes) (?:immediately )?(?:due|payable)',
    'become(?:s)? (?:due|payable) (?:at once|in full|now|immediately)',
    'accelerat(?:e|ed|ion)',
    '(?:price|rate|fee|cost) (?:will|may) (?:go up|rise|increase|double)',
  ],
};
