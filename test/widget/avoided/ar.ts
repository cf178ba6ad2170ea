/** What is never said to a member: words that blame, hurry or threaten. Whole words, with the endings and beginnings that they take. */
export const avoided: RegExp = /(?<!\p{L})[وفبكل]{0,2}(ال)?(دين|ديون|ديونك|دينك|مدين|مديون\p{L}*|متاخر\p{L}*|متخلف|تخلف|تعثر\p{L}*|نهائي\p{L}*|فورا|حالا|قانون\p{L}*|عواقب|يجب|يتوجب|ملزم|الزامي|عاجل\p{L}*|اخر فرصة|فرصة الاخيرة|تفقد)(?!\p{L})/u;

export const caught: string[] = ['يجب الدفع', 'هذه آخر فرصة', 'الدَّين'];
