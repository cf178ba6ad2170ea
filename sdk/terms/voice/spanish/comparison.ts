import type { RuleGroup } from '../rules.ts';

/** Comparisons in Spanish with people who pay. */
export const comparison: RuleGroup = {
  why: 'It compares the person with others.',
  kinder: 'Cada quien tiene su ritmo. Podemos encontrar uno que te vaya bien.',
  always: [
    'si (?:los demas|otros|tod[oa]s|ell[oa]s) (?:pueden|pudieron|cumplen|pagan),? (?:tu|usted|vos|por que)',
    'aun asi (?:pagamos|cumplimos|pagan|cumplen)',
    'hasta l[oa]s [a-z]+ (?:han pagado|pagan|pagaron|cumplen)',
    '(?:va|van) por delante de ti',
    'nadie mas (?:[a-z]+ ){0,4}en (?:tu|su) situacion',
    'con lo (?:puntual|responsabl|cumplid|seri|bien que pag)[a-z]* que (?:son|es|pagan|cumplen)',
    'los (?:ganadores|perdedores|triunfadores|exitosos|fracasados)',
  ],
  unlessDenied: [
    'a diferencia de',
    '(?:da|das|dar|dando) (?:un )?(?:mal|buen) ejemplo',
    'pon(?:er|gas)? (?:un )?(?:mal|buen) ejemplo',
    'injust[oa] (?:con|para|que)',
    'nadie mas (?:[a-z]+ ){0,3}(?:atras|deb|falt|problem|ignor|tarde|tiene este)[a-z]*',
  ],
  unlessOffered: [
    '(?:paga|pagan|cumple|cumplen|avanza|avanzan|termina|terminan|estan al dia|han pagado|pagaron' +
      '|ha pagado) (?:[a-z]+ )?(?:menos|excepto|salvo) (?:tu|usted|vos)',
    '(?:l[oa]s demas|los otros|las otras|otr[oa]s (?:[a-z]+)|otr[oa]s|tod[oa]s (?:los|las|tus|sus)? ?(?:[a-z]+)?' +
      '|todo el mundo|el resto(?! (?:esta|queda) al dia)|la mayoria|tus companer[oa]s|sus companer[oa]s|tu grupo' +
      '|nueve de cada diez' +
      '|casi tod[oa]s|cualquiera|la gente (?:seria|responsable|honesta|decente|que)|quienes|cualquier persona' +
      '|personas (?:con menos|como tu|responsables|serias)|gente con menos' +
      '|familias con) (?:[^ .?!;]{1,30} ){0,6}?(?:han podido|pudieron|pueden con|pagar(?! (?:tarde|despacio))' +
      '|<payAll>|pagan?|pagaron|cumplen?|cumplieron|puntual(?:es|mente)?|a tiempo|al dia|al corriente|si pueden?' +
      '|si (?:pagan?|cumplen?|pudieron|lo)|lo (?:logran|hacen|consiguen)|responsab[a-z]+|su parte|su palabra' +
      '|sin (?:problemas|excusas|quejarse|falta|retrasos))(?! (?:tarde|despacio|poco|a su ritmo|como pueden' +
      '|en partes))',
    '(?:unic[oa]|unica persona) (?:que|del|en|persona)',
    'eres (?:el|la|de los|uno de los|una de las) (?:unic[oa]s?|pocos|pocas|ultim[oa]s?|peores?)',
    'compar(?:ad[oa]|acion|arte|ar)',
    'a costa de',
    '(?:los demas|otros|todos|el grupo|companer[oa]s) (?:pagan|cargan|cubren|paguen|carguen|tienen que pagar' +
      '|tengan que)',
    'justo (?:con|para|que) (?:los|las|el|l[oa]s demas|quienes|tu|nosotros|todos|otros)',
    '(?<!(?:es|de|con) )tu parte(?= ?(?:$|[.,]))',
    '(?:haz|haga|cumple|cumpla|pon|hacer) (?:con )?(?:tu|su) parte',
    'mientras (?:tu|usted|vos) (?:descansabas|estabas|viajabas|disfrutabas|dormias|parabas|te ibas|no hacias' +
      '|te tomabas)[a-z]*',
    '(?:otr[oa]s|los demas|tod[oa]s)[^?!;]{1,60}¿y (?:tu|usted|vos)',
  ],
};
