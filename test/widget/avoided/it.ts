/** What is never said to a member in Italian. "In sospeso" is what is open; "subito" hurries, whatever stands around it. */
export const avoided: RegExp =
  /(?<!\p{L})(debit[oi]|debitor\p{L}*|debitric\p{L}*|indebitat\p{L}*|dev[ei]|devono|dovete|dovrai|dovrà|dovresti|dovranno|obblig\p{L}*|moros\p{L}*|mora|insolut\p{L}*|insolven\p{L}*|inadempi\p{L}*|arretrat\p{L}*|scadut\p{L}*|ritard\p{L}*|sollecit\p{L}*|immediat\p{L}*|subito|urgen(te|ti|za|temente)|al più presto|quanto prima|senza indugio|senza aspettare|legal\p{L}*|giudizi\p{L}*|giuridic\p{L}*|avvocat\p{L}*|recupero crediti|pignora\p{L}*|pendenz\p{L}*|conseguenz\p{L}*|penal[ei]|sanzion\p{L}*|ultim[oaie] (avvis[oi]|possibilità|occasion[ei]|opportunità|chance|richiam[oi]|termin[ei]|promemoria)|(avviso|termine|promemoria) finale|definitiv\p{L}*|perder(e|ai|à) (l’|l'|il )?(accesso|posto|tuo posto)|agisci (ora|adesso)|paga adesso|colp[ae]|colpevol\p{L}*|mancat[oi] pagament[oi]|non hai pagato|regolarizz\p{L}*)(?!\p{L})/iu;

/** Sentences that blame or hurry: each has to be found. */
export const caught: string[] = [
  'Hai un debito con noi.',
  'Il tuo pagamento è in ritardo.',
  'Devi pagare oggi.',
  'Dovrai risolvere entro domani.',
  'La tua fattura è scaduta.',
  'Paga immediatamente per continuare.',
  'Questo è l’ultimo avviso.',
  'Ultima occasione: agisci ora.',
  'Perderai l’accesso al programma.',
  'Potremmo procedere per vie legali.',
  'Ci saranno conseguenze.',
  'Chiamaci subito.',
  'Hai l’obbligo di pagare.',
];
