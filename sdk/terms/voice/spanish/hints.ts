import type { RuleGroup } from '../rules.ts';

/** Spanish hints at something bad that leave the rest to fear: warnings, conditions, regrets in advance. */
export const hints: RuleGroup = {
  why: 'It hints at something bad and leaves the rest to fear.',
  kinder: 'Queremos que sigas aquí. Cuéntame qué te ayudaría.',
  always: [
    '(?:nadie|no) tiene por que enterarse',
    'la gente (?:empieza|comienza|va) a? ?(?:hablar|a hablar)',
    '(?:sabemos|los dos sabemos) como acaba',
    'mas vale que|mas (?:te|le) vale',
    'corre el reloj',
    '(?:ojo|cuidado|cuidadito|ay de ti|pobre de ti) (?:con|si|como)(?! (?:los|las) (?:fraudes|estafas|enlaces))',
    'eso te pasa por',
    'te lo (?:dije(?! y)|dijimos|adverti|avise|avisamos|repito|repeti)',
    'no (?:digas|diga) (?:luego|despues)',
    '(?:no )?(?:la|lo) (?:fastidies|arruines|estropees|eches a perder|cagues|fastidie|arruine)',
    '(?:muy |bien )de cerca(?! (?:con carino|para ayudar))',
    '(?:tener|tengamos|tenga|tengo) que (?:volver a )?(?:pasar|vivir) por (?:esto|lo mismo)',
    '(?:sirva|servira|sirve|sirvio) (?:esto )?de (?:leccion|escarmiento|aviso)',
    '(?:te|le|los) (?:estaremos|estamos|estare|estoy|voy a estar|vamos a estar|seguiremos) (?:observando|mirando' +
      '|controlando|siguiendo|vigilando)',
    'en la mira',
    'no (?:te|se) (?:acostumbre|confie|acomode|relaje|aproveche|pase)s?',
    'arrepent(?:irnos|irme|irte|iras|ira|imos)',
    'no (?:va|vas) a desaparec[a-z]*',
    'no desaparecera',
    'ni se te ocurra',
    'ayudar a quien(?:es)? se',
    'ahora o nunca',
    '(?:te|le) guste o no',
    'quiera o no',
    'no manana',
    'yo que tu',
    'en tu lugar',
    'si (?:yo )?fuera tu',
    '(?:algun[oa]s|hay) (?:personas|gente)? ?(?:que )?(?:nunca|solo|no) (?:aprend|cambi|entiend|cumpl|pag)[a-z]*',
    'hay gente que (?:nunca|no|solo|vive|se)',
    'cosas malas',
    '(?:pon(?:er|drias|ga)?|va a poner|pone) (?:mas )?(?:fea|feas|feo|peor|dificil)',
    '(?:mucho|cada vez|va a|ira|iran|a|para) peor',
    '(?:nuestr[oa]|el|la|mi) (?:proxim[oa]|siguiente) (?:carta|mensaje|correo|aviso|paso|llamada|comunicacion' +
      '|notificacion|recordatorio|contacto) (?:no |sera|seran|ya|viene|vendra|podria|puede|va)(?! (?:tuyo' +
      '|a ser mas (?:ligero|pequeno)))',
    'no (?:puede|podemos|vamos a) (?:continuar|seguir) (?:asi|esperando|de esta|toler|permit|sosten)[a-z]*',
    'te (?:advierto|advertimos|prevengo)',
    'en caso contrario',
    'caso omiso',
    'si no (?:nos |lo |la |se |te |le )?(?:pagas?|paga|recibimos|responde[s]?|contesta[s]?|liquida[s]?|cubre[s]?' +
      '|regulariza[s]?|abona[s]?|salda[s]?|cumple[s]?|hace[s]?|haces|realiza[s]?|actua[s]?|atiende[s]?|das?' +
      '|tenemos (?:noticias|respuesta|tu|su|el)|hay (?:pago|respuesta|acuerdo)|te pones|se pone|pones|pone' +
      '|obtenemos|vemos (?:el|tu|su|un)|efectua[s]?|arregla[s]?|resuelve[s]?|soluciona[s]?|llega (?:el|tu|su)' +
      '|ponemos|quieres (?:perder|que|problemas|llegar)|quiere (?:perder|que' +
      '|problemas))(?<!(?:nada|nadie|no pasa) [^.?!;]{0,40})(?![^.?!;]{0,60}(?:no (?:pasa|ocurre) nada|esta bien' +
      '|nada cambia|no hay problema|buscamos|podemos|puedes' +
      '|tambien|entendemos|comprend[a-z]+|necesitas|seguimos|guardamos|no te (?:vamos|escrib|mand|insist)[a-z]*' +
      '|(?:todo|nada|tu [a-z]+|su [a-z]+) (?:sigue|queda|cambia|espera)|silencio|lo dejamos|paramos|tranquil' +
      '|no cambia))',
    'ante la falta de',
    'ante (?:tu|su) (?:silencio|negativa|falta)',
    'hasta que (?:no )?(?:pagues?|pague|liquides?|regularices?|cubras?|se (?:liquide|pague|cubra|regularice)' +
      '|recibamos)',
    'no (?:lo |la |nos |te |se |me )?(?:ignores?|ignore|dejes pasar|deje pasar|esperes? (?:mas|a que|hasta' +
      '|demasiado)|espere (?:mas|a que|hasta)|pierdas? (?:tu|la|esta|el|lo|su|mas|tiempo|todo)|pierda (?:su|la|esta' +
      '|el|lo)|arriesgues?|hagas que|haga que|hagas (?:caso omiso|oidos)|obligues|obligue|pongas (?:en|a)' +
      '|te arriesgues|dejes que|deje que|permitas? que|permita que|tires|eches|juegues|demores|demore|tardes mas' +
      '|retrases|retrase|pospongas|lo dejes para|olvides (?:que (?:tu|debes|tienes)|pagar|tu (?:pago|compromiso' +
      '|obligacion))|olvide (?:que|pagar|su)|escondas|te escondas|evites|evadas|seas|desaproveches|defraudes|falles' +
      '|abuses)',
    '(?:seria|es|que|una|sera) (?:una |muy |realmente |verdadera |tan ){0,6}(?:pena|lastima|triste|lamentable' +
      '|tragico|desperdicio|desagradable|vergonzoso|verguenza)(?: (?:que|si|tener|perder|echar|tirar|por|no|ver' +
      '|dejar)|$)',
    'nos (?:doleria|apenaria|pesaria|entristeceria|daria (?:pena|lastima|mucha|tristeza)|disgustaria|sabria mal)',
    'odiari(?:amos|a)',
    'no (?:querras?|querra|quieres|querrias|querria|te gustaria|le gustaria) (?:que|perder|tener|ver|quedarte' +
      '|pasar|acabar|llegar|explicar)',
    'por su (?:propio )?bien',
    'en tu (?:propio )?(?:interes|beneficio)',
    'en su (?:propio )?(?:interes|beneficio)',
    'por las buenas',
    'por las malas',
    'a las malas',
    'atengase a',
    'atenerte',
    'atenerse',
    'aun estas a tiempo',
    'todavia estas a tiempo',
    'esta(?:s)? a tiempo de',
    'despues no digas',
    'quedas advertid[oa]',
    'queda advertid[oa]',
    'le advierto',
    'se le advierte',
    'quien avisa',
    'recuerda (?:lo que (?:prom|firm|deb|acord|dij)[a-z]*|que (?:debes|tienes que|te comprometiste|si no' +
      '|no (?:pag|hay|es|se)[a-z]*|prometiste|firmaste))',
    'recuerde que',
    'esperamos no (?:tener|llegar|vernos)',
    'espero no (?:tener|llegar)',
    'preferiria(?:mos)? no (?:tener|llegar)',
    'ayudanos a (?:evitar|no)',
  ],
  unlessDenied: [
    'quieres (?:perder|que (?:tu (?:familia|jefe|grupo|plaza|nombre|historial|cuenta)|todos|se enteren)|quedarte sin)',
  ],
  unlessOffered: [
    'te avisamos(?= (?:ya|que|de que|varias|muchas|y (?:no|nada|tu|ni)|[a-z]+ veces)| ?(?:$|[.,]))',
    'y no (?:habra|tendras|tendra|tendremos) (?:mas )?problemas?',
    '(?:mas |muy )?(?:te|le) vale(?= (?:pagar|cumplir|que|contestar|responder|hacer|poner|volver))',
    'alla (?:tu|vos|usted)',
    'no (?:te |se )?(?:lo )?(?:voy|vamos|pienso|pensamos|volvere|volveremos) a (?:repetir|decir|pedir|aguantar' +
      '|perdonar)(?:lo|telo|selo|tela)?(?= ?(?:$|[.,]| (?:mas|otra|dos|una)))',
    'no (?:me|nos) (?:obligue|haga|fuerce|busque|provoque|tiente|cabree|enoje|enfade|diga|venga|cuente|salga|tome' +
      '|deje|mienta|vuelva)s?(?! (?:falta|caso si|ilusion|gracia|todo tu|nada si))',
    'no (?:nos )?(?:has|ha|han|hay|habia|hubo|dejado|dejando|deja)(?: dejado)? (?:otra |mas ' +
      '|otro )?(?:alternativa|opcion|remedio|salida|eleccion)',
    'no (?:pidas|vuelvas a pedir|esperes) (?:mas|otra|otro|compasion|que (?:te|nos|lo|sig)|piedad|favores)',
    'no (?:sera|seremos|seran|vamos a ser|somos) tan (?:amable|paciente|comprensiv|buen|flexible|generos|cordial' +
      '|tolerante)[a-z]*',
    'no (?:puedes?|podras?|podra|vas a|va a) (?:huir|esconder[a-z]*|escapar|seguir (?:asi|ignor|evit|escond|sin' +
      '|hac)[a-z]*|evitar(?:lo|nos)?|ignorar(?:lo|nos|la)?|correr|evadir)',
    'estas advertid[oa]',
    '(?:no )?(?:nos|me) (?:gustaria|encantaria) (?:tener que|llegar|perderte|verte fuera|que (?:perdieras' +
      '|perdiera|esto (?:llegue|llegara|pasara|escal)|tu|su|tuvier|las cosas))',
    'no (?:queremos|quisieramos|querriamos|deseamos|quiero|quisiera|nos gustaria' +
      '|es nuestra intencion) (?!que (?:esto|te) (?:te )?(?:quit|preocup|agobi))(?:tener que|llegar|vernos' +
      '|verte|que (?:esto|pierdas|pierda|tu|su|las cosas|te|se' +
      '|llegue|tengas)|perderte|recurrir|tomar|cancel|suspender|cerrar|hacer[a-z]* (?:pasar|publico)|molestar' +
      '|perjudicar)',
    'atente a',
    'no digas que no',
    'advertimos',
    'ojala no',
    'preferimos no',
    'vigil[a-z]+',
    '(?:afect(?:ar|ara|a|aria|an|aran|e)|perjudic(?:ar|ara|a|aria|an|arte|arle)|dan(?:ar|ara|aria)|manch(?:ar' +
      '|ara)|arruin(?:ar|ara)|compromet(?:er|era|e)) (?:[a-z]+ )?(?:tu|su|tus|sus|a tu|a su|a tus|a los|al|a la|el' +
      '|la)',
    '(?:implicar|supon(?:dr|e)|conllev|provocar|ocasionar|causar|deriv|generar' +
      '|resultar)[a-z]* (?:[a-z]+ ){0,3}(?:suspension|perdida|baja|cancelacion|corte|cargos|recargos|acciones' +
      '|problemas|consecuencias|intereses|medidas|cierre|bloqueo)',
    '(?:luego|despues|mas tarde|entonces) no (?:digas|digais|diga|vengas|venga|llores|te quejes|se queje)',
    'a ver cuant[oa]s? [a-z]+',
    'que (?:esto )?no (?:se repita|(?:vuelva|vuelvas|vuelve) a (?:pasar|ocurrir|suceder|repetirse|hacer[a-z]*)' +
      '|haya (?:otra|mas|una|un))(?! (?:prisa|susto|llamadas))',
    'que sea la (?:ultima|unica)',
    'esta vez (?:te|se|le|os) (?:lo |la )?(?:dej|perdon|pas|salv|libr)[a-z]*',
    'aprend[a-z]* (?:bien )?(?:la|tu|su|una) leccion(?! [0-9a-z])',
    '(?:estas|esta|quedas|queda|sigues|entras|vuelves)(?: usted| tu| vos)? (?:a |en (?:periodo de )?)prueba',
    'la proxima(?: vez)?,? (?:no (?:habra (?:aviso|avisos|otra|mas|perdon|plan|excep|segunda)|te avis|te espera' +
      '|te salv|sere|seremos|voy a|vamos a)|ya no |vas a|va a haber)[a-z]*',
    '(?:tu|vos|usted) (?:veras|vera|sabras|sabra)(?= ?(?:$|[.,]| (?:lo que|que|si)))',
    '(?:antes de que|que|si) (?:me|nos) (?:enoj|enfad|cans|cabre|arrepient|hart|moleste)[a-z]*',
    '(?:el que|quien|si) dud[ao]s?,? (?:pierde|se)',
    'o (?:quedate|quedese|sigue igual|resignate)',
    'en visto',
    '(?:veo|vemos|vi|vimos|se|sabemos|noto|notamos|nos consta|me consta) que (?:ya |si |lo |me |nos ' +
      '|los ){0,3}(?:has (?:leido|abierto|visto|recibido|entrado|estado|usado)|ha (?:leido|abierto|visto|recibido)' +
      '|leiste|abriste|viste|recibiste|entras|entraste|sigues|lees|abres|usas|te conect[a-z]+|estas (?:ahi|leyendo' +
      '|conectad[oa]|en linea|usando|viendo|ignor[a-z]+|evit[a-z]+)|ignor[a-z]*|tienes (?:el |para )?(?:dinero' +
      '|saldo|fondos|trabajo))(?! (?:con|pasando|aqui|luchando|adelante|viniendo|avanzando|bien))',
    'te (?:vi|he visto|vimos|hemos visto|veo) (?:conectad[oa]|en linea|activ[oa]|online|en (?:insta|face|redes' +
      '|fotos)[a-z]*|de (?:vacaciones|viaje|fiesta|compras|copas))',
    '(?:preferiri?amos|preferimos|preferiria|prefiero|quisieramos|nos gustaria|querriamos|ojala) (?:no (?:tener' +
      '|llegar|involucrar|acudir|recurrir|usar|ver|hacer|dar|tomar|perder|cancelar|cerrar|suspender|pasar|molestar)' +
      '|evitar)[a-z]*',
    'manana (?:ya )?sera (?:muy |demasiado )?tarde',
    '(?:nos|me) da (?:mucha |tanta |una gran )?(?:tristeza|pena|lastima|rabia|coraje|verguenza)',
    'antes de que (?:sea|todo|esto|se|las cosas|tengamos|la situacion|tu|su|el|la|nos|empeore|cancel|suspend' +
      '|cerr)[a-z]*(?! (?:facil|mas facil|tuyo|acabe la pausa|termine (?:tu|la) pausa))',
    '(?<!(?:[a-z]ste|amos|imos) (?:tu |usted |vos )?la )(?:ultim[oa]|unic[oa]) (?:vez|llamada|carta|dia|plazo' +
      '|momento|minuto|intento|comunicacion|recurso|noche' +
      '|(?<!de ultima )hora)(?! (?:de (?:tu|la|su) pausa|que (?:hablamos|te vimos|nos vimos|entraste|(?:te ' +
      '|le )?escrib[a-z]+)|llego|pago llego|parte' +
      '|cuota))',
    '(?:ignorar(?:lo|la|nos)?|esconder[a-z]*|callar|retrasar(?:lo)?|evitar(?:lo' +
      '|nos)) (?:[^ .?!;]{1,30} ){0,3}(?:solo |no )?(?:empeora|empeorara|hara|hace|sirve|servira|resuelve|resolvera' +
      '|arregla|traera|complica|complicara|va a|ayuda|ayudara|cambia|funciona)',
    '(?:esto|esta situacion|la situacion|asi|el asunto) (?:ya )?no puede[s]? (?:continuar|seguir|esperar)',
    'tic,? ?tac',
    'de lo contrario',
    'de no (?:hacerlo|ser asi|recibir|pagar|regularizar|cubrir|liquidar|obtener|contar|realizar|responder' +
      '|contestar|atender|cumplir|ponerse|haber|efectuar|saldar|abonar|hacer)',
    'la falta de (?:pago|respuesta|cumplimiento|atencion|liquidacion|contestacion)',
    'por (?:falta de pago|no (?:pagar|cumplir|responder|cubrir|liquidar))',
    'lament(?:ariamos|aremos|ablemente|aria|amos (?:mucho )?(?:tener|inform|comunic|notific|decir|que (?:no|tu|su' +
      '|esto)))[a-z]*',
    'por tu (?:propio )?bien',
    'te conviene',
    'le conviene(?! (?:mas|mejor|otro))',
    '(?:las cosas|esto|la situacion|el asunto) (?:se )?(?:puede[n]?|podria[n]?|va[n]? a|pondra[n]?|complicara[n]?' +
      '|empeorara[n]?)(?: [a-z]+)? ?(?:complic[a-z]+|empeor[a-z]+|poner(?:se)? (?:fe[oa]|dificil|peor|mal|serio)' +
      '|peor|llegar (?:a|mas)|ir a mas|acabar mal|terminar mal|fe[ao]s?|agrav[a-z]+)',
    'te (?:arrepentiras|vas a arrepentir|pesara)',
    'sabemos donde',
    '(?:piensa|piense|piensalo|pienselo|reflexiona|reflexione|considera|considere) (?:bien|lo bien|en (?:las' +
      '|lo que|tus|tu|los|quienes|como|el)|dos veces|que)',
  ],
};
