import type { Tone } from '../tone.ts';

/**
 * What words and pairs of words weigh in Spanish, written by `npx node test/terms/voice/tone/fit.ts spanish` and
 * never by hand: a logistic regression of 5711 practice sentences, harsh and kind; `fitWeights.ts` says how.
 */
export const tone: Tone = {
  why: 'No single word is unkind, but together they sound like those who threaten or blame.',
  kinder: 'Di qué queda abierto, que hay tiempo, y qué podría ayudar.',
  letters: 'a-z0-9',
  negators: 'no, ni, nunca, jamas, nada, nadie, ninguna, ninguno, ningun, tampoco, sin',
  base: 5,
  finding: 4.5,
  cold: {
    6: 'paga',
    5: 'excus*, incum*, pagar .',
    4:
      '!pausa, !puede, cada dia, cumpl*, desap*, dimos, dispu*, esperando, ignor*, impag*, oblig*, pagan, pagas, ' +
      'pague, pero, quien, se le, su',
    3:
      '!como, !entra*, !no, !regal*, !vuelv*, # horas, . y, ^ despues, ^ esperamos, ^ pediste, ^ que, actit*, ' +
      'actitud, actua*, agrad*, aprov*, compr*, con lo, cree, cual es, de nosotros, de pagar, de pago, de que, ' +
      'debes ., decep*, desde hace, dices, educa*, en #, esta es, esta noche, esta vez, estar*, excusa, falla*, ' +
      'falta de, gente, habri*, haces, hijos, horas, impago, la gente, lo tuyo, los demas, lunes ., moros*, ' +
      'no me, nuest*, oport*, otros, paga y, pagar, pagar*, pago no, pagos ., para siempre, parte ., piens*, ' +
      'por no, por que, por tu, prepa*, prete*, probl*, proce*, prome*, quiero, recor*, reque*, respe*, retir*, ' +
      'retra*, sera, si no, sin pagar, tan, te he, tendr*, tener, tu no, valor*, y ni',
    2:
      '!acept*, !admit*, !ayuda*, !banco, !creem*, !cuand*, !da, !decir, !del, !digas, !diner*, !dormi*, !en, ' +
      '!entre*, !grati*, !las, !me, !mucho, !mundo, !nos, !otra, !paga, !pagas*, !podem*, !prete*, !prorr*, ' +
      '!puede*, !quier*, !respe*, !respo*, !segui*, !sirve, !sitio, !somos, !te, !tenga*, !venga*, . ahora, ' +
      '. para, ^ aviso, ^ cero, ^ da, ^ eres, ^ leiste, ^ ni, ^ ningun, ^ nos, ^ otra, ^ otro, ^ pague, ' +
      '^ piensa, ^ quien, ^ rompiste, ^ seguro, ^ siempre, ^ solo, ^ tanto, ^ te, ^ todavia, ^ tres, ^ ultimo, ' +
      '^ yo, a nosotros, a otro, a tus, a una, a ver, aband*, abona, accio*, acuer*, acuerdas, acumu*, adeud*, ' +
      'admit*, adult*, adulto, agota, ahorr*, al corriente, al menos, antes de, aqui no, arrep*, asi, aviso ., ' +
      'baja, banco ., basta*, bastante, bien de, bien que, bonit*, calla*, cambia nada, cara, cargo por, celul*, ' +
      'celular, cient*, ciento, claro, clase ., clien*, cobrara, coge, como tu, como una, compo*, con ella, ' +
      'conce*, concepto, concepto ., consecuencias ., conservar, conve*, convi*, corri*, corriente, corta*, ' +
      'costa*, credi*, cuando se, cuanto mas, cubri*, cubrir, cuentas, culpa, cumple, curso, da, dado, dar la, ' +
      'darte, de nada, de no, de trabajo, debas, debe, deber*, deberia, debes, debes una, debie*, debiendo, ' +
      'deja, deja de, del grupo, demas, despe*, deuda, dia que, dices que, dinero ., dinero no, disci*, ' +
      'disciplina, dos meses, doy, educacion, ejemp*, el celular, el derecho, el gasto, el jueves, el mundo, ' +
      'el pago, el plazo, el que, el reloj, el telefono, elimi*, en la, en los, en paro, encim*, encima, ' +
      'es para, es una, esa, escon*, escrito, ese plan, esperando desde, esperes, esta muy, evite, exclu*, ' +
      'excusas, exigi*, falla, fallas, fallaste, fallaste ., falli*, favor, firmaste, fondo*, fondos, fuera, ' +
      'gracias a, habria, hacer ., hagas, has, hay clases, hay que, histo*, horas ., horas para, importara, ' +
      'impre*, inmed*, insista, irte, la culpa, la lista, la paciencia, la proxima, las reglas, leist*, leiste, ' +
      'liqui*, llega el, llegar a, llegas, lo anterior, lo minimo, manana no, manos, mas y, medid*, menti*, ' +
      'meses de, minim*, minimo, mirar*, mis, mora, morosos, mucho tiempo, mundo, negoc*, ni con, ni un, no ?, ' +
      'no digas, no entras, no has, no nos, no pagar, no pagas, no pagaste, no podemos, no puedes, no somos, ' +
      'no todo, no vuelvas, nos cuesta, nos fallaste, notif*, nuestra ayuda, nuestros, o te, oficina te, ' +
      'oportunidad, otra persona, otro, otro mes, otros ., pacie*, padres ., paga ., pagan ., pagan*, pagando, ' +
      'pagar no, pagas ., pagas esta, pagues ., palabra ya, para los, para pagar, peor, peor ., perde*, ' +
      'pero las, piensas, pierd*, plan a, plan era, plazo, poner*, ponte, ponte al, por ciento, por su, por una, ' +
      'porque no, preparado, pretexto, prior*, problemas, proceso, programa ., prometiste, prorr*, publi*, ' +
      'punto, punto ., puntu*, que, que esta, que hace, que no, que pagues, que puedes, que tiene, queda*, ' +
      'quedar, quedara, quien no, quieres irte, quint*, quisi*, racha, reanu*, recibira, recla*, regal*, regala, ' +
      'regala nada, regla*, reglas, regul*, reloj, reloj corre, rendirte, repor*, respeto, respo*, respondido, ' +
      'responsabilidad, rinde*, rindes, rompi*, rompiste, rompiste el, sabes, sabes lo, se como, se paga, sea, ' +
      'seguimos sin, seria, serie*, seriedad, servicio ., si tienes, sido, siempre dices, sigue asi, sigue sin, ' +
      'simpl*, sin decir, sirvi*, somos, sus, tambien ., tampo*, tampoco, tan dificil, tanto te, tarde y, ' +
      'tarjeta ., tarjeta y, te acuerdas, te cuesta, te dejamos, te dimos, te doy, te hemos, te importara, ' +
      'te lo, te rindes, tendra, tener que, terce*, termina ., ti, tiempo y, tienes dinero, tienes hasta, ' +
      'todo lo, todo tu, trabaja, trabajo por, trato, tu, tu cuota, tu deuda, tu pago, tu parte, tu retraso, ' +
      'tu silencio, tus, tuvis*, tuviste, tuya ., un favor, un recargo, una disculpa, una vez, usted, vas, ' +
      'vas a, vencido, vencido ., venga*, vengas, veo, ver si, verte aunque, vez, vida ., viernes ., viernes se, ' +
      'vigil*, vive, vives, vivir, volver cuando, vuelves pero, y mas, y paga, ya, ya ., ya basta, ya hay',
    1:
      '!abona, !abuse*, !acces*, !actua*, !aire, !al, !alqui*, !alter*, !aport*, !apunt*, !asi, !atend*, !aviso, ' +
      '!bienv*, !bueno, !canti*, !cara, !cargo, !cierr*, !clase*, !clien*, !con, !conce*, !conve*, !cosas, ' +
      '!culpa, !cumpl*, !cuota, !darem*, !deja, !dejas, !dejes, !demor*, !depos*, !derec*, !desap*, !dia, !dice, ' +
      '!dific*, !disci*, !efect*, !espec*, !estan, !estar, !estar*, !excep*, !excus*, !extra*, !falla, !falla*, ' +
      '!favor, !fin, !fondo*, !funda*, !gusta, !gusta*, !haces, !haga, !hagas, !hara, !hasta, !hizo, !huir, ' +
      '!ingre*, !inscr*, !invol*, !ir, !justo, !la, !le, !lejos, !llega, !llega*, !lo, !lugar, !manan*, !mante*, ' +
      '!mas, !merec*, !mi, !muy, !nadie, !negoc*, !nino, !oblig*, !olvid*, !pagad*, !pagas, !pago, !palab*, ' +
      '!para, !parec*, !pasad*, !pausa*, !pedir, !pena, !pero, !perse*, !prepa*, !prior*, !puedo, !quisi*, ' +
      '!quita*, !repit*, !reser*, !rogar*, !segun*, !servi*, !sesio*, !simpl*, !siqui*, !sirvi*, !sola, !sus, ' +
      '!tampo*, !tan, !tarje*, !tener, !termi*, !tiemp*, !trans*, !trato, !tres, !un, !una, !vacac*, !valid*, ' +
      '!valor, !valor*, !van, !verda*, !vida, !vivir, !voy, !vuelt*, !ya, # por, . antes, . despues, . estas, ' +
      '. este, . hasta, . hoy, . la, . muy, . saca, . usted, ^ acaso, ^ actua, ^ actualiza, ^ agradece, ' +
      '^ ahorrate, ^ al, ^ andale, ^ aprende, ^ asi, ^ avisaremos, ^ baja, ^ basta, ^ bien, ^ cambiar, ' +
      '^ cliente, ^ conforme, ^ corre, ^ crees, ^ cuantas, ^ cuanto, ^ cuantos, ^ cuatro, ^ cumple, ^ date, ' +
      '^ deja, ^ despidete, ^ disputar, ^ es, ^ eso, ^ esperabamos, ^ espero, ^ estado, ^ estamos, ^ estas, ' +
      '^ este, ^ esto, ^ evita, ^ evite, ^ han, ^ hasta, ^ joven, ^ las, ^ le, ^ llame, ^ llamenos, ^ llevas, ' +
      '^ llevo, ^ los, ^ luego, ^ manana, ^ mas, ^ me, ^ menos, ^ mi, ^ mucho, ^ necesitamos, ^ notamos, ' +
      '^ nuestra, ^ paga, ^ pagas, ^ pago, ^ para, ^ parece, ^ pense, ^ perdiste, ^ podriamos, ^ podrias, ' +
      '^ ponga, ^ ponte, ^ primero, ^ prometiste, ^ publicaremos, ^ queda, ^ quedan, ^ queremos, ^ quiero, ' +
      '^ recordatorio, ^ regulariza, ^ responda, ^ revisa, ^ sabemos, ^ se, ^ seria, ^ sin, ^ sos, ^ tan, ^ ten, ' +
      '^ tendras, ^ tic, ^ tomamos, ^ tuviste, ^ ultima, ^ un, ^ una, ^ urgente, ^ usas, ^ vamos, ^ vaya, ' +
      '^ vemos, ^ ves, ^ vives, a, a #, a cobros, a costa, a esperar, a esta, a fallar, a hablar, a los, ' +
      'a medianoche, a nada, a organizarte, a pagar, a partir, a pedirme, a primera, a que, a quien, a seguir, ' +
      'a ser, a tener, a todo, abona el, abone, abril sigue, abusa*, abuse*, abuses, abuses de, acaba, acaba el, ' +
      'acaba*, acabar, acabaron las, acabo, acaso, acces*, acceso, acceso a, acciones, acciones legales, ' +
      'aceptar, acompanara, actitud no, actua, actualiza, acumulas, adeudo, administrar, administrar tu, ' +
      'adulto ., adver*, afectado, afectado ., agota ., agradece, agradece que, agradeces, agradeces ., ahora o, ' +
      'ahorrate, aire, aire ., al, al buro, al dia, al pago, al primer, alcan*, alcanza, alegra verte, algo mas, ' +
      'algo no, alguien tiene, alqui*, alternativa, alternativa ., altur*, altura, altura ., alumno, ' +
      'alumnos con, amiga, amist*, amistoso, andal*, andale, anos, ante, ante el, anterior ., antes, anula, ' +
      'apareces, apareces ., apena, aport*, aprende, aprende a, apret*, apretar, apretar un, aprovechaste, ' +
      'aprovechaste el, apuntarte, apuntarte ., aqui hasta, aqui y, arreglar, arrie*, asegu*, asi es, asi lo, ' +
      'asi no, asi nos, asi respondes, asign*, asunt*, asunto, atend*, atender, atente, atente a, atras, ' +
      'atrasada, atrasadas ., atraso, aumen*, aumenta, automatica, aval, avali*, avalista, avalista ., avisado, ' +
      'avisamos ., avisar, avisar ., avisaremos a, aviso #, ayer no, ayudar a, baja en, bajo, bajo ningun, ' +
      'bancaria, banco ?, banco ya, basta de, basura ., benef*, beneficios, bicic*, bicicleta, bien lo, ' +
      'bien para, blanc*, blanco, bonitas, bonito, breve*, brevedad, brevedad ., buena fe, bueno de, buro, ' +
      'buro de, cada, cada cuota, cada llamada, cada mes, cada semana, caduca en, caducidad, caja, cambia la, ' +
      'cambia tu, cambiar y, campe*, cance*, cancelado, cancelar tu, canci*, canse, canse de, capri*, ' +
      'cargo esta, caro, caro ., carta ., casa ., caser*, casero, casua*, casualidad, cavan*, cavando, ' +
      'celular nuevo, centr*, cerca ., cerra*, cerradura, certi*, certificado, ciento ., cierre, cinco ., ' +
      'cinco dias, claro que, clases gratis, clases se, clic, clic y, cliente, clientes como, cobranza, ' +
      'cobraremos, cobrarte, cobro no, coche, coge el, como no, como puedes, companeras, companeros, ' +
      'companeros si, comportamiento, comportate, comprension, comprensivos, comprometido ., compromisos, ' +
      'comun*, comunidad ., comunidad y, con adeudo, con cuotas, con el, con esa, con ese, con gente, con menos, ' +
      'con problemas, con que, con sus, con todos, con tres, con usted, conci*, conciencia, concl*, confirmas, ' +
      'confo*, conforme, conforme al, conoz*, consecuencias, conservar tu, consi*, const*, consta que, constara, ' +
      'constara en, contacto, contacto ., contarselo, contarselo a, conte, contestar, contestar ., contestar es, ' +
      'contestas, conti*, contigo y, continuar, continuar ., contr*, contrario, contrato, contrato ., ' +
      'convendria, conviene, coraz*, corazon, corren, corriente ., corta la, corte, corte ., corte*, cosas ., ' +
      'costa, costara, costu*, costumbre, costumbre ., crecer, creci*, creciendo, credibilidad, crediticio, ' +
      'creer, creer*, crees, crees que, creia, cuando ?, cuando a, cuant*, cuanto antes, cuantos, cuart*, ' +
      'cuarto, cuenta bancaria, cuenta el, cuenta en, cuenta la, cuenta se, cuentas y, cuentes, cuento, cuentos, ' +
      'cuentos ., cuesta mandar, culpa ., culpa de, culpa es, cumplas, cumplas ., cumple ., cumplen, cumplen ., ' +
      'cumplir ., cumpliste ., cuota ?, cuota no, cuota vence, cuotas ., curso ., da gracias, da pena, ' +
      'da verguenza, damos a, damos de, dan, dar, dar ., dara de, darem*, daremos, das, date, date prisa, de #, ' +
      'de atender, de caducidad, de cancelar, de cerca, de cobranza, de cobro, de confianza, de dar, de demora, ' +
      'de fecha, de gracia, de inmediato, de mi, de nuestros, de otra, de otros, de padres, de pedir, de pensar, ' +
      'de promesas, de respeto, de retraso, de retrasos, de sus, de ti, de viaje, de vos, debe ., deberia darte, ' +
      'debes mas, debiendo dos, decepcionada, decepcionada ., decepcionado, decepcionados, decidira, decir nada, ' +
      'decis*, decisiones, dejamos en, dejar, dejas, dejas otra, deje de, dejes, del aire, del cierre, del dia, ' +
      'del diez, del proceso, delan*, delante, delante de, demasiado ., demor*, demora, demora se, demue*, ' +
      'demuestra, depar*, departamento, depos*, desaparecer, desaparecer ., descanso, descu*, descuento, ' +
      'descuento ., desde manana, desoc*, despacho, despedirte, despidete, despidete de, despues no, despues y, ' +
      'detal*, detalle, detras de, deuda ., deudo*, deudor, devolver, devolver ., dia con, dia uno, dias y, ' +
      'dice todo, dicho, diez por, dificil de, dificil es, digas que, dijis*, dijiste, dijo que, dimos un, ' +
      'dimos una, diner*, dinero, dinero ?, dinero en, disculpa, disfr*, dispo*, disputa, disputa fue, ' +
      'disputa no, disputar, disputar un, diste, diste tu, disti*, doler*, domic*, domicilio, domicilio ., ' +
      'donde, donde encontrarte, donde estas, dos dias, dos minutos, durante #, duro y, echad*, echado, ' +
      'educacion ., efect*, efecto, el cafe, el casero, el coche, el codigo, el corazon, el de, el descanso, ' +
      'el dinero, el doble, el exito, el fraccionamiento, el incumplimiento, el ingreso, el lugar, el mensaje, ' +
      'el motivo, el periodo, el primer, el programa, el suministro, el tablon, el viernes, elegiste, eleva*, ' +
      'eliges ., ella ., empeo*, empezamos el, empezo, empieza a, empiezas, en contacto, en este, en pagar, ' +
      'en paz, en riesgo, en su, en sus, en tres, en tus, en un, encontrado, encontrarte, encontrarte ., ' +
      'enlace de, ensen*, enten*, entendemos como, enter*, enterara, enterara ., entiendas, entra*, entrada, ' +
      'entras, entre*, era un, eras, eres, eres el, eres la, es bastante, es como, es contestar, es exigible, ' +
      'es imprescindible, es inaceptable, es justo, es la, es lunes, es mucho, es pequeno, es problema, es suyo, ' +
      'esa actitud, escondiendote, escondiendote ?, escribimos ., escribo, escrito ., escrito cuatro, ' +
      'esfuerzo ., espec*, especial, esper*, espera ., esperaba otra, esperabamos, esperando tu, esperar ?, ' +
      'esperas, esperes a, esperes mas, esta fecha, esta por, esta saliendo, estar al, estaria, estaria bien, ' +
      'estariamos, estas ., estas a, estas cavando, estas jugando, este asunto, este es, este programa, esto, ' +
      'esto ., esto ?, esto es, esto sigue, estos mensajes, evita, evita la, evita*, evitar, excep*, ' +
      'excepciones, excepciones ., excursion por, excusa ., excusas ., exigible, exigimos, exito, exped*, ' +
      'expediente, expir*, explicacion, explicacion y, expul*, facilidades, facturas, facturas ., falle, faltas, ' +
      'faltas tu, familia se, fase, favor ., fe, fecha de, felicidades eres, ficha, ficha ., figur*, figura, ' +
      'figura en, fin, final si, finan*, finanzas, finanzas ., firma*, firmaste ., firmo, flexi*, flexibles, ' +
      'fondos ., formal, formal ., fotos, fotos de, fraca*, fracc*, fraccionamiento, fuera ., funda*, futur*, ' +
      'futuro, ganad*, gasta*, gasto*, gastos, gastos de, gener*, genera, gente ., gente como, gente esperando, ' +
      'gesto*, gestor, gestor de, gimna*, gimnasio, gracia, grave, grupo que, gusta*, gustaria que, ha hecho, ' +
      'ha roto, ha sido, haber, hablamos de, hablaremos, hablaremos de, hablaste, habra, habra otra, habra otro, ' +
      'hace ., hace meses, hace un, hacen el, hacer, hacerlo facil, hacerte, haces nada, haces una, hacia, ' +
      'hacie*, haciendote, haga, han pagado, hara, has decepcionado, has dejado, has ignorado, has leido, ' +
      'has tenido, has vuelto, hasta cuando, hasta el, hay mas, hay pretexto, hay prorroga, hay respuesta, ' +
      'hay trato, hay tres, haz, he, he escrito, hecho ., hecho con, hemos dado, hemos llamado, hemos sido, ' +
      'hiciste ., hijo se, hijos que, hipot*, hipoteca, hipoteca ., historia ., historial, historial ., ' +
      'historial crediticio, historias, historias ., hones*, honestidad, honestidad ., hora a, hoy ., hoy es, ' +
      'hoy mismo, hoy o, hoy para, hoy sin, hubie*, hubieras, huir, huir de, ibas, ignorado, ignorado tres, ' +
      'ignorarme, ignoras, ignores, iguales para, impago ., importan, importe debe, importe hoy, imprescindible, ' +
      'inace*, inaceptable, incid*, incom*, incumplido, incumplimiento, incumplio, incumplir, infor*, informa, ' +
      'ingre*, ingreso, inici*, inmediata, inmediato, inmediato ., inqui*, inquilino, insis*, integ*, intento, ' +
      'intento de, intentos, interesa, inven*, inver*, invol*, involucrar, involucrar a, irres*, jefe ., joven, ' +
      'judic*, judicial, judicial ., juega, juegas, juez, juez ., jugan*, jugando, junta, jurid*, justo para, ' +
      'la baja, la basura, la bicicleta, la brevedad, la cara, la cerradura, la decision, la entrada, la espera, ' +
      'la junta, la leccion, la ley, la mayoria, la mesa, la oficina, la plata, la reunion, la suspension, ' +
      'la suya, la tarifa, la totalidad, la transferencia, la tuya, las #, las buenas, las consecuencias, ' +
      'las facilidades, las facturas, las familias, las manos, las otras, las pilas, las puertas, ' +
      'las vacaciones, lasti*, lastima, le corta, le daremos, le escribo, le informa, le requerimos, le saldra, ' +
      'lecto*, legal*, leido, leiste el, ley, leyen*, leyendo, liquidar, liquide, lista, listo ., llamada, ' +
      'llamada ., llamada ni, llamar ., llame hoy, llame*, llamenos, llegas a, llena, lleva, lleva un, ' +
      'llevas dos, lo acompanara, lo agradeces, lo contrario, lo correcto, lo dice, lo digo, lo entiendas, ' +
      'lo estas, lo haces, lo has, lo hizo, lo mio, lo pendiente, lo piensas, lo prefieres, lo visto, logra*, ' +
      'los, los alumnos, los dias, los dos, los intereses, los mensajes, los precios, los profesores, los que, ' +
      'los tribunales, los videos, luego, luego no, lugar a, lugar para, luz el, maest*, maestra, mal ., ' +
      'mal con, manana a, manana puede, manana sera, manana ya, mandar, mandar un, manos de, mante*, mantener, ' +
      'martes ., mas caro, mas en, mas explicaciones, mas pausas, mas te, mayor, mayor ., mayor*, mayoria, ' +
      'me canse, me has, me lo, me pregunto, media*, medianoche, medianoche ., medidas, medidas ., medio*, ' +
      'medios, medios que, mensaje ., mensaje ?, merec*, merece, mereces ., mes con, mes es, mes mas, mesa, ' +
      'meses ., meses en, mi, mi alquiler, mia, miembro, mientras mas, mientras tu, minimo que, minutos ., mio, ' +
      'mis hijos, misma historia, mismo plan, mismo problema, mitad de, moles*, moroso, moroso ., morosos ., ' +
      'morosos que, motiv*, motivo, motivo ., mucho que, muy, muy bonito, muy decepcionada, nada ., nada en, ' +
      'nadie mas, nadie tiene, necesita, necesitamos, necesitas que, negat*, negativa, negocio, ni asi, ni la, ' +
      'ni lo, ni una, ningun concepto, ninguno, ninguno ., nino, no, no abona, no abuses, no cambian, ' +
      'no contestar, no contestas, no cuando, no cumpliste, no dejes, no entendemos, no esperes, no ha, ' +
      'no habra, no haces, no haya, no involucrar, no lo, no mereces, no perder, no pienso, no puede, no puedo, ' +
      'no quieres, no quiero, no respondemos, no sabes, no sirve, no tener, no tengamos, no tienen, no trabaja, ' +
      'no va, no vale, noche, nombre en, nos das, nos dejas, nos dice, nos estas, nos gustaria, nos haga, ' +
      'nos hagas, nos ignoras, nos pagas, nos sirve, nos tomas, nos veremos, nosotras, nosotros tambien, notam*, ' +
      'notamos, noticias, noticias de, notificado, notificado ., nuestra, nuestra confianza, nuestra paciencia, ' +
      'nuestras llamadas, nuestro departamento, nuestro dinero, nuestros abogados, nuevo ., nuevo si, nunca te, ' +
      'o le, o pagas, o perderas, o seguimos, obligacion, obligo, obligo a, ocupa*, olvid*, olvidamos, ' +
      'olvidamos ., olvides, opciones ., oportunidad ., oportunidad para, orden*, organ*, organizarte, ' +
      'organizarte ., otra, otra actitud, otra manera, otra pausa, otras, otras cosas, otro ., otro lado, ' +
      'otro plan, otros con, otros en, paciencia, paciencia se, paciencia tiene, pacientes, padre, padre*, ' +
      'padres, paga ahora, paga el, paga hoy, paga primero, pagado ., pagam*, pagamos, pagamos ., pagando ., ' +
      'pagar esto, pagar nunca, pagar sin, pagar tarde, pagara, pagarias, pagaron, pagas tarde, pago a, ' +
      'pago completo, pago en, pago hoy, pago recibido, pague ., palabra, palabra en, palabra no, ' +
      'para conservar, para cuando, para evitar, para la, para las, para no, para otro, para pedir, para salir, ' +
      'para salvar, para viajar, parece, parece normal, parece que, parez*, parezca, paro, parti*, partir de, ' +
      'pasada, pasara a, pausa te, pausa termino, pausa*, paz, paz ., pedi, pedid*, pedido, pedir ., pedir otra, ' +
      'pedir un, pedir y, pedirme, pediste una, pena ., pendi*, pendiente, pendiente y, pensabamos, pensar, ' +
      'pensar en, pense, pense que, pequeno y, perdera la, perderas, perderas el, perdi*, perdida, perdida ., ' +
      'perdiste el, perdonamos, perfectamente, perio*, periodo, periodo de, perju*, pero lo, pero solo, perse*, ' +
      'perseguirte, perseguirte mas, persi*, persona del, persona el, persona que, personal, personas en, pido, ' +
      'piensa, piensa bien, piensas pagar, pienso, pienso volver, pierde por, pilas, piso, piso ., plan ., ' +
      'plan solo, plan y, plata, plataforma ., plaza se, poca, pocas, poco de, podemos ayudar, podra, podriamos, ' +
      'podrias haber, ponerlo, ponerte, ponerte al, ponga, ponga*, pongas, ponte las, por cada, por escrito, ' +
      'por falta, por fin, por impago, por mi, por mora, por tercera, por ti, por tontos, porta*, precios, ' +
      'precios ., preferimos no, pregunto, preju*, prese*, presenta, pretextos, pretextos ., primer, ' +
      'primer recibo, primera, primera hora, primera vez, prioridad, prioridad ., prioridades, prioridades ., ' +
      'problema, problemas ., procede, procederemos, proceso ., profesores, programa, promesa, promesas ., ' +
      'prometer, prometido ., prometiste pagar, propi*, propio, propio bien, prorroga, prorrogas, prorrogas ., ' +
      'proxima, proxima clase, proxima vez, prueba de, publicaremos, publico, puebl*, pueblo, puede ., ' +
      'puede quedarse, puede vivir, puedes con, puedes hacer, puedes huir, puedes seguir, puedes tardar, ' +
      'puedes volver, puedo pagar, puent*, puest*, puesto, puntual, puntualidad, que abone, que cara, ' +
      'que casualidad, que debe, que empiezas, que eras, que este, que estes, que esto, que hablar, que haces, ' +
      'que has, que hay, que insista, que pague, que pasa, que ponerte, que por, que prefiere, que quieres, ' +
      'que si, que sigues, que son, que sorpresa, que tienes, que venga, que vengas, que viste, que yo, ' +
      'queda mucho, queda retenido, quedan #, quedara sin, quedas, quedas ., quedo sin, queja*, ' +
      'queremos clientes, queremos el, quien esta, quien quiere, quiere, quieres cambiar, quieres ser, ' +
      'quiero una, quisieras, quisieras cambiar, react*, readm*, reanudara, reasi*, recargo ., recep*, ' +
      'recepcion sin, rechazada, rechazada otra, rechazo, recibido, recibira una, recibo no, recibo y, reclama, ' +
      'recob*, recobro, recobro ., recon*, record, recordamos, recordamos que, recordarte, recordatorio, ' +
      'recordatorio amistoso, recue*, recup*, recuperacion, redes, registrada, regulariza, reinc*, rendi*, ' +
      'repetirlo, repit*, repita, repita ., reportado, reportaremos, requerimiento, requerimiento formal, ' +
      'requerimos, requi*, requiere, reservar, responda, responda a, responde ., respondes, respondes ., ' +
      'responsabilidad ., responsable, responsable ., respu*, respuesta hoy, respuesta y, resto, resto del, ' +
      'restr*, resue*, resuelto, resul*, reten*, retenido, retiramos, retiramos la, retiro, retomar, ' +
      'retomar las, retraso, retrasos, retrasos ., reuni*, reunion, reunion ., revisa, revisa tu, revision, ' +
      'robar, robar ., rogar*, rogarte, rogarte ., roja ., rompe, roto, ruiz, sabe ., sabemos donde, sabra*, ' +
      'saca, sacar*, saldo, saldo ., saldo vencido, saldra, salidas, salidas y, saliendo caro, salva*, salvar, ' +
      'salvar tu, se, se acaba, se acabo, se agota, se aplica, se ayuda, se cobrara, se dara, se encuentra, ' +
      'se enterara, se lo, se quedara, se repita, se te, sea esta, seguir, seguir en, segun*, segunda, ' +
      'segundo mes, seguro que, seis ., seis semanas, semana para, semanas ., senal*, senales, senora ruiz, ser, ' +
      'sera tarde, seria una, seriedad ., serio, servi*, sesiones ., si asi, si de, si el, si esto, si fallas, ' +
      'si hace, si hacen, si hay, si o, si pagas, si puedes, si sigues, si tenias, sido muy, siendo asi, ' +
      'siento lo, sigue pendiente, sigues, sigues asi, sigues sin, silen*, silencio, silencio que, simple, ' +
      'simple como, simplemente, sin demora, sin disciplina, sin efecto, sin excursion, sin noticias, sin pago, ' +
      'sin respuesta, sin saber, siqui*, siquiera, sirve de, sirvio, situa*, situacion, socio, solo a, solucion, ' +
      'somos una, son iguales, son los, sorpr*, sorprenderia, sos, soste*, su aval, su cargo, su cuenta, ' +
      'su culpa, su deuda, su domicilio, su expediente, su nombre, su obligacion, su palabra, su parte, ' +
      'su pausa, su saldo, su silencio, subir, suma un, sumin*, suministro, supie*, supon*, sus datos, ' +
      'suspension, suspension de, suya ., suyo ., tablo*, tablon, tablon ., tac, tac ., tambien nos, ' +
      'tambien tengo, tampoco ., tan pequena, tan simple, tanto, tardar, tardar lo, tarde con, tardi*, ' +
      'tarjeta al, tarjeta no, tarjeta valida, te acaba, te alcanza, te avisamos, te conviene, te costara, ' +
      'te creia, te da, te damos, te esperamos, te esta, te estas, te gusta, te hagas, te has, te importa, ' +
      'te interesa, te la, te obligo, te pedi, te perdonamos, te sientes, te toca, te va, te vas, te vi, ' +
      'telefono cuando, ten, tendra un, tendre, tendre que, tendremos, tendriamos, tenemos un, tenerte aqui, ' +
      'tengamos, tengamos que, tengo hijos, tengo que, tenias dinero, tenid*, tenido, tenido tiempo, ' +
      'tercera vez, tercero, termino, ti ., ti con, tic, tic tac, tiempo ., tiempo vale, tiene fecha, tienen, ' +
      'tienes ., tienes un, titul*, todavia debes, todo el, todo para, todo por, todos, todos en, toler*, ' +
      'tolerancia, toma, tomar*, tomas, tomes, tonto*, tontos, tontos ., total*, totalidad, trabaja mas, ' +
      'trabajo pero, tranquilo ., trans*, trata*, trato ., tribu*, tribunales, trist*, tu ., tu ?, tu actitud, ' +
      'tu avalista, tu casa, tu conciencia, tu cuenta, tu culpa, tu cumplas, tu elegiste, tu factura, tu falta, ' +
      'tu lista, tu ni, tu palabra, tu plaza, tu propio, tu responsabilidad, tu sabras, tu sin, tu sitio, tu te, ' +
      'tu trabajo, tus companeras, tus companeros, tus cuentas, tus finanzas, tuve, tuya, tuyo con, ultimamente, ' +
      'ultimo de, ultimo intento, un acuerdo, un clic, un contrato, un costo, un gestor, un juez, un mensaje, ' +
      'un motivo, un plazo, un prestamo, un servicio, un solo, un trato, una comision, una excusa, ' +
      'una explicacion, una lastima, una pena, uno no, uno nuevo, urgen*, urgente, urgente que, usas, usted con, ' +
      'usted el, usted firmo, va a, va por, vacac*, vacaciones, vale, vale nada, vale tu, valid*, valida, ' +
      'valoras, van dos, vaya, vaya mejor, ve que, veamo*, veamos, veces te, vemos que, vence, vence el, ' +
      'vence y, venci*, vencida, vencio y, vende, veo que, vera, verda*, verdad, verdad ?, verdad quisieras, ' +
      'verdad te, verem*, veremos, veremos si, vergu*, verse, verte por, ves, vez ., vez mas, vez no, vez que, ' +
      'vez sin, vez te, vez tu, vi en, via, viaja*, viajar, viaje, vida es, vigilaremos, visitara, visitara su, ' +
      'viste, visto, volun*, vos, vos ., vos para, voy, voy a, vuelto, vuelvas, vuelvas a, y asi, y de, ' +
      'y estamos, y hacemos, y listo, y ninguna, y no, y nunca, y otra, y quedas, y tu, y un, y una, y veras, ' +
      'ya eres, ya fue, ya habria, ya me, ya no, ya que, ya van, ya veremos, yo tambien',
  },
  warm: {
    8: 'puede',
    5: '!perde*, ^ si, aqui, guard*, llego, mes, un pago',
    4:
      '!ningu*, !probl*, ^ puedes, alegr*, ayuda*, bien ., cambi*, cobro, desca*, el #, escri*, fecha, gracias, ' +
      'gusto, nada, nota, otro dia, pago de, paso, perdo*, prefi*, pregu*, queri*, sigue, sobre, tiempo que, ' +
      'tranq*',
    3:
      '!afect*, !falta, !hoy, !nada, !ni, !por, !sin, !tu, !vamos, . el, . lo, . si, . ya, ^ nadie, ^ nunca, ' +
      '^ puede, ^ todo, ^ usted, a veces, abier*, abre, al #, alguna, alguna vez, ano, ayuda, banco, basta, ' +
      'bien, cada cual, calma, como estas, con un, cuida*, de dinero, de los, de menos, de tu, decir que, ' +
      'del jueves, diez, dos, el aviso, elige, entre, es tuyo, eso, esperar, estab*, estan, este mes, fecha*, ' +
      'fechas, goal, goal ., graci*, gracias por, habla*, hay, helpe*, helpername, igual, inten*, la ultima, ' +
      'manda*, marzo, mayo, mejor, mejor ., mientras tanto, no tiene, nueva, olvida, pagos, parte, pasa, pausa, ' +
      'pedir ayuda, pensamos, perdona, primero ., pueda*, puedas, puede*, quedo, querias, quieras, respi*, ' +
      'salio, salud, seman*, solo, tener*, tranquila, va, vemos, y si',
    2:
      '!agobi*, !cobra, !cobra*, !cobro*, !comis*, !corre, !coste, !crece, !cuent*, !cuest*, !de, !debes, ' +
      '!envia*, !escri*, !estam*, !esto, !exist*, !expli*, !factu*, !hace, !inter*, !juzga*, !mal, !neces*, ' +
      '!nosot*, !pagos, !pague*, !pensa*, !perso*, !piens*, !preoc*, !prisa, !quita, !recar*, !recib*, !sabe, ' +
      '!si, !tambi*, !tarde, !tiene, !toca, !ultim*, !unica, !urgen*, !ve, . como, . es, . gracias, . las, . le, ' +
      '. no, . que, . te, ^ ahora, ^ antes, ^ atencion, ^ conservas, ^ fue, ^ gracias, ^ hay, ^ hola, ' +
      '^ intentarlo, ^ lo, ^ no, ^ pagar, ^ tus, a nadie, a perder, abraz*, abrazo, acomo*, adapt*, admir*, ' +
      'afecta, agobi*, agost*, agosto, ahi, ahora no, alarg*, alegria, algo que, alguien de, algun*, animo, ' +
      'ano ., anterior, anula*, aparece, apete*, aqui tienes, asi que, atencion a, aunqu*, aunque, avisa*, ayer, ' +
      'ayudaria, ayudas, basta con, beca, bibli*, biblioteca, bien en, bienv*, bienvenida, borralo, buscamos, ' +
      'caduc*, calma ., cambio, canti*, carta*, cartas, casa, casa no, celeb*, cerca de, cero ., cita, cobramos, ' +
      'cobrar, cobre*, cobres, comis*, comision, comision ., como pediste, como siempre, con, con ganas, ' +
      'con otro, con una, conoce, conservas, consu*, convenga, correo, corto, coste, cualq*, cuando la, ' +
      'cuando puedas, cuando tengas, cuanto ., cuenta no, cuidate, culpa nuestra, cumplido, cuota, cuota del, ' +
      'dana, de cada, de cobrar, de marzo, de mas, de mayo, de noche, de nuevo, de siempre, de vuelta, ' +
      'debes nada, debes no, decid*, decide, dejo, derec*, descansa, descansar, descanses, desde el, desha*, ' +
      'devol*, devolvemos, dia, dia #, dia ., dia y, dicie*, dime, dinero desde, dinos, donde lo, duran*, ' +
      'durante, el banco, el dia, el mes, el plan, el principio, el trabajo, elegi*, elija*, elijas, empez*, ' +
      'empezar, en dos, enero, enlac*, enlace, entendemos que, enton*, entonces, entrevista, entro, envia*, ' +
      'enviaremos, equiv*, error, error ., es tu, es tuya, espan*, esperar a, esta al, esta no, estaba, estam*, ' +
      'estamos, estas ?, este retraso, esto a, estos meses, estud*, euros, exist*, existe, extra, facil ., ' +
      'fallado, fallo, falta, falta tu, frio, funci*, gobie*, gobierno, graba*, gracias ., gran, grand*, gratu*, ' +
      'gratuita, guardado, hablamos, hablar, hable*, haria, has cumplido, has fallado, hasta, hay un, haya, ' +
      'historial de, hola, igual ., intentarlo, intentarlo otra, invierno, invit*, ir, jardi*, jardin, jefe no, ' +
      'julio, junto*, juntos, la biblioteca, la excursion, la manana, la mitad, la tomamos, las cuotas, ' +
      'las tarjetas, le pasa, lee, leerl*, leerla, leert*, leerte, leo, linea, llega, lo, lo de, lo mas, ' +
      'los pagos, lunes, mando, maner*, manera, marta, mas baja, mayo ., mes ., meses, mi tambien, mientras, ' +
      'miram*, miramos, mitad, modul*, mucho ., mucho*, muchos, muy bien, nada de, nada mas, nadie, neces*, ' +
      'necesitas, necesites, ni a, ningu*, ninguna, no afecta, no aparece, no cambia, no corre, no crece, ' +
      'no esperamos, no existe, no hace, no pienses, no tienes, nos basta, nos da, nos digas, nos pediste, ' +
      'nosotros ., numer*, o en, opcio*, orgul*, orien*, pagar despues, pagin*, pagina, pagues hoy, pagues o, ' +
      'palabras goal, para despues, para lo, para nosotros, parad*, parado, param*, paramos, parar, parar ., ' +
      'parte de, parte*, partes, pasa a, pasado por, pase lo, paso ., pausa ., peque*, perdon, permi*, pidas, ' +
      'pide, pidio, pidio ., pienses, plan, plan no, plan se, poco ., ponem*, ponemos, por el, por este, por si, ' +
      'por telefono, precio, prefe*, prefieres, pregunta, preguntas, preoc*, primero, princ*, proba*, probamos, ' +
      'prometo, pront*, pronto, propo*, prueba con, pueda, puede pagar, puedes, puedo, que alegria, ' +
      'que contestar, que descanses, que el, que elijas, que necesites, que pagar, que tal, que tenias, que una, ' +
      'queda, quedan, quieras ., quieres que, quinc*, recib*, recibos, recordatorios, renov*, repar*, revisamos, ' +
      'ritmo, sabe, sale, salvo, salvo que, se queda, se vencio, segui*, semanas, sentimos, si la, si quieres, ' +
      'si ya, sigue siendo, siguen, sin problema, sin trabajo, social, solic*, solicitud, solo si, sono, suele, ' +
      'tal, tambi*, tambien, tarde, tarde ., tarjeta esta, tarjeta nueva, te, te ayudaria, te devolvemos, ' +
      'te haria, te mando, te sirve, te vamos, te vayas, tenerte, tengas, tenia*, tenias, ti no, tienes, ' +
      'tienes derecho, tienes que, todo a, tomamos en, trabajo nuevo, tu carne, tu dinero, tu la, tu lado, ' +
      'tu paciencia, tu pausa, tu plan, tu queja, tus clases, tus palabras, tuyo, un, un abrazo, un fallo, ' +
      'un plan, una buena, una pausa, unos, vas por, vayas, ve, ven, vencio, vencio la, veran*, verano, ' +
      'verdad ., viene, vuelv*, vuelve, vuelve a, y sigues, ya esta, ya pagaste, yo .',
    1:
      '!aboga*, !agost*, !amena*, !anadi*, !apare*, !apuro, !aviso*, !ayer, !basta, !bien, !borra, !busca*, ' +
      '!caduc*, !carta*, !chica, !cita, !cobro, !compa*, !compl*, !compr*, !condi*, !conse*, !corri*, !corta, ' +
      '!credi*, !damos, !datos, !debe, !deber*, !debio, !defin*, !depen*, !dias, !direm*, !elige*, !entie*, ' +
      '!entre, !entro, !equiv*, !era, !eres, !ese, !estas, !extra, !falta*, !famil*, !fines, !funci*, !grupo, ' +
      '!habla*, !hacen, !hacer, !infor*, !letra, !limit*, !lista, !llego, !lleva, !los, !lucro, !mala, !malo, ' +
      '!manda*, !maqui*, !menos, !mensa*, !mirar, !motiv*, !multa*, !nombr*, !numer*, !pagar*, !papel*, !pasa, ' +
      '!pasam*, !pasar*, !pase, !penal*, !peque*, !perdi*, !pierd*, !plan, !plaza, !plazo, !poder, !poner*, ' +
      '!porqu*, !pregu*, !prueb*, !pudo, !pueda*, !puert*, !que, !queda, !quere*, !quien, !recor*, !regis*, ' +
      '!rendi*, !riesg*, !sabem*, !sabra, !sale, !salio, !salir, !se, !siemp*, !sient*, !sobre, !sorpr*, !su, ' +
      '!sube, !suspe*, !tiene*, !todo, !traba*, !trata, !tus, !tuyo, !va, !vas, !veces, !ven, !vence, !ver, ' +
      '!vergu*, !viern*, !volve*, #, # ?, # al, # de, # euros, # ministerio, # y, . aqui, . cuando, . dejalo, ' +
      '. disfruta, . elige, . entonces, . esta, . estamos, . nos, . pasa, . perdon, . perdona, . podemos, ' +
      '. puede, . puedes, . quieres, . suele, . una, ? a, ? hace, ^ #, ^ abajo, ^ aceptamos, ^ ahi, ^ alguien, ' +
      '^ animo, ^ aqui, ^ asunto, ^ aunque, ^ ayuda, ^ bienvenido, ^ buenas, ^ cancelamos, ^ cerramos, ^ coach, ' +
      '^ condusef, ^ confiamos, ^ conoce, ^ cruz, ^ cuando, ^ cuenta, ^ cuentame, ^ cumpliste, ^ dana, ^ debe, ' +
      '^ debes, ^ dejamos, ^ desde, ^ dime, ^ dinos, ^ durante, ^ elige, ^ empezamos, ^ empezar, ^ en, ' +
      '^ encontramos, ^ entra, ^ esa, ^ esta, ^ estimada, ^ estoy, ^ falta, ^ hablar, ^ he, ^ hice, ^ hicimos, ' +
      '^ hoy, ^ jamas, ^ la, ^ lamento, ^ lee, ^ leerla, ^ listo, ^ llamame, ^ marta, ^ mereces, ^ miramos, ' +
      '^ necesitas, ^ nuestro, ^ otras, ^ otros, ^ paramos, ^ paso, ^ perder, ^ perdona, ^ planifica, ^ podes, ' +
      '^ preferimos, ^ pregunta, ^ puedo, ^ quiere, ^ raices, ^ recibimos, ^ revisamos, ^ sentimos, ^ siento, ' +
      '^ su, ^ tal, ^ tarde, ^ tomate, ^ tomese, ^ ven, ^ vi, ^ volver, ^ vos, ^ vuelve, ^ y, ^ ya, a clientes, ' +
      'a dos, a empezar, a favor, a fin, a juzgar, a la, a llamar, a mas, a menudo, a mi, a mover, a muchas, ' +
      'a muchos, a nombre, a paso, a poco, a preguntar, a proposito, a su, a suspender, a todos, a tu, ' +
      'a viernes, abajo, abierta, abierta y, abiertas, abiertas ., abierto ., abiertos, abiertos ., aboga*, ' +
      'abogados, abrazo ., abril, abril ., abrir, acaba tu, acabaron los, acceso sigue, acepta, acomoda, ' +
      'acomodamos, acomp*, acord*, acordado, activ*, activa ., adapta, adapta a, adela*, adelante, adelante ., ' +
      'afecta a, agosto ., agua, agua no, ahora ?, ajust*, ajustamos, al ano, al final, al lunes, al mes, ' +
      'al mismo, al volver, alargamos, alegria leerte, alegro, alegro mucho, algui*, alguien, alivi*, ' +
      'alquiler la, alta, amabl*, amable, amena*, ana, anotamos, anter*, anterior sono, anterior ya, antes que, ' +
      'anulado ., anulamos, anular, aparece en, apart*, apetece, apetezca, aplicacion, app, aprob*, aprobada, ' +
      'apuntes, apuro, aqui estamos, aqui progress, arreglado, arreglo, arreglo ., aseso*, asesor, asesora, ' +
      'asi a, asi hasta, asi se, asoci*, asunto tu, asust*, atenc*, atencion, atendemos, atien*, atiende, ' +
      'atrasado no, aun, aun no, aunque haya, aunque hayas, aunque no, autob*, autobus, automatico, avanc*, ' +
      'avance, avanzar, avanzar ., avisame, avisame si, avisas, avisas ., avise*, aviso con, aviso de, ' +
      'aviso que, ayer ., ayer y, ayuda cerca, ayuda con, ayuda no, ayudar ?, ayudarte a, ayudas podrias, ayude, ' +
      'ayude ., ayudo, ayudo a, bajar, banco de, banco no, banco*, bancos, bastante ., beca cubre, becas, ' +
      'biblioteca ., bien ?, bien asi, bien decir, bien si, bienvenida otra, bienvenido otra, boleta, borra, ' +
      'borra*, borralo ., borre*, boton en, bravo ., buen, buena noticia, bueno tenerte, busca*, buscamos otra, ' +
      'busqu*, busquemos, cada familia, cada pago, cada parte, cada vez, caduca, caduco, cae, cafe ., calen*, ' +
      'calendario, cambia, cambia lo, cambia por, cambiado, cambiamos, cambiamos ., cambiar de, cambiar el, ' +
      'cambiaron, cambias de, camin*, camino, cancela, cancelamos, cancelar ., cansado, cansado ., cantidad, ' +
      'cantidad que, cantidad te, cantidades, cargo que, carne, carta y, casi, caso lo, casti*, cerca, cero, ' +
      'cerrada, cerramos el, cerramos por, chica, cierto tu, cinco, circulo, cita ., cita con, clase, clase de, ' +
      'clase*, clases, clases ., clini*, clinica, club, coach, coach de, cobra, cobra*, cobras, cobres ., ' +
      'cobro ., cobro de, cobro el, cobro en, cobro*, cobros, cole, coleg*, colegio, comedor igual, comid*, ' +
      'comida, comida y, como, como el, como has, como lo, como va, comod*, comodo, comodo ., companera, ' +
      'companeros no, comparte, compromete, compromete a, compromiso con, comunidad sigue, con alguien, ' +
      'con cafe, con calma, con carino, con confianza, con eso, con la, con los, con nadie, con pago, con tu, ' +
      'condusef, condusef gobierno, confiamos, confiamos en, confidencial, confidencial ., confusion, conmi*, ' +
      'conmigo, conoce tus, conse*, consejo, conserva, constancia, constancia de, constante, consultorio, ' +
      'conta*, contabilidad, contamos, contarte, contaste, contestado, contestamos, contestamos el, contestara, ' +
      'contesto, contigo esta, contigo gratis, coope*, cooperativa, coro, corre, corre*, corregimos, correr, ' +
      'corta mientras, cosa, cosa nuestra, coste ., coste para, crece ., credito ., creem*, creemos, cruz, ' +
      'cruz roja, cuadr*, cuadra, cual, cualquier, cuand*, cuando, cuando estes, cuando pueda, cuando quieras, ' +
      'cuando sus, cuando te, cuando todo, cuanto y, cuatrimestre, cuatro ., cuatro pagos, cubre, cuenta, ' +
      'cuenta ?, cuenta como, cuenta los, cuenta sigue, cuenta te, cuentame, cuentame que, cuentan, cuente, ' +
      'cuest*, cuesta, cuesta nada, culpa*, cuota ., cuota mas, cuota puede, curso no, da gusto, dar de, dato, ' +
      'datos, de abril, de ayer, de becas, de cinco, de cobros, de credito, de descanso, de diciembre, de ese, ' +
      'de espera, de funcionar, de golpe, de grupo, de idea, de libros, de llamadas, de lucro, de lunes, ' +
      'de manana, de margen, de mes, de mexico, de nueve, de opinion, de pausa, de perder, de sanidad, ' +
      'de septiembre, de sobra, de tantos, de todo, de valientes, debe nada, debim*, debimos, debio, decidas, ' +
      'decides, decides ., decidir, decir, decir*, decirnos, decirnos que, decision es, define, dejal*, dejalo, ' +
      'dejalo para, dejam*, dejamos, dejamos el, dejamos para, dejaste ., dejem*, dejemos, dejo de, dejo el, ' +
      'del, del #, del banco, del camino, del cobro, del mes, del plan, depen*, derecho a, derechos, descansa ., ' +
      'descansar ., descanses ., descanses helpername, despacio, despacio ., despues ., despues de, despues del, ' +
      'despues ya, deuda no, devolvemos el, devolvimos, devuelto, dia de, dias ., dias antes, dias de, dias en, ' +
      'dias que, dice que, diciembre, diciembre ., diez minutos, difer*, diferencia, diga, digas, digas ., ' +
      'dijim*, dijimos, dijiste que, dime si, dimel*, dimelo, dinero cuesta, dinero que, dinero y, dinos*, ' +
      'dinoslo, dio error, direm*, diremos, diremos a, discu*, disculpas, disculpe, disculpe la, disfruta de, ' +
      'divid*, dividimos, doble, domin*, domingos, dormi*, dormir, dormir ., dos ., dos partes, dure, duro, ' +
      'duro ., echam*, echamos, echamos de, efectivo, el ., el acuerdo, el cambio, el cargo, el club, el cobro, ' +
      'el colegio, el coro, el correo, el enlace, el error, el fondo, el grupo, el hospital, el jardin, ' +
      'el libro, el martes, el miercoles, el mismo, el proximo, el recargo, el recibo, el retraso, el segundo, ' +
      'el seguro, el sitio, el sueldo, el sueno, el suyo, el taller, el tercer, el total, el tratamiento, ' +
      'el treinta, el tuyo, elegir, elegiste ., elena, elige*, eliges, elijas ., empezamos, empezamos de, ' +
      'empieza, empieza el, empresa ., empresas, empresas de, en, en agosto, en casa, en cinco, en clase, ' +
      'en cuotas, en diez, en efectivo, en esto, en julio, en junio, en marcha, en marzo, en mayo, en pausa, ' +
      'en responder, en seis, en una, encaj*, encaja, encantaria, encantaria verte, encontramos, enero ., ' +
      'enfadado, enhor*, enhorabuena, enlace no, entendemos, entendemos ., entera, entero, entero ., entiende, ' +
      'entra, entra sin, entrando a, entre todos, entre tu, enviaremos mas, equivocamos, equivocamos al, era, ' +
      'era correcto, era para, eres ., eres parte, es, es avanzar, es dificil, es faltar, es lo, es mas, ' +
      'es normal, es solo, es todo, es un, es volver, escap*, escribamos, escribe, escribir, escuc*, escucha, ' +
      'escue*, escuela, ese, ese correo, ese dia, esfuerzo, esfuerzo de, eso ., eso estamos, esos, espac*, ' +
      'espacio, espanola, espera a, espera no, espera sin, esperamos ., esperamos con, esperamos una, esperan, ' +
      'esperar hasta, esperemos, espero respuesta, esta, esta ., esta bien, esta completo, esta devuelto, ' +
      'esta enfadado, esta listo, esta nota, esta pagina, esta parado, esta todo, estaban, estad*, estamos ., ' +
      'estamos contigo, estan ., estan sin, estar, estas, estas al, estas bien, estas con, estas de, ' +
      'estas haciendo, este ano, este en, este enlace, este mejor, este mensaje, estes, estes bien, estes de, ' +
      'estes lista, estimada, esto con, esto queda, estos, estoy, estudiantes, euros a, exame*, examenes, ' +
      'excur*, excursion, expli*, explicaciones, explicaciones ., explico, expliques, facil, factura, fallo ., ' +
      'fallo nuestro, falta ., faltaba, faltar, familia ., familia paga, febre*, febrero, fecha limite, ' +
      'fecha no, fecha y, fechas ., felic*, fiest*, fiesta, fiesta ., fijat*, fijate, final, final del, finales, ' +
      'fines, fines de, firmada, firmada ., first*, firstname, firstname que, fondo, fondo de, forma, forma ., ' +
      'formas, formas de, formu*, frio ., fue, fue culpa, fue del, funcionar, ganas, ganas ., gente de, ' +
      'gobierno de, golpe, golpe ., grabaciones, grabadas, gran trabajo, grande, grandes, grandes ., grupo, ' +
      'grupo de, grupo te, grupo y, guarda, guardamos, guardamos el, guardo, gusto ., gusto verte, ha cambiado, ' +
      'ha llegado, habla de, hablamos ., hablamos con, hablar ., hablar de, hablar en, hable, hable con, ' +
      'hablemos, hablemos ., habra mas, hace demasiado, hace falta, hacer nada, hacerlo ., haga falta, ' +
      'hagas caso, hagas nada, has aprendido, has hecho, has trabajado, hasta la, hasta tres, hay ayudas, ' +
      'hay fecha, hay meses, hay ningun, hay una, hayas, hayas escrito, haz lo, hazte un, he visto, hecho a, ' +
      'hemos guardado, hemos parado, hemos pasado, hemos recibido, hemos sabido, hice, hice la, historia ?, ' +
      'hizo, hizo el, hola firstname, honda*, hondas, hora ., horar*, horario, hospi*, hospital, hoy ?, hoy no, ' +
      'hoy te, hoy tienes, idea, idea ., idioma ., igual que, importa, insistir, intencion, intenciones, ' +
      'intereses a, interrumpe, inund*, invitacion, ir despacio, jamas, jardin por, jueve*, jueves, julio ., ' +
      'junio, junio ., junio ?, junta*, juntas, juzga*, juzgar, la alargamos, la cambiamos, la carta, la cita, ' +
      'la clase, la clinica, la comida, la comision, la confusion, la cooperativa, la cuota, la deuda, ' +
      'la devolucion, la diferencia, la escuela, la extra, la fecha, la llamada, la misma, la nueva, la oferta, ' +
      'la paga, la renovacion, la respuesta, la rodilla, la salud, la secretaria, la semana, la tarde, ' +
      'la tarjeta, la ventanilla, la vez, la visita, lado, lado helpername, lamento, lamento que, las cartas, ' +
      'las clases, las diez, las dos, las fechas, las que, las seis, le, le atiende, le esperamos, le guardamos, ' +
      'le ofrecemos, lecci*, lecciones, lee una, leemo*, leemos, leer, leerte ., les pasa, letra, letra chica, ' +
      'libro, libro cuando, libro se, libro*, libros, libros se, limite, linea de, llama*, llamadas ., llamame, ' +
      'llamame si, llamaremos, llamaremos solo, llamarte, llegado, llegan, llegar ., llegaran, llego ., llego y, ' +
      'lleva*, llevas la, llevo, lo arreglamos, lo arreglo, lo cambiamos, lo contamos, lo dejamos, lo demas, ' +
      'lo diremos, lo entendemos, lo es, lo hablamos, lo hacemos, lo hiciste, lo importante, lo marcas, ' +
      'lo miramos, lo movemos, lo pasamos, lo pasas, lo prometo, lo revisamos, lo sabe, lo sabra, lo sentimos, ' +
      'lo tienes, lo vamos, lo vemos, los #, los bancos, los domingos, los examenes, los libros, los martes, ' +
      'los miercoles, los ninos, los planes, los recibos, los recordatorios, los sabados, los socios, lucia, ' +
      'lucia ., lucro, lugar en, lugar es, luis, lunes a, lunes te, mal de, mala ., malo, malo ., manana como, ' +
      'manana sigue, manda, mandamos, mandaremos, mandarte, mandarte la, mando el, manera ., maneras, manti*, ' +
      'maqui*, maquina, maquina ., marca*, marcas, marcas tu, march*, marcha, marte*, martes, martes ?, ' +
      'martes se, marzo ., mas ?, mas avisos, mas facil, mas mensajes, mas recordatorios, mas tarde, mas tiempo, ' +
      'maya, maya ., me basta, me dices, me encantaria, me han, me olvida, me paso, me quitaron, media, medic*, ' +
      'medio, mejor pagar, mejor*, menor, menos ., menos de, menos en, mensa*, mensaje, mensaje anterior, ' +
      'mensaje automatico, mensaje es, menud*, menudo, menudo ., mes caro, mes de, mes dificil, mes lo, mes no, ' +
      'mes que, meses dificiles, meses seguidos, meses sin, meses viniendo, meta, meta de, meta era, metas ., ' +
      'mexic*, mexico, miembros, mientras dure, mientras estes, mientras hablamos, mientras lo, mientras pagas, ' +
      'mierc*, miercoles, miercoles de, minis*, ministerio, ministerio de, miramos ., mirar, mitad del, modulo, ' +
      'modulos, momento, movem*, movemos, mover, mover ., mover la, mover*, moverlo, mucha gente, mucha*, ' +
      'muchas, mucho, mucho lo, mucho verte, muchos nos, mudan*, mudanza, multa*, multas, nada a, nada malo, ' +
      'nada pendiente, nada se, nadie ., nadie del, nadie esta, nadie va, navid*, necesitas ., necesitas un, ' +
      'necesite, necesite ., necesites ., ni tus, ningun, no buscamos, no caduca, no cobramos, no cuesta, ' +
      'no cumplir, no debes, no debio, no depende, no entro, no era, no espero, no hacen, no hagas, no hemos, ' +
      'no importa, no la, no llego, no necesitamos, no otro, no perderas, no perdiste, no pierde, no poder, ' +
      'no pudo, no puedas, no queda, no recibiras, no respondas, no sabe, no sabemos, no sale, no salio, no se, ' +
      'no sube, no te, no trabajamos, no una, no vas, no ven, no y, nombre de, nombre no, nombre real, nomin*, ' +
      'nomina, norma*, normal, normal ., nos, nos equivocamos, nos expliques, nos ha, nos importa, nos la, ' +
      'nos pasa, nosotros, nosotros esperamos, nosotros nos, notas, notas y, noticia, nuestra ., nuestra cuenta, ' +
      'nuestro equipo, nueve, nueve a, nuevo, nuevo ?, numero, numero de, numeros, numeros ., nunca es, ' +
      'nunca lo, o de, o despues, o el, o manana, o no, o paga, o por, o sin, o un, o una, octub*, octubre, ' +
      'ocult*, oferta no, oficina ., oficina de, ofrecemos, once, opcion, opcion es, opciones, oportunidad de, ' +
      'orden ., orgullo, orgullo ., otono, otono ., otra cuenta, otra fecha, otra forma, otra tarjeta, ' +
      'otro nombre, otros alumnos, paga a, paga la, paga solo, pagado y, pagar a, pagar ahora, pagar en, ' +
      'pagar hoy, pagar la, pagar nada, pagar por, pagarlo, pagas*, pagaste, pago abierto, pago al, pago era, ' +
      'pago llego, pago o, pago que, pago tambien, pago y, pagos de, pagos mas, pagos y, palabra ., palabras, ' +
      'papel, papel*, papeles, para ayudarte, para cambiar, para estudiantes, para familias, para hablar, ' +
      'para pensarlo, para seguir, para su, para ti, para todo, parado ., parado los, paramos los, parar*, ' +
      'parec*, parece bien, parece si, parecido, parte del, pasa ., pasa nada, pasado, pasam*, pasamos, ' +
      'pasamos al, pasan*, pasando, pasar al, pasas, pase ., paso con, pausa acaba, pausa de, pausa es, ' +
      'pausa tu, pedim*, pedimos, pedimos que, pedir que, pediremos, pedis*, pediste, pediste ., pediste que, ' +
      'pediste y, pensamos de, pensarlo, pequenas, perder el, perder tu, perder un, perdera su, perdiste, ' +
      'perdon ., perdona ., perfecto, permite, permite pagar, pero hay, pero la, pero no, pero puede, persona ., ' +
      'personas, personas han, pesan, pesan ., pidas ., pide que, pidie*, pierde ., plan entero, plan esta, ' +
      'plan o, plan para, plani*, planifica, planifica tu, plaza ., plaza en, poco, podem*, podemos, ' +
      'podemos esperar, poder, podes, podes pagar, podrias pagar, podrias recibir, polit*, pones ., por avisar, ' +
      'por cierto, por correo, por detras, por dinero, por esperar, por esto, por estos, por hoy, por la, ' +
      'por llegar, por nosotros, por pedir, por poco, por retraso, por ser, por sorpresa, por temporadas, ' +
      'por transferencia, por un, porque el, preci*, precio es, precio no, preferimos, prefieras, prefieres que, ' +
      'preguntamos, preguntar, preguntarte, preocupa, preparo, presentes, presentes tus, prest*, prestamo de, ' +
      'presu*, presupuesto, prime*, primer sueldo, principio, prisa, prisa ., priva*, probamos otra, profesor, ' +
      'progress, progress ., prometo ., propone, proposito, propu*, propuesta, propuesta ., proxima leccion, ' +
      'pruebas, pudo, puedas ., puede esperar, puede mirar, puede que, puede y, puedes contestar, puedes elegir, ' +
      'puedes entrar, puedes pagar, puedes ver, puedo ayudar, que ., que ahora, que ayudas, que bonito, ' +
      'que bueno, que cantidad, que cobres, que decidas, que dia, que digas, que elegiste, que entras, que eres, ' +
      'que es, que esperemos, que estas, que gusto, que hablamos, que hablemos, que hayas, que la, que las, ' +
      'que me, que necesite, que nos, que paso, que pensamos, que perdiste, que pidio, que prefieras, ' +
      'que preguntas, que puedas, que puede, que queda, que quiera, que recibio, que sigas, que tengas, ' +
      'que todo, que trabaja, que tu, que un, que ver, que viene, que vuelves, que ya, queda ., queda asi, ' +
      'queda en, queda entre, queda fuera, queda nada, quedan tres, quere*, queremos, queremos que, queria, ' +
      'querias pagar, quien eres, quier*, quiera ., quieras no, quiere que, quincena, quita, quita el, quitado, ' +
      'quitado el, quitamos, quitamos la, quitaron, quitaron horas, quite, quite el, raice*, raices, ' +
      'raices hondas, razon, razon el, real, recargo de, recargos, recepcion ., rechazado, rechazarlo, reciba, ' +
      'recibimos su, recibio, recibiras, recibiras mas, recibiras recordatorios, recibo de, recibo del, ' +
      'recibo en, recibos ., recibos de, reclamo, recorrido, recuerda, reemb*, reembolso, regre*, regreso, ' +
      'renue*, reservada, reservada ., reservado, resol*, respetamos, respira, respira ., respiro, respiro ., ' +
      'respondas, responde, responde cuando, responder, responsable de, respuesta ., respuesta en, resuelve, ' +
      'resulta mas, resum*, revis*, revisar, ritmo ., robar*, robaron, rodil*, rodilla, roja espanola, sabad*, ' +
      'sabado, sabados, sabe que, sabemos de, sabemos lo, saber como, saber que, sabes ., sabido de, sabra ., ' +
      'sacar, saldo a, saldo pendiente, salida, salud va, salud*, saludos, sanid*, sanidad, sara, se abre, ' +
      'se adapta, se arregla, se cancela, se cobra, se devuelve, se entera, se fue, se ha, se habia, se habla, ' +
      'se hace, se hizo, se interrumpe, se mantiene, se me, se nos, se para, se pierde, se puede, se que, ' +
      'se quedan, se resuelve, se toca, sea ., secre*, secretaria, secretaria cierra, segui, seguidos, seguimos, ' +
      'seguimos ., seguimos contigo, seguir usando, segun, segur*, seis, semana, semana antes, semes*, semestre, ' +
      'senci*, senta*, senti*, sentimos ., sentimos mucho, septi*, septiembre, septiembre no, ser dificil, ' +
      'ser mas, sera el, serio ., sesio*, sesion, si algo, si alguien, si cambias, si eliges, si es, si este, ' +
      'si las, si prefieres, si se, si te, si tu, sido un, siemp*, siempre, sient*, sientas, sientas mal, ' +
      'siento mucho, siento que, siete, sigas, sigue a, sigue activa, sigue igual, sigue tratando, sigues con, ' +
      'sigues dentro, siguiente, siguiente ., silencio ., silla, silla ., sin, sin condiciones, sin coste, ' +
      'sin fecha, sin fines, sin letra, sin mirar, sin prisa, sin tu, sirva, sirva ., sirve, sirve una, sistema, ' +
      'sitio ., sitio en, sobre dinero, sobre esto, socia, socia*, socio*, sola, sola en, solicitud ., ' +
      'solicitud de, solo ., solo falta, solo lo, solo para, solo puedes, solo queremos, solo tu, solo un, ' +
      'solo una, solta*, soy yo, su factura, su libro, su lugar, su medico, su paciencia, su plaza, su prestamo, ' +
      'su proxima, su recibo, su servicio, su tiempo, suave, sueldo, suele ser, sueno, sueno ., suma, sumam*, ' +
      'sumamos, sus padres, suspe*, suspende, tal vez, taller de, tambien me, tambien se, tambien tu, ' +
      'tambien vale, tarda, tarde no, tarjeta caduca, tarjeta vence, tarjeta vencio, tarjetas, te apetece, ' +
      'te apetezca, te avisaremos, te aviso, te ayude, te cobramos, te compromete, te cuento, te deja, te dejo, ' +
      'te echamos, te escucha, te fue, te guardamos, te hace, te llamaremos, te llega, te mandaremos, te paso, ' +
      'te pedimos, te pediremos, te preocupa, te puedo, te quita, te quite, te resulta, te robaron, te salio, ' +
      'te sientas, te viene, telefono de, tema, tempo*, temporada, temporadas, tendras, tenerte de, tenga, ' +
      'tenga*, tengo presentes, tenias razon, tenido que, tenie*, teniendo, tercera parte, terminado, terminar, ' +
      'terminar el, termine, termine tu, termino el, theo, tiempo ?, tiene coste, tiene derecho, tiene*, ' +
      'tienes por, tienes tu, toca ., todas, todavia no, todo, todo de, todo esta, todo esto, todo pagado, ' +
      'todo sigue, todos ., todos nos, tomam*, tomamos, tomat*, tomate, tomate el, tomes*, tomese, tomese su, ' +
      'tono, trabaja el, trabajado, trabajamos, trabajo ., trae, traer, traiga, trami*, tranquila ., ' +
      'tranquilidad, transferencia, transferencia ., tratamiento, tratando, tratando de, tres, tres ., ' +
      'tres meses, tres partes, trime*, tu acceso, tu avance, tu beca, tu calma, tu constancia, tu cupo, ' +
      'tu decides, tu decision, tu disputa, tu empresa, tu esfuerzo, tu grupo, tu hijo, tu las, tu manera, ' +
      'tu mensaje, tu mes, tu meta, tu nos, tu numero, tu precio, tu primero, tu puedes, tu reclamacion, ' +
      'tu reclamo, tu ritmo, tu salud, tu sesion, tu solicitud, tu ultima, tu ultimo, tu vida, tu y, turno, ' +
      'tus apuntes, tus datos, tus derechos, tus lecciones, tus mensajes, tus notas, tus sesiones, tuya y, ' +
      'tuyo ., ultima cuota, ultimo pago, ultimos, un ano, un asesor, un aviso, un buen, un dia, un examen, ' +
      'un mal, un momento, un no, un numero, un respiro, un saldo, un saludo, un si, un tiempo, una carta, ' +
      'una cuota, una factura, una fecha, una historia, una invitacion, una lista, una maquina, una nota, ' +
      'una oficina, una parte, una temporada, unas, unica persona, uno ., unos diez, urgente ., usand*, usando, ' +
      'usando la, usted decide, usted y, va bien, va mejor, va primero, vale ., valie*, valientes ., vamos, ' +
      'vamos a, varias formas, vario*, varios, ve ., veas, veces lo, vecina el, vemos ., ven a, vencia, venta*, ' +
      'ventanilla, verdad que, verte, verte ., verte de, vez es, vez y, vi que, vida se, vieja, viene mejor, ' +
      'viernes ?, viernes como, viernes para, vinie*, viniendo, vinis*, viniste, visita, volve*, volver ., ' +
      'volvi*, vuelta, vuelta al, y, y a, y aqui, y descansa, y el, y en, y es, y eso, y esta, y las, y le, ' +
      'y lo, y nada, y puedes, y queremos, y tus, y ya, y yo, ya has, ya hemos, ya lo, ya nos, ya paso, ' +
      'ya quedo, ya te, yo elena, yo lo',
  },
};
