import type { RuleGroup } from '../rules.ts';

/** How bills, contracts and collection letters speak in Spanish. */
export const bills: RuleGroup = {
  why: 'It reads like a bill or a contract, not like a person who cares.',
  kinder: 'Queda un pago abierto. Podemos encontrar juntos una manera.',
  unlessDenied: [
    '(?:<due>) (?:pendientes?|atrasad[oa]s?|retrasad[oa]s?|no pagad[oa]s?|sin pagar|sin cubrir|sin liquidar' +
      '|exigibles?|rechazad[oa]s?|devuelt[oa]s?)(?: de (?:pago|liquidar|cubrir|abonar|cobro))',
    'pendientes? de (?:pago|liquidar|abonar|cobro|cubrir|pagar)',
    'presenta (?:un|una) (?:saldo|retraso|atraso|deuda|adeudo)',
    'cobr(?:anza|anzas|o judicial|o extrajudicial|ador|adores)',
    'recobros?',
    'gestion(?:es)? de (?:cobro|cobranza|recobro)',
    'requerimientos?',
    '(?:se|le|te|les) (?:requiere|requerimos|exige|exigimos|insta|instamos|conmina|conminamos|apercibe|intima' +
      '|notifica|notificamos|informa que|comunica que|comunicamos que|recuerda que (?:debe|tiene|su|no)' +
      '|recordamos que (?:debe|debes|tiene|tienes|su|tu|no|aun|todavia|sigue|el))',
    'por (?:medio|la presente|este medio)(?: de la presente| del presente)?',
    'sirvase',
    'sirva la presente',
    'tenga a bien',
    '(?<!a )favor de',
    '(?:le|te|se le|se te) (?:solicitamos|solicita|pedimos encarecidamente|rogamos|ruega|conminamos|exhortamos' +
      '|exhorta|instamos|urgimos|requerimos)',
    'se ruega',
    'rogamos',
    'exhortamos',
    'a (?:fin|efectos) de (?:evitar|regularizar)',
    'conforme a (?:los|las|lo|el|su)',
    'de acuerdo (?:a|con) (?:los terminos|el contrato|las condiciones|lo (?:firmado|pactado|estipulado))',
    'en virtud de',
    'segun (?:contrato|el contrato|lo (?:pactado|firmado|estipulado)|nuestros registros|consta|los terminos)',
    'nuestros (?:registros|sistemas) (?:indican|muestran|reflejan|senalan)',
    'estimad[oa] (?:cliente|usuari[oa]|deudor)',
    'terminos y condiciones',
    'clausulas?',
    'contractual(?:es|mente)?',
    'obligacion(?:es)?',
    'obligad[oa]s?',
    'compromisos? (?:de pago|adquirid[oa]s?|asumid[oa]s?|contraid[oa]s?|economic[oa]s?|financier[oa]s?|pactad[oa]s?)',
    'pago (?:exigido|exigible|requerido)',
    'exig(?:ible|ibles|imos|e|ir|iremos|encia|iendo)',
    'acredit(?:e|ar) (?:el|su) pago',
    'comprobante de pago (?:inmediat|a la|hoy)',
    'regulari(?:zar|zarlo|ce|ces|za|cen|zacion|zando|zala|cela)',
    'subsanar?',
    'subsane',
    'departamento (?:de|juridico|legal)',
    'area (?:de (?:cobr|credito|recup|jurid)|juridica|legal)[a-z]*',
    'numero de (?:expediente|caso)',
    'expediente',
    'en calidad de',
  ],
  unlessOffered: [
    '(?:pagos?|cuotas?|mensualidades|facturas?|saldos?|cargos?) (?:atrasad[oa]s?|retrasad[oa]s?|sin pagar' +
      '|sin cubrir|sin liquidar|exigibles?)',
    '(?:continua|sigue|permanece|se encuentra|se mantiene|presenta|registra|figura|consta|aparece) (?:(?!no ' +
      '|nunca |ni |nadie )[^ .?!;]{1,30} ){0,4}(?:sin pagar|impagad[oa]|atras[a-z]*|saldo|deuda|adeudo' +
      '|vencid[oa]|sin liquidar)',
  ],
  unlessWarm: [
    '(?:su|tu|el|del|un|este) contrato(?! (?:te |le )?(?:permite|admite|deja|incluye|da))',
  ],
};
