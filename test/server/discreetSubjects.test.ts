import { describe, expect, it } from 'vitest';
import { isDiscreet } from '../../sdk/server/playbook/isDiscreet.ts';

/** By language: what may be read on a locked screen, and what may not. */
const lines: Record<string, { quiet: string[]; telling: string[] }> = {
  en: { quiet: ['A note from Dana', 'Whenever you have a minute'], telling: ['Your payment', 'About the invoice', '$129 is open', 'What you owe'] },
  es: { quiet: ['Unas líneas de Dana', 'Cuando tengas un rato'], telling: ['Tu pago de mayo', 'Sobre la factura', '129 € pendientes'] },
  ar: { quiet: ['بضعة أسطر من دانا', 'نور الدين تكتب إليك'], telling: ['عن الدفعة', 'الفاتورة', 'دفعتك القادمة', '١٢٩ ريال'] },
  fr: { quiet: ['Quelques lignes de Dana', 'Un mot pour vous, dans tous les pays', 'Le paysage'], telling: ['Votre paiement', 'La facture de mai', 'Un prélèvement en retard'] },
  de: { quiet: ['Ein paar Zeilen von Dana', 'Ein offenes Ohr'], telling: ['Deine Zahlung', 'Die Rechnung vom Mai', 'Zur Ratenzahlung'] },
  pt: { quiet: ['Um recado da Dana', 'Quando você tiver um tempo'], telling: ['Seu pagamento', 'A parcela de maio', 'Em aberto desde maio', 'R$ 129'] },
  it: { quiet: ['Due righe da Dana', 'Quando hai un momento'], telling: ['Il tuo pagamento', 'La rata di maggio', 'In sospeso'] },
  nl: { quiet: ['Een berichtje van Dana'], telling: ['Je betaling', 'De rekening van mei', 'Over de betalingsregeling'] },
  pl: { quiet: ['Kilka słów od Dany'], telling: ['Twoja wpłata', 'Faktura za maj', 'Spłata w ratach'] },
  ja: { quiet: ['ダナさんからのお便り'], telling: ['お支払いについて', '5月分の請求'] },
  he: { quiet: ['כמה מילים מדנה'], telling: ['התשלום שלך', 'על החשבונית'] },
};

describe.each(Object.entries(lines))('a subject in %s', (language, { quiet, telling }) => {
  it.each(quiet)('may be read by others: %s', (line) => {
    expect(isDiscreet(line, language)).toBe(true);
  });

  it.each(telling)('tells of money: %s', (line) => {
    expect(isDiscreet(line, `${language}-XX`)).toBe(false);
  });
});

it('is held to the words of every language where there are none of its own', () => {
  expect(isDiscreet('Betalingen din', 'da')).toBe(false);
  expect(isDiscreet('En hilsen fra Dana', 'da')).toBe(true);
});
