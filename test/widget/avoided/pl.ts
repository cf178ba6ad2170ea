/** What is never said to a member in Polish: whole words that blame, hurry or threaten, with the endings and beginnings that they take. */
export const avoided: RegExp =
  /(?<!\p{L})(dług(i|u|iem|ów|om|ami|ach|owi)?|zadłuż\p{L}*|dłużni\p{L}*|zaleg\p{L}*|zwłok\p{L}*|zwlek\p{L}*|opóźni\p{L}*|spóźni\p{L}*|nieterminow\p{L}*|przeterminow\p{L}*|niewypłacaln\p{L}*|niezapłac\p{L}*|nie zapłacił\p{L}*|windyk\p{L}*|komorni\p{L}*|wezwani\p{L}*|wzywa\p{L}*|ponagl\p{L}*|upomn\p{L}*|ostrzeż\p{L}*|ostateczn\p{L}*|ostatni\p{L}* (szans\p{L}*|wezwani\p{L}*|przypomnieni\p{L}*|termin\p{L}*|upomnieni\p{L}*|dzwon\p{L}*)|mus(i|isz|imy|icie|zą|zę|iał\p{L}*)|powin(na|no|ien|ny|niśmy|naś|ieneś|ność\p{L}*|ności\p{L}*)|trzeba (za|w)płacić|należy (za|w)?(płacić|uregulować)|należnoś\p{L}*|(z|na)?obowiąz\p{L}*|natychmiast\p{L}*|niezwłoczn\p{L}*|bezzwłoczn\p{L}*|jak najszybciej|piln(e|y|a|ie|ego|ej|ych|ym)|praw(o|a|ny|na|ne|nych|nego|nej|nym|nie|nik\p{L}*)|sąd(u|em|owi|zie|ow\p{L}*)?|konsekwencj\p{L}*|kar(a|y|ę|ą|ze)|(stracisz|stracić|utracisz|utrat\p{L}*) (swój )?dostęp\p{L}*|działaj (teraz|już)|zaw(odzisz|odzić|iodł\p{L}*|ieść)|zaniedb\p{L}*|twoja wina|twojej winy)(?!\p{L})/iu;

/** Sentences that it has to find. */
export const caught: string[] = [
  'Masz dług w naszej firmie.',
  'Twoje zadłużenie rośnie.',
  'Zalegasz z płatnością.',
  'Musisz zapłacić dzisiaj.',
  'To ostatnia szansa, żeby zapłacić.',
  'Prosimy o natychmiastową wpłatę.',
  'Ostateczne wezwanie do zapłaty',
  'Opóźniasz się z wpłatą.',
  'Inaczej poniesiesz konsekwencje prawne.',
  'Masz obowiązek uregulować tę kwotę.',
  'Stracisz dostęp do programu.',
  'To bardzo pilne.',
];
