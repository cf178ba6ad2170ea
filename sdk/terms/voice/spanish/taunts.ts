import type { RuleGroup } from '../rules.ts';

/** Barbs, sighs and raised eyebrows about paying late, as annoyed people write them in Spanish. */
export const taunts: RuleGroup = {
  why: 'It blames the person or makes them feel small.',
  kinder: 'Las tarjetas caducan y hay meses muy llenos. Nos pasa a muchos.',
  always: [
    'como si nada(?= ?(?:$|[.,?]))(?<!(?:aqui|sigue|entrar|entra|volver) como si nada)',
    'para (?:[^ .?!;]{1,30} ){1,6}(?:si|bien que) (?:que )?(?:tienes|tenias|tiene|tenia|hay|habia|aparece' +
      '|apareces|has encontrado|encuentras|llegas|tuviste|llegaste)(?= ?(?:$|[.,?]| (?:dinero|plata|tiempo|ganas' +
      '|fondos)))',
    'con (?:esa|semejante) actitud',
    'no (?:vas|va) a (?:ir |llegar )?a (?:ninguna|ningun)',
    'con (?:que|mucha|tanta) cara',
    'mucho (?:hablar|prometer|decir) y poco',
    'aqui no se (?:fia|regala)',
    '(?:nadie (?:se )?(?:te |le |lo )?cree|no te cre(?:o|emos))(?! que pued)',
    'no (?:eres|es|sos) (?:un|una|ningun|ninguna) (?:nin[oa]|caso especial|bebe)',
    'no soy (?:tu|su) ',
    'no (?:estas|esta|estuviste) a la altura',
    'mal (?:empezamos|vamos|andamos)',
    'mejor (?:opinion|concepto) de (?:ti|usted|vos)|(?:te|le) tenia(?:mos)? en mejor',
    'me equivoque (?:contigo|con usted)',
    '(?:solo|nunca) (?:te acuerdas|apareces?|escribes?|llamas?|vienes?|me llamas' +
      '|me escribes) (?:de nosotr[oa]s |para |a )?(?:cuando (?:necesit|quier)|pedir|para)[a-z]*',
    '(?:mirame|que milagro|vaya milagro|ya era hora|muy bonito)(?= ?(?:$|[.,]| (?:verte|lo tuyo)))',
    'ten palabra',
    '(?:quien|el que|alguien que|gente que) no (?:pone de su parte|se ayuda)',
    'bien que (?:usas|entras|ves|gastas|disfrutas|vienes)',
    'no es tan (?:complicado|dificil|duro|complejo)',
    'y ya (?:estamos|andamos|vamos) (?:asi|igual|con)',
    'no (?:sirve|sirvio|vale) (?:de nada|la pena|para nada) (?:hacerte|ayudarte|esperarte|hablarte|hablar contigo' +
      '|darte|creerte|confiar)',
    '(?:empezamos|empiezas|comenzamos|vamos|ibamos) mal',
    '(?:me|nos) parece (?:una |muy |un |bastante |increible|fatal|poco |mal|de )[a-z ]{0,12}(?:falta|feo|mal' +
      '|verguenza|descaro|serio|seri|abuso|increible|broma|chiste|insult)[a-z]*',
    'busca(?:te)? otra(?= ?(?:$|[.,]))',
    'como siempre(?= ?(?:$|[?]))(?<!(?:igual|abiert[oa]|aqui|sigue|contigo|entrar|vienes|ven|seguimos|sigues' +
      '|clases|clase|todo|estamos) como siempre)',
    'tienes tiempo para [^.?!;]{1,40} (?:no|menos) para',
    'tienes [^.?!;]{1,40} pero no (?:para|tienes)',
    '(?:te comi|te ha comido|se te comi|perdiste|te tragaste)[a-z]* (?:la )?lengua',
    '(?:dinero|plata) (?:ajen[oa]|de (?:otros|los demas))',
    '(?:yo )?(?:a|con) tu (?:edad|sueldo|trabajo|salario|situacion|ingreso[s]?)[^.?!;]{0,8} yo[^.?!;]{0,40}' +
      '|yo (?:a|con|en) tu (?:edad|sueldo|trabajo|lugar)',
    '(?:a|para) (?:tus?|su|sus) [a-z]+ si (?:te |le )?(?:alcanza|llega|hay|tienes|da)',
    '(?:la plata|el dinero) (?:aparece|se encuentra|se busca|sale|llega) (?:cuando|si) (?:uno|se|quieres|de verdad)',
    'vivir del cuento',
    '(?:tom|ve|viendo|viste)[a-z]* (?:me |nos )?(?:el pelo|por tont[oa]s?|por idiotas?|la cara|cara de)',
    'no cuando (?:a ti|a usted|a vos|tu|usted|te|le|quieras|quiera|quieres|se te)',
    'menos mal que (?:pag|te |al fin|por fin|cumpl|contest)[a-z]*',
    'costo lo suyo',
    'tan (?:mal|apurad[oa]|pobre) (?:te va|estas|andas|le va|esta)',
    '(?:ya |y )empiez[a-z]+ (?:mal|asi)',
    '(?:mal|vaya|menudo|que) (?:comienzo|inicio|principio)(?= ?(?:$|[.,]))',
    'no (?:te )?(?:creas|crea|pienses|piense|imagines|se crea) que (?:vamos|voy|puedes|te|no (?:nos|me|lo|vamos' +
      '|te|se)|esto|nos (?:vamos|olvid|engan)|es|se|lo vamos|somos|por|todo|por)(?! (?:(?:lo )?est[ae]s? sol' +
      '|va a cambiar|cambia))',
    'dures mas',
    '(?:no me|no nos|ya no|no) (?:aguanto|aguantamos|tengo por que aguantar|tenemos por que aguantar)',
    'por que (?:aguantar|soportar|tolerar|cargar)(?:te|lo|la)?',
    '(?:asi que|por lo que|entonces|ahora) (?:ya )?(?:paga|pague|cumple|cumpla|liquida|liquide)',
    'algunos (?:si |tenemos|trabajamos|cumplimos)',
    'francamente',
    'seamos (?:claros|sinceros|francos)',
    'para que quede claro',
    'no te equivoques',
    'tu tambien (?:puedes|puede)(?= ?(?:$|[.,]))',
    'sabe (?:perfectamente|muy bien|de sobra|usted)',
    'le parece (?:justo|correcto|normal)',
    'quien te crees',
  ],
  unlessDenied: [
    'estas? (?:consciente|enterad[oa]|al tanto) de',
    'eres consciente',
    'es consciente',
    'que (?:esperas|espera) para',
    'que (?:te|le) impide',
    'mucho pedir',
    'es (?:mucho|demasiado) pedir',
    'tan (?:complicado|ocupad[oa])',
    '(?:te|le) (?:cuesta|costaba) (?:tanto|mucho)',
    'como te (?:atreves|sentirias(?! (?:mas|mejor))|atreverias)',
    'como se (?:atreve|sentiria)',
    'como es posible',
    '(?:lo )?minimo (?:que|es que|seria)',
    'lo menos que',
    '(?<!si )(?:quieres|quiere|vas a|va a|te gusta|prefieres|piensas|piensa|pretendes|pretende) (?:ser (?:quien' +
      '|el que' +
      '|la que|responsable|mal|esa)|seguir|dejar (?:que|pasar|asi|de)|fallar|quedar mal|ignorar|continuar' +
      '|hacer esperar)[a-z]*(?! (?:con tu|con el plan|aqui|con nosotros|recibiendo|aprendiendo|con la))',
    '(?:sabemos|sabes|sabe|nos consta|se) (?:perfectamente |muy bien |bien )?que (?:si )?(?:puedes|puede|podrias' +
      '|tienes|tiene) (?:pagar|el dinero|dinero|fondos|los medios|con que|de sobra|como)[a-z]*',
    '(?:acaso|en serio|de verdad|realmente|honestamente) (?:no |te |le |crees|cree|piensas|piensa|quieres (?:segu' +
      '|ser|que|pert|perder)|esperas|valoras|importa|pretende|merece|nos|vale|tienes|tenemos|es|era|somos|pens' +
      '|cre)[a-z]*',
  ],
  unlessOffered: [
    'no se pagan? (?:con (?:mi|nuestro|el dinero de)s?|sol[oa]s?)',
    '(?:en que|con lo que|todo lo que) (?:te |se )?(?:lo |la )?(?:gast|fund)[a-z]*',
    '(?:no es|es) (?:un )?(?:(?:mi|nuestro|tu|su) problema|problema (?:mio|nuestro|tuyo|suyo))',
    'ya no se (?:que|como) (?:mas )?(?:hac|inventar|decir|ped|pens)[a-z]*',
    'no estariamos (?:aqui|en esta|hablando|escrib|asi|en esto)',
    'que (?:quede|te quede) claro',
    'cuanto (?:tiempo )?mas',
    'por (?:lastima|compasion)',
    'presum(?:es|ir|iendo|ias|e de|as)',
    '(?:esta|queda|es) claro que (?:no|para|tu|te|has|ha|le|ya no|el|nuestro)',
    'como (?:ya )?(?:sabes|sabe|bien sabes|bien sabe|es de (?:tu|su) conocimiento|de costumbre|recordaras?' +
      '|ya sabe[s]?)',
    'es de (?:tu|su) conocimiento',
    'tan dificil',
    'tanto (?:te|le) cuesta',
    '(?:te|se) (?:parece|pareceria) (?:justo|correcto|normal|responsable|honesto)',
    '(?:as[iu]|es asi) (?:como|es como) (?:nos|pagas|agradec|tratas|cumples|responde|valoras)[a-z]*',
    'por encima de tus',
    'menos [a-z]+ y mas (?:pagar|pago|trabajar|trabajo|responsab|seriedad|cumplir|formalidad)[a-z]*',
    'quejate menos|menos (?:quejas|cuentos|excusas|lloros|lagrimas|drama|fiestas?|caprichos)',
    'para (?:la |el |los |las |tu |tus |un |una )?[a-z]+ si (?:que )?(?:te |le )?(?:alcanza|llega|hay|tienes|da|sobra)',
    'a ver (?:si|cuando) (?!(?:te|le|os) (?:sirve|ayuda|va|viene|gusta|anima|apetece)|podemos|encontramos|hay' +
      '|asi)(?:nos|te|se|esta|ya|por fin|algun|aprend|madur|cumpl|pag)[a-z]*',
    '(?:ya|por fin) (?:era|va siendo|es) hora(?! de (?:que )?(?:descans|par|te cuid)[a-z]+)',
    'por fin (?:has |te |nos |me )?(?:pag|aparec|dign|contest|respond|cumpl|das|hac|hag|decid)[a-z]*',
    'aunque (?:tarde|mal)(?= ?(?:$|[.,]| y))',
    'tarde y mal',
    'perder (?:el |mi |nuestro |mas |mucho )tiempo',
    '(?:vas|va|piensas?|pensas) a? ?(?:responder|contestar|pagar|cumplir|aparecer' +
      '|hacer algo)[^.?!;]{0,20}(?: o no| algun dia| por fin)(?= ?(?:$|[.?,]))',
    'por que (?:no )?(?:me |nos |te )(?:contest|respond|pag|ignor|evit|evad|escond|dej|huy|das largas|mient)[a-z]*',
    'o es que (?:no|te|le|solo|prefieres|quieres|eres|nos|me|piensas|crees)',
    'sigues (?:callad|muda|mudo|en silencio|tan tranquil|igual|como si|haciendo|dand|ignor)[a-z]*',
    '(?:daremos|dare|doy|damos) por (?:hecho|sentado|perdid)[a-z]*',
    'si (?:te )?(?:supieras|hubieras|tuvieras|fueras|quisieras|esforzaras|gastaras|tomaras|organizaras' +
      '|administraras|planificaras|ahorraras|cumplieras|leyeras|supiera|hubiera|tuviera|quisiera)',
    '(?:ya )?basta(?= ?(?:$|[.,!]| (?:de|ya)))(?<!(?:con eso|eso|palabra|me|te|nos|asi) basta)',
    '(?:por que|como es que|como) no (?:me |lo |la |nos |te |has |ha |se )?(?:hac|pag|cumpl|respond|contest|dic' +
      '|avis|llam|hech|hic)[a-z]*',
    'donde (?:esta|quedo|estan) (?:nuestro|el|mi|tu|su) (?:dinero|pago|deposito|compromiso|palabra)',
    '(?:al menos|siquiera|ni siquiera) (?:lo |te |nos |se )?(?:esta[s]?|intenta[s]?|has|ha|pudiste|podrias' +
      '|avis[a-z]+|respond[a-z]+|contest[a-z]+|llam[a-z]+|eres)',
    '(?:pense|pensamos|pensabamos|pensaba|crei|creimos|creiamos|esperabamos|esperaba|imaginabamos' +
      '|imagine) (?:que )?(?:te |eras?|era|ibas?|iba|mas|otra|algo|podiamos|tu |usted|cumpl|nos|valoras|tenias' +
      '|se )[a-z]*',
    'sabes (?:perfectamente|muy bien|bien|de sobra|que (?:debes|tienes|no|el|tu))',
    'cuant[oa]s (?:veces|recordatorios|avisos|oportunidades|mas|excusas|meses|mensajes)',
    'hasta cuando',
    'cuando (?:piensas|piensa|vas a|va a|pensabas|por fin|planeas|te dignaras|nos vas)',
    '(?:por que|porque) (?:no (?:has|ha|pagas|paga|nos|respondes|contestas|cumples|te)|tengo que|tenemos que' +
      '|sigues|debemos|deberiamos|otros)',
    'crees que (?:es|somos|esto|no|nos|los|puedes|mereces|te|todo|vamos|trabajamos|ignorar)',
  ],
};
