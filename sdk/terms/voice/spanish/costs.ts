import type { RuleGroup } from '../rules.ts';

/** Threats in Spanish with what it will cost. */
export const costs: RuleGroup = {
  why: 'It threatens with what it will cost.',
  kinder: 'Lo que está abierto se queda igual y no crece.',
  unlessDenied: [
    '(?:te|le|les|nos) (?:va a |puede |podria )?(?:sal(?:ir|dra|e|ga)|cost(?:ar|ara|aria)) (?:muy |mas |bastante ' +
      '|demasiado )?car[oa]',
    'a (?:su|tu) cargo',
    '(?:por|de) (?:su|tu) (?:cuenta y riesgo|bolsillo)',
    '(?:te|le|se le|se te) (?:cobrar(?:emos|e|an|a)|cargar(?:emos|e|an|a)|descontar(?:emos|e|an|a)' +
      '|facturar(?:emos|e|an|a)) (?:(?:la|una|el|un|los|las|tod[oa] l[oa]) (?:comision|recargo|coste|costo|gasto' +
      '|multa|devolucion|diferencia|cargo|penaliz|atrasad)[a-z]*|todo|extra|el doble)',
    '(?:imputable|atribuible)s?',
    '(?:todos los dias|cada dia|a diario|sin parar) hasta',
    'seguiremos (?:intentando|cobrando|llamando|insistiendo|probando)(?= [^.?!;]{0,40}hasta| a diario| todos)',
    'cueste lo que cueste',
    '<lifted>recargos?(?! [^.?!;]{0,40}(?:ya no|no existe|anulad|perdonad|borrad|quitad|quit|devuelt|devolv))',
    '<lifted>penalizaci(?:on|ones)',
    'penalidad(?:es)?',
    'penaliz(?:ar|ara|aremos|ado|ada)',
    '<lifted>multas?(?! [^.?!;]{0,40}(?:ya no|no existe|anulad|perdonad|borrad|quitad|quit|devuelt|devolv))',
    'multar[a-z]*',
    'sancion(?:es|ar|ado|ada|ara|aremos)?',
    'castig[a-z]+',
    '<lifted>intereses(?! (?:tuyos|personales|y (?:metas|gustos)|que compart[a-z]+|en comun))',
    'interes (?:moratorio|por|del|diario|mensual|anual|adicional|legal)',
    '(?:cargos?|costos?|costes?|gastos|comision(?:es)?|cuotas?) (?:adicional(?:es)?|extras?|por (?:mora|demora' +
      '|atraso|retraso|pago tardio|reconexion|cobranza|gestion|impago|cada|reactivacion|devolucion)|moratorios?' +
      '|de (?:cobranza|gestion|reconexion|reactivacion|reclamacion|mora))',
    '(?:pagar|costar(?:te|le|a)?|saldra|deber(?:as?|a)?) (?:mucho |aun |todavia ' +
      '|cada vez )?mas(?: caro)?(?! (?:tarde|adelante|despacio))(?= (?:si|cuanto|cada|tarde|adelante|de lo|por|con' +
      '|cuando|despues)| ?$|[.,])',
    'cuanto mas (?:tardes?|tarde|esperes?|espere|tiempo|lo (?:dejes|retrases)|te)',
    'entre mas (?:tardes?|tiempo|esperes)',
    'mientras mas (?:tardes?|tiempo|esperes?)',
    '(?:seguira|sigue|siga|continuara|continua) (?:creciendo|aumentando|acumul[a-z]+|generando|subiendo)',
    '(?:crece|crecera|aumenta|aumentara|sube|subira|acumula|acumulara|genera|generara|generan|generando|devengara' +
      '|devenga) (?:cada|dia|intereses|diari|con|mas|cargos|recargos|gastos)',
    'totalidad d[a-z]+',
  ],
};
