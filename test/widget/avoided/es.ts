/** What is never said to a member: words that blame, hurry or threaten. Whole words, with the endings and beginnings that they take. */
export const avoided: RegExp = /(?<!\p{L})(deudas?|deudor\p{L}*|endeudad\p{L}*|moros\p{L}*|impag\p{L}*|incumpl\p{L}*|vencid\p{L}*|debes?|deberás?|(?<!no )tienes que|obliga\p{L}*|inmediat\p{L}*|de inmediato|legal\p{L}*|consecuencias?|último aviso|aviso final|última oportunidad|perder(ás)? el acceso|actúa ya|urgent\p{L}*)(?!\p{L})/iu;

export const caught: string[] = ['Tienes una deuda', 'Debes pagar'];
