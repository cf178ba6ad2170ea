/** What is never said to a member in French: words that blame, hurry or threaten, with the endings that they take. */
export const avoided: RegExp =
  /(?<!\p{L})(dettes?|endett\p{L}*|surendett\p{L}*|débit(eur|eurs|rice|rices)|créanc\p{L}*|impay\p{L}*|arriérés?|retard\p{L}*|en défaut|défaut de paiement|défaillan\p{L}*|échue?s?|en souffrance|fautes?|fautifs?|fautives?|coupables?|relanc\p{L}*|mises? en demeure|recouvrement|huissiers?|(dernier|dernière|ultime)s? (avis|rappels?|délais?|chances?|avertissements?)|avertissements?|dois|doit|doivent|dev(r|ri)?ez|devr(a|as|ont)|dûe?s?|dues?|dus|il faut|il faudra|il vous faut|obligat\p{L}*|obligé\p{L}*|impérati\p{L}*|exig\p{L}*|immédiat\p{L}*|tout de suite|sans (délai|attendre|tarder)|au plus (vite|tôt)|dès que possible|urgen\p{L}*|dépêch\p{L}*|agissez|légal\p{L}*|légaux|juridi\p{L}*|judiciaires?|poursuites?|tribuna(l|ux)|conséquences?|pénalités?|sanctions?|perd(re|rez|ez) (l[’']|votre )accès|accès (coupé|bloqué|suspendu|retiré)|manquements?)(?!\p{L})/iu;

export const caught: string[] = [
  'Vous avez une dette chez nous.',
  'Votre paiement est en retard.',
  'Deux factures sont impayées.',
  'Vous devez payer 60 € aujourd’hui.',
  'Merci de régler la somme due.',
  'Il faut payer tout de suite.',
  'Ceci est notre dernier rappel.',
  'C’est votre dernière chance.',
  'Sans réponse, vous perdrez l’accès au programme.',
  'Nous pourrions engager des poursuites.',
  'Votre compte est en défaut de paiement.',
  'Paiement urgent et obligatoire.',
  'Payez dès que possible pour éviter des conséquences.',
];
