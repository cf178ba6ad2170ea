import type { RuleGroup } from '../rules.ts';

/** Orders in Spanish where a choice could be offered. */
export const orders: RuleGroup = {
  why: 'It gives orders where it could offer a choice.',
  kinder: 'Puedes repartirlo, hacer una pausa o escribirme.',
  always: [
    '(?:arreglalo|explicate|solucionalo|resuelvelo|pagalo|apurate|decidete|dilo y listo)(?= ?(?:$|[.,]))',
    'paga primero|primero,? paga|pero paga(?= )',
    'prepara (?:la|tu) (?:tarjeta|cartera)|tenlo listo',
    'un (?:mensaje|clic|correo|minuto) (?:no te (?:mata|cuesta)|y te dejamos)',
    '(?:es (?:muy |bien )?(?:facil|simple|sencillo)|asi de (?:facil|simple|claro)|muy (?:simple|facil|sencillo' +
      '|claro)) ?: [^.?!]{0,40}(?:pag|cumpl)[a-z]*',
    'no admiten? [a-z]+',
    '(?:otros|muchos|algunos|yo) (?:ya )?(?:no (?:tiene|tuvo|tengo|tuve)[a-z]* (?:el|ese|la|esa|tu|esta' +
      '|este) (?:lujo|suerte|privilegio|opcion|oportunidad))',
    '(?<=(?:^|[.,;:?] ?|que |y ))ya es (?:bastante|mucho|demasiad[oa])',
    '(?:recuerda|recuerde|acuerdate|no olvides) (?:quien|de quien|lo que te|lo que hicimos|que te)',
    '(?:un|menos) (?:cafe|cafes|cigarr[a-z]+|cerveza[s]?|salida[s]?|capricho[s]?) menos',
    'no es (?:una |un )?(?:excusa|motivo|razon|pretexto) para (?!(?:preocup|agobi|sentir))[a-z]+',
    '(?:quiero|queremos|exijo|dame|deme|denos|danos|devuelve(?:me|nos)|devuelva(?:me|nos)|devolve(?:me|nos)' +
      '|necesito) (?:ya |todo )?(?:mi|el|nuestro|tod[oa]s? (?:el|mi|lo)) (?:dinero|plata|pago|deposito' +
      '|ingreso)(?! (?:no|nunca))',
    'lo que es (?:mio|nuestro)',
    '(?:me|nos) corresponde',
    '(?:ahora|hoy|ya|y|lunes|entonces),? a (?:pagar|cumplir)(?= ?(?:$|[.,]))',
    'sin rechistar',
    'y punto(?= ?(?:$|[.,]))',
    'no (?:volveremos|volvere|vamos a volver|pienso|pensamos) (?:a )?(?:mover|cambiar|aplazar|esperar|ayudar' +
      '|hacer (?:un|una)|ofrecer|aceptar|dar)[a-z]*(?! (?:nada sin|tu tarjeta))',
    'bajo ning[a-z]+ (?:concepto|circunstancia|motivo|pretexto)',
    'da (?:las )?gracias (?:a|de) que',
    '(?:se )?lo (?:damos|hacemos|ofrecemos|permitimos|aguantamos) a cualquiera',
    'lo prometido es deuda',
    'negocios son negocios',
    'un compromiso es',
    'la palabra es',
    'un acuerdo es',
    'cuentas claras',
    'el que (?:debe|nada debe)',
    'quien (?:debe|algo quiere)',
    'hechos son amores',
    'y (?:paga|pague|liquida|liquide|cumple|cumpla)(?= ?(?:$|[.,!]| (?:lo que debes|ya|hoy|ahora|tu|su)))',
    'exijo',
    'insistimos',
  ],
  unlessDenied: [
    '(?:ya|hoy|ahora|antes [^.?!;]{1,20}) si (?:queres|quieres|quiere|desea|deseas) (?:seguir|continuar|conservar' +
      '|mantener|entrar|volver)',
    'agradec(?:e|a|ed) que',
  ],
  unlessOffered: [
    'cons(?:igue|iga|egui) (?:una|otra) tarjeta',
    '(?:busca|busque|usa|use|trae|traiga) (?:una|otra) tarjeta (?:con (?:fondos|saldo|dinero)' +
      '|que (?:si )?(?:funcione|sirva|tenga))',
    'prepar(?:ate|ese) para (?!(?:descans|disfrut))[a-z]+',
    '(?:haciendo|hicimos|hacemos|hecho|hice) (?:contigo |con usted )?una excepcion',
    'privilegio(?! (?:acompan|conoc|trabaj|ser|tener|poder|ayudar|estar|verte|que))',
    '(?:contestame|contesteme|respondeme|respondame|pagame|pagueme|paganos|paguenos|transfiereme|depositame' +
      '|devuelveme)(?! (?:por aqui|con (?:un|una|calma)|a tu|lo que))',
    '(?:contest|respond|cog|atiend|atend|levant)(?:a|e|ame|eme)(?: a)? (?:el |mis |mi |nuestr[oa]s? |las ' +
      '|los )?(?:telefono|llamadas?|mensajes?|movil|correos?|celular)',
    '(?:manda|mande|mandame|mandeme|envia|enviame|enviar) (?:ya )?(?:el|tu|su|un) (?:comprobante|justificante' +
      '|recibo de pago)',
    '(?:su|tu) (?:cooperacion|colaboracion|pronta|cumplimiento)',
    '(?:un poco de|algo de|mas|muestra|muestre|ten|tenga) (?:respeto|seriedad|consideracion|responsabilidad)',
    'respeta (?:a|nuestro|el|tu)',
    'cuestion de (?:principios|caracter|honor|respeto|honestidad|prioridades)',
    'arregl(?:a|e|alo|elo) (?:tu|su|ya|hoy|esto|ahora|la|el)(?= )',
    'haga(?:lo|se)? (?:ya|hoy|ahora|cargo|efectivo)',
    'pase a (?:pagar|liquidar|cubrir|nuestras)',
    'acerquese',
    'cubra',
    'liquide',
    'abone',
    'salde',
    'evitese',
    'evitate',
    'agradeceremos (?:su|tu) (?:pronto|pago|pronta|inmediat)[a-z]*',
    '(?:importe|saldo|monto|pago|cantidad|cuota|factura|cuenta|adeudo) debe(?:ra)? (?:ser|quedar|estar|realizarse' +
      '|hacerse|efectuarse|cubrirse|liquidarse|pagarse|abonarse|regularizarse|llegar|recibirse)',
    '(?:tienes?|tendras?|tendra) que (?!ver|hacer nada|preocup|decidir|explic|saber|elegir)[a-z]+',
    'debes(?! de | estar| [0-9]| poco| menos| solo| un cafe| un abrazo)',
    'debe(?:ra|ras|ria|rias)?(?: usted)? (?:de )?(?:pagar|abonar|liquidar|saldar|cubrir|regularizar|cumplir' +
      '|ponerse|ponerte|realizar|efectuar|hacer|responder|contestar|comunicarse|contactar|presentarse|acudir' +
      '|ser (?!(?:muy |tan |bien )?(?:dificil|duro|complicado|cansado|mucho))|tener|estar (?!(?:siendo|cansad' +
      '|pasandolo))|dar|tomar|asumir|resolver|solucionar|actuar|honrar|respetar|mantener|entender|considerar|haber' +
      '|saber|atender|proceder)',
    'deberias?(?! (?:(?:ser|estar) (?:mas )?(?:facil|sencillo|asi|lista?|resuelt)|ver|verl[oa]|llegar|llegarte' +
      '|aparecer|tardar|notar' +
      '|recibir|funcionar|haber (?:recibido|llegado|visto|aparecido)|bastar|poder (?:ver|entrar)))',
    'debera(?:s|n)?',
    'debiste',
    'debio',
    'debieras?',
    'es (?:necesario|imprescindible|indispensable|imperativo|importante|preciso|fundamental|obligatorio|su deber' +
      '|tu deber|tu obligacion|su obligacion|su responsabilidad|tu responsabilidad) (?:que )?(?:pag|abon|liquid' +
      '|cubr|regulari|cumpl|realic|te pongas|se ponga|actu|respond|mant|nos|el pago|efectu|salde|resuelv|contest' +
      '|hag)[a-z]*',
    'hay que (?:pagar|cumplir|liquidar|cubrir|ser|responder|saldar)',
    'haga el favor',
    'haz el favor',
    'haga favor',
    'hagame el favor',
    'por favor,? (?:pag|abon|liquid|sald|regulari|cubr|realic|realiz|efectu|ponte|pongase|haga|haz|proced|cumpl' +
      '|resuelv|respond|contest|actual|atiend|tom[ae] |comuni|contact|envi|deposit)[a-z]*',
    '(?:(?<=^ ?)|(?<=[.?!:;,] ?)|(?<= y ))(?:pague|paga|abone|abona|liquide|liquida|salde|salda|cubra|cubre' +
      '|regularice|regulariza|pongase|ponte|realice|realiza|efectue|efectua|cumpla|cumple|acuda|acude|presentese' +
      '|presentate|comuniquese|proceda|procede|deposite|deposita|transfiera|transfiere|responda|responde|conteste' +
      '|resuelva|resuelve|solucione|soluciona|arregle|arregla|honre|honra|actue|actua|asuma|asume|respete|respeta' +
      '|hagase|hazte|demuestra|demuestre|demuestrenos|demuestranos|atienda|atiende) (?:su|tu|el|la|los|las|al|con|a' +
      '|cargo|ya|ahora|hoy|lo|de|esta|este|que|sus|tus|inmediat[a-z]+|antes|como|nos|en)(?! (?:ritmo|manera|aire' +
      '|calma|tiempo|(?:este|esta|ese) (?:correo|mensaje|mail|nota|whatsapp)(?! (?:antes|hoy|ya|en|o)))' +
      '|lo que (?:falta|quedaba))',
    '(?:procura|procure|intenta|intente|trata|trate|cuida|cuide) (?:de )?(?:que )?(?:haya|tener|no (?:fallar' +
      '|volver|retras)|que tu|que su|esta vez|cumplir|pagar|ser)[a-z]*',
    '(?:devuelve(?:me|nos)|devuelva(?:me|nos)|devolve(?:me|nos)) (?:lo|el|mi)',
    'no (?:se )?(?:admit|acept|conced|autoriz|permit|otorg|toler|perdon|consent)[a-z]* (?:ni |mas |nuev[oa]s ' +
      '|otr[oa]s? |un |una |ningun |ninguna |el menor |los ){0,3}<favour>',
    'no (?:habra|hay|daremos|damos|dare|doy|haremos|hacemos|esperes|pidas|quiero|queremos) (?:ni un |ni una |mas ' +
      '|otr[oa] |ya mas ){1,2}<favour>',
    'las reglas son',
    '(?:le|te|se le|se te|les) (?:exigimos|exijo|ordenamos|ordeno|conminamos|intimamos|urgimos|insistimos' +
      '|pedimos que (?:pagues?|pague|liquides?|liquide|cumplas?|cumpla|regularices?|regularice|te pongas|se ponga' +
      '|seas|respondas|actues|te hagas))',
    'no es (?:opcional|una (?:sugerencia|opcion|broma|eleccion|peticion|ong|beneficencia|caridad)|un (?:juego' +
      '|favor|regalo|banco)|negociable|gratis|voluntari[oa])',
    'no somos (?:una|un|tu|su|ninguna|el|la)',
    'no (?:aceptamos|admitimos|aceptaremos|admitiremos|toleramos|toleraremos|se aceptan|se admiten|se tolerara' +
      '|hay) (?:mas )?(?:excusas|pretextos|prorrogas|demoras|excepciones|retrasos)',
    'prohibid[oa]s?',
    '(?:paga|pague|pagas) primero',
    'lo (?:mio|nuestro) (?:para )?(?:cuando|que|donde)',
    '(?<!no )(?:te |le |ya |ahora )?toca (?:pagar|cumplir|ponerse|apechugar)',
    '(?:espero|esperamos|quiero|queremos|necesito) (?:[^ .?!;]{1,30} ){0,2}(?:el|tu|su|mi|ese|que me' +
      '|que nos) (?:pago|dinero|deposito|ingreso|transferencia|comprobante|cuota|pagues|pague)(?! (?:no|de hoy' +
      '|llego))',
    'si o si',
    '(?:te|le) (?:hicimos|hacemos|hice|hago|estamos haciendo|estoy haciendo) (?:un|el) favor',
    'a (?:cualquiera|todo el mundo), (?:asi que|por eso)',
    '(?:lo |haz lo |hacer lo |haga lo )(?:correcto|justo|honesto|decente|que corresponde)(?= ?(?:$|[.,]| (?:y|es)))',
    'un trato es un trato',
    'nada (?:en la vida |en este mundo )?(?:es|sale) gratis',
    'todos tenemos (?:gastos|cuentas|problemas|obligaciones)',
    '(?:ahora|solo|simplemente|entonces) (?:paga|pague|cumple|cumpla|liquida|liquide)(?! (?:si|cuando|lo que puedas))',
    'esperamos (?:tu|su|el|un|que (?:pagues?|pague|cumplas?|cumpla|liquides?|regularices?|te|se|nos|hagas|haga' +
      '|respondas|tengas la|tenga la|reflexiones)|recibir (?:tu|su|el)|de (?:ti|usted))(?! (?:mensaje' +
      '|respuesta con calma|visita|regreso|historia|dia|mes))',
    'necesitamos (?:que (?:pagues?|pague|te pongas|liquides|cumplas|regularices|respondas|nos (?:pagues?|pague' +
      '|des|confirm))|tu (?:pago|respuesta)|su (?:pago|respuesta)|el pago|cobrar|recibir (?:tu|su|el))',
    '(?:basta|ya basta|dejate|dejese) (?:de|ya)',
  ],
};
