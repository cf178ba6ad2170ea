import type { RuleGroup } from '../rules.ts';

/** What Spanish holds against a person: what they did, did not do, or say too often. */
export const reproaches: RuleGroup = {
  why: 'It blames the person or makes them feel small.',
  kinder: 'Las tarjetas caducan y hay meses muy llenos. Nos pasa a muchos.',
  always: [
    '(?:dijiste|prometiste|quedamos en|era|acordamos) (?:para )?(?:el )?(?:lunes|martes|miercoles|jueves' +
      '|viernes|sabado|domingo|dia [0-9]+)(?: [a-z]+)?,? y (?:hoy |ya |aun |todavia |hoy ya )?(?:es|estamos|sigo' +
      '|seguimos|nada|no)',
    '(?:hoy|ayer|(?:este|esta) (?:mes|vez|semana|viernes|lunes)) tampoco(?= ?(?:$|[,?]| (?:pag|cumpl|contest' +
      '|respond|apare|ha|lleg|hubo|hay|pud))[a-z]*)(?! [a-z]* ?(?:cobr|paso|entro|salio|prisa|hace|nada))',
    'tampoco (?:pagaste|cumpliste|contestaste|respondiste|apareciste|has (?:pag|cumpl|contest|respond)[a-z]+)',
    '(?<!(?:si|aunque) )no (?:pagaste|cumpliste|avisaste|respetaste|contestaste|respondiste|apareciste)(?! de mas)',
    '(?:y )?(?:ya )?van (?:ya )?(?:dos|tres|cuatro|cinco|seis) (?:meses|semanas|veces|cuotas|avisos)(?! (?:pag' +
      '|hech|complet|de |contigo|con nos)[a-z]*)',
    'te callaste|y (?:te )?callas',
    'otro mes (?:igual|sin|y|contigo|de (?:excusas|espera))',
    '(?:leiste|viste|abriste|recibiste) (?:el|mi|mis|los|nuestro|nuestros|la) (?:[a-z]+ )?(?:y|pero) (?:no|te' +
      '|miraste|ni|sigues|nada)',
    '(?:fue|esta|ha sido|figura) (?:leid[oa]|vist[oa]|abiert[oa]) (?:y|pero) (?:no|nunca|sin)',
    'ya no (?:te |le )?(?:creo|creemos|cuento contigo|contamos contigo)',
    '(?:la |el )?(?:culpa|error|fallo|problema) (?:(?!no |nunca |ni |nada )[a-z]+ ){0,5}?(?:es|sera' +
      '|fue) (?:solo |todo |toda ' +
      '|unicamente )?(?:tuy[oa]|suy[oa])(?! (?:ni|tampoco))',
    'te lo (?:has )?(?:buscado|ganado)',
    '(?:dejaste|dejas|deja|dejo)(?: [a-z]+)? (?:caer|quedando mal)',
    '(?:voy|vamos|pienso|pensamos)(?: a)? ir detras',
    'otra vez con',
    '(?:ponernos|ponerme|nos pongas|me pongas|ponga en|poniendo) en (?:esta|un|una|la) (?:situacion|posicion' +
      '|compromiso|aprieto)',
    'no entiendo (?:que (?:paso|pasa|te)|como|por que (?:no|tu|te|sigues))(?! (?:el banco|la tarjeta|no entro' +
      '|no paso))',
    '(?:me|nos) (?:canse|cansamos|cansaste|cansas|aburri|harte|hartaste|hartamos|cansan)(?! (?:menos|antes))',
    '(?:te|se) (?:tomaste|tomo|tomas|has tomado|cogiste) (?:el (?:brazo|pie|codo)|bastante|demasiado|mucho tiempo' +
      '|la confianza|libertades)',
    '(?<!(?:si|lo que) )no (?:aprendes|aprendiste|aprende|escarmientas|cambias|entiendes' +
      '|has aprendido)(?! (?:de golpe|en))',
    'lo (?:volviste|vuelves|has vuelto) a hacer',
    '(?<!(?:no (?:es|fue|ha sido)|nada) )por (?:tu|su) culpa',
    '(?:tener|tendria|tengamos|tenga|tengo|tenemos|tendriamos) que (?:andar|estar|ir|seguir) (?:detras|persigu' +
      '|record|insist|rog|pid|reclam)[a-z]*',
    'andar (?:detras|persigu|rog|suplic|reclam)[a-z]*',
    '(?:me|nos) (?:hiciste|hizo|haces|hagas|has hecho|hicieras|haras) (?:perder|esperar|quedar|pasar|trabajar' +
      '|sentir|ir detras)',
    '(?:ni|ni siquiera) (?:puedes|podes|puede|has podido|pudiste) (?:ni )?(?:con|pagar|cumplir|contestar)',
    'no (?:puedes|podes|puede) ni (?:con|pagar|cumplir)',
    'no (?:tenes|tienes|tiene) (?:ni )?(?:[a-z]+ )?(?:verguenza|palabra|perdon|decencia|disculpa|consideracion' +
      '|remedio|cara)',
    '(?<!(?:tarjeta|cobro|pago|banco|si) )(?:vuelves|volves|volviste|vuelve|volvio|has vuelto|ha vuelto' +
      '|volvemos) a (?:fallar|incumplir' +
      '|retras|atras|lo mismo|hacernos|hacerme|las andadas|no pagar|dejar)[a-z]*',
    'no (?:se (?:me|nos) (?:ha )?olvid[a-z]+|nos hemos olvidado|he olvidado|olvidamos)(?! de (?:ti|vos|usted' +
      '|tu)(?= ?(?:$|[.,])))',
    '(?:tu|el|su) primer (?:mes|pago) y (?:ya|no|mira)',
    'y (?:no|ni) (?:veo|vemos|encuentro|encontramos|aparece|hay rastro|un peso|un euro|un duro|rastro)[a-z]*',
    'no (?:te|se) escond[a-z]+',
    'quedaste en',
    '(?:te|se) (?:hagas|haga|haces|hace) (?:el|la|de) (?:desentendid|loc|sord|tont|distraid|ofendid|victima' +
      '|rogar)[a-z]*',
    '(?:llevas|lleva|van|han pasado) (?:ya |mas de |casi )?(?:un|una|dos|tres|cuatro|cinco|varios|varias' +
      '|[0-9]{1,3}) (?:dias?|semanas?|mes(?:es)?|pagos|cuotas)(?: [a-z]+){0,2} (?:sin|y (?:no|nada|sigues|aun' +
      '|todavia)|de (?:retraso|atraso|silencio)|atras[a-z]*)',
    '(?:se esta|se ha|esta|es) (?:volviendo|vuelto|haciendo|convirtiendo en|convertido en) (?:una' +
      '|un)? ?(?:mala )?(?:costumbre|habito|problema|patron)',
    'ya (?:tuviste|has tenido|tuvo) (?:una|un|tu|su|varias|dos|suficiente)',
    '(?:empezamos|comenzamos|empiezo|comienzo) a (?:pensar|dudar|creer|perder|preguntar|sospechar|cansar)[a-z]*',
    '(?:cuesta|dificil|imposible) (?:de )?(?:creer|confiar|entender (?:que|por que|tu))(?:te|le|lo)?(?! en ti)',
    'lo mismo (?:de siempre|cada|el mes|dijiste|otra|todos)',
    '(?<!(?:nos|me) )dices (?:lo mismo|eso|que (?:vas|pag|lo|manana|si|ya))',
    'ya (?:lo )?hemos oido',
    'eso ya lo(?! (?:agradec|valora|celebra)[a-z]+)',
    '(?<!(?:si|lo que) )no (?:valoras?|aprecias?|respetas?|entiendes|agradeces?|mereces?|comprendes?' +
      '|te importa[a-z]*|te interesa[a-z]*|le importa|piensas? (?:pagar|cumplir|hacer))',
    '(?<!aunque )(?<!no (?:pienses|creas|sientas|piense|crea|sienta) que (?:nos |me |lo |te )?)(?:has|ha' +
      '|habias|habia|hayas' +
      '|haya|hubieras?|siempre|nos has|nos ha|nos|lo has|lo ha|te has|se ha|volviste a|vuelves a|ha vuelto a' +
      '|has vuelto a|sigues|sigue|continuas|continua|prefieres|prefiere|decidiste|decidio|elegiste' +
      '|optaste por) (?:[a-z]+ )?(?:incumplido|(?<!(?:te|le|tarjeta|se) ha )fallado(?! (?:una|la|el|un))|fallando' +
      '|fallar|ignorado|ignorando|ignorar|olvidado|olvidar|olvidando|defraudado|decepcionado|decepcionas|fallas' +
      '|fallaste|fallo|defraudaste|abusado|abusando|abusar|evadido|evadiendo|evitado|evitando|evitar|evadir|roto' +
      '|faltado|faltando|faltar|descuidado|desatendido|hecho caso|mentido|mintiendo|enganado|aprovechado' +
      '|aprovechando|aprovechas|aprovecha|burlado|burlando|escondido|escondiendo|desaparecido|retrasado otra' +
      '|atrasado (?:otra|de nuevo)|quedado mal|hecho (?:(?:el|la) (?:loc|sord|tont|desentend|distraid|ofendid' +
      '|vista)[a-z]*|oidos)|dejado (?:de pagar|pasar|plantad[oa]s?|tirad[oa]s?)|demorado|jugado|jugando' +
      '|tomado a la ligera|comprometido (?:a|y)|prometido|causado|sin (?:pagar|responder|contestar|cumplir|dar' +
      '|ponerte|ponerse|hacer)|poniendo (?:excusas|pretextos)|dando largas|debiendo|perdido (?:nuestra' +
      '|la confianza))',
    'incumpliste',
    'ignoraste',
    'ignoro nuestr',
    'olvidaste (?:pagar|tu|otra|de nuevo|que)',
    'olvido (?:pagar|su)',
    'se olvido',
    'te olvidas',
    'de nuevo (?:te|se|tu|su|tarde|sin (?:pag|cumpl|resp|avis|cont|saldo|fondos)|no|olvid|fall|has|ha|incumpl)[a-z]*',
    'una vez mas (?:te|se|tu|su|tarde|sin|no|has|ha|nos|incumpl)[a-z]*',
    'prometio',
    'defraudaste',
    'decepcionaste',
    'mentiste',
    'te comprometiste',
    'se comprometio',
    'acordaste pagar',
    'dejaste (?:de pagar|pasar|sin|plantad)',
    'abusaste',
    'te escondes',
    'se esconde',
    'desapareciste',
    'te haces',
    'hacerse? el (?:desentendido|sordo|loco|distraido)',
    'oidos sordos',
    'dar largas',
    'das largas',
    'no hemos (?:recibido|tenido) (?:respuesta|noticias|contestacion|(?:su|tu) (?:pago|respuesta)|ningun|ninguna' +
      '|el pago (?:de|correspondiente)|pago alguno|nada)',
    'sin (?:respuesta|noticias|contestacion|recibir (?:respuesta|pago|tu|su|noticias))',
  ],
  unlessDenied: [
    '(?:lo |la |nos |me )?(?:estas|esta) rompiendo',
    'echaste a perder',
    'tanto[s]? (?:meses|semanas|avisos)',
    'hace (?:semanas|meses|dias) que',
    'en espera de (?:tu|su|el|que)',
    'hart[oa]s?',
    'cansad[oa]s? de (?:esperar|perseguir|recordar|insistir|tus|sus|escribir|llamar|pedir|tu|tanta)',
    'colm[a-z]+',
    'se lo (?:advertimos|dijimos|hemos|repetimos|recordamos (?:varias|muchas))',
    'ya (?:te|le|se te|se le|les) (?:hemos|habiamos|avisamos|advertimos|dijimos|dimos(?= (?:otr|un|much|dos' +
      '|tres|tiempo|plazo|bastant|sufic)[a-z]*)|lo|recordamos|escribimos' +
      '|llamamos|informamos|notificamos|ha|habia|envi)[a-z]*',
    'otra (?:vez que|falta)',
    'deja de (?:esconderte|ignorar|evitar|poner|hacer|jugar|dar|huir|pensar|mentir|incumplir|retrasar|aplazar' +
      '|posponer)',
    'deje de (?:esconderse|ignorar|evitar|poner|hacer|jugar|dar|huir|mentir|incumplir|retrasar|aplazar|posponer)',
    'dejen de',
    'esconderte',
    'esconderse',
    'huyas',
    'mirar (?:para|hacia) otro lado',
    'haces? como (?:si|que)',
    '(?:muy|seriamente|demasiado) (?:atrasad[oa]|retrasad[oa]|tarde)',
  ],
  unlessOffered: [
    '(?:un (?!pago)|una (?!cuota)|dos|tres|cuatro|cinco|varios|varias|muchos|[0-9]{1,3}) ?(?:dias?|semanas?' +
      '|mes(?:es)?|pagos?|cuotas?|mensualidades) (?:de (?:retraso|atraso|mora|demora|silencio)|atras(?:ad[oa]s?)?' +
      '|(?<!tarjeta )vencid[oa]s?|sin (?:pagar|pago|responder|respuesta|noticias|cubrir)|(?<!(?:llego|llegue|llegara' +
      '|llegaron|veas|vea) [^.?!;]{0,20})tarde|y (?:nada' +
      '|no(?! (?:hay|pasa|tienes? que|hace))|sigues|aun|contando))',
    'tu (?:retraso|atraso|demora|impuntualidad|tardanza|mora)',
    'su (?:retraso|atraso|demora|impuntualidad|tardanza|mora)',
    '(?:estas|esta usted|te encuentras|vas|va|se encuentra) (?:muy |de nuevo |otra vez )?(?:atrasad[oa]' +
      '|retrasad[oa]|en falta|vencid[oa])',
    'no te gusta (?:pagar|cumplir|trabajar|contestar)',
    '(?:no|ya no|nadie) (?:se )?(?:puede|podemos|puedo|pueden) (?:volver a )?(?:confiar|fiarse|fiarnos|creer' +
      '|contar con)[a-z]*',
    '(?:no )?te (?:borres|escapes|escabullas|largues)',
    'no (?:tuviste|tuvo|tienes|tiene|hubo) (?:ningun )?(?:problema|inconveniente|reparo|pena|dificultad' +
      '|verguenza) (?:en|para|de|al|cuando|por)',
    '(?:no |ya no )(?:lo |te lo |se lo |te |le )?(?:vamos a|voy a|volveremos a|volvere a|pensamos) (?:pedir' +
      '|repetir|recordar|avisar|decir|esperar|rog|aguant|toler)[a-z]*(?: [a-z]+)? (?:otra vez|mas veces|de nuevo' +
      '|mas)(?! (?:hasta|por ahora|esta semana|este|nada|sin|de))',
    '(?<!de (?:ti|usted|vos) )no (?:esperabamos|esperaba|imaginabamos) (?:esto|eso|algo asi|menos)',
    '(?:ni|sin) (?:una|un|un solo|una sola|siquiera un|siquiera una|decir) (?:palabra|mensaje|respuesta|llamada' +
      '|pago|peso|euro|centavo|correo|gracias|disculpa|explicacion)',
    'nunca (?:pagas|paga|contestas?|respondes?|cumples?|llamas?|avisas?|das|tienes|llegas|dices|pones' +
      '|has (?:pagado|contestado|respondido|cumplido|tenido))',
    'no (?:mas|hay|aceptamos|queremos|valen|caben|nos vengas con|vengas con|me vengas con) (?:mas )?(?:excusas' +
      '|pretextos|cuentos|historias|disculpas)',
    'te olvidaste',
    'prometiste(?! intentarlo)',
    'no (?:has|ha|nos has|nos ha|te has|se ha|hayas|haya|has sido|ha sido|has tenido|ha tenido|tuviste|tuvo' +
      '|fuiste|eres|es usted|pareces|parece|muestras|muestra|demuestras|demuestra|tienes?|sabes|supiste|quisiste' +
      '|pudiste|respondes|responde|contestas|contesta|cumples|cumple|cumpliste|cumplio|pagas|paga|pagaste|pago' +
      '|respetas|respeta|valoras|valora|mereces|merece|te importa|le importa|te tomas|se toma|te da|le da) (?:aun ' +
      '|todavia |ni |siquiera |nada |ningun |ninguna |la |el |tu |su |un |una |capaz de |de |en |con |ser |mas ' +
      '|muy |lo |a |nuestr[oa]s? |esto |nos ){0,6}(?:cumplid[oa]|cumplir|pagad[oa]|pagar|respondid[oa]|responder' +
      '|contestad[oa]|atendid[oa]|hecho (?!nada|mal)|interes|voluntad|verguenza|consideracion|respeto' +
      '|responsabilidad|responsable|seri[oa]|honest[oa]|compromiso|comprometid[oa]|puntual|palabra|pago|pagos' +
      '|cuotas?|cuenta|obligaciones|mensajes|llamadas|avisos|recordatorios|correos|decencia|educacion|tiempo' +
      '|esfuerzo|serio|importa|dignado|dignidad|tomado|puesto|dado|sido|organizarte|administrarte|administrar' +
      '|planificar|lo acordado|promesa|mantener|confianza|merecer|pena|excusa|perdon)',
    'te lo (?:buscaste|ganaste|advertimos|dijimos|hemos dicho|repetimos|recordamos)',
    'debiendo(?:le|les|nos|me)?',
    'excusas? para',
    '(?:esta|estas|sigues|sigue|has estado|ha estado|andas) (?:fallando|fallandonos|decepcionando|perjudicando' +
      '|danando|defraudando|abusando|ignorando|evitando|evadiendo|incumpliendo|jugando|retrasando' +
      '|haciendo(?: (?:esto|todo|las cosas))? (?:mas )?dificil|quedando mal|dejando (?:mal|de)|aprovech[a-z]+' +
      '|quemando|agotando|demorando|poniendo|causando|afectando|mintiendo|escondi[a-z]+)',
    '(?:tiempo|oportunidades|plazo|avisos|paciencia|motivos|facilidades) (?:de sobra|mas que suficiente[s]?' +
      '|suficiente[s]?(?: para)?|de mas)',
    '(?:lo|la|las|los|una) desperdici[a-z]+',
    'desperdiciaste',
    'tiraste',
    'deja(?:te)? de (?:evit|escond|ignor|jug|invent|pon|hac|dar|huir|corr|esquiv|prom)[a-z]*',
    'pagos? tardi[oa]s?',
    'lo dice todo',
    'seguimos (?:sin|esperando|a la espera)',
    'estamos esperando',
    'persegui(?:r|rte|rle|rlo|mos|endo)',
    'detras de ti',
    '(?<!(?:tu|su|(?:tiene|con) (?:mucha|toda la)) )paciencia(?<!(?:con|tener|ten|tenga|gracias por la' +
      '|gracias por tu) paciencia)',
    'por (?:segunda|tercera|cuarta|quinta|enesima|ultima) vez',
    '(?:segunda|tercera|cuarta|quinta|enesima) (?:(?:cuota|mensualidad) (?:sin|vencid|impag|atras|que no' +
      '|que te)[a-z]*|vez (?:que (?!hablamos|nos (?:vemos|vimos)|escrib)|en|el)|ocasion|falta)',
    'huir',
    'por (?:su|tu) ausencia',
    '(?:siendo|sido|fuimos|somos) (?:demasiado|muy|tan) (?:bland|buen|tolerant|permisiv|pacient|considerad' +
      '|flexibl|generos|ingenu)[a-z]*',
    '(?:me|nos) (?:dejaste|dejas|dejo|has dejado) (?:hablando|con la palabra|esperando|sin respuesta|en)',
    '(?:dejes?|dejas|deje|dejaste|dejar|dejado|dejen) (?:tirad|plantad|colgad|en visto|mal parad)[a-z]*',
    '(?<!(?:banco|tarjeta|app|sistema|seguro) )dijo (?:usted )?que',
    '(?:te|le) (?:lo |la )?(?:hemos|he|habiamos|habia) (?:pedido|dicho|repetido|recordado|advertido|avisado' +
      '|explicado|escrito|llamado)(?: [a-z]+){0,3} (?:veces|ya|antes|de sobra)',
    '(?:dijiste|decias|prometes) (?:lo mismo|eso(?! y)|cada|que (?:ibas|el [a-z]+(?= ?(?:$|[.,]))|pag|abon' +
      '|me|nos|lo|la|hoy|manana|ya|si|no' +
      '|esta|este|cumpl|har)[a-z]*)',
    'siempre (?:pagas|paga|llegas|llega|tarde|tienes|tiene|pones|pone|dices|dice|haces|hace|es lo mismo|lo mismo' +
      '|dejas|deja)(?! (?:un lugar|tu lugar|la opcion|tiempo|la puerta|que elegir))',
    'fallaste',
    'otra vez (?:te|se|tu|su|tarde|sin|lo mismo|olvid|igual|fall|el mismo)',
    'faltaste',
    'rompiste',
    'aceptaste',
    '(?<!(?:acuerdo|plan|compromiso|convenio) que )firmaste',
    'firmo',
    'se hace (?:el|la|de rogar)',
    'hacerte (?:el|la)',
    '(?:aun|todavia) no (?:nos |me |lo |la |le )?(?:(?:has|ha) (?:pagado|abonado|respondido|contestado|cumplido' +
      '|hecho|dado|dicho|querido|puesto|liquidado|regularizado|realizado|efectuado|cubierto|saldado|ingresado' +
      '|transferido|depositado|mandado|tenido la)|pagas?|cumples?|respondes?|contestas?|cubres?|liquidas?)',
    'sigo (?:esperando|sin recibir)',
    'a pesar de (?:nuestr|los|las|que|haber|todo|tus|sus|tu|su|todas|varios|numeros|multiples|reiterad|tanta' +
      '|tantos)[a-z]*',
    'pese a (?:nuestr|los|las|que|haber|todo|tus|sus|varios|numeros|multiples|reiterad|tanto)[a-z]*',
    '(?:reiterad[oa]s|repetid[oa]s|numeros[oa]s|multiples|varias|varios|vari[oa]s|much[oa]s|tant[oa]s|incontables' +
      '|anteriores|previ[oa]s|divers[oa]s|dos|tres|cuatro|cinco) (?:[a-z]+ )?(?:avisos|recordatorios|ocasiones' +
      '|intentos de|llamadas|mensajes|correos|requerimientos|veces que te|oportunidades|notificaciones' +
      '|comunicaciones|advertencias|prorrogas|solicitudes|promesas)(?! que (?:te |le |les )?(?:recib|lleg)[a-z]+)',
    '(?<!si )te (?:hemos|he) (?:avisado|advertido|recordado|llamado|escrito|dado|pedido|esperado|dicho|repetido' +
      '|enviado|tenido paciencia|buscado|contactado|mandado)(?! (?:una nota|un mensaje|esta nota|acceso' +
      '|las gracias))',
    'le (?:hemos|he) (?:avisado|advertido|recordado|llamado|escrito|dado|pedido|esperado|dicho|repetido|enviado' +
      '|buscado|contactado|mandado|informado|notificado)(?! (?:una nota|un mensaje|esta nota))',
  ],
};
