/** What is never said to a member in German: words that blame, hurry or threaten, with the endings that they take. */
export const avoided: RegExp =
  /(?<!\p{L})(schuld\p{L}*|verschuld\p{L}*|überschuld\p{L}*|zahlungs(verzug|rückstand|rückstände|ausfall|unfähig\p{L}*|aufforderung\p{L}*)|verzug|überfällig\p{L}*|fällig\p{L}*|(an|ab|er)?mahn\p{L}*|(an|ab)?gemahnt|rückst(and|ands|ände|änden|ändig\p{L}*)|säumig\p{L}*|versäum\p{L}*|säumnis\p{L}*|letzt(e|er|en|es|em|mals?|malig\p{L}*)? (mahnung|chance|frist|erinnerung|warnung|aufforderung)|letztmal(s|ig\p{L}*)|endgültig\p{L}*|frist(en|los\p{L}*|gerecht\p{L}*)?|muss|musst|müssen|müsst|müsste\p{L}*|sofort\p{L}*|umgehend\p{L}*|unverzüglich\p{L}*|schnellstmöglich\p{L}*|so (schnell|bald) wie möglich|dringend\p{L}*|eil(t|ig\p{L}*)|beeil\p{L}*|handeln sie jetzt|handle jetzt|jetzt handeln|rechtlich\p{L}*|gesetzlich\p{L}*|jurist\p{L}*|gericht\p{L}*|anwalt\p{L}*|anwält\p{L}*|inkasso\p{L}*|konsequenz\p{L}*|strafe\p{L}*|verpflicht\p{L}*|pflicht\p{L}*|zwing\p{L}*|zwang\p{L}*|verlier(st|en|t) (du )?(den |deinen )?(zugang|zugriff)|(zugang|zugriff) (verl\p{L}*|entz\p{L}*|gesperrt|sperren))(?!\p{L})/iu;

export const caught: string[] = [
  'Du hast noch Schulden bei uns.',
  'Deine Zahlung ist überfällig.',
  'Der Betrag ist seit Montag fällig.',
  'Du musst heute zahlen.',
  'Bitte zahle umgehend 60 €.',
  'Das ist unsere letzte Mahnung.',
  'Das ist deine letzte Chance.',
  'Sonst wirst du den Zugang verlieren.',
  'Wir behalten uns rechtliche Schritte vor.',
  'Dein Konto ist im Rückstand.',
  'Du bist zur Zahlung verpflichtet.',
  'Es ist dringend, beeile dich.',
  'Du hast die Frist versäumt.',
];
