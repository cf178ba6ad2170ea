import type { RuleGroup } from '../rules.ts';

/** How Spanish plays on guilt. */
export const guilt: RuleGroup = {
  why: 'It plays on guilt.',
  kinder: 'Nos alegra que estés aquí.',
  always: [
    '(?:no )?viv(?:e|en|imos|o|ir) (?:del aire|de promesas)',
    'no (?:es|era|fue) (?:un|ningun) regalo',
    'te (?:hemos|he) (?:tratado|aguantado|esperado) (?:mejor|demasiado|bastante)|te (?:esperamos|tratamos' +
      '|aguantamos) (?:demasiado|mejor de lo|de mas)',
    '(?:clientes|gente|alumnos) como (?:tu|usted)',
    '(?:nos|me) cuestas?(?= [a-z]+ (?:dinero|caro|tiempo))',
    'a (?:nuestra|mi) costa',
    'no (?:puedo|podemos) pagar(?:le|les)?(?= (?:a |mis |mi |el |la |nuestr))',
    '(?:quedar|quedes|quedemos|quede) (?:como (?:tont|idiot)|mal con)[a-z]*',
    'confi(?:e|abamos|aba) en (?:ti|usted|vos|tu|su)|confi(?:amos|o) en (?:(?:tu|su) (?:palabra|pago|compromiso)' +
      '|(?:ti|usted) (?:para que|y (?:tu|nos|no|mira|asi|has)))',
    '(?:nuestra|mi|la|de nuestra|esa) (?:confianza|generosidad|buena fe|amabilidad|comprension|bondad' +
      '|flexibilidad)(?= (?:que|se|has|ha|y|al|tiene|esta|no|depositada|ya|fue|en ti)| ?(?:$|[.,]))',
    'imagina (?:que|si) (?:todos|no|tu|te|nadie)',
    'recib(?:es|e|iste|iendo|ido)(?: [^ .?!;]{1,30}){0,5} (?:sin pagar|gratis|pero|y no|a cambio)',
    '(?<!(?:cuotas?|recibos?|pagos?|facturas?|mes|meses|mensualidad(?:es)?|aparecen?' +
      '|esta) (?:de [a-z]+ )?)sin pagar(?! (?:nada|lo |de golpe|mas|un|recargo|comision|multa))',
  ],
  unlessDenied: [
    '(?:espero|esperamos|ojala) que (?:disfrut|dueld|duerm|te sientas(?! en casa)|valga|valiera|estes (?:content' +
      '|orgullos|satisfech|tranquil))[a-z]*(?! (?:bien|descansad|mejor))',
    '(?:fue|fuimos|hicimos) (?:un error(?! (?:mio|nuestro|del?|informatic[oa]|tecnic[oa]))|tontos|ingenuos' +
      '|mal en|ilusos)[a-z ]{0,5}(?:confiar|creer|darte|esperar' +
      '|ayudar|al)?',
    '(?:orgullos[oa]) de ti mism[oa]',
    'feliz ahora',
    'content[oa] ahora',
    'traicion[a-z]*',
    'mordiste la mano',
    '(?<!todos )merecemos (?:cobrar|respeto|que|un|recibir|mas|tu|su|una)',
    'por amor al arte',
    '(?:pequen[oa]|humilde) (?:negocio|empresa)',
    'agradeci(?:d[oa]|miento)',
    'agradece(?:s|r)? asi',
    'ingratitud',
    'a cambio',
    'en pago',
    'piense en (?:el|la|los|las|su|sus|nosotros|nuestr|quien|lo)[a-z]*',
    'pongase en (?:nuestro|mi)',
    'como (?:te|se) sentirias?(?! (?:mas|mejor))',
    'afect(?:as|ando) a',
    'nos (?:quedaste|quedas) mal',
  ],
  unlessOffered: [
    '(?:no )?(?:me|nos) falles',
    'disfrut(?:as|a|ando|aste|ado|e)(?: [^ .?!;]{1,30}){0,6} (?:sin|gratis|pero|y no|mientras|a costa)',
    '(?:hemos sido|fuimos|he sido) (?:muy |mas que |demasiado |bastante |tan |siempre ){0,6}(?:paciente[s]?' +
      '|comprensiv[oa]s|generos[oa]s|flexibles?|tolerantes?|amables|buen[oa]s|considerad[oa]s)',
    'con (?:todo|tanto) lo que',
    'aprovech(?:arte|arse|ando|as|a|aste) de',
    '(?:tu|su|nuestr[oa]) (?:coach|equipo|entrenador[a]?|mentor[a]?|personal|gente) (?:[a-z]+ ){0,3}(?:merece[n]?' +
      '|depende[n]?|come[n]?|cobr[a-z]+|vive[n]?|trabaja[n]? (?:duro|gratis|mucho|por|sin)|tiene[n]? (?:familia|que' +
      '|cuentas|gastos|facturas|hijos)|necesita[n]? (?:cobrar|comer|pagar)|confi[a-z]+|se (?:esfuerza|sacrifica))',
    '(?:tenemos|tengo|tambien) (?:tenemos |que )?(?:familia[s]?|cuentas que|gastos|facturas que|hijos|sueldos' +
      '|nominas|que (?:pagar|comer|cobrar)|empleados)',
    '(?:dependemos|depende|dependen|vivimos|viven|contamos|contabamos) (?:de|con) (?:tu|tus|su|sus|los|estos|ese' +
      '|este|que) (?:pagos?|aport[a-z]+|dinero|pagues?|cuotas?|cumpl[a-z]+)',
    '(?:trabaj(?:ar|amos|a|amos|e|an)|hacer[a-z]*|nada) gratis',
    'del aire',
    'piensa en (?:el|la|los|las|tu|tus|nosotros|nuestr|quien|lo)[a-z]*',
    '(?<!(?:muchos|todos|veces) )(?:nos|me) (?:duele|entristece|decepciona|lastima|hiere|perjudica|afecta|haces' +
      '|obligas|pones|haras|costaste|cuesta(?! (?:llegar|decir|escribir|pedir|hablar|abrir))|dejas|deja|fallas' +
      '|preocupa que)',
    'perjudic(?:as|a|ando) a',
    '(?:le|les|nos|me) (?:debes(?! (?:un |nada))|fallas|fallaste|quedas|quedaste)',
    '(?:me|nos) (?:estas|esta) (?:costando|haciendo|perjudic|arruin|hund|rob|usando|utiliz' +
      '|llevando)[a-z]*(?! (?:bien|feliz|sonreir|reir|caso))',
    'nos la jugamos',
    '(?:nosotros|nosotras|yo|el equipo|tu coach) (?:si |ya |siempre |hemos )?(?:cumplimos|cumplido|cumplo|cumplio' +
      '|hicimos|hice|dimos|hemos hecho|pusimos|ponemos|estuvimos)(?: [^ .?!;]{1,30}){0,4}(?:,| y) (?:ahora|tu|usted' +
      '|te toca|le toca|falta|esperamos)',
    '(?:te|le) (?:dimos|hemos dado|abrimos|apoyamos|ayudamos|hemos (?:apoyado|ayudado|tratado|brindado|acompanado' +
      '|esperado)|tratamos|brindamos|ofrecimos|esperamos|guardamos|confiamos|creimos|regalamos|tuvimos' +
      '|hicimos)(?: [^ .?!;]{1,30}){0,6} (?:y (?:tu|usted|asi|no|aun|sigues|nos|mira|a cambio)|pero (?:tu|usted|no' +
      '|sigues)|a cambio|mucho|todo|toda|(?<!de )siempre|durante|meses|oportunidad(?:es)?|confianza|lo mejor' +
      '|facilidades|tiempo de sobra|paciencia)',
    'hemos (?:tenido|hecho|cumplido|dado|sacrificado|invertido|trabajado' +
      '|esperado)(?: [^ .?!;]{1,30}){0,4} (?:paciencia|todo|nuestra parte|mucho|tanto|demasiado|por ti|por usted' +
      '|lo posible|contigo|sobra|bastante|suficiente)',
    '(?<!(?:leerte|verte|verle|leerle|saber de ti|volver|vuelves) )despues de (?:todo|tod[oa]s?|tanto|tanta|lo que' +
      '|cuanto)(?: [a-z]+)? (?:lo que|el|la|los|que|hemos|hicimos|te' +
      '|apoyo|ayuda|esfuerzo|tiempo|paciencia)',
    'gratis(?= (?:mientras|y no (?:pag|pued|vamos|estamos|somos|es)[a-z]*|a costa|como si))|(?:disfrut[a-z]*' +
      '|usas|usando|entren[a-z]*' +
      '|com(?:e|es|er|en|iendo)|viv[a-z]*|asist[a-z]*|estudi[a-z]*|sigu[a-z]*|seguir|quier[a-z]*' +
      '|estar) (?:[a-z]+ ){0,3}gratis',
  ],
};
