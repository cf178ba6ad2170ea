/** What helps, thanks or gives time in English, for words that are only cold by themselves. */
export const warmth =
  "we(?: have|'ve)? cancelled|we have stopped|you sent|if you need|our (?:own |old )?(?:mistake|fault|side|system" +
  "|error|bank|part|bill)|(?:your|the|my) (?:bank|old card|new card|card)(?! (?:will|must|now))|refund" +
  "|as you (?:wished|asked|wanted|like)|you asked|back to you|apolog(?:y|ies)|yourself an?|passes|myself|we made" +
  "|no longer works|answer you|office|studio|stern|forget it|you deserve (?:a|to|support|rest|help|peace|calm|care" +
  "|kindness|time)|can|could|may|might|would (?:you|it|that|love)|whenever|whatever|if (?:you|it|that|this|something" +
  "|there|we|money|a|one|paying)|thanks?|thank you|glad|happy|helps?|helped|helping|pauses?|paused|rest|safe|welcome" +
  "|sorry|fine|okay|ok|all right|choose|chose|choice|choices|decide|eas(?:y|ier)|small(?:er)?|talk|love|stays?" +
  "|your time|together|gentl[ey]|gently|quiet|private|yours|enjoy|ready|feels?|tell (?:me|us)|let (?:me|us|it|this)" +
  "|ask (?:me|us)|good|great|better|soon|came in|come through|came through|went through|arrived|happens|happen|human" +
  "|normal|track|proud|well done|listens?|answers?|agreed with|came back|we will find|we'll find|on your side|belong" +
  "|kind|kindly|warmly|hope you|saved|open|free|move|wait (?:until|as|for as)|as long as|there for you|here for you" +
  "|look(?:ing)? after|respect (?:it|that|your)|appreciate|trust you|believe in|not alone|many|most of us" +
  "|some of us have|everyone has months|take care|like|share|comfortable|light|work for you";
