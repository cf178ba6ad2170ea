import type { Tone } from '../tone.ts';

/**
 * What words and pairs of words weigh in Spanish, written by `npx node test/terms/voice/tone/fit.ts spanish` and
 * never by hand: a logistic regression of 5323 practice sentences, harsh and kind; `fitWeights.ts` says how.
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
    5: 'cumpl*, incum*',
    4:
      '!pausa, !puede, cada dia, dimos, dispu*, excus*, ignor*, impag*, oblig*, pagan, pagar ., pagas, pague, ' +
      'quien, se le, su',
    3:
      '!como, !entra*, !grati*, !no, !nos, !regal*, !vuelv*, # horas, ^ esperamos, ^ pediste, actit*, actitud, ' +
      'agrad*, como tu, como una, compr*, con lo, cree, de nosotros, de pagar, de pago, debes, decep*, desap*, ' +
      'desde hace, educa*, en #, en la, esperando, esta noche, esta vez, estar*, falla*, falta de, gente, ' +
      'habri*, haces, horas, impago, la gente, los demas, moros*, ni un, no me, nuest*, oport*, otro, pagar, ' +
      'pagar*, pago no, pagos ., para siempre, parte ., pero, piens*, poner*, por que, por tu, prepa*, prete*, ' +
      'probl*, proce*, prome*, que pagues, regal*, reque*, respe*, retir*, retra*, sera, si no, sin pagar, ' +
      'te dimos, te he, tendr*, tener, tu no, valor*',
    2:
      '!acept*, !admit*, !ayuda*, !banco, !creem*, !cumpl*, !da, !del, !diner*, !entre*, !favor, !las, !llega, ' +
      '!lo, !me, !mucho, !mundo, !otra, !paga, !pagas*, !palab*, !pero, !podem*, !prepa*, !prete*, !puede*, ' +
      '!quier*, !respe*, !segui*, !sirve, !sirvi*, !sitio, !somos, !te, !trans*, !venga*, !vivir, . para, . y, ' +
      '^ aviso, ^ cero, ^ da, ^ despues, ^ eres, ^ haz, ^ las, ^ leiste, ^ los, ^ ni, ^ nos, ^ otra, ^ otro, ' +
      '^ pague, ^ piensa, ^ que, ^ quien, ^ seguro, ^ siempre, ^ solo, ^ tanto, ^ te, ^ todavia, ^ tres, ' +
      '^ ultimo, ^ yo, a nosotros, a otro, a tus, a una, a ver, aband*, acaba*, accio*, actua*, acuer*, ' +
      'acuerdas, acumu*, adeud*, adeudo, admit*, adult*, adulto, agota, al corriente, al menos, antes de, ' +
      'aprov*, aqui no, arrep*, asi, aviso ., baja, banco ., basta*, bastante, bien de, bien que, bonit*, ' +
      'cada semana, calla*, cara, cargo por, celul*, celular, centr*, cient*, ciento, claro, clase ., clien*, ' +
      'cliente, cobrara, coge, compo*, con el, con ese, conce*, concepto, concepto ., consecuencias ., contr*, ' +
      'conve*, convi*, costa*, costu*, costumbre, credi*, cual es, cuando se, cubrir, culpa, cumple, cuotas ., ' +
      'da, dado, dar la, darte, de nada, de que, de trabajo, debas, debe, deberia, debes ., debes una, debie*, ' +
      'debiendo, deja, deja de, del grupo, demas, despe*, despues no, deuda, dia que, dices, dinero ., disci*, ' +
      'disciplina, dos meses, doy, educacion, ejemp*, el celular, el derecho, el motivo, el mundo, el pago, ' +
      'el plazo, el que, el telefono, elimi*, en los, entre*, es una, escon*, esperando desde, esperes, esta es, ' +
      'estas a, este es, evite, excep*, exclu*, excusa, excusas, fallas, fallaste, fallaste ., falli*, firmaste, ' +
      'fondo*, fondos, gracias a, habria, hacer ., hagas, has, hasta cuando, hay clases, haz, hijos, histo*, ' +
      'horas ., hoy ., importara, impre*, inmed*, insista, irte, la culpa, la lista, la paciencia, la proxima, ' +
      'las reglas, liqui*, llega el, llegar a, lo anterior, lo minimo, lo tuyo, manana no, mas y, medid*, ' +
      'mensaje ., menti*, meses ., meses de, minim*, minimo, mirar*, mora, morosos, mucho tiempo, mundo, ' +
      'necesitamos, negoc*, no ?, no contestar, no entras, no nos, no pagar, no pagaste, no podemos, no puedes, ' +
      'no todo, no vuelvas, nos fallaste, notif*, nuestra ayuda, nuestros, oficina te, oportunidad, ' +
      'otra persona, otro lado, otro mes, otros, pacie*, padres ., paga ., paga y, pagan ., pagan*, pagando, ' +
      'pagar no, pagas ., pagas esta, pagues ., palabra ya, para otro, para pagar, peor ., perde*, piensas, ' +
      'pierd*, plan a, plazo, ponte, ponte al, por ciento, por no, por una, porque no, preparado, pretexto, ' +
      'prior*, problemas, proceso, programa, programa ., prometiste, prorr*, publi*, puedes volver, punto, ' +
      'punto ., puntu*, que esta, que esto, que hace, que no, que puedes, que tiene, queda*, quien no, ' +
      'quieres irte, quiero, quisi*, racha, reanu*, recibira, recla*, recor*, regala, regala nada, regla*, ' +
      'reglas, regul*, reloj corre, rendirte, repor*, respeto, respo*, responsabilidad, rinde*, rompi*, ' +
      'rompiste, sabes lo, se paga, sea, seguir, seguro que, seria, serie*, seriedad, si tienes, sido, ' +
      'siempre dices, sigue sin, sigues, simpl*, sirvi*, somos, sus, tambien ., tampo*, tampoco, tan, ' +
      'tan dificil, tanto te, tarde y, tarjeta ., te acuerdas, te cuesta, te dejamos, te doy, te hemos, ' +
      'te importara, te lo, te vi, tendra, tener que, termina ., ti, tiempo y, tienes dinero, todavia debes, ' +
      'todo por, todo tu, trabajo por, trato, tu, tu cuota, tu deuda, tu falta, tu parte, tu retraso, ' +
      'tu silencio, tus, tuvis*, tuviste, tuya ., un recargo, una vez, usted, vale nada, valid*, vas, vas a, ' +
      'vemos que, vencido, vencido ., veo, ver si, vera, verda*, vez, vida ., viernes ., viernes se, vive, ' +
      'vives, vivir, volver cuando, y ni, y paga, ya, ya hay',
    1:
      '!abona, !abuse*, !acces*, !actua*, !aire, !alqui*, !alter*, !aport*, !aviso, !bienv*, !bueno, !canti*, ' +
      '!cara, !cierr*, !clase, !clase*, !clien*, !con, !conce*, !conti*, !conve*, !cosas, !cuand*, !culpa, ' +
      '!cuota, !decir, !deja, !dejas, !dejes, !demor*, !depos*, !desap*, !dia, !dice, !dific*, !digas, !disci*, ' +
      '!efect*, !en, !enter*, !espec*, !esper*, !esta, !estan, !estar, !estar*, !excep*, !excus*, !extra*, ' +
      '!falla, !falla*, !fin, !fondo*, !funda*, !graci*, !gusta, !gusta*, !haces, !haga, !hagas, !hara, !hasta, ' +
      '!huir, !ingre*, !inscr*, !invol*, !justo, !la, !le, !lejos, !llega*, !lugar, !mante*, !mas, !merec*, !mi, ' +
      '!muy, !negoc*, !nino, !oblig*, !ofici*, !olvid*, !ong, !pagad*, !pagas, !pago, !para, !parec*, !pasad*, ' +
      '!pausa*, !pedir, !pena, !perse*, !prior*, !prorr*, !puedo, !quisi*, !quita*, !recla*, !repit*, !reser*, ' +
      '!rogar*, !segun*, !seman*, !servi*, !sesio*, !simpl*, !siqui*, !sola, !sus, !tampo*, !tan, !tener, ' +
      '!tenga*, !termi*, !tiemp*, !trato, !un, !una, !vacac*, !valid*, !valor, !valor*, !van, !vida, !voy, ' +
      '!vuelt*, # por, . ahora, . antes, . estas, . este, . hasta, . hoy, . la, . saca, . usted, ^ acaso, ' +
      '^ actua, ^ actualiza, ^ agradece, ^ aprende, ^ asi, ^ avisaremos, ^ baja, ^ basta, ^ bien, ^ cambiar, ' +
      '^ cliente, ^ conforme, ^ corre, ^ crees, ^ cuantas, ^ cuanto, ^ cuatro, ^ cumple, ^ date, ^ deja, ' +
      '^ disputar, ^ es, ^ eso, ^ esperabamos, ^ espero, ^ estado, ^ estas, ^ este, ^ esto, ^ evita, ^ evite, ' +
      '^ han, ^ hasta, ^ llame, ^ llamenos, ^ llevas, ^ llevo, ^ luego, ^ manana, ^ mas, ^ me, ^ mi, ^ mientras, ' +
      '^ mucho, ^ necesitamos, ^ ningun, ^ nosotros, ^ notamos, ^ nuestra, ^ paga, ^ pagas, ^ pago, ^ parece, ' +
      '^ pense, ^ perdiste, ^ piensas, ^ podriamos, ^ podrias, ^ ponga, ^ ponte, ^ primero, ^ prometiste, ' +
      '^ publicaremos, ^ queda, ^ quedan, ^ queremos, ^ recordatorio, ^ regulariza, ^ responda, ^ revisa, ' +
      '^ rompiste, ^ sabemos, ^ se, ^ segunda, ^ seria, ^ sin, ^ tan, ^ ten, ^ tendras, ^ tic, ^ tomamos, ' +
      '^ tuviste, ^ ultima, ^ un, ^ una, ^ urgente, ^ vamos, ^ vemos, ^ ves, ^ vigilaremos, ^ vives, a, a #, ' +
      'a cobros, a costa, a esperar, a esta, a este, a fallar, a hablar, a los, a medianoche, a nada, a pagar, ' +
      'a partir, a pedirme, a primera, a que, a quien, a seguir, a ser, a todo, abona, abona el, abone, ' +
      'abril sigue, abuse*, abuses, abuses ., abuses de, acaba, acabar, acabo, acaso, acces*, acceso, acceso a, ' +
      'acciones, acciones legales, aceptar, acompanara, actitud no, actua, actualiza, acumulas, administrar, ' +
      'administrar tu, adver*, afectado, afectado ., agota ., agradece, agradece que, agradeces, agradeces ., ' +
      'ahora o, ahora te, ahorr*, aire, aire ., al, al buro, al dia, al pago, al primer, alcan*, alcanza, ' +
      'alegra verte, algo mas, algo no, alguien tiene, alternativa, alternativa ., altur*, altura, alumn*, ' +
      'alumno, alumnos con, amiga, amigo*, amigos, amist*, amistoso, ano pasado, anos, ante, ante el, ' +
      'anterior ., antes, antes del, apareces, apareces ., apena, aport*, aprende, aprende a, apretar, ' +
      'apretar un, aprovechaste, aprovechaste el, aqui y, arreglar, arrie*, asegu*, asi es, asi nos, ' +
      'asi respondes, asign*, atender, atente, atente a, atras, atrasada, atraso, aumen*, aumenta, automatica, ' +
      'aval, avali*, avalista, avalista ., avisado, avisamos ., avisar, avisar ., avisaremos a, aviso #, ' +
      'ayer no, ayudar a, baja ., baja en, bajo, bajo ningun, banca*, bancaria, banco ?, banco rechazo, ' +
      'basta de, benef*, beneficios, bonitas, bonito, breve*, brevedad, brevedad ., bueno de, buro, buro de, ' +
      'cada, cada cuota, cada llamada, caduca en, cambia la, cambia nada, cambia tu, campe*, cance*, cancelado, ' +
      'cancelar tu, canci*, canse, canse de, capri*, cargo esta, caro, caro ., caser*, casero, caso ., casua*, ' +
      'casualidad, cavan*, cavando, centro, cerca ., cerra*, cerradura, certi*, certificado, ciento ., cinco ., ' +
      'cinco dias, claro que, clases gratis, clases se, clic, clic y, clientes como, cobranza, cobraremos, ' +
      'cobrarte, cobro no, coge el, como no, companeras, companeros, companeros si, completo, completo ., ' +
      'comportamiento, comportate, comprension, comprensivos, comprometido ., compromisos, comun*, comunidad, ' +
      'comunidad y, con adeudo, con cuotas, con esa, con gente, con que, con sus, con todo, con todos, con tres, ' +
      'con usted, conci*, concl*, confi*, confianza, confirmas, confo*, conforme, conforme al, conoz*, ' +
      'consecuencias, conservar, conservar tu, consi*, const*, consta que, constara, constara en, contacto, ' +
      'contacto ., contarselo, contarselo a, conte, contestar ., contestar es, contestas, conti*, contigo y, ' +
      'continuar, continuar ., contrario, contrato, contrato ., convendria, conviene, coraz*, corazon, corren, ' +
      'corri*, corriente, corta la, corta*, corte, corte ., corte*, cosas ., costa, costara, costes ., ' +
      'costumbre ., crecer, creci*, creciendo, credibilidad, crediticio, creer, creer*, crees, crees que, creia, ' +
      'cuando ?, cuando a, cuant*, cuanto antes, cuanto mas, cuart*, cuarto, cubri*, cuenta bancaria, cuenta el, ' +
      'cuenta en, cuenta la, cuenta se, cuentas, cuentas y, cuentes, cuento, cuento ., cuentos, cuentos ., ' +
      'cuesta mandar, culpa ., culpa de, culpa es, cumplas, cumplas ., cumple ., cumplen, cumplen ., ' +
      'cumpliste ., cuota ?, cuota no, cuota vence, curso, curso ., da gracias, da pena, da verguenza, damos a, ' +
      'damos de, dan, dar, dar ., dara de, darem*, daremos, das, date, date prisa, de #, de atender, ' +
      'de cancelar, de cobranza, de cobro, de como, de dar, de fecha, de gracia, de inmediato, de mi, de no, ' +
      'de nuestros, de pedir, de pendientes, de pensar, de promesas, de respeto, de retraso, de retrasos, ' +
      'de sus, de ti, de viaje, debe ., deber*, deberia darte, debes mas, debiendo dos, decepcionada, ' +
      'decepcionada ., decepcionado, decepcionados, decidira, decis*, decisiones, dejamos en, dejar, dejas, ' +
      'dejas otra, deje, deje de, dejes, del aire, del cierre, del dia, del diez, del proceso, del servicio, ' +
      'delan*, delante, delante de, demor*, demora, demue*, depar*, departamento, depos*, desaparecer, ' +
      'desaparecer ., desas*, desastre, desastre con, descanso te, descu*, descuento, descuento ., desde manana, ' +
      'desoc*, despacho, despedirte, detal*, detalle, detras de, deuda ., deudo*, deudor, devolucion, dia con, ' +
      'dia uno, diari*, diario, dias y, dice todo, dices que, dicho, diez por, dificil de, dificil es, digo, ' +
      'dijis*, dijiste, dimos un, dimos una, diner*, dinero, dinero ?, dinero en, dinero no, disculpa, ' +
      'disculpa ., disfr*, dispo*, disputa, disputa fue, disputa no, disputar, diste, diste tu, disti*, domic*, ' +
      'domicilio, domicilio ., donde, donde estas, dos dias, dos minutos, durante #, duro y, echad*, echado, ' +
      'educacion ., efect*, efecto, el ano, el cafe, el corazon, el de, el descanso, el doble, el exito, ' +
      'el favor, el gasto, el impago, el importe, el incumplimiento, el ingreso, el jueves, el juzgado, ' +
      'el lugar, el mensaje, el periodo, el primer, el programa, el reloj, el suministro, el tablon, elegiste, ' +
      'eleva*, empeo*, empezamos el, empezo, empieza a, empiezas, en contacto, en el, en pagar, en paz, ' +
      'en riesgo, en su, en sus, en tres, en tus, en un, encim*, encima, encontrado, enlace de, ensen*, enten*, ' +
      'entendemos como, enter*, enterara, enterara ., entra*, entrada, entrada del, entras, eras, eres, eres el, ' +
      'eres la, es bastante, es como, es contestar, es imprescindible, es inaceptable, es justo, es la, ' +
      'es lunes, es mucho, es para, es problema, es suyo, esa, esa actitud, escondiendote, escondiendote ?, ' +
      'escribimos, escribimos ., escribo, escribo una, escrito, escrito ., esfuerzo ., espec*, especial, esper*, ' +
      'espera ., esperabamos, esperando tu, esperar ?, esperas, esperes a, esperes mas, espero que, ' +
      'esta abierta, esta fecha, esta muy, esta por, esta saliendo, estar al, estaria, estariamos, ' +
      'estas cavando, estas jugando, este asunto, este programa, esto, esto ., esto ?, esto es, esto se, ' +
      'esto sigue, estos mensajes, evita, evita la, evita*, evitar, excepciones, excepciones ., excusa ., ' +
      'excusas ., exigi*, exigimos, exito, exped*, expediente, expir*, explicacion, explicacion y, expul*, ' +
      'facilidades, facturas, facturas ., falla, falle, faltas, faltas tu, familia se, fase, favor, favor ., ' +
      'fecha de, ficha, ficha ., figur*, figura, figura en, fin, final si, finan*, finanzas, finanzas ., firma*, ' +
      'firmaste ., firmo, flexi*, flexibles, fondos ., formal, formal ., fotos, fotos de, fraca*, fracc*, fuera, ' +
      'fuera ., funda*, futur*, futuro, gasta*, gasto*, gastos, gastos de, gener*, genera, gente ., gente como, ' +
      'gente esperando, gesto*, gestor, gimna*, gimnasio, gracia, grave, grupo que, gusta*, gustaria que, ' +
      'ha hecho, ha roto, ha sido, haber, hablamos de, hablaste, habra, habra otra, habra otro, hace ., ' +
      'hace meses, hace un, hacen el, hacer, hacerlo facil, hacerte, haces ., haces nada, haces una, hacia, ' +
      'haga, han pagado, hara, has decepcionado, has dejado, has ignorado, has leido, has tenido, has vuelto, ' +
      'hasta el, hay mas, hay pretexto, hay prorroga, hay que, hay trato, he, he escrito, hecho ., hecho con, ' +
      'hemos dado, hemos llamado, hemos sido, hicimos por, hijo se, hijos que, hipot*, hipoteca, hipoteca ., ' +
      'historial, historial ., historial crediticio, historias, historias ., hones*, honestidad, honestidad ., ' +
      'horas para, hoy es, hoy mismo, hoy o, hoy para, hoy sin, hubie*, hubieras, huir, huir de, ibas, ignorado, ' +
      'ignorado tres, ignorarme, ignoras, ignores, iguales para, impago ., importan, importe debe, importe hoy, ' +
      'imprescindible, inace*, inaceptable, incid*, incom*, incumplido, incumplimiento, incumplio, incumplir, ' +
      'infor*, informa, ingre*, ingreso, inici*, inmediata, inmediato, inmediato ., inqui*, inquilino, insis*, ' +
      'integ*, intento, intento de, intentos, interesa, inver*, invol*, involucrar, involucrar a, irres*, ' +
      'judic*, judicial, judicial ., juez, juez ., jugan*, jugando, junta, jurid*, justo para, juzgado, ' +
      'la altura, la beca, la brevedad, la cara, la cerradura, la decision, la entrada, la espera, la junta, ' +
      'la ley, la mayoria, la oficina, la plata, la suspension, la suya, la tarifa, la totalidad, la tuya, ' +
      'las #, las buenas, las consecuencias, las facilidades, las facturas, las familias, las manos, las otras, ' +
      'las pilas, las puertas, las vacaciones, lasti*, lastima, le corta, le escribo, le informa, le recordamos, ' +
      'le requerimos, le saldra, lecto*, legal*, legales ., leido, leist*, leiste, leiste el, ley, leyen*, ' +
      'leyendo, liquidar, listo ., llamada, llamada ., llamada ni, llamar ., llame hoy, llame*, llamenos, ' +
      'llegas, llegas a, llena, lleva, lleva un, llevas dos, lo acompanara, lo agradeces, lo contrario, ' +
      'lo correcto, lo dice, lo digo, lo estas, lo haces, lo has, lo hizo, lo mio, lo pendiente, lo piensas, ' +
      'lo quiere, lo sabes, lo visto, logra*, los, los alumnos, los chicos, los dias, los dos, los gastos, ' +
      'los intereses, los mensajes, los precios, los profesores, los que, los tribunales, los vecinos, ' +
      'los videos, luego, luego no, lugar a, lugar para, lunes ., maest*, maestra, mal, mal con, manana a, ' +
      'manana sera, manana ya, mandar, mandar un, mano, manos, mante*, mantener, martes ., mas caro, mas en, ' +
      'mas explicaciones, mas pausas, mas te, material, mayor, mayor ., mayor*, me, me canse, me has, me lo, ' +
      'me pregunto, media*, medianoche, medianoche ., medidas, medidas ., medio*, medios, medios que, mensaje ?, ' +
      'mensajes y, merec*, merece, mereces ., mes con, mes es, mes mas, meses en, mi, mi alquiler, mia, miembro, ' +
      'miembro ha, mientras mas, mientras tu, minimo que, minutos ., mio, mis, mismo, mismo plan, ' +
      'mismo problema, mitad de, moles*, moroso, moroso ., motiv*, motivo, motivo ., mucho que, muy, muy bonito, ' +
      'muy decepcionada, nada en, nadie mas, nadie tiene, necesita, negat*, negativa, ni lo, ni una, ' +
      'ningun concepto, nino, no abona, no abuses, no cambian, no contestas, no cuando, no cumpliste, no dejes, ' +
      'no digas, no entendemos, no esperes, no estar, no ha, no habra, no haces, no has, no haya, no involucrar, ' +
      'no lo, no mereces, no pagas, no perder, no puede, no puedo, no quieres, no quiero, no sirve, no somos, ' +
      'no tener, no tengamos, no va, no vale, noche, noche ., nombre en, nos cuesta, nos das, nos dejas, ' +
      'nos dice, nos estas, nos gustaria, nos haga, nos hagas, nos ignoras, nos pagas, nos sirve, nos tomas, ' +
      'nos veremos, nosotras, nosotros tambien, notam*, notamos, noticias, noticias de, notificado, ' +
      'notificado ., nuestra, nuestra confianza, nuestra paciencia, nuestras llamadas, nuestro departamento, ' +
      'nuestro dinero, nuestros abogados, nuevo ., nuevo si, o le, o pagas, o perderas, o te, obligacion, ' +
      'obligo, obligo a, ocupa*, olvid*, olvidamos, olvidamos ., olvides, ong ., opciones ., oportunidad ., ' +
      'oportunidad para, orden*, organ*, otra, otra actitud, otra pausa, otras cosas, otro ., otro plan, ' +
      'otros ., otros en, paciencia, paciencia se, paciencia tiene, pacientes, padre*, padres, paga el, ' +
      'paga hoy, paga primero, pagado ., pagam*, pagamos, pagamos ., pagamos nosotros, pagando ., pagar ?, ' +
      'pagar esto, pagar nunca, pagar sin, pagar tarde, pagara, pagarias, pagaron, pagas tarde, pago a, ' +
      'pago completo, pago en, pago hoy, pago recibido, pague ., pague la, palabra, palabra en, palabra no, ' +
      'para, para conservar, para cuando, para el, para evitar, para la, para las, para los, para no, ' +
      'para pedir, para salir, para viajar, parece, parece que, parez*, parezca, parti*, partir de, pasada, ' +
      'pasara a, pausa no, pausa termino, pausa*, paz, paz ., pedid*, pedido, pedir ., pedirme, pediste una, ' +
      'pendi*, pendiente, pendiente y, pensabamos, pensar, pensar en, pense, pense que, peor, perdera la, ' +
      'perderas, perdi*, perdida, perdida ., perdiste el, perdonamos, perio*, periodo, periodo de, perju*, ' +
      'perjudica, perjudica a, pero las, pero lo, pero que, pero solo, perse*, perseguirte, perseguirte mas, ' +
      'persi*, persona del, persona el, personal, perte*, pido, piensa, piensa bien, piensas pagar, pilas, piso, ' +
      'plan ., plan era, plan solo, plan y, plata, plata ., plataforma ., plaza se, poca, pocas, poco de, ' +
      'podemos ayudar, podra, podriamos, podrias haber, ponerlo, ponerse, ponerte, ponerte al, ponga, ponga*, ' +
      'pongas, ponte las, por cada, por escrito, por falta, por fin, por impago, por mora, por su, por tercera, ' +
      'por ti, porta*, precios, precios ., preferimos no, pregunto, preju*, prese*, presenta, pretextos, ' +
      'pretextos ., primer, primer recibo, primera, primera hora, primera vez, prioridad, prioridad ., ' +
      'prioridades, prioridades ., problema, problemas ., procederemos, proceso ., profesores, promesa, ' +
      'promesas ., prometido ., prometiste pagar, propi*, propio, propio bien, prorroga, prorrogas, prorrogas ., ' +
      'proxima, proxima clase, proxima vez, publicaremos, publico, puebl*, pueblo, puede ., puede quedarse, ' +
      'puede vivir, puedes con, puedes hacer, puedes huir, puedes seguir, puedes tardar, puedo pagar, puent*, ' +
      'puerta esta, puest*, puesto, puntual, puntualidad, que, que abone, que cara, que casualidad, que debe, ' +
      'que empiezas, que eras, que hacer, que haces, que has, que hay, que hicimos, que insista, que los, ' +
      'que pague, que pasa, que ponerte, que por, que quieres, que se, que si, que sigues, que son, que tienes, ' +
      'que venga, que vengas, que yo, queda mucho, queda retenido, queda sin, queda usted, quedan #, quedar, ' +
      'quedara, quedas, quedas ., quedas fuera, quedo sin, queja*, queremos clientes, queremos el, quien quiere, ' +
      'quiere, quieres ser, quiero una, quint*, quisieras, quisieras cambiar, rapid*, rapido, react*, reanudara, ' +
      'reasi*, recargo ., recep*, rechazada, rechazada otra, recibido, recibira una, recibo no, recibo y, ' +
      'reclama, recob*, recobro, recobro ., recon*, recordamos, recordamos que, recordarte, recordatorio, ' +
      'recordatorio amistoso, recup*, recuperacion, redes, registrada, regulariza, reinc*, reloj, rendi*, ' +
      'repetirlo, repit*, repita, repita ., reportado, reportaremos, requerimiento, requerimos, requi*, ' +
      'requiere, reservar, responda, responda a, responde ., respondes, respondes ., responsabilidad ., ' +
      'responsable, responsable ., respu*, respuesta hoy, respuesta y, resto, resto del, restr*, resue*, resul*, ' +
      'reten*, retenido, retiramos, retiramos la, retiro, retomar, retomar las, retraso, retrasos, retrasos ., ' +
      'reuni*, reunion, reunion ., revisa, revisa tu, revision, rindes, robar, robar ., rogar*, rogarte, ' +
      'rogarte ., roja ., rompiste el, roto, ruiz, sabado ., sabe ., sabemos donde, sabes, sabra*, saca, sacar*, ' +
      'saldo, saldo ., saldo vencido, saldra, salidas, salidas y, saliendo, saliendo caro, se, se acaba, ' +
      'se acabo, se agota, se aplica, se ayuda, se cobrara, se como, se dara, se encuentra, se enterara, ' +
      'se repita, se te, seguimos sin, seguir en, segun*, segunda, seis ., seis semanas, semana para, senal*, ' +
      'senales, senora ruiz, ser, ser un, sera tarde, seria una, seriedad ., serio, servi*, servicio ., ' +
      'sesiones ., si de, si esto, si fallas, si hace, si hacen, si has, si hay, si o, si pagas, si puedes, ' +
      'si sigues, si tenias, sido muy, siendo asi, siento lo, sigue contigo, sigue pendiente, sigues asi, ' +
      'sigues sin, silen*, silencio, silencio lo, simple, simple como, simplemente, sin decir, sin demora, ' +
      'sin disciplina, sin efecto, sin noticias, sin pago, sin respuesta, sin saber, siqui*, siquiera, sirve de, ' +
      'sirvio, situa*, situacion, socio, solo a, solucion, somos una, son iguales, son los, sorprenderia, ' +
      'soste*, su aval, su cargo, su caso, su cuenta, su culpa, su deuda, su domicilio, su expediente, ' +
      'su nombre, su obligacion, su parte, su pausa, su saldo, subir, suma un, sumin*, suministro, supie*, ' +
      'supon*, sus datos, suspension, suspension de, suya ., suyo, suyo ., tablo*, tablon, tablon ., tac, tac ., ' +
      'tambien nos, tambien tengo, tampoco ., tan pequena, tan simple, tanto, tardar, tardar lo, tarde con, ' +
      'tarde*, tardes, tardi*, tarjeta al, tarjeta no, tarjeta valida, tarjeta y, te acaba, te alcanza, ' +
      'te avisamos, te conviene, te costara, te da, te damos, te escribimos, te esperamos, te estas, te gusta, ' +
      'te hagas, te importa, te interesa, te obligo, te perdonamos, te rindes, te sientes, te toca, te va, ' +
      'te vas, telefono cuando, ten, tendra un, tendre, tendre que, tendriamos, tenemos un, tenerte aqui, ' +
      'tengamos, tengamos que, tengo, tengo hijos, tengo que, tenias dinero, tenid*, tenido, tenido tiempo, ' +
      'terce*, tercera vez, tercero, termino, ti ., ti y, tic, tic tac, tiempo ., tiempo con, tiempo vale, ' +
      'tiene fecha, tiene que, tienes ., tienes hasta, titul*, todo el, todo lo, todo para, todos, todos en, ' +
      'toler*, tolerancia, toma, tomar*, tomas, tomes, tonto*, tontos, total*, totalidad, trabaja, trabajo pero, ' +
      'tranquilo ., tras, trata*, trato ., trato especial, tribu*, tribunales, trist*, tu ., tu ?, tu actitud, ' +
      'tu avalista, tu casa, tu cuenta, tu culpa, tu cumplas, tu elegiste, tu factura, tu hija, tu lista, tu ni, ' +
      'tu pago, tu palabra, tu plaza, tu propio, tu racha, tu responsabilidad, tu sabras, tus companeras, ' +
      'tus cuentas, tus finanzas, tus problemas, tuya, ultimamente, un acuerdo, un clic, un contrato, un costo, ' +
      'un desastre, un descuento, un favor, un gestor, un mensaje, un plazo, un solo, un trato, una comision, ' +
      'una disculpa, una excusa, una explicacion, una lastima, una llamada, una pena, uno nuevo, urgen*, ' +
      'urgente, urgente que, usas, usted con, usted firmo, va a, vacac*, vacaciones, vale, vale tu, valida, ' +
      'valoras, van, van dos, vaya mejor, ve que, veamo*, veamos, veces te, vecin*, vecinos, vemos en, vence, ' +
      'vence el, vence y, venci*, vencida, vencio y, vende, venga*, vengas, veo que, verdad, verdad ?, ' +
      'verdad quisieras, verdad te, verem*, veremos, vergu*, verte aunque, verte por, ves, vez ., vez mas, ' +
      'vez no, vez que, vez sin, vi en, via, viaja*, viajar, viaje, vida es, viernes cerramos, vigil*, ' +
      'vigilaremos, vigilaremos tu, visitara, visitara su, visto, volun*, vos, vos para, voy, voy a, vuelto, ' +
      'vuelvas, vuelvas a, y asi, y de, y estamos, y listo, y mas, y ninguna, y no, y nos, y nunca, y por, ' +
      'y quedas, y tu, y un, y una, ya ., ya basta, ya eres, ya fue, ya habria, ya me, ya no, ya que, ' +
      'yo tambien',
  },
  warm: {
    8: 'puede',
    6: 'guard*',
    5: '!ningu*, !perde*, aqui, mes, un pago',
    4:
      '!probl*, !tu, ^ si, abier*, alegr*, ayuda*, cambi*, cobro, desca*, el #, escri*, gracias, gusto, llego, ' +
      'mejor ., nada, nota, otro dia, paso, perdo*, prefi*, pregu*, queri*, sigue, sobre',
    3:
      '!afect*, !hoy, !nada, !sin, !vamos, . el, . lo, . si, ^ lo, ^ nadie, ^ nunca, ^ puede, ^ puedes, ^ todo, ' +
      '^ usted, al #, alguna, ano, ayuda, banco, bien, bien ., casa, como estas, con, con un, cuida*, de dinero, ' +
      'de menos, de tu, dos, el banco, elige, entre, es tuyo, eso, estab*, estan, fecha, fecha*, fechas, goal, ' +
      'goal ., graci*, gracias por, hay, helpe*, helpername, igual, inten*, manda*, maner*, marzo, mayo, mejor, ' +
      'mientras tanto, nada mas, necesitas, no tiene, pago de, pagos, parte, pasa, pausa, pedir ayuda, pensamos, ' +
      'perdona, plan, prefieres, propo*, pueda*, puedas, puedes, quedo, respi*, salio, seman*, tal, tener*, ' +
      'tiempo que, tranq*, vuelve, ya esta',
    2:
      '!cobra*, !cobro*, !comis*, !corre, !coste, !cuest*, !de, !debes, !envia*, !escri*, !estam*, !esto, ' +
      '!exist*, !expli*, !factu*, !falta, !hace, !inter*, !mal, !manda*, !neces*, !ni, !nosot*, !pagos, !pague*, ' +
      '!pensa*, !perso*, !piens*, !por, !preoc*, !prisa, !quita, !recar*, !sabe, !tambi*, !toca, !tus, !ultim*, ' +
      '!unica, !urgen*, !ve, !volve*, . como, . es, . gracias, . no, . te, . ya, ^ ahora, ^ antes, ^ atencion, ' +
      '^ fue, ^ gracias, ^ hay, ^ he, ^ hola, ^ intentarlo, ^ no, a nadie, a perder, a todos, a veces, abraz*, ' +
      'abrazo, abre, adapt*, admir*, afecta, agobi*, agost*, agosto, ahi, ahora no, alarg*, alegria, alguien de, ' +
      'algun*, alguna vez, animo, anterior, anula*, aparece, apete*, aqui tienes, atencion a, aunqu*, aunque, ' +
      'avisa*, ayudas, basta, basta con, beca, bibli*, biblioteca, bienv*, bienvenida, borralo, buscamos, ' +
      'cada cual, caduc*, calma, calma ., cambiamos, canti*, carta*, cartas, casa no, celeb*, cerca de, cero ., ' +
      'cinco, cobra, cobramos, cobrar, comis*, comision, comision ., como pediste, como siempre, con ganas, ' +
      'con otro, con una, conoce, conservas, consu*, corto, coste, cuadr*, cualquier, cuando puedas, cuenta no, ' +
      'cuesta, cuidate, culpa nuestra, cumplido, cuota del, dana, de cada, de cobrar, de los, de marzo, de mayo, ' +
      'de nuevo, de vuelta, debes no, decid*, decide, decir que, dejo, del jueves, derec*, descansa, descansar, ' +
      'descanses, desde el, desha*, devol*, devolvemos, dia, dia #, dia ., dia y, diez, dime, dormi*, dormir, ' +
      'duran*, durante, el aviso, el dia, el martes, el mes, el plan, el trabajo, elegi*, elija*, elijas, ' +
      'empez*, empezar, en, en dos, enero, enlac*, enlace, enton*, entonces, entrevista, envia*, equiv*, era, ' +
      'error, es tu, es tuya, ese, eso ., espan*, esperar, esperar a, estaba, estam*, estamos, estas al, ' +
      'este mes, estes, esto a, estos meses, estoy, estud*, euros, exist*, existe, extra, facil ., fallado, ' +
      'fallo, falta, falta tu, funci*, gente de, gobie*, gobierno, graba*, gracias ., gran, gratu*, gratuita, ' +
      'guardamos, habla*, hablamos, hablar, hable*, haria, has cumplido, has fallado, hay un, haya, ' +
      'historial de, hola, importa, intentarlo, intentarlo otra, invit*, jardi*, jardin, julio, junto*, juntos, ' +
      'la carta, la excursion, la mitad, la respuesta, la tomamos, la ultima, las seis, las tarjetas, le pasa, ' +
      'lee, leerl*, leerla, leert*, leerte, leo, linea, lo, lo de, lo mas, los pagos, mando, manera, manera ., ' +
      'marta, marte*, martes, mas tarde, mayo ., mes ., mes ?, meses, mientras, miram*, miramos, mitad, modul*, ' +
      'mucho ., mucho lo, mucho*, muchos, muy bien, nada de, nadie, neces*, necesites, ningu*, no afecta, ' +
      'no aparece, no cambia, no corre, no esperamos, no existe, no hace, no pienses, no se, no tienes, no vas, ' +
      'nos basta, nos da, nos pediste, nosotros ., nueva, olvida, opcio*, orgul*, orien*, pagin*, pagina, ' +
      'pagues hoy, pagues o, palabras goal, para nosotros, parad*, parado, param*, paramos, parar, parar ., ' +
      'parte de, pase lo, paso ., pausa ., peque*, perdon, permi*, pidas, pide, pidio, pidio ., pienses, ' +
      'plan no, plan se, poco ., por el, por este, por nosotros, por si, por telefono, prefe*, pregunta, ' +
      'preguntas, preoc*, primero, primero ., princ*, proba*, pueda, puede pagar, puede*, puedo, que alegria, ' +
      'que contestar, que descanses, que el, que elijas, que necesites, que pagar, que tenias, que una, queda, ' +
      'quedan, querias, quieras, quieras ., quieres que, quinc*, recib*, recordatorios, repar*, respetamos, ' +
      'revisamos, ritmo, sabe, sale, salud, salud*, se queda, se quedan, se vencio, segui*, semanas, sentimos, ' +
      'si la, si quieres, si te, si ya, sigue siendo, siguen, sin problema, sin trabajo, social, solic*, ' +
      'solicitud, solo, solo si, sono, suele, tambi*, tambien, tarde, tarjeta esta, tarjeta nueva, ' +
      'te devolvemos, te haria, te mando, te sirve, te vamos, te vayas, tenerte, tengas, tenias, ti no, ' +
      'tienes derecho, tienes que, todo a, todos ., tomamos en, tranquila, tu carne, tu dinero, tu lado, ' +
      'tu paciencia, tu pausa, tu plan, tu precio, tu primero, tu queja, tus clases, tus palabras, tuyo, un, ' +
      'un abrazo, un plan, una nota, una pausa, unos, va, vas por, vayas, ve, vemos, ven, vencio, vencio la, ' +
      'vuelv*, vuelve a, y, y a, y si, y sigues, yo .',
    1:
      '!aboga*, !agobi*, !agost*, !amena*, !anadi*, !apare*, !apuro, !aviso*, !ayer, !basta, !bien, !borra, ' +
      '!busca*, !caduc*, !carta*, !cobra, !cobro, !compa*, !compr*, !comun*, !condi*, !conse*, !conta*, !corta, ' +
      '!crece, !credi*, !cuant*, !cuent*, !damos, !datos, !debe, !deber*, !debio, !defin*, !dias, !direm*, ' +
      '!discu*, !elige*, !entie*, !entre, !entro, !equiv*, !era, !eres, !ese, !eso, !estas, !extra, !facil, ' +
      '!famil*, !fecha, !fines, !funci*, !grupo, !habla*, !hacen, !hacer, !has, !hemos, !juzga*, !letra, ' +
      '!limit*, !lista, !llego, !lleva, !lucro, !malo, !maqui*, !mensa*, !mirar, !motiv*, !multa*, !nombr*, ' +
      '!numer*, !pagar*, !papel*, !pasa, !pasam*, !pasar*, !pase, !paso, !penal*, !peque*, !perdi*, !pierd*, ' +
      '!plaza, !plazo, !poder, !poner*, !porqu*, !pregu*, !prueb*, !pudo, !pueda*, !puert*, !que, !queda, ' +
      '!quere*, !quien, !recib*, !recor*, !regis*, !riesg*, !sabra, !sale, !salio, !salir, !se, !si, !sient*, ' +
      '!solo, !sorpr*, !su, !suspe*, !tarda, !tarde, !tiene, !tiene*, !todo, !traba*, !tuyo, !vas, !veces, ' +
      '!vence, !ver, !vergu*, !viern*, #, # ?, # al, # de, # euros, # ministerio, # y, . cuando, . dejalo, ' +
      '. disfruta, . elige, . enhorabuena, . entonces, . esta, . estamos, . las, . le, . nos, . pasa, . perdon, ' +
      '. perdona, . podemos, . puede, . puedes, . que, . quieres, . suele, . una, ? a, ? hace, ? lo, ^ #, ' +
      '^ aceptamos, ^ ahi, ^ alguien, ^ animo, ^ asunto, ^ aunque, ^ ayuda, ^ bienvenido, ^ buenas, ' +
      '^ cancelamos, ^ cerramos, ^ coach, ^ condusef, ^ confiamos, ^ conoce, ^ conservas, ^ cruz, ^ cuando, ' +
      '^ cuenta, ^ cuentame, ^ cumpliste, ^ dana, ^ debe, ^ debes, ^ dejamos, ^ desde, ^ dime, ^ dinos, ^ elige, ' +
      '^ empezamos, ^ en, ^ encontramos, ^ entra, ^ esa, ^ esta, ^ estimada, ^ estoy, ^ falta, ^ hablar, ^ hice, ' +
      '^ hicimos, ^ hoy, ^ jamas, ^ la, ^ lamento, ^ leerla, ^ listo, ^ llamame, ^ marta, ^ mereces, ^ miramos, ' +
      '^ necesitas, ^ nuestro, ^ otras, ^ otros, ^ pagar, ^ paramos, ^ paso, ^ perder, ^ perdona, ^ planifica, ' +
      '^ podes, ^ preferimos, ^ pregunta, ^ puedo, ^ quiere, ^ raices, ^ recibimos, ^ revisamos, ^ sentimos, ' +
      '^ su, ^ tal, ^ tomate, ^ tomese, ^ tus, ^ vas, ^ ven, ^ vi, ^ volver, ^ y, ^ ya, a clientes, a dos, ' +
      'a empezar, a favor, a juzgar, a llamar, a lo, a mas, a menudo, a mi, a mover, a muchas, a muchos, ' +
      'a nombre, a paso, a poco, a preguntar, a proposito, a su, a suspender, a ti, a tu, a viernes, abajo, ' +
      'abierta y, abiertas, abiertas ., abierto, abierto ., abiertos, abiertos ., aboga*, abrazo ., abril, ' +
      'abril ., abrir, acaba tu, acceso sigue, acepta, acomo*, acomodamos, acomp*, acordado, activ*, activa, ' +
      'activa ., adapta, adapta a, adela*, adelante, adelante ., afecta a, agosto ., agua, agua no, ahora ?, ' +
      'ahora mismo, ajust*, ajustamos, al final, al mes, al mismo, al volver, alegria leerte, alegro, ' +
      'alegro mucho, algo que, algui*, alguien, alivi*, amabl*, amable, amena*, ana, ano ., anota*, anotamos, ' +
      'anter*, anterior sono, anterior ya, antes que, antig*, anulado ., anulamos, aparece en, apart*, apetece, ' +
      'aplicacion, app, aprob*, aprobada, apuntes, apuro, aqui progress, arreglado, arreglo, arreglo ., aseso*, ' +
      'asesor, asesora, asi a, asi que, asi se, asoci*, asunto tu, asust*, atenc*, atencion, atendemos, atien*, ' +
      'atiende, atrasado no, aun, aun no, aunque haya, aunque hayas, automatico, avanzar, avanzar ., avisame, ' +
      'avisame si, avisamos, avisanos, avisanos ., avisas, aviso con, aviso de, aviso para, aviso que, ayer, ' +
      'ayer y, ayuda cerca, ayuda con, ayuda no, ayudar ?, ayudaria, ayudarte, ayudarte ., ayudarte a, ' +
      'ayudas podrias, ayude, ayude ., bajar, bajar la, banco de, banco no, banco*, bancos, basta ., bastante ., ' +
      'beca ., beca cubre, becas, bien ?, bien asi, bien decir, bien en, bien si, bienvenida otra, ' +
      'bienvenido otra, boleta, borra, borra*, borralo ., bravo, bravo ., buen, buena, buena noticia, ' +
      'bueno tenerte, busca*, buscamos otra, busqu*, busquemos, cada familia, cada pago, cada parte, cada vez, ' +
      'caduca, caducado, caduco, cae, cafe ., calen*, calendario, cambia, cambia lo, cambia por, cambiado, ' +
      'cambiamos ., cambiar de, cambiar el, cambiaron, cambias, cambias de, cambio, camin*, camino, cancela, ' +
      'cancelamos, cancelar ., cansa*, cansado, cansado ., cantidad, cantidad que, cantidad te, cantidades, ' +
      'cargo que, carne, carta y, casi, caso de, casti*, cator*, catorce, catorce dias, cerca, cerrada, ' +
      'cerramos, cerramos el, cerramos por, cierto tu, circu*, circulo, cita, cita ., cita con, clase, ' +
      'clase como, clase*, clases, clases ., clini*, clinica, club, coach, coach de, cobra*, cobras, cobre*, ' +
      'cobres, cobres ., cobro ., cobro de, cobro el, cobro en, cobro*, cobros, cole, coleg*, colegio, ' +
      'comedor igual, comid*, comida, comida y, como, como el, como has, como lo, como va, comod*, companera, ' +
      'companeros no, comparte, compromiso con, con alguien, con cafe, con calma, con carino, con confianza, ' +
      'con esto, con la, con los, con nadie, con pago, condi*, condiciones, condusef, condusef gobierno, ' +
      'confiamos, confiamos en, confidencial, confidencial ., conmi*, conmigo, conoc*, conoce tus, conse*, ' +
      'consejo, conserva, constancia, consultorio, conta*, contabilidad, contamos, contaste, contestado, ' +
      'contestamos, contestamos el, contestara, contesto, contigo esta, contigo gratis, coope*, cooperativa, ' +
      'corre, corre*, corregimos, correo, correo ., correos, correr, cosa, cosa nuestra, coste ., coste para, ' +
      'crece ., credito ., creem*, creemos, cruz, cruz roja, cuadra, cual, cualq*, cuand*, cuando, cuando estes, ' +
      'cuando la, cuando pueda, cuando quieras, cuando sus, cuando te, cuando tengas, cuando todo, cuanto ., ' +
      'cuanto y, cuatrimestre, cuatro pagos, cubre, cuenta, cuenta ?, cuenta como, cuenta los, cuenta sigue, ' +
      'cuenta te, cuentame, cuentan, cuest*, cuesta nada, culpa*, cuota, cuota ., cuota mas, cuota puede, ' +
      'cuotas de, da gusto, dar de, dato, datos, de abril, de ayer, de becas, de credito, de descanso, ' +
      'de diciembre, de ese, de espera, de este, de funcionar, de golpe, de grupo, de idea, de julio, de la, ' +
      'de libros, de llamadas, de lucro, de lunes, de margen, de mas, de mes, de mexico, de noche, de nueve, ' +
      'de octubre, de opinion, de pausa, de sanidad, de septiembre, de siempre, de sobra, de todo, de valientes, ' +
      'debe nada, debes nada, debio, decidas, decides, decides ., decir, decir*, decirnos, decirnos que, ' +
      'decirte, define, dejal*, dejalo, dejalo para, dejam*, dejamos, dejamos para, dejaste ., dejem*, dejemos, ' +
      'dejo de, dejo el, del, del #, del camino, del cobro, del plan, derecho a, derechos, descansa ., ' +
      'descansar ., descanses ., descanses helpername, desde tu, despacio, despacio ., despues ., despues de, ' +
      'despues del, deuda no, devolvemos el, devolvimos, devuelto, dia de, dias ., dias antes, dias de, dias en, ' +
      'dice que, dicie*, diciembre, diez minutos, difer*, diferencia, diga, digas, dijim*, dijimos, dijiste que, ' +
      'dime si, dimel*, dimelo, dinero cuesta, dinero desde, dinero que, dinero y, dinos, dinos*, dinoslo, ' +
      'dio error, direm*, diremos, diremos a, discu*, disculpas, disfruta de, divid*, dividimos, doble, domin*, ' +
      'domingos, donde lo, dos ., dure, duro, duro ., echam*, echamos, echamos de, efectivo, el, el ., ' +
      'el acuerdo, el cargo, el club, el cobro, el colegio, el correo, el enlace, el error, el fondo, ' +
      'el hospital, el jardin, el libro, el miercoles, el principio, el proximo, el recargo, el recibo, ' +
      'el retraso, el seguro, el sitio, el sueldo, el sueno, el suyo, el taller, el tercer, el total, ' +
      'el tratamiento, el tuyo, el ultimo, elegir, elegiste ., elige*, eliges, elijas ., empec*, empezamos, ' +
      'empezamos de, empieza, empresa ., empresas, empresas de, en agosto, en casa, en cinco, en clase, ' +
      'en cuatro, en cuotas, en efectivo, en julio, en junio, en marcha, en marzo, en mayo, en nuestra, ' +
      'en pausa, en responder, en seis, en una, encaj*, encan*, encantaria, encantaria verte, encontramos, ' +
      'enero ., enfadado, enhor*, enhorabuena, enhorabuena por, enlace no, entendemos, entendemos que, entera, ' +
      'entero, entero ., entie*, entra sin, entrando a, entre tu, entro, enviaremos, enviaremos mas, enviarte, ' +
      'equivocamos, equivocamos al, era correcto, era para, eres ., eres parte, error ., es, es avanzar, ' +
      'es dificil, es lo, es normal, es solo, es suya, es todo, es un, es volver, escap*, escribe, escribir, ' +
      'escribirnos, escuc*, escucha, escue*, escuela, ese dia, esfuerzo de, esos, espac*, espacio, espanola, ' +
      'espera, espera a, espera no, espera sin, esperamos ., esperamos con, esperamos una, esperan, ' +
      'esperar hasta, esperemos, esta, esta ., esta al, esta bien, esta completo, esta de, esta devuelto, ' +
      'esta enfadado, esta listo, esta no, esta nota, esta pagina, esta parado, esta todo, estaban, estad*, ' +
      'estamos ., estamos contigo, estan ., estan sin, estar, estas, estas ?, estas bien, estas con, estas de, ' +
      'este, este ano, este en, este enlace, este mejor, este retraso, estes bien, estes de, estes lista, ' +
      'estimada, esto con, estos, estudiantes, euros a, exame*, excur*, excursion, expli*, explicaciones, ' +
      'explicaciones ., explico, facil, factura, fallo ., fallo nuestro, faltaba, faltar, familia ., ' +
      'familia paga, febre*, febrero, fecha limite, fecha no, fecha y, fechas ., felic*, fiest*, fiesta ., ' +
      'final, final del, fines, fines de, firmada, firmada ., first*, firstname, firstname que, fondo, fondo de, ' +
      'forma, forma ., formas, formas de, formu*, frio, frio ., fue, fue culpa, fue del, funcionar, ganas, ' +
      'ganas ., gobierno de, golpe, golpe ., grabadas, gran trabajo, grand*, grande, grande ., grupo, grupo de, ' +
      'grupo te, grupo y, guardado, guardo, gusto ., ha caducado, ha cambiado, ha llegado, habla de, hablamos ., ' +
      'hablamos con, hablar ., hablar de, hablar en, hable, hable con, hablemos, hablemos ., hace demasiado, ' +
      'hace falta, hacem*, hacemos, hacen falta, hacer nada, hacerlo ., haga falta, hagas caso, hagas nada, ' +
      'has aprendido, has hecho, has trabajado, hasta, hasta marzo, hasta pronto, hasta que, hasta tres, ' +
      'hay ayudas, hay meses, hay ningun, hay una, hayas, hayas escrito, he visto, hecho a, hemos guardado, ' +
      'hemos parado, hemos recibido, hemos sabido, hice, hice la, historia ?, hizo, hizo el, hola firstname, ' +
      'honda*, hondas, hora ., horar*, hospi*, hospital, hoy no, hoy te, hoy tienes, idea, idea ., idioma ., ' +
      'igual ., igual que, insistir, intencion, intenciones, intereses a, interrumpe, inund*, invierno, ' +
      'invitacion, ir, ir despacio, jamas, jefe no, juega*, jueve*, jueves, julio ., junio, junio ., junio ?, ' +
      'junta*, juntas, juntos ., juzga*, juzgar, la biblioteca, la caja, la clase, la clinica, la comida, ' +
      'la comision, la cooperativa, la cuota, la deuda, la diferencia, la escuela, la extra, la fecha, ' +
      'la llamada, la manana, la nueva, la oferta, la paga, la pena, la renovacion, la rodilla, la sala, ' +
      'la salud, la secretaria, la semana, la tarde, la tarjeta, la tienes, la vez, la visita, lado, lamento, ' +
      'lamento que, las cartas, las clases, las cuotas, las dos, las fechas, las que, las sesiones, le, ' +
      'le atiende, le esperamos, le guardamos, le ofrecemos, lecci*, lecciones, lee una, leemo*, leemos, leer, ' +
      'leerte ., lees, les pasa, letra, letra pequena, libro cuando, libro*, libros, libros se, linea de, ' +
      'llamame, llamame si, llamaremos, llamaremos solo, llamarte, llega, llegado, llegar ., llegaran, llegas ., ' +
      'llego ., llego y, lleva*, llevas la, llevo, lo arreglamos, lo arreglo, lo contamos, lo dejamos, lo demas, ' +
      'lo diremos, lo es, lo hablamos, lo hacemos, lo hiciste, lo importante, lo marcas, lo miramos, lo movemos, ' +
      'lo pagues, lo primero, lo revisamos, lo sabe, lo sabra, lo sentimos, lo vamos, lo vemos, los #, ' +
      'los bancos, los domingos, los libros, los martes, los miercoles, los ninos, los planes, ' +
      'los recordatorios, los sabados, los socios, lucia, lucia ., lucro, lugar en, luis, lunes, lunes a, ' +
      'lunes te, luz, mal de, malo, malo ., manan*, manana como, manana sigue, manda, mandamos, mandaremos, ' +
      'mandarte, mando el, manti*, maqui*, maquina, maquina ., marca, marca*, marcas, marcas tu, march*, marcha, ' +
      'martes ?, martes se, marzo ., mas ?, mas baja, mas facil, mas mensajes, mas recordatorios, mas tiempo, ' +
      'matri*, matricula, maya, maya ., me basta, me dices, me encantaria, me han, me paso, me quitaron, media, ' +
      'medic*, medio, mejor pagar, mejor*, menor, menos ., menos de, mensaje anterior, mensaje es, menud*, ' +
      'menudo, menudo ., mes caro, mes en, mes lo, mes no, mes que, meses dificiles, meses seguidos, meses sin, ' +
      'meta de, metas ., mexic*, mexico, mi tambien, miembros, mientras dure, mientras estes, mientras hablamos, ' +
      'mientras lo, mientras pagas, mierc*, miercoles, miercoles de, minis*, ministerio, ministerio de, ' +
      'mira que, mirar, mitad del, modulo, modulos, momento, movem*, movemos, mover, mover ., mover la, mover*, ' +
      'moverlo, mucha gente, mucha*, muchas, mucho, muchos nos, multa*, multas, nada a, nada malo, ' +
      'nada pendiente, nada se, nadie ., nadie del, nadie esta, nadie va, navid*, necesitas ., necesite, ' +
      'necesite ., necesites ., ni, ni a, ninguna, no buscamos, no caduca, no cobramos, no crece, no cuesta, ' +
      'no debes, no debio, no entro, no era, no es, no hacen, no hagas, no hemos, no importa, no la, no llego, ' +
      'no necesito, no otro, no paso, no perderas, no pierde, no poder, no pudo, no puedas, no queda, ' +
      'no recibiras, no respondas, no sale, no salio, no te, no trabajamos, no tuyo, no una, no y, nombre de, ' +
      'nombre no, nombre real, nomin*, nomina, norma*, normal, normal ., nos, nos digas, nos equivocamos, ' +
      'nos ha, nos importa, nos la, nos pasa, nos vemos, nosotros, nosotros esperamos, nosotros nos, notas, ' +
      'notas y, noticia, novie*, noviembre, nuestra ., nuestra cuenta, nueve, nueve a, nuevo, nuevo ?, nuevo el, ' +
      'numer*, numero, numero de, nunca es, nunca lo, o de, o despues, o el, o en, o lo, o manana, o no, o paga, ' +
      'o por, o sin, o un, octub*, octubre, ocult*, oferta no, oficina de, ofrecemos, olvida ., olvidar, once, ' +
      'opcion, opcion es, opciones, oportunidad de, orden ., orgullo, orgullo ., orientacion, otono, otono ., ' +
      'otra cuenta, otra fecha, otra forma, otra salida, otra vez, otro nombre, otros alumnos, paga a, paga la, ' +
      'paga solo, pagado y, pagar a, pagar ahora, pagar el, pagar en, pagar la, pagar nada, pagar por, pagarlo, ' +
      'pago abierto, pago al, pago era, pago es, pago llego, pago o, pago que, pago y, pagos de, pagos mas, ' +
      'pagos y, palabra ., palabras, papel, papel*, papeles, para ayudarte, para cambiar, para despues, ' +
      'para estudiantes, para familias, para hablar, para lo, para pensarlo, para que, para seguir, para su, ' +
      'para ti, para todo, parado ., parado los, paramos los, parar*, parecido, parte del, parte*, partes, ' +
      'pasa ., pasa a, pasa nada, pasado, pasado por, pasam*, pasamos, pasan*, pasando, pasar al, pase, ' +
      'paso con, pausa acaba, pausa de, pausa es, pausa tu, pedim*, pedimos, pedimos que, pedir, pedir que, ' +
      'pediremos, pedis*, pediste, pediste ., pediste que, pediste y, pensamos de, pensarlo, pequena ., ' +
      'pequenas, perder el, perder tu, perder un, perdera su, perdiste, perdon ., perdon por, perdona ., ' +
      'perfecto, permite, permite pagar, pero hay, pero la, pero no, pero puede, personas, pesan, pesan ., ' +
      'petic*, peticion, pidas ., pide que, pidie*, plan entero, plan esta, plan para, plani*, planifica, ' +
      'planifica tu, plati*, plaza ., plaza en, poco, podem*, podemos, podemos esperar, podes, podes pagar, ' +
      'podrias pagar, podrias recibir, polit*, ponem*, ponemos, pones, pones ., por avisar, por cierto, ' +
      'por correo, por detras, por dinero, por esperar, por esto, por estos, por hoy, por la, por llegar, ' +
      'por mail, por mensaje, por pedir, por poco, por retraso, por ser, por sorpresa, por transferencia, ' +
      'por un, porque el, preci*, precio, precio no, preferimos, prefieras, prefieres que, preguntamos, ' +
      'preguntar, preguntarte, preocupa, presentes, presentes tus, prest*, prestamo ., prestamo de, presu*, ' +
      'presupuesto, prime*, primer sueldo, primero de, principio, prisa, prisa ., priva*, probamos, profesor, ' +
      'progress, progress ., promesas no, prometo, pront*, pronto, pronto helpername, propone, proposito, ' +
      'propu*, propuesta, propuesta ., proxima leccion, prueb*, pruebas, pudo, puedas ., puede esperar, ' +
      'puede mirar, puede que, puede ser, puede y, puedes contestar, puedes pagar, puedes ver, puedo ayudar, ' +
      'que ., que ahora, que ayudas, que bueno, que cantidad, que cobres, que decidas, que digas, que elegiste, ' +
      'que es, que esperemos, que estas, que gusto, que hablamos, que hablemos, que hayas, que la, que las, ' +
      'que me, que necesite, que nos, que paso, que pensamos, que perdiste, que pidio, que preguntas, ' +
      'que puedas, que puede, que queda, que quiera, que recibio, que sigas, que tal, que tengas, que todo, ' +
      'que tu, que un, que ver, que viene, que ya, queda ., queda en, queda entre, queda fuera, queda nada, ' +
      'quedan tres, quere*, queremos, queremos que, queria, querias pagar, quien eres, quier*, quiera ., ' +
      'quieres, quincena, quita, quita el, quitado, quitado el, quitamos, quitamos la, quitaron, quitaron horas, ' +
      'quite, quite el, raice*, raices, raices hondas, razon, razon el, real, rebot*, recargo de, recargos, ' +
      'recepcion ., rechazado, rechazarlo, reciba, recibe, recibimos su, recibio, recibiras, recibiras mas, ' +
      'recibiras recordatorios, recibo de, recibo del, recibos, recibos ., reclamo, recorrido, recuerda, reemb*, ' +
      'reembolso, regre*, regreso, renov*, renue*, reservada, reservada ., reservado, resol*, respira, ' +
      'respira ., respiro, respiro ., respondas, responde, responde cuando, responder, respuesta en, ' +
      'resulta mas, resum*, retraso ya, revis*, revisar, ritmo ., robar*, robaron, rodil*, rodilla, ' +
      'roja espanola, roja te, sabad*, sabados, sabe que, sabemos lo, saber como, saber que, sabes ., sabido de, ' +
      'sabra ., sala, salida, saludo, saludo ., saludos, salvo, salvo que, sanid*, sanidad, sara, se adapta, ' +
      'se arregla, se cancela, se cobra, se devuelve, se entera, se fue, se habla, se hace, se hizo, ' +
      'se interrumpe, se mantiene, se nos, se para, se pierde, se puede, se que, se rompio, se toca, sea ., ' +
      'secre*, secretaria, secretaria cierra, seguidos, seguimos, seguimos contigo, seguir con, segun, ' +
      'seguridad, seis, semana, semana antes, semana no, semes*, semestre, senci*, senti*, sentimos mucho, ' +
      'septi*, septiembre, septiembre no, ser dificil, sera el, serio ., sesio*, sesion, si algo, si alguien, ' +
      'si cambias, si eliges, si es, si este, si las, si prefieres, si se, si tu, sido un, sient*, sientas, ' +
      'sientas mal, siento, siento que, siete, sigue activa, sigue igual, sigue tratando, sigues con, ' +
      'sigues dentro, siguiente ., silencio ., silla, silla ., sin, sin coste, sin el, sin fines, sin letra, ' +
      'sin mirar, sin prisa, sirve, sirve una, sitio ., sitio en, sobra, sobre dinero, socia*, socio*, sola en, ' +
      'solicitud ., solicitud de, solo falta, solo lo, solo para, solo puedes, solo queremos, solo tu, solo un, ' +
      'solo una, solta*, su factura, su hija, su lugar, su medico, su paciencia, su plaza, su prestamo, ' +
      'su proxima, su servicio, suave, sueld*, sueldo, suele ser, sueno, sueno ., suma, sumam*, sumamos, ' +
      'sus padres, suspe*, suspende, tal vez, talle*, taller, taller de, tambien me, tambien tu, tambien vale, ' +
      'tarda, tarde ., tarde no, tarjeta caduca, tarjeta vence, tarjeta vencio, tarjetas, te, te apetece, ' +
      'te avisaremos, te aviso, te ayudaria, te ayude, te cobramos, te cuento, te deja, te dejo, te echamos, ' +
      'te enviaremos, te escucha, te espera, te fue, te guardamos, te hace, te llamaremos, te llega, ' +
      'te mandaremos, te paso, te pedimos, te pediremos, te preocupa, te puedo, te quita, te quite, te resulta, ' +
      'te robaron, te sientas, tema, tempo*, temporada, tendras, tenerte de, tenga, tenga*, tengo presentes, ' +
      'tenia*, tenias razon, tenido que, tenie*, teniendo, terap*, tercera parte, termina el, terminado, ' +
      'terminar, terminar el, termine, termine tu, termino el, theo, tiempo ?, tiempo para, tiene arreglo, ' +
      'tiene coste, tiene derecho, tiene nada, tiene*, tienes, tienes por, tienes tu, tienes varias, toca ., ' +
      'todas, todavia no, todo, todo de, todo esta, todo pagado, todos tenemos, tomam*, tomamos, tomat*, tomate, ' +
      'tomate el, tomes*, tomese, tono, trabajado, trabajamos, trabajo ., trabajo nuevo, trae, traer, trami*, ' +
      'tranquila ., tranquilidad, transferencia, transferencia ., tratamiento, tratando, tratando de, tres, ' +
      'tres ., tres meses, trime*, tu acceso, tu beca, tu calma, tu constancia, tu decides, tu decision, ' +
      'tu empresa, tu esfuerzo, tu grupo, tu hijo, tu la, tu las, tu manera, tu mensaje, tu mes, tu meta, ' +
      'tu numero, tu puedes, tu reclamo, tu ritmo, tu salud, tu segunda, tu sesion, tu solicitud, tu ultimo, ' +
      'tu vida, tu y, turno, tus apuntes, tus datos, tus derechos, tus lecciones, tus mensajes, tus notas, ' +
      'tus sesiones, tuya y, tuyo ., ultimo pago, ultimos, un ano, un asesor, un aviso, un dia, un examen, ' +
      'un fallo, un momento, un no, un numero, un respiro, un saldo, un saludo, un si, un te, un tiempo, ' +
      'una buena, una carta, una cuota, una factura, una fecha, una historia, una invitacion, una lista, ' +
      'una maquina, una oficina, una parte, una persona, una respuesta, una temporada, unas, unica persona, ' +
      'uno ., unos diez, urgente ., usted decide, usted y, va bien, va mejor, va primero, vale ., valie*, ' +
      'valientes ., vamos, vamos a, varias formas, vario*, varios, vas bien, ve ., veces la, veces lo, vemos ., ' +
      'ven a, vencia, veran*, verano, veras, verdad ., verte de, vez es, vez y, vi que, vida se, viene, ' +
      'viernes ?, viernes como, viernes para, vinie*, viniendo, vinis*, viniste, visita, volve*, volver ., ' +
      'volvi*, vuelta, vuelta ., vuelta al, y aqui, y descansa, y el, y en, y es, y eso, y esta, y lo, y nada, ' +
      'y puedes, y queremos, y tus, y ya, y yo, ya has, ya hemos, ya lo, ya nos, ya pagaste, ya paso, yo lo',
  },
};
