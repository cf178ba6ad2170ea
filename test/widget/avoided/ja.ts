/** Stems, one line for each kind: Japanese sets no spaces between words, and so the endings do not matter. */
const stems = [
  // Debt, and being late with it.
  '借金|負債|債務|債権|滞納|延滞|遅延|未納|未払|不払|支払いが遅|焦げ付|怠[らりるっ]|怠慢|不履行',
  // Notices, and what is called in.
  '督促|催促|催告|取り?立て|最終(?:通知|通告|警告|勧告|期限|案内|のお知らせ)|最後(?:通告|の(?:通知|警告|機会|チャンス|お願い))|ラストチャンス',
  // Hurry.
  '期限|至急|早急|緊急|(?:直|ただ)ちに|(?:今|いま)すぐ|すぐに|すみやか|速やか|お急ぎ|急いで|一刻も早',
  // Being made to.
  '義務|責任|強制|なければ(?:なり|なら|いけ)|なくては(?:なり|なら|いけ)|ないと(?:いけ|なり|だめ)|べき(?:です|だ|で)|必ず',
  // Law, penalties, and what would be lost.
  '法的|法律|訴訟|裁判|弁護士|差し?押さ?え|罰|ペナルティ|違約|違反|処分|利用を?(?:停止|制限)|退会|アクセスを(?:失|停止)|(?:使え|利用でき|見られ)なくな|失効|信用情報|ブラックリスト',
];

/** What is never said to a member in Japanese: words that blame, hurry or threaten. */
export const avoided = new RegExp(stems.join('|'), 'u');

/** Sentences in which it must find something. */
export const caught: string[] = [
  'お支払いが滞納になっています。',
  '未払いの借金があります。',
  'お支払いが遅れています。',
  '最終通知をお送りします。',
  'これが最後のチャンスです。',
  '至急お支払いください。',
  'ただちにご入金をお願いします。',
  '期限を過ぎても入金がありません。',
  '今月中に支払わなければなりません。',
  'あなたには支払う義務があります。',
  'このままでは法的な手続きを取ります。',
  'プログラムを利用できなくなります。',
];
