import type { RuleGroup } from '../rules.ts';

/** Threats in Spanish to tell other people. */
export const exposure: RuleGroup = {
  why: 'It threatens to tell other people.',
  kinder: 'Esto queda entre tú y yo.',
  always: [
    'ya lo (?:han notado|comentan)',
    'tod[oa]s (?:pueden|podran) (?:verlo|ver)(?= ?(?:$|[.,]| que))',
    '(?:avisado|copia) (?:de|a) (?:tu|su) (?:aval|avalista|empresa|familia)',
    '(?:quiza|tal vez|seguro que) (?:quiera|le interese|querria|le gustaria) saber',
    '(?:hablaremos|hablamos|vamos a hablar) de (?:ti|usted|tu caso|su caso) en',
  ],
  unlessDenied: [
    '(?:que|como) (?:pensara|pensaran|pensaria|dira|diran|diria|opinara|opinaran|explicaras|explicara' +
      '|le explicaras|les explicaras|se lo explicaras|les diras|le diras)(?: [a-z]+)? ?(?:tu|su|tus|sus|los|la|el' +
      '|a)',
    '(?:avis(?:ar|aremos|ara|emos|amos)|explic(?:ar|aremos|arles|arle|are)|inform(?:ar|aremos|ara|emos)' +
      '|contact(?:ar|aremos|ara|emos)|llam(?:ar|aremos|ara|emos)|cont(?:ar|aremos|arle|arles)|decir(?:le|les|emos)?' +
      '|diremos|notific(?:ar|aremos|ara)|habl(?:ar|aremos) con|comunic(?:ar|aremos|arnos con|arselo)' +
      '|comentar(?:emos|lo)?|sabr(?:a|an)|enter(?:e|en|ar|ara|aran|arse)|pregunt(?:ar|aremos|en|aran)|visit(?:ar' +
      '|aremos)|localizar(?:emos)?) (?:(?!no |nunca |ni |nadie )[^ .?!;]{1,30} ){0,5}?(?:<people>)',
    '(?:<people>) (?:(?!no |nunca |nadie )[^ .?!;]{1,30} ){0,4}?(?:sabra|sabran|sepa|sepan|enterara|enteraran' +
      '|entere|enteren|se (?:va|van) a enterar|pregunt(?:ara|aran|en|e)|verian?|vera|veran|recibiran?' +
      '|sera (?:informad[oa]|notificad[oa]|contactad[oa])|seran (?:informad[oa]s|notificad[oa]s|contactad[oa]s)' +
      '|conozcan?)',
    'public(?:ar|aremos|ara|aran|amente|ado|ada|amos)',
    'en publico',
    'delante de (?:todos|tod[oa]s|tu|su|los|el)',
    '(?:hacer|hara|haremos) public[oa]',
    'exhibi[a-z]+',
    'nombre (?:en la lista|aparecera|apareceria|saldra|en una)',
    'que (?:pensar(?:a|an|ia|ian)|dir(?:a|an|ia|ian)) (?:tu|su|tus|sus|los|la|el|de ti|de usted)',
    'todos (?:sabran|se enteraran|van a saber|veran|lo sabran)',
  ],
};
