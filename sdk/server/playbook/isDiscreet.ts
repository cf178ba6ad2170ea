/** A number beside a currency, in either order: `$129`, `129,00 €`, `USD 129`, `20 dollars`. */
const amount = /\p{Sc}\s?[\d٠-٩]|[\d٠-٩]\s?\p{Sc}|\b(USD|EUR|GBP|CAD|AUD|MXN|JPY|KWD|AED|SAR)\s?[\d٠-٩]|[\d٠-٩]\s?(USD|EUR|GBP|CAD|AUD|MXN|JPY|KWD|AED|SAR|dollars?|euros?|pounds?|bucks|dólares|pesos|libras|دولار|يورو|ريال|درهم|جنيه)/iu;

/** Words that tell somebody who looks over a shoulder what a mail is about, in the languages that the API speaks. */
const money = [
  /\b(pay(s|ing|ments?)?|paid|unpaid|owe[sd]?|owing|overdue|past[- ]due|due|arrears|debts?|debtor|bills?|billing|invoices?|instal?lments?|money|charged|declined)\b/iu,
  /(?<!\p{L})(pag(o|os|ar|aste|ado|ue)|deud\p{L}*|adeud\p{L}*|vencid\p{L}*|atras(o|os|ad\p{L}*)|factura\p{L}*|cuotas?|cobr\p{L}*|dinero|saldo|impag\p{L}*)(?!\p{L})/iu,
  /دفع|ديون|فاتور|فواتير|متأخر|مستحق|سداد|تسديد|قسط|أقساط|رصيد/u,
];

/** Whether a line may be read by others, on a locked screen for example: it holds no amount and does not say that it is about money. */
export function isDiscreet(line: string): boolean {
  return !amount.test(line) && !money.some((words) => words.test(line));
}
