import type { RuleGroup } from '../rules.ts';

/** Spanish doubts about the character of a person, and mockery of them. */
export const mockery: RuleGroup = {
  why: 'It doubts the character of the person, or mocks them.',
  kinder: 'Sabemos que tu intención es buena.',
  always: [
    '(?:quien|el que|los que) no [a-z]+ (?:[^ .?!;]{1,30} ){1,5}no (?:llega|tiene|merece|avanza|crece|logra' +
      '|triunfa)[a-z]*',
    '(?:mente|mentalidad) (?:de )?(?:pobre|escasez|perdedor)[a-z]*',
    '(?:los |es )pobres? (?:son|es|porque|quien|siguen|sigue)',
    'no (?:cae|crece|sale|llueve|brota)n? (?:solo )?(?:del cielo|de los arboles|en los arboles|de la nada)',
    'querer es poder',
    '(?:busca|buscan|buscas|encuentra|encuentran|pone|ponen|pones) (?:siempre )?(?:excusas|pretextos)',
    'si (?:esto |de verdad |realmente |tanto )?(?:fuera|fuese) (?:tan )?(?:importante|una prioridad|de verdad' +
      '|prioritari|seri)[a-z]*',
    '(?:la |las |los |una |un )?(?:gente|personas?|adult[oa]s?|alumn[oa]s?|clientes?|miembros?' +
      '|profesional(?:es)?) (?:responsables?|seri[oa]s?|honest[oa]s?|decentes?|madur[oa]s?|comprometid[oa]s?' +
      '|cumplid[oa]r?[a-z]*|exitos[oa]s?|educad[oa]s?|de bien|de palabra|consciente)',
    '(?<!(?:basta con|bien con|confiamos en|dudamos de|dudo de|duda de|vale|creemos en|con|faltar a) )(?:tu|su' +
      '|de) palabra(?! (?:nos|me) basta)(?= ?(?:$|[.,?]| (?:vale|no|de|es|y|como|ya|si|tiene|en)))',
    'entendemos que (?:no|has|tu|decid|prefier|ya)',
    'seguro que (?:para|si|tienes|has|no te|te olvid|se te|puedes pagar)',
    'te (?:acuerdas|acordaste) de (?:nosotros|pagar|que)',
    'cuando te (?:dignes|de la gana|dio la gana)',
    'si no es mucha? (?:molestia|pedir)',
  ],
  unlessDenied: [
    'l[oa]s (?:exitos[oa]s|triunfador[a-z]*)',
    'l[oa]s adult[oa]s',
    'demuestr(?:a|e|as|es|anos|enos) (?:que|tu|su|con|nos|lo|responsabilidad|compromiso|poco|un|una|el|la)',
    'demostrar (?:que|tu|su|compromiso|responsabilidad)',
    'nos (?:preguntamos|hace (?:pensar|dudar)|cuestionamos|da que pensar)',
    'suponemos que',
    'asumimos que',
    'claramente',
    'obviamente',
    'sus prioridades',
    '(?:si|bien que) (?:tienes|puedes|encuentras|hay) (?:dinero |tiempo |plata )?(?:para|entrar|usar|ver|gastar' +
      '|conectarte|viajar)',
    '(?:tu|su) (?:memoria|cartera|billetera|tarjeta se (?:olvid|perd)[a-z]*)',
    'algun dia(?: de estos)? (?:pag|piens|cumpl|nos|te)[a-z]*',
    '(?:te )?dign(?:es|as|arte|aras|ado)',
    'que (?:suerte la tuya|descansad|tranquil[oa] vives|facil (?:es|la))[a-z]*',
    'vaya(?:,)? (?:otra|sorpresa|novedad|que)',
    'el cuento de siempre',
    'la misma (?:historia|excusa|cancion)',
    'las mismas excusas',
    '(?:felicidades|enhorabuena|bravo|bien hecho|muy bien|gracias|que bien|genial|estupendo|maravilloso)(?:,' +
      '| por)? (?:por |otra |otro |de nuevo |una vez |nada|ignorar|no (?:pag|cumpl|respond|cont)[a-z]*' +
      '|tu (?:silencio|retraso|falta)|hacernos|olvidar|lograste|conseguiste){1,6}(?<!gracias por|gracias por tu' +
      '|gracias por una vez)',
  ],
  unlessOffered: [
    '(?:tu|su) (?:compromiso|promesa|integridad|honestidad|honradez|seriedad|formalidad|caracter|buena fe' +
      '|credibilidad)(?= ?(?:$|[.,?]| (?:es|con(?! tus? )|no|esta|en|deja|se|vale|y|parece|hacia)))',
    'parece que (?:no (?:te|le|quier|tien|entiend|sab|val|piens|has|ha|pued|es)[a-z]*|te (?:da|olvid|import' +
      '|gust)[a-z]*|le (?:da|import|gust)[a-z]*|has (?:olvid|decid|ignor|prefer|perd)[a-z]*|se te olvid[a-z]*' +
      '|prefieres|olvid[a-z]*|para ti|ignor[a-z]*|nos (?:tomas|estas|quieres|evit|ignor)[a-z]*|tu (?:palabra' +
      '|compromiso|prioridad|memoria)|tus (?:prioridades|promesas))',
    '(?:para|en) (?:viajar|vacaciones|cafe|cafes|ropa|salir|fiestas?|restaurantes?|netflix|un celular|un movil' +
      '|caprichos|lujos) (?:si|siempre|bien que)',
    '(?:gast|compr|pag|alcanz|tien|tuv|encuentr)[a-z]* (?:[^ .?!;]{1,30} ){0,4}(?:vacaciones|cafes?|netflix' +
      '|ropa nueva|restaurantes?|fiestas?|viajes?|lujos|caprichos|celular nuevo|cigarros?)',
    '(?:vimos|vi|hemos visto|he visto|vemos|notamos|sabemos) (?:que |tus? |sus? |como ){1,3}(?:public|sub|fotos?' +
      '|vacaciones|instagram|facebook|redes|historias|viaj|conect|gast|compr(?!ob|om))[a-z]*',
    '(?:asi )?no (?:se comporta|actua|hace|es como (?:se comporta|actua))(?:n)? (?:la gente|una persona|alguien' +
      '|las personas|un adulto|un[a]? [a-z]+)',
    '(?:quien(?:es)?|el que|los que|la gente que) (?:realmente |de verdad )?(?:quiere[n]?|cumple[n]?|paga[n]?' +
      '|falla[n]?|abandona[n]?|se rinde[n]?|valora[n]?|respeta[n]?|triunfa[n]?' +
      '|se compromete[n]?) (?:[^ .?!;]{1,30} ){0,4}(?:paga|cumple|obtien|logra|encuentra|busca|no |se |siempre' +
      '|consigue|tiene|merece|falla|hace)[a-z]*',
    '(?:una? |las |los )?(?:persona[s]?|gente|adult[oa]s?|alguien|client[ea]s?|hombre|mujer|profesional(?:es)?' +
      '|alumn[oa]s?) (?:[a-z]+ )?(?:responsables?|seri[oa]s?|honest[oa]s?|decentes?|de (?:palabra|bien|honor' +
      '|verdad)|con (?:palabra|valores|verguenza|integridad|principios|dignidad|honor)|cumplid(?:a|or|ora|ores)' +
      '|madur[oa]s?|comprometid[oa]s?|adult[oa]s?|que (?:cumple|paga|honra|se respeta|respeta|valora|sabe)[a-z]*)',
    'como (?:adult[oa]|una persona adulta|gente seria)',
    '(?!falta (?:tu|su|el|la) (?:pago|cuota))(?:cumple|cumpla|cumplir|cumplas|honra|honre|honrar|mantener|manten' +
      '|mantenga|faltar|falta|faltas|faltaste' +
      '|respeta|respete|respetar|romper|rompes|rompiste|sostener) (?:a |con )?(?:tu|su|la|el|lo|tus|sus|los|las' +
      '|lo que) (?:palabra|compromisos?|promesas?|acuerdos?|trato|pactado|acordado|prometido|pagos?' +
      '|obligacion(?:es)?|prometiste|firmaste|parte|responsabilidad(?:es)?|deber(?:es)?)',
    'tom(?:a|e|as|ar|arte|atelo|eselo) (?:esto |lo |tus |sus |las cosas )?(?:mas )?(?:en serio|a la ligera' +
      '|con seriedad|a broma|a juego)',
    'dud(?:o|amos|ar) (?:de|que|si)',
    'por lo visto',
    'al parecer',
    'evidentemente',
    'tus prioridades',
    '(?:tienes|tiene|tuviste|hay|te alcanza|te sobra|encuentras) (?:dinero |tiempo |plata )?(?:para (?:todo|otras' +
      '|salir|viajar|fiesta|cafe|lujos|lo que|vacaciones|publicar|ver|caprichos|conectarte|entrar))',
    '(?:vemos|hemos visto|sabemos|notamos|nos consta|vimos|veo) que (?:si |te |has |ha |sigues |lo |ya |entras' +
      '|abriste|abre|leiste|usas|sigue|ves|ignor|recibiste|estas|recibes|tienes){1,6}(?! (?:pasando|viviendo))',
    'otra (?:excusa|vez (?:tu|la misma))',
    'excusas',
    'pretextos',
    '(?:quien|el que) (?:algo )?(?:quiere|busca),? (?:puede|algo|encuentra|paga|lo)',
    'inviert[ae] en (?:ti|usted|tu futuro|tu salud|su futuro)',
    'si (?:de verdad |realmente )?te import(?:a|ara|ase) ?(?:tanto|algo|esto|tu)?',
    '(?:son|es) solo [0-9]+ ?(?:euros|pesos|[a-z]*)?',
    'ya (?:veo|vemos|vi|vimos) (?:lo que|cuanto|que (?:no|te|tu|para)|como)',
    '(?:si|realmente|de verdad) (?:de verdad|realmente|en serio|te importa|te importara|fueras?|fuera|tuvieras?' +
      '|quisieras?|valoraras?|respetaras?|eres|es usted|tienes|tuviese)(?: (?:te|le|quisieras?|quieres' +
      '|importa[a-z]*|valor[a-z]+|palabra|verguenza|persona|honest[oa]|responsable|seri[oa]|un|una|alguien' +
      '|comprometid[oa]|compromiso|respet[a-z]+|dignidad|interes|algo|poco)){1,6}',
    'promesas? (?:vacias?|rotas?|incumplidas?|no(?! (?:caduca|vence))|sin|de siempre)',
  ],
};
