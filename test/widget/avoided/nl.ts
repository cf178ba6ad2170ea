/** What is never said to a member in Dutch: whole words that blame, hurry or threaten, with the endings and beginnings that they take. */
export const avoided: RegExp =
  /(?<!\p{L})(\p{L}*schuld(en|ig|ige|igd|igde|eiser\p{L}*|enaar\p{L}*|bedrag\p{L}*)?|debiteur\p{L}*|\p{L}*achterstand\p{L}*|achterstallig\p{L}*|wanbetal\p{L}*|in gebreke|ingebrekestelling\p{L}*|in verzuim|verzuim\p{L}*|te laat|verval\p{L}*|verlopen|(betalings)?herinnering\p{L}*|aanman\p{L}*|aangemaand|sommatie\p{L}*|\p{L}*incasso\p{L}*|deurwaarder\p{L}*|boete\p{L}*|laatste (kans|waarschuwing|herinnering|aanmaning|oproep|mogelijkheid)|moet(en)?|moest(en)?|dien(t|en)? te|verplicht\p{L}*|onmiddellijk\p{L}*|per direct|direct|meteen|per omgaande|onverwijld\p{L}*|zo snel mogelijk|juridisch\p{L}*|wettelijk\p{L}*|rechter|rechtbank|gevolgen|consequenties?|(toegang|plek) (verlies\p{L}*|verliezen|kwijt\p{L}*)|verlies\p{L}* (je|de|uw) (toegang|plek)|dringend\p{L}*|urgent\p{L}*|spoed\p{L}*|handel nu|falen|faalt?|gefaald|nalatig\p{L}*)(?!\p{L})/iu;

/** Sentences that it has to find. */
export const caught: string[] = [
  'Je hebt een betalingsachterstand.',
  'Uw schulden lopen op.',
  'Je moet vandaag nog betalen.',
  'Je bent te laat met betalen.',
  'Dit is je laatste kans.',
  'Betaal onmiddellijk het openstaande bedrag.',
  'Anders heeft dit juridische gevolgen.',
  'Dan raak je je toegang kwijt.',
  'U bent in gebreke gebleven.',
  'Dit is een dringende aanmaning.',
  'Je bent verplicht om te betalen.',
  'Een deurwaarder neemt contact met je op.',
];
