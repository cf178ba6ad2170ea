/** What is never said to a member: words that blame, hurry or threaten. Whole words. */
export const avoided: RegExp = /\b(debts?|debtors?|default(s|ed)?|delinquen\w*|overdue|final(ly)?|fail(ed|ure)? to pay|must|immediately|legal(ly)?|consequences?|lose access|last chance|act now|urgent(ly)?|obligation)\b/i;

export const caught: string[] = ['You must act now', 'This is not in default'];
