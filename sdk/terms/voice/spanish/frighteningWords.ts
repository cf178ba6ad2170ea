import type { RuleGroup } from '../rules.ts';

/** The words to avoid in Spanish and their relatives: they frighten or blame whatever stands around them. */
export const frighteningWords: RuleGroup = {
  why: 'It belongs to the words that frighten or blame; plain words say the same.',
  kinder: 'Hay un pago que todavía no nos ha llegado.',
  clear: true,
  unlessDenied: [
    'saldos? (?:deudor|en contra|insolutos?|exigibles?)',
    'perder(?:lo|la)? todo',
    '(?<!(?:asesor[a-z]*|ayudan?|expert[a-z]*|consejos?|mucho|orientacion|linea|apoyo|especialist[a-z]*|grupos?' +
      '|sabe[n]?) (?:de|en|con|sobre|para) (?:las |tus |sus )?)deudas?',
    'deudor(?:a|es|as)?',
    'adeud(?:o|os|a|as|ado|ada|an|amos)',
    'acreedor(?:a|es)?',
    'endeud(?:ad[oa]s?|amiento)',
    '(?:nos|me) debes?(?! (?:un cafe|un abrazo|nada))',
    'lo que (?:nos )?debes?',
    '(?:cantidad|importe|monto|suma|dinero|saldo|total) (?:debid[oa]|adeudad[oa]|que (?:nos )?debes?)',
    'moros[oa]s?',
    'morosidad',
    'mora',
    'moratori[oa]s?',
    'impag(?:o|os|ad[oa]s?)',
    'incumpl[a-z]+',
    'atrasos?',
    'rezago',
    'en descubierto',
    'insolut[oa]s?',
    '(?:ultim[oa]|final|segundo|segunda|tercer|tercero|tercera|cuarto|cuarta|quinto|enesimo|enesima|penultimo' +
      '|formal|oficial) (?:aviso|advertencia|recordatorio|notificacion|oportunidad|llamada|llamado' +
      '|requerimiento|carta|comunicado|comunicacion|prorroga|vez que (?!(?:te |le )?escrib|hablamos' +
      '|te vimos|nos vimos)[a-z]+|requerimientos?)',
    '(?:ultimo|enesimo|penultimo) (?:intento|plazo)',
    '(?<!(?:tono|error|contenido) del )(?:ultim|segund|tercer|cuart|quint|enesim|penultim)o? (?:correo|mensaje)' +
      '(?! (?:sono|fue|era|mio|nuestro|del mes|de la semana))',
    '(?<!hasta )nuevo (?:aviso|requerimiento)',
    'aviso (?:final|de (?:corte|suspension|embargo|cobro|cobranza|baja|cancelacion|vencimiento|mora))',
    '(?:aviso|avisos|recordatorios|advertencias) (?:previos?|anteriores|previas|enviados|reiterados)',
    'inmediat[oa]s?',
    'inmediatamente',
    '(?<!(?:asesor[a-z]*|ayuda|orientacion|apoyo|linea|servicio|consejo) )legal(?:es|mente)?',
    'consecuencias?',
    'repercusion(?:es)?',
    'represalias?',
    'definitiv[oa]s?(?! (?:mejor|bien))',
    'obligator(?:io|ia|iamente)',
    '(?:perd(?:er|era|eras|eran|erla|erlo|erlas|erlos|iendo|emos|ido)|pierd(?:a|as|e|es|en)|perderse' +
      '|perderte) (?:(?!no |nunca |ni |nadie )[^ .?!;]{1,30} ){0,3}<thing>',
    '(?:perderas?|pierdes?|pierda|pierdas|perder) (?:todo|tod[oa]s?|tu|su|el|la|esta|lo que|los|las)(?! (?:hilo' +
      '|ritmo|sueno|miedo|norte|animo|equilibrio|cabeza|calma|esperanza))',
  ],
  unlessOffered: [
    'debe(?:s)? (?:a )?(?:dinero|la cantidad|el importe|el monto|un total|[0-9]+|\\$)',
    '(?<!tarjeta (?:ya )?(?:esta |estaba )?)vencid[oa]s?(?! (?:la|tu|su) tarjeta)',
  ],
  unlessWarm: [
    'saldos? (?:pendientes?|vencidos?)',
  ],
};
