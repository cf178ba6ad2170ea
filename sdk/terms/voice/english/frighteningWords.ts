import type { RuleGroup } from '../rules.ts';

/** Words that frighten or blame by themselves in English, most of them on the list to avoid. */
export const frighteningWords: RuleGroup = {
  why: 'It belongs to the words that frighten or blame; plain words say the same.',
  kinder: 'One payment has not reached us yet.',
  clear: true,
  unlessDenied: [
    '(?<!(?:about|on|with|of) )debts?(?! (?:advice|advisers?|advisors?|charit(?:y|ies)|help|helplines?|lines?' +
      '|counsell?(?:ing|ors?)|support))',
    'indebted(?:ness)?',
    'debtors?',
    'creditors?',
    'default(?:s|ed|ing|er|ers)?',
    'delinquen(?:t|cy|cies)',
    'overdue',
    'past[- ]due',
    'arrears',
    'long overdue',
    'final(?! (?:score|round|match|game|year|week|lesson|exam|exams|chapter|session|class))',
    '(?:failure|failures?|fail(?:s|ed|ing)?) to * (?:<pay>|respond|reply|comply|act|contact|do so|make|meet|honou?r' +
      '|resolve|bring|keep|provide|update|settle|arrange|answer|address|take|remedy|rectify|engage|get|show' +
      '|cooperate|communicate|reach|fulfil?l?)',
    'failure',
    'failing(?! card)',
    'failed (?:payment )?obligations?',
    'immediate(?:ly)?',
    'forthwith',
    'legal(?:ly)?',
    'consequences?',
    'repercussions',
    'ramifications',
    '(?:lose|loses|losing|lost|loss of) (?!(?:work|(?:your |a |the |his |her )?(?:job|card|phone|password' +
      '|way)))(?:[^ .?!;]{1,30} ){0,4}<thing>',
    '(?:lose|losing) (?:everything|out|it all|it|them|what you|all)',
    'last chance',
    'last (?:opportunity|warning|reminder|notice|call(?! (?:with|we had))|time we(?! (?:spoke|talked|met|wrote|saw)))',
    'act (?:now|fast|quickly|today|immediately|promptly)',
  ],
  unlessOffered: [
    '(?<!(?:i|we) )must(?! (?:feel|be (?:hard|tough|difficult|a lot|tiring|stressful|heavy|so|scary|worrying' +
      '|frustrating|tired|exhausted|busy|worried|proud)|have (?:been|felt|had)))',
  ],
};
