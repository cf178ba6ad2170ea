/** A number beside a currency, in either order: `$129`, `129,00 €`, `USD 129`, `20 dollars`. */
const amount = /\p{Sc}\s?[\d٠-٩]|[\d٠-٩]\s?\p{Sc}|\b(USD|EUR|GBP|CAD|AUD|MXN|BRL|PLN|ILS|JPY|KWD|AED|SAR)\s?[\d٠-٩]|[\d٠-٩]\s?(USD|EUR|GBP|CAD|AUD|MXN|BRL|PLN|ILS|JPY|KWD|AED|SAR|dollars?|euros?|pounds?|bucks|dólares|pesos|libras|reais|real|złotych|złote|zł|円|שקלים|דולר|אירו|دولار|يورو|ريال|درهم|جنيه)/iu;

/** Words that tell somebody who looks over a shoulder what a mail is about, by language. */
const money: Record<string, RegExp> = {
  en: /\b(pay(s|ing|ments?)?|paid|unpaid|owe[sd]?|owing|overdue|past[- ]due|due|arrears|debts?|debtor|bills?|billing|invoices?|instal?lments?|money|charged|declined)\b/iu,
  es: /(?<!\p{L})(pag(o|os|ar|aste|ado|ue)|deud\p{L}*|adeud\p{L}*|vencid\p{L}*|atras(o|os|ad\p{L}*)|factura\p{L}*|cuotas?|cobr\p{L}*|dinero|saldo|impag\p{L}*)(?!\p{L})/iu,
  ar: /دفع|ديون|فاتور|فواتير|متأخر|مستحق|سداد|تسديد|قسط|أقساط|رصيد/u,
  fr: /(?<!\p{L})(paie|paies|paiements?|pay(er|é|ée|és|ées|ez|ons)|impay\p{L}*|factur\p{L}*|dettes?|échéanc\p{L}*|prélèv\p{L}*|mensualités?|règlements?|argent|solde|sommes? dues?|retards?)(?!\p{L})/iu,
  de: /(?<!\p{L})(\p{L}*zahl\p{L}*|rechnung\p{L}*|raten?|schuld\p{L}*|fällig\p{L}*|abgebucht|abbuch\p{L}*|betr(ag|äge)|geld|mahn\p{L}*|rückst\p{L}*)(?!\p{L})/iu,
  pt: /(?<!\p{L})(pag(o|a|ar|amentos?|ou|ue|uei)|d[ií]vidas?|dever|deve|cobran\p{L}*|cobrar|faturas?|boletos?|parcelas?|mensalidades?|dinheiro|saldo|vencid\p{L}*|vencimento|atras\p{L}*|em aberto)(?!\p{L})/iu,
  it: /(?<!\p{L})(pag(a|are|ato|amenti|amento|hi|herai)|debit\p{L}*|fattur\p{L}*|rat[ae]|addebit\p{L}*|prelev\p{L}*|soldi|denaro|saldo|insolut\p{L}*|scadut\p{L}*|scadenz\p{L}*|arretrat\p{L}*|in sospeso)(?!\p{L})/iu,
  nl: /(?<!\p{L})(\p{L}*betal\p{L}*|betaald\p{L}*|schuld\p{L}*|rekening\p{L}*|factu\p{L}*|termijn\p{L}*|bedrag\p{L}*|geld|incass\p{L}*|afgeschreven|afschrij\p{L}*|achterstand\p{L}*|openstaa\p{L}*)(?!\p{L})/iu,
  pl: /(?<!\p{L})(\p{L}*płat\p{L}*|\p{L}*płac\p{L}*|dług\p{L}*|rat[ayęo]?|ratach|faktur\p{L}*|rachun\p{L}*|należn\p{L}*|zaleg\p{L}*|pieni\p{L}*|saldo)(?!\p{L})/iu,
  ja: /支払|払[いうっ]|請求|料金|お金|借金|未納|滞納|分割|引き落と|残高|期日/u,
  he: /תשלו|לשלם|שילמ|משלמ|חוב|חשבונית|כסף|גביי?ה|חיוב|יתרה|פיגור/u,
};

/** Whether an amount is written out in a text. */
export function namesAmount(text: string): boolean {
  return amount.test(text);
}

/**
 * Whether a line may be read by others, on a locked screen for example: it holds no amount and does not say that it is about money.
 * @param locale BCP 47, of the line. Where we have no words of its language, those of all count: "due" is two in Italian, and money in English
 */
export function isDiscreet(line: string, locale: string): boolean {
  const own = money[locale.replace(/-.*/, '').toLowerCase()];
  return !namesAmount(line) && !(own ? [own] : Object.values(money)).some((words) => words.test(line));
}
