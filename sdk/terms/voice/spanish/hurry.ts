import type { RuleGroup } from '../rules.ts';

/** How Spanish hurries a person who needs time. */
export const hurry: RuleGroup = {
  why: 'It hurries a person who needs time.',
  kinder: 'Tómate tu tiempo. Cuando quieras está bien.',
  always: [
    'de una (?:vez por todas|buena vez)',
    'contrarreloj',
    'que (?:estas|esta) esperando',
    'a que (?:esperas|espera)',
    'como (?:maximo|muy tarde|fecha limite)',
    'improrrogable',
    'perentori[oa]',
    'sin prorroga',
    'ultim[oa]s? (?:horas|dias|minutos)',
    'dese prisa',
    'apurese',
    'apresurate',
    'apresurese',
    'reacciona',
  ],
  unlessDenied: [
    'cuenta (?:atras|regresiva)',
  ],
  unlessOffered: [
    '(?:le|te|les|os) (?:doy|damos|dare|daremos|concedo|concedemos) (?:de plazo |un plazo de |solo |como mucho ' +
      '|como maximo )?(?:<span>(?! mas)|hasta)',
    '(?:tienes?|tenes|dispones?) (?:de )?(?:tiempo )?hasta(?! que (?:cobr|encuentr|empie|te |le |puedas?|est))',
    '(?<!tarjeta )(?<!tarjeta que )(?:expira|vence|caduca|prescribe)n? (?:hoy|manana|esta noche|en <span>|a las' +
      '|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))',
    'de una vez',
    '(?<!(?:aunque|si|cuando|quien) )(?:tenga|ten|pon|ponga|mete|asegur[a-z]+ de (?:que haya|que tu|que su|tener' +
      '|contar|que tengas' +
      '|que tenga)) (?:[^ .?!;]{1,30} ){0,3}(?:saldo|fondos)',
    'asegur[a-z]+ de (?:que haya|tener|contar con|que tengas|que tenga|pagar|cumplir)',
    '(?<!(?:que|le|te|nos|se|si) )<order> (?:[^ .?!;]{1,30} ){0,6}(?:ya(?= ?(?:$|[.,]| (?:si|o|tus|tu|su|mismo)))' +
      '|ahora|hoy|esta noche|de inmediato|cuanto antes|antes del? <day>|a primera hora)',
    '(?:ya|hoy|ahora|inmediatamente),? (?:<order>)(?= (?:el|la|tu|su|lo|mi))',
    '(?<!lo )urgente(?:s|mente)?',
    'urgencia',
    'urge',
    'a la (?:mayor )?brevedad(?: posible)?',
    'lo (?:antes|mas pronto) posible',
    'cuanto antes',
    '(?<!(?:nuestra|mi) )prioridad',
    'prioritari[oa]',
    'fecha limite',
    'fecha tope',
    '(?<!mas )plazo(?! (?:comodo|se (?:alarga|amplia|mueve)|de (?:matricula|inscripcion|solicitud|entrega)|fijo|que' +
      '|para (?:pedir|solicitar|apuntar|inscrib|eleg|decidir|pensar|devolver|cambiar)|del? (?:(?:la' +
      '|las) )?(?:beca|ayuda|descuento' +
      '|inscrip|matricul)))',
    '(?<!(?:en|a|de|los|por) (?:[a-z0-9]+ )?)plazos(?! (?:comodos|fijos|mensuales|pequen|iguales|que|de [0-9]|sin))',
    '(?:vencimiento anticipado|(?:al|del|tras el|pasado el) vencimiento)',
    'antes de (?:la )?medianoche',
    'a medianoche',
    'hoy mismo',
    'ahora mismo(?! (?:debes?|hay|no|estamos|estoy|esta|faltan?|quedan?|tu (?:cuenta|saldo)|su (?:cuenta|saldo)))',
    'ya mismo',
    '(?:es|ya es|llego la) hora de',
    'no (?:puede|admite|se puede) (?:esperar|demora|mas)',
    '(?:no|sin) (?:mas )?(?:demoras?|dilaciones?|retrasos?|pretextos?)',
    '(?:pronto|oportuno|puntual|rapido) pago',
    'pronta (?:atencion|respuesta|regularizacion|liquidacion)',
    '(?:requiere|necesita|merece|exige) (?:de )?(?:tu|su) (?:atencion|respuesta|accion)',
    'requiere atencion',
    'dentro de (?:las |los )?(?:proxim[oa]s )?<span>',
    '(?<!(?:que|le|te|nos|se|si) )(?:<pay>|respond(?:a|e(?! en)|er|enos|anos)|contest(?:a(?! en)|e|ar|enos|anos)' +
      '|llam(?:a|e|ar|anos|enos)|comuni(?:cate|quese|carse)|contact(?:a|e|anos|enos)|actu(?:a|e|ar)|resuelv(?:a' +
      '|e|elo|alo)|resolver(?:lo)?|arregl(?:a|e|alo|elo|ar|arlo)|solucion(?:a|e|alo|elo|ar|arlo)|haz(?:lo)?|hag(?:a' +
      '|alo)|acud(?:a|e)|present(?:ate|ese)|atiend(?:a|e)|necesitamos|esperamos|queremos|(?<!(?:recibi|recibimos' +
      '|recibido|llego|llegado|entro|vimos|dejamos|movemos|pasamos) )(?:el|tu|su) pago(?! (?:de hoy' +
      '|llego|se|que|entro|aparec|esta))|importe|saldo|monto) ** (?:<soon>' +
      '|antes (?:de|del) <day>|para (?:el|hoy|manana) ?<day>?|en (?:las|los|menos|un plazo|un maximo' +
      '|<span>) ?(?:[^ .?!;]{1,30} ){0,3}(?:horas?|dias?|hrs?|h)|dentro de|a mas tardar)',
    '(?:<soon>),? (?:(?!no |nada |nunca |ni )[^ .?!;]{1,30} ){0,3}<pay>',
    'no hay (?:mas )?(?:margen|vuelta atras|tiempo que perder|mas tiempo)',
    'solo (?:te |le )?(?:quedan?|faltan?|tienes?|dispone[s]?|hay) (?:de )?(?:<span>|hasta|un[oa]s? (?:hora|dia|rato' +
      '|opcion|salida|oportunidad|camino|intento)s?|poc[oa]s?|hoy|esta (?:noche|semana|tarde))',
    '(?:tienes?|tenes) (?:solo|unicamente|apenas|como maximo|un plazo|de plazo)',
    '(?<!(?:contest(?:o|amos)|respond(?:o|emos)|llam(?:o|amos)|escrib(?:o|imos)) [^.?!;]{0,30})sin falta',
    'sin excusas?',
    'apurate',
    '23[:.]59',
    'a punto de (?:cancel|cerr|perder|vencer|expirar|suspend|acabar|agotar|bloque|ser)[a-z]*',
    'se (?:te|le|nos)? ?(?:acaba(?! (?:la|tu|su) pausa)|agota|termina|esta acabando|esta agotando|agoto' +
      '|acabo)(?: el| tu| su)? (?:tiempo|plazo|paciencia)',
    'el (?:tiempo|reloj|plazo) (?:corre|se (?:acaba|agota|termina|acabo|agoto)|apremia|vence|vencio|expira' +
      '|esta por|termina|se cumple|ha (?:vencido|terminado|expirado))',
    '(?:quedan?|faltan?) (?:solo |apenas |menos de |unicamente )?<span>(?! (?:mas )?(?:de (?:pausa|descanso|curso' +
      '|plan|clases?|vacaciones|prueba)|para (?:que (?:acabe|termine|vuelvas?|empiece|llegue)|(?:tu|su) (?:cita' +
      '|clase|sesion|cuota|pago|vuelta|proxim[a-z]+)|volver)))',
    '(?:tiene|tienes|dispone|dispones|cuenta con|cuentas con) (?:de )?<span> (?:para (?!mover|elegir|decidir' +
      '|pensar|cambiar|escrib|volver|descans|deshacer)[a-z]+|de plazo)',
    'a mas tardar',
    'en (?:un plazo|el plazo|el termino|un termino) (?:de|maximo|no mayor|improrrogable)',
    'plazo (?:maximo|improrrogable|perentorio|de (?:<span>)|vence|vencio|vencido|termina|limite)',
    'date prisa',
    'muevete',
  ],
};
