import type { RuleGroup } from '../rules.ts';

/** How English compares a person with others. */
export const comparison: RuleGroup = {
  why: 'It compares the person with others.',
  kinder: 'Everyone has their own pace. We can find one that suits you.',
  unlessDenied: [
    '(?:others|people|someone|plenty|many people) would (?:love|kill|be (?:glad|grateful|happy)|jump' +
      '|give)(?: [a-z]+){0,4}(?: your| for| at| the| to have)',
    'even (?:students?|pensioners|children|kids|teenagers|the unemployed|single (?:mothers?|parents?)|people (?:on' +
      '|with|without|who))(?: [a-z]+){0,3} (?:manage|pay|can|find|keep|do|afford|make)',
    '(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+|all|everyone|most|the other [a-z]+)(?: other)? (?:people' +
      '|members|clients|students|others|tenants)(?: in your group)? (?:have )?(?:paid|pay|settled|managed|kept)',
    'my other (?:clients|students|tenants|members|people)',
    'never misses? (?:a|her|his|their|one) (?:payment|month|rent|instal?lment|due)',
    '(?:a|one) (?:single mother|single parent|student|pensioner|member|client)(?: [a-z]+){0,6} (?:pays?|manages' +
      '|never|always|still|found)(?! (?:told|wrote|said|too))',
    'hold(?:ing|s)?(?: [a-z]+){1,2} back(?<=(?:group|us|everyone|team|class|others|them|yourself|you) back)',
    "(?:group|class|team|everyone|others|cohort|we)(?: will| are| is|'ll)? (?:go|move|moving|carry|going|start" +
      "|starts?) (?:on |ahead )?without you",
    "(?:tenants?|members?|clients?|people|students?|those) who (?:pay late|don't|do(?: not|n't)|miss|skip|owe|ignore" +
      "|value|respect|matter)(?: [a-z]+){0,4} (?:don't|do(?: not|n't)|stay|get|(?:won't|will not)|end|pay|lose|never" +
      "|are|deserve)(?! (?:welcome|fine|safe|okay|kept))",
    "(?:other|others|most|(?<!(?:it|that|that's|is|are|it's) )all(?! (?:is|of it|done|(?:of )?(?:the |your |[a-z]+ " +
      ")?(?:parts|payments|instal?lments" +
      '|three|four|five|six)))|all other|every|everyone|everybody|everyone else|everybody else|the rest|every other' +
      '|almost (?:all|everyone)|nearly (?:all|everyone)|nine out of ten|[0-9]{1,3} ?(?:%|percent|out of [0-9]+)' +
      '|the (?:others|majority|whole group)|your (?:peers|group|fellow|classmates|cohort|group ?mates|colleagues' +
      '|friends|neighbou?rs)|people (?:like you|with less|in your|who have less|with (?:far )?(?:bigger|harder|fewer' +
      '|lower|smaller|worse))|members (?:like you|with less|who)|clients with|families with' +
      '|someone with) (?:\\w+ ){0,6}?(?:pays?|paid|paying|on time|up[- ]to[- ]date|in full|as agreed|promptly' +
      '|honou?r(?:s|ed)?|(?:keeps?|kept) (?:their|up|to|paying|his|her)|(?:manages?|managed)(?: to| it| fine' +
      '| without| just)?|their (?:share|word|way|part|bit|commitments?|promises?|dues|fees|bills?|payments?)' +
      '|punctual(?:ly)?|settled (?:their|on|up|in)|settles?|current|do(?:es)? (?:it|what|so|their)|without (?:being' +
      '|any|a|needing|problems?|excuses|reminders?|trouble)|no (?:problems?|trouble|excuses)|find a way|found a way' +
      '|makes? (?:it work|sacrifices|an effort)|responsible|committed|more committed|ahead of you|never (?:needs?' +
      '|had|miss|late))(?! (?:late (?:sometimes|at times|now|once|too)|what they can|bit by bit|in (?:small|parts' +
      '|steps)|at their own|later|less|as they can|small|slowly|whenever|when they can|a little|over))(?! (?:behind' +
      '|late|a gap|a hard|stuck|help))',
    'unlike (?:you|other|others|most|the|your|everyone|everybody|some)',
    '(?:only|sole) (?:one|person|member|client|student|account|payment) (?:who|that|in|left|of|still|with|not' +
      '|missing|behind|holding)',
    'only you(?! (?:can|see|and|decide|choose|know)|[.]? ?$)',
    '(?<!(?:leave|let|not|never|leaving) )you alone(?! in)',
    'among the (?:few|last)',
    '(?:nobody|no one|none|not one|no other) (?:else |other )?(?:\\w+ ){0,4}?(?:behind|late|has this|is this' +
      '|this late|ignor\\w+|excus\\w+|missed|trouble|problem|owes?|needs? (?:this many|so many|reminding' +
      '|chasing))(?! (?:will|can|sees|knows))',
    'compared (?:to|with)',
    '(?:in )?comparison',
    'worse than',
    '(?:set|setting|poor|bad|good) (?:an? )?(?:good |bad |poor )?example',
    '(?:others|members|group|everyone|everybody|people|rest|they|clients|friends' +
      '|coaches?) (?:\\w+ ){0,3}(?:pay for you|carry(?:ing)? (?:you|your)|cover(?:ing|s)? (?:for|your)|pick(?:ing' +
      '|s)? up (?:the|your)|subsidi[sz](?:e|es|ing)|foot(?:ing)? the|pay(?:ing|s)? (?:for )?your|have to pay for)',
    'carrying you',
    'subsidi[sz](?:e|es|ing)',
    'your (?:weight|part|bit)(?= ?(?:$|[.,]| (?:like|and|too|of|as)))',
    'pull your',
    'do your (?:part|bit|share)',
    '(?<!(?:look|looks|looked|seem|seems|sound|sounds|feel|feels) )(?:fair|unfair|just|right|respectful) (?:to|on' +
      '|for|towards?) (?:the (?:others|other|rest|group|people|members|coach|team)|those|other|others|everyone' +
      '|everybody|people who|members who|your (?:coach|group|fellow|peers|team)|us|our|all|anyone' +
      '|them)(?! (?:and to you|to (?:ask|pause|take)))',
  ],
};
