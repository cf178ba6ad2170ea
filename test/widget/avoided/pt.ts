/**
 * What is never said to a member in Portuguese. "Em aberto" is what is open; "tem que" and "precisa" are kind only where
 * they are denied; "legal" also means "nice" in Brazil, and is avoided in both meanings.
 */
export const avoided: RegExp =
  /(?<!\p{L})(d[ií]vidas?|endivid\p{L}*|deved\p{L}*|deve[ms]?|dever[áã]\p{L}*|deveria\p{L}*|inadimpl\p{L}*|atras\p{L}*|vencid\p{L}*|venceu|venceram|calot\p{L}*|pendências?|pendentes?|(?<!não )(precisam?|tem (que|de)|têm (que|de)|terá (que|de))|obrigaç\p{L}*|obrigatóri\p{L}*|obrigad[oa]s? a|imediat\p{L}*|de imediato|urgent\p{L}*|urgência|o quanto antes|o mais rápido possível|sem demora|lega(l|is|lmente)|jur[ií]dic\p{L}*|judici\p{L}*|negativad\p{L}*|nome sujo|serasa|spc|protest\p{L}*|multas?|consequências?|penalidades?|(prazo|aviso|alerta|notificação|chance) fina(l|is)|últim[oa]s? (avisos?|chances?|oportunidades?|chamadas?|alertas?|notificaç\p{L}*|prazos?|lembretes?)|perder(á)? (o|seu) (acesso|lugar)|(aja|pague) (já|agora)|culpa\p{L}*|falhou|falta de pagamento|não (pagou|cumpriu)|descumpr\p{L}*|regulariz\p{L}*|quitar|quite)(?!\p{L})/iu;

/** Sentences that blame or hurry: each has to be found. */
export const caught: string[] = [
  'Você tem uma dívida conosco.',
  'Seu pagamento está atrasado.',
  'Você deve pagar hoje.',
  'Você tem que resolver isso agora.',
  'Sua fatura venceu na sexta-feira.',
  'Pague imediatamente para continuar.',
  'Este é o último aviso.',
  'Última chance: aja agora.',
  'Você vai perder o acesso ao programa.',
  'Podemos tomar medidas legais.',
  'Isso terá consequências.',
  'Regularize a sua situação.',
  'Você está inadimplente.',
];
