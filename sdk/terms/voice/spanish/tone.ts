import type { Tone } from '../tone.ts';

/**
 * What words and pairs of words weigh in Spanish, written by `npx node test/terms/voice/tone/fit.ts spanish` and
 * never by hand: a logistic regression of 4233 practice sentences, harsh and kind; `fitWeights.ts` says how.
 */
export const tone: Tone = {
  why: 'No single word is unkind, but together they sound like those who threaten or blame.',
  kinder: 'Di qué queda abierto, que hay tiempo, y qué podría ayudar.',
  letters: 'a-z0-9',
  negators: 'no, ni, nunca, jamas, nada, nadie, ninguna, ninguno, ningun, tampoco, sin',
  base: 5,
  finding: 7,
  cold: {
    5: 'cumpl*, incum*, paga, quien',
    4: '!pausa, !puede, asi, dispu*, nuest*, oblig*, pagar ., pagas, pague, su',
    3:
      '!del, !regal*, # horas, ^ esperamos, ^ pediste, actit*, actitud, actua*, cada dia, como tu, con lo, ' +
      'de pago, debes, decep*, desap*, dimos, dinero ., en #, en la, entre*, esperando, esta vez, excus*, ' +
      'falla*, falta de, gente, hacer ., horas, ignor*, impag*, lo anterior, medid*, no nos, no puedes, oport*, ' +
      'pagan, pagar, pagar*, pago no, parte ., pero, piens*, por tu, prepa*, prete*, probl*, proce*, prome*, ' +
      'que pagues, queda*, recor*, regal*, respe*, respo*, se le, sera, si no, sin pagar, tendr*, tener',
    2:
      '!admit*, !creem*, !da, !entra*, !espec*, !favor, !grati*, !llega, !lo, !mas, !mucho, !mundo, !muy, !no, ' +
      '!nos, !otra, !paga, !pagas*, !palab*, !podem*, !prete*, !puede*, !quier*, !respe*, !segui*, !segun*, ' +
      '!sirve, !sirvi*, !somos, !termi*, !trans*, !vivir, !vuelv*, . y, ^ aviso, ^ da, ^ despues, ^ eres, ' +
      '^ este, ^ haz, ^ leiste, ^ los, ^ nos, ^ otra, ^ otro, ^ pague, ^ piensa, ^ que, ^ quien, ^ tanto, ^ te, ' +
      '^ tres, ^ ultimo, ^ yo, a tus, accio*, acumu*, adeud*, admit*, adult*, adulto, agota, agrad*, al, ' +
      'antes de, aqui no, aviso ., baja, banco ., bien de, bien que, cada semana, calla*, cara, celul*, celular, ' +
      'cient*, ciento, claro, clien*, coge, como no, compa*, compo*, compr*, con ese, conce*, concepto, ' +
      'concepto ., consecuencias ., const*, contr*, conve*, cosas ., costa*, credi*, cuanto antes, culpa, ' +
      'cumple, curso, da, dar la, darte, de nada, de nosotros, de pagar, de que, de retraso, de trabajo, ' +
      'deberia, debes ., debes una, debie*, debiendo, deja, deja de, demas, desde hace, despe*, despues no, ' +
      'deuda, dices, dicho, diner*, dinero, dinero no, disci*, disciplina, disculpa ., ejemp*, el celular, ' +
      'el jueves, el pago, el plazo, el programa, el que, en un, entra*, entras, escon*, esfuerzo ., espec*, ' +
      'especial, esperes, esta noche, estar*, esto, evita, evite, excusa, excusas, fallas, fallaste, falli*, ' +
      'faltas, firma*, firmaste, fondo*, fondos, gracias a, ha sido, habri*, haces, hagas, has, hay clases, ' +
      'hecho ., hijos, histo*, horas ., impago, importara, incid*, inmed*, insista, irte, la culpa, la factura, ' +
      'la gente, la paciencia, liqui*, llamar ., llame*, llega el, llegar a, lleva un, lo minimo, los demas, ' +
      'lunes ., manana ya, menti*, meses de, minim*, minimo, mirar*, moros*, mucho tiempo, necesitamos, negoc*, ' +
      'ni un, no ?, no entras, no me, no pagar, no pagaste, no podemos, no somos, no todo, notif*, ' +
      'nuestra ayuda, nuestros, oportunidad, otra persona, otro, otro ., otro lado, pacie*, paga ., pagan*, ' +
      'pagando, pagas ., pagas esta, pagos ., pagues ., palabra ya, para, para el, para otro, para siempre, ' +
      'pendi*, peor ., perde*, piensas, pierd*, plan ., plazo, poner*, ponte, por ciento, por no, por que, ' +
      'preparado, pretexto, prior*, problemas, proceso, programa, promesa, prometiste, propi*, prorr*, puede ., ' +
      'punto, punto ., que esta, que no, que puedes, quien no, quieres irte, quiero, reanu*, reanudara, recla*, ' +
      'regala, regala nada, regul*, repor*, reque*, respeto, responsabilidad, responsable, respu*, resue*, ' +
      'retir*, retra*, rinde*, rindes, rompi*, rompiste, sabes lo, se, se paga, se te, seguir, seria, serie*, ' +
      'seriedad, serio, si puedes, sido, sigue pendiente, sigue sin, sigues, sirvi*, sirvio, somos, sus, ' +
      'tambien ., tampo*, tampoco, tan, tan dificil, tanto te, tarde y, tarjeta ., te cuesta, te dejamos, ' +
      'te dimos, te he, te hemos, te importara, te lo, te rindes, tendra, tener que, termina ., ti, todo tu, ' +
      'trabajo por, trato, tu, tu deuda, tu no, tu parte, tu retraso, tu silencio, tus, tuya, tuya ., ' +
      'un recargo, una disculpa, vale, vale nada, valid*, valor*, vas, vas a, vencido, vez, vida ., viernes ., ' +
      'vives, vivir, volver cuando, y ni, y no, y paga, ya, ya hay',
    1:
      '!abona, !abona*, !abuse*, !acces*, !acept*, !actua*, !aire, !alqui*, !aport*, !aviso, !ayuda*, !banco, ' +
      '!cierr*, !clase, !clien*, !como, !con, !conce*, !conte*, !cuand*, !cumpl*, !decir, !deja, !dejas, !dejes, ' +
      '!demor*, !desap*, !dia, !dific*, !digas, !diner*, !disci*, !efect*, !el, !empie*, !en, !enter*, !entre*, ' +
      '!es, !esper*, !estar, !estar*, !excus*, !falla, !fin, !fondo*, !funda*, !gusta, !gusta*, !haces, !hagas, ' +
      '!hara, !hasta, !he, !hizo, !huir, !inscr*, !invol*, !justo, !las, !le, !llega*, !lugar, !mante*, !me, ' +
      '!merec*, !mi, !miemb*, !negoc*, !nino, !oblig*, !olvid*, !ong, !pagad*, !pagar, !pagas, !pago, !parte, ' +
      '!pasar, !pausa*, !pedir, !pena, !pero, !perse*, !persi*, !prime*, !prior*, !prorr*, !puedo, !quisi*, ' +
      '!quita*, !repit*, !reser*, !rogar*, !sea, !seman*, !servi*, !siqui*, !sitio, !sola, !sus, !tampo*, !tan, ' +
      '!tarje*, !te, !tener, !tenga*, !tiemp*, !todos, !trato, !tres, !vacac*, !valid*, !valor*, !van, !venga*, ' +
      '!y, !ya, # dias, # por, . esperamos, . estas, . hoy, . la, . nosotros, . para, ^ a, ^ acaso, ^ actua, ' +
      '^ agradece, ^ al, ^ avisaremos, ^ baja, ^ basta, ^ cambiar, ^ cero, ^ cliente, ^ corre, ^ crees, ' +
      '^ cuantas, ^ cuatro, ^ cumple, ^ date, ^ deja, ^ disputar, ^ es, ^ eso, ^ esperabamos, ^ espero, ' +
      '^ estado, ^ estamos, ^ estas, ^ esto, ^ evita, ^ evite, ^ haga, ^ hasta, ^ las, ^ le, ^ llame, ' +
      '^ llamenos, ^ llevas, ^ luego, ^ mas, ^ me, ^ menos, ^ mi, ^ mucho, ^ ni, ^ ningun, ^ nosotros, ' +
      '^ nuestra, ^ organizate, ^ pagas, ^ pago, ^ para, ^ parece, ^ pense, ^ perdiste, ^ piensas, ^ pierdes, ' +
      '^ podriamos, ^ podrias, ^ ponte, ^ prometiste, ^ publicaremos, ^ queda, ^ quedan, ^ queremos, ' +
      '^ recordatorio, ^ regulariza, ^ responda, ^ revisa, ^ rompiste, ^ seguro, ^ seria, ^ sin, ^ solo, ^ tan, ' +
      '^ ten, ^ tendras, ^ todavia, ^ ultima, ^ un, ^ una, ^ urge, ^ urgente, ^ vamos, ^ vemos, ^ ves, ^ vives, ' +
      '^ volveremos, a, a cobros, a costa, a esperar, a esta, a este, a fallar, a hablar, a los, a medianoche, ' +
      'a nada, a nosotros, a otro, a pagar, a partir, a pedirme, a primera, a que, a quien, a seguir, a todo, ' +
      'a una, a ver, aband*, abona, abona el, abona*, abonar, abril sigue, abuse*, abuses, abuses de, acaba*, ' +
      'acabar, acabo, acaso, acces*, acceso, acceso a, acceso esta, acciones, acciones legales, acept*, aceptar, ' +
      'acord*, actitud no, actua, actua hoy, actualiza, acuer*, acumulas, adeudo, admin*, administrar, ' +
      'administrar tu, adver*, afectado, afectado ., agradece, agradece que, agradeces, agradeces ., ahora o, ' +
      'ahora paga, ahora te, ahorr*, aire, aire ., al buro, al corriente, al dia, al menos, al pago, al primer, ' +
      'alegra verte, algo mas, algo no, amable ., amiga, amigo*, amigos, amist*, amistoso, amor, ano pasado, ' +
      'ante, ante el, anterior ., antes, apareces, apareces ., aplic*, aplica, aport*, aprende, apret*, apretar, ' +
      'apretar un, arreglar, arrep*, asi ., asumi*, atent*, atente, atente a, atras, atras*, atraso, aumen*, ' +
      'aumenta, autom*, automatica, avali*, avalista, avalista ., avisado, avisamos ., avisar ., avisaremos a, ' +
      'aviso #, baja ., baja en, bajo, bajo ningun, banca*, bancaria, banco rechazo, basta de, beneficios, ' +
      'bonit*, bonito, breve*, brevedad, brevedad ., buenas ., buro, buro de, cada, cada mes, caduca en, ' +
      'cambia la, cambia nada, cambia tu, campe*, cancelado, cancelar tu, canci*, canse, canse de, capri*, ' +
      'cargo esta, cargo por, caro, caro ., caso, casua*, casualidad, centr*, centro, cerca ., cerra*, certi*, ' +
      'certificado, ciento ., cierre, cinco ., claro que, clase ., clases se, clic, clic y, cliente, ' +
      'clientes como, cobranza, cobrar ., cobrara, cobraremos, como una, companeras, companeros, completo, ' +
      'comportamiento, comportate, comprometido ., compromisos, compromisos ., comun*, comunidad, con gente, ' +
      'con la, con menos, con nuestro, con que, con su, con sus, conci*, concl*, confi*, confianza, confirmas, ' +
      'confo*, conforme, conoz*, consecuencias, conservar, consi*, consta, contacto, contestar es, contestas, ' +
      'conti*, continuar, continuar ., contrato, contrato ., convi*, conviene, corri*, corriente, corta*, ' +
      'cortado, corte, corte ., corte*, costa, costara, coste*, costes, costes ., costo, costu*, costumbre, ' +
      'costumbre ., crece*, crecer, creci*, credibilidad, crediticio, crees, crees que, creia, cual es, ' +
      'cuando ?, cuando lo, cuanto mas, cubri*, cubrir, cuenta bancaria, cuenta el, cuenta se, cuenta sera, ' +
      'cuentas ., cuentes, cuento, cuentos, cuentos ., cuestan, culpa ., culpa de, culpa es, cumplas, cumplas ., ' +
      'cumple ., cumplen, cumplen ., cumpliste ., cuota ?, cuota vence, cuota*, cuotas, cuotas ., curso ., ' +
      'da gracias, da pena, da verguenza, dado, dado ., damos, damos a, dan, dar, dara de, darem*, daremos, das, ' +
      'date prisa, de #, de cancelar, de cobranza, de cobro, de confianza, de esta, de esto, de fecha, ' +
      'de gracia, de inmediato, de las, de mala, de no, de nuestros, de otra, de pedir, de pendientes, ' +
      'de pensar, de respeto, de su, de sus, de ti, de tres, de tus, debas, debe, deber*, deberia darte, ' +
      'debes mas, decepcionada, decepcionada ., decepcionado, decepcionados, dejamos en, dejas, dejas otra, ' +
      'dejes, del aire, del cierre, del dia, del diez, del grupo, del proceso, delan*, delante, delante de, ' +
      'demasiado ., demor*, demora, demue*, depar*, departamento, depos*, desaparecer, descu*, descuento, ' +
      'desde manana, desear, despues y, detal*, detalle, detras de, deuda ., deuda crece, deudo*, deudor, ' +
      'devolucion, dia que, dia uno, diari*, diario, dias mas, dias y, dice todo, diez por, dificil de, ' +
      'dimos un, dimos una, disculpa, disfr*, dispo*, disputa, disputa fue, disputa no, disputar, disti*, ' +
      'distinta, distinta ., domic*, domicilio, domicilio ., donde, dos minutos, durante #, duro, echad*, ' +
      'echado, educa*, educacion, educacion ., efecto, el ano, el cafe, el derecho, el doble, el exito, ' +
      'el favor, el fraccionamiento, el impago, el importe, el incumplimiento, el mensaje, el motivo, el movil, ' +
      'el mundo, el periodo, el precio, el primer, el reloj, el suministro, el tablon, el telefono, el viernes, ' +
      'elegiste, elimi*, empeo*, empezamos el, empezo, empieza a, empiezas, en contacto, en el, en mora, ' +
      'en pagar, en paz, en riesgo, en tres, en visto, encim*, encima, ensen*, enten*, enter*, enterara, ' +
      'enterara ., eras, eres, eres el, eres la, eres una, es imprescindible, es inaceptable, es justo, ' +
      'es lunes, es mucho, es para, es una, escribimos, escrito, escrito cuatro, esfue*, esper*, espera ., ' +
      'esperabamos, esperabamos mas, esperando tu, esperar ?, esperes a, esperes mas, espero, esta abierta, ' +
      'esta carta, esta el, esta es, esta fecha, esta muy, estado, estar al, estaria, estas a, estas jugando, ' +
      'este asunto, este es, esto ?, esto es, estos mensajes, evita la, evita*, evitar, excusas ., exigi*, ' +
      'exigimos, exigimos una, exito, exped*, expediente, expir*, explicacion, explicacion y, facturas, falla, ' +
      'falle, faltas tu, familia se, fase, favor, favor ., fecha de, ficha, ficha ., fin, finan*, finanzas, ' +
      'finanzas ., firmado, firmaste un, firmo, flexi*, flexibles, fondos ., forma*, formal, formal ., fotos de, ' +
      'fracc*, fraccionamiento, fuera, fuera ., funda*, gasta*, gasto*, gastos, gastos de, gener*, genera, ' +
      'gente ., gente como, gesto*, gestor, gimna*, gimnasio, gracia, grati*, gratis, grave, grupo que, gusta*, ' +
      'gustaria que, ha roto, haber, hablaste, habra, habra otro, habria, hace ., hace el, hace un, hacen el, ' +
      'hacer, hacerlo facil, hacerte, haces ., haces nada, hara, has decepcionado, has dejado, has perdido, ' +
      'has vuelto, hasta cuando, hasta el, hasta nuevo, hay mas, hay pretexto, hay prorroga, hay que, hay trato, ' +
      'haz, he, he escrito, hemos, hemos dado, hijo se, hijos que, historial, historial ., historial crediticio, ' +
      'historias, historias ., hones*, honestidad, honestidad ., horas para, hoy ., hoy es, hoy sin, hubie*, ' +
      'hubieras, huir, huir de, ibas, ignorarme, ignoras, igual el, iguales para, impago ., importe debe, ' +
      'impre*, imprescindible, inace*, inaceptable, incumplimiento, incumplimiento de, incumplio, incumplir, ' +
      'ingre*, inici*, inmediata, inmediato, inmediato ., inqui*, inscr*, insis*, insta*, intento, intento de, ' +
      'intentos, interesa, invie*, invol*, involucrar, involucrar a, ir detras, irres*, judic*, judicial, ' +
      'judicial ., juego, jugan*, jugando, junta, jurid*, justo para, la baja, la brevedad, la cara, ' +
      'la comunidad, la decision, la junta, la leccion, la ley, la lista, la plataforma, la proxima, ' +
      'la suspension, la tarifa, la totalidad, lamen*, las #, las buenas, las consecuencias, las familias, ' +
      'las manos, las pilas, las reglas, lasti*, lastima, le exigimos, le recordamos, le requerimos, ' +
      'le requiere, le saldra, legal*, legales ., leido, leist*, leiste, leiste el, lejos ., ley, leyen*, ' +
      'leyendo, liber*, liquidar, liquide, listo, listo ., llame hoy, llamenos, llegar, llegas, llegas a, ' +
      'lo agradeces, lo correcto, lo estas, lo hizo, lo mismo, lo que, lo tuyo, logra*, los dias, los gastos, ' +
      'los precios, los profesores, los que, los tribunales, luego no, lugar a, lunes y, mal, mala educacion, ' +
      'manana a, manana no, mandar, mano, manos, mante*, mantener, marzo y, mas caro, mas excusas, mas pausas, ' +
      'mas te, mas y, mayor, mayor ., mayor*, me canse, me lo, media*, medianoche, medianoche ., medidas, ' +
      'medidas ., mensaje ., mensu*, merec*, merece, mereces ., mes con, mes y, meses ., mi, mi alquiler, mia, ' +
      'miembro, miembro ha, mientras mas, mientras tu, minutos ., mis, mismo, mismo problema, moles*, molesto, ' +
      'mora, mora ., moroso, moroso ., morosos, morosos ., movil, movil nuevo, mucho que, mundo, muy, ' +
      'muy bonito, muy decepcionada, nada ., nada por, necesita, negat*, negocio, ni una, ningun concepto, nino, ' +
      'no abona, no abuses, no contestar, no contestas, no cuando, no cumpliste, no dejes, no digas, no esperes, ' +
      'no estar, no ha, no habra, no haces, no has, no involucrar, no mereces, no pagas, no perder, no puede, ' +
      'no puedo, no quieres, no quiero, no sirve, no tengamos, no vale, no vuelvas, noche, noche ., nombre en, ' +
      'nos consta, nos das, nos dejas, nos gustaria, nos hagas, nos ignoras, nos sirve, nos tomas, nos veremos, ' +
      'nosotros tambien, noticias, noticias de, notificado, notificado ., nuestra paciencia, nuestras llamadas, ' +
      'nuestro departamento, nuestro dinero, nuestros mensajes, nueva ., nuevo ., nuevo aviso, nuevo si, o le, ' +
      'o pagas, o perderas, o te, obligacion, obligo, obligo a, ofrec*, olvides, ong ., opciones ., ' +
      'oportunidad ., oportunidad para, oportunidades, orden*, organ*, organizate, organizate mejor, otorg*, ' +
      'otra, otra actitud, otra pausa, otras cosas, otro mes, otros ., paciencia, paciencia se, paciencia tiene, ' +
      'pacientes, padre*, padres, padres ., paga el, paga primero, paga y, paga ya, pagad*, pagado ., pagam*, ' +
      'pagamos ., pagan ., pagando ., pagar ?, pagar no, pagar nunca, pagar y, pagara, pagaras, pagarias, ' +
      'pagas tarde, pago a, pago completo, pago en, pago hoy, pago recibido, pague la, palabra, para conservar, ' +
      'para cuando, para evitar, para la, para las, para no, para pagar, para pedir, para salir, para todos, ' +
      'parece, parece que, partir, partir de, pasar*, pasara, pasara a, pausa no, pausa para, pausa termino, ' +
      'pausa*, pausas, paz, paz ., pedirme, pediste una, pena, pendiente, pendiente ., pendiente y, pense, ' +
      'pense que, peor, perdera la, perderas, perdi*, perdido, perdiste el, perdona que, perio*, periodo, ' +
      'periodo de, perju*, pero las, pero que, perse*, perseguirte, perseguirte mas, persi*, personal, piensa, ' +
      'piensa bien, piensas pagar, pierdes, pilas, plan que, plan solo, plata*, plataforma, plataforma ., plaza, ' +
      'pocas, poco de, podra, podriamos, ponerse, ponerte, ponerte al, ponga, ponga*, pongas, ponte al, ' +
      'ponte las, por cada, por falta, por fin, por las, por los, por mora, por su, por ti, por una, porque no, ' +
      'precios, precios ., prese*, pretextos, pretextos ., primer, primer recibo, primera, primera hora, ' +
      'primera vez, prioridad, prioridades, prioridades ., problema, problemas ., procederemos, proceso ., ' +
      'profesores, programa ., promesas ., prometido ., prometiste pagar, propio, propio bien, prorroga, ' +
      'prorrogas, prorrogas ., proxi*, proxima, proxima vez, publi*, publicaremos, puede quedarse, puede vivir, ' +
      'puedes huir, puedes seguir, puedes volver, puedo pagar, puerta esta, puest*, puesto, puntu*, puntualidad, ' +
      'que, que casualidad, que debe, que desear, que eras, que esto, que firmaste, que hace, que hacer, ' +
      'que haya, que pague, que pasa, que quieres, que se, que sean, que si, que sigues, que somos, que son, ' +
      'que tienes, que todavia, que vas, que venga, queda mucho, queda sin, queda usted, quedan #, quedar, ' +
      'quedara, quedarse, quedas, quedas ., quedas fuera, quede, quedo sin, queja*, queremos clientes, ' +
      'queremos el, quien quiere, quien va, quien*, quienes, quiero una, quint*, quisi*, quisieras, ' +
      'quisieras cambiar, quiza te, react*, recargo ., rechazada, rechazo, recibira, recibira una, recibo no, ' +
      'reclama, recob*, recon*, recordamos, recordamos que, recordarte, recordatorio, recordatorio amistoso, ' +
      'redes, regis*, registrada, regla*, reglas, regulariza, reinc*, reloj, reloj corre, rendi*, rendirte, ' +
      'repetirlo, repit*, repita, repita ., reportado, reportaremos, requerimiento, requerimos, requi*, ' +
      'requiere, reservar, respeto ., responda, responde ., respondes, respondes ., responsabilidad ., ' +
      'respuesta, respuesta hoy, respuesta y, resto, resto del, restr*, retiramos, retiramos la, retomar, ' +
      'retomar las, retraso, retrasos, retrasos ., reuni*, reunion, reunion ., revisa, revisa tu, revision, ' +
      'rogar*, rogarte, rogarte ., roja ., rompiste el, sabe ., sabemos donde, sabes, saldo, saldo ., ' +
      'saldo vencido, saldr*, saldra, salidas, se acabo, se agota, se aplica, se cobrara, se como, se dara, ' +
      'se encuentra, se enterara, se repita, sea, seguimos sin, seguir en, segun*, segunda, seguro que, ' +
      'semana para, semanas ., senal*, senales, sera tarde, seria una, seriedad ., servi*, servicio ., ' +
      'sesiones ., si de, si esto, si hace, si hacen, si hay, si nos, si o, si pagas, si sigues, si tenias, ' +
      'si tienes, siendo asi, siento lo, sigue contigo, sigues asi, sigui*, silen*, silencio, sin decir, ' +
      'sin demora, sin disciplina, sin efecto, sin pago, sin respuesta, siqui*, siquiera, sirve de, siste*, ' +
      'situa*, situacion, solo a, somos una, son iguales, sorprenderia, su cuenta, su deuda, su domicilio, ' +
      'su expediente, su nombre, su pausa, su saldo, subir, subir los, suma un, sumin*, suministro, supie*, ' +
      'supon*, sus datos, suspension, tablo*, tablon, tablon ., tambien nos, tambien tengo, tanto, tarde con, ' +
      'tarde*, tardes, tardi*, tarif*, tarifa, tarjeta valida, tarjeta y, te avisamos, te conviene, te costara, ' +
      'te da, te damos, te escribimos, te escribo, te esperamos, te gusta, te hagas, te importa, te interesa, ' +
      'te obligo, te toca, te va, te vas, te vaya, te vi, telef*, telefono, telefono ., telefono cuando, ten, ' +
      'tendra un, tendremos, tendremos que, tenemos un, tenerte aqui, tengamos, tengamos que, tengo, ' +
      'tengo hijos, tengo que, tenias dinero, terce*, tercera, tercera vez, tercero, termino, ti ., ti y, ' +
      'tiempo ., tiempo con, tiene, tienes dinero, tienes hasta, toda la, todav*, todavia, todavia debes, ' +
      'todo el, todo lo, todo para, todos, todos en, toler*, tolerancia, toma, tomar, tomas, tonto*, tontos, ' +
      'total*, totalidad, trabaja, tranquilo, tranquilo ., tras, trato ., tribu*, tribunales, trist*, tu ?, ' +
      'tu actitud, tu avalista, tu casa, tu caso, tu culpa, tu cuota, tu descuento, tu elegiste, tu falta, ' +
      'tu lista, tu ni, tu pago, tu plaza, tu promesa, tu propio, tu responsabilidad, tu tambien, ' +
      'tus companeras, tus companeros, tus finanzas, tus problemas, tuvis*, tuviste, tuya y, ' +
      'ultimo recordatorio, un atraso, un cargo, un clic, un contrato, un costo, un descuento, un favor, ' +
      'un gestor, un mensaje, un plazo, un recibo, un trato, una clase, una comision, una excusa, ' +
      'una explicacion, una lastima, una palabra, una pena, una vez, uno nuevo, urge, urgen*, urgente, ' +
      'urgente que, usas, usted en, usted firmo, va a, vacac*, vacaciones, vacaciones ., valida, valoras, van, ' +
      'van dos, vaya, vaya mejor, ve que, veamo*, veamos, veces te, vemos en, vemos que, vence el, vence y, ' +
      'venci*, vencida, vencido ., vencimiento, vencio y, venga, venga*, vengas, veo, ver si, vera, verda*, ' +
      'verdad, verdad quieres, verdad quisieras, verdad te, verem*, veremos, verte aunque, verte por, ves, ' +
      'vez ., vez la, vez no, vez que, vez sin, vez te, viaje, vida es, viernes cerramos, viernes se, vigil*, ' +
      'visto ., vive, volun*, vuelto, vuelvas, vuelvas a, y asi, y de, y listo, y mas, y ninguna, y quedas, ' +
      'y seguimos, y te, y una, ya ., ya basta, ya eres, ya fue, ya habria, ya no, yo tambien',
  },
  warm: {
    8: 'puede',
    6: 'guard*, mes',
    5: 'aqui, un pago',
    4:
      '!nada, !ningu*, !perde*, ^ lo, ^ puedes, ^ si, alegr*, ayuda, ayuda*, desca*, escri*, fecha, gracias, ' +
      'gracias por, gusto, hay, llego, nada, nota, otro dia, paso, perdo*, prefi*, pregu*, queri*, sigue, sobre',
    3:
      '!de, !falta, !hace, !hoy, !por, !probl*, !sin, !tu, !vamos, ^ hay, abier*, al #, alarg*, bien ., cambi*, ' +
      'casa, cobro, como estas, con, con un, cuida*, de dinero, de menos, de tu, dos, el #, el banco, entre, ' +
      'eso, este mes, fallo, goal, goal ., graci*, helpe*, helpername, igual, inten*, la ultima, mayo, mejor, ' +
      'mejor ., meses, nadie, necesitas, ningu*, no tiene, pago de, pagos, parte, pausa, plan, primero, pueda*, ' +
      'puedas, seman*, sentimos, tiempo que, tranq*, tranquila, tu plan, vuelve',
    2:
      '!afect*, !agobi*, !cobra*, !cobro*, !comis*, !corre, !coste, !cuent*, !debes, !envia*, !escri*, !estam*, ' +
      '!esto, !exist*, !expli*, !inter*, !mal, !manda*, !ni, !pagos, !pague*, !pensa*, !perso*, !piens*, !prisa, ' +
      '!quita, !recar*, !si, !tambi*, !tiene*, !toca, !ultim*, !unica, !urgen*, !ve, # ?, # de, . gracias, . no, ' +
      '. si, . te, . ya, ^ alguien, ^ atencion, ^ cruz, ^ fue, ^ gracias, ^ he, ^ hola, ^ intentarlo, ^ la, ' +
      '^ leerla, ^ nadie, ^ no, ^ nunca, ^ puede, ^ puedo, ^ sentimos, ^ todo, ^ usted, a muchos, a nadie, ' +
      'a perder, a todos, a veces, abraz*, abrazo, adapt*, adapta, adapta a, admir*, afecta, agobi*, agost*, ' +
      'agosto, ahi, ahora ?, ahora no, alegria, algui*, alguien, alguien de, algun*, alguna, alguna vez, ana, ' +
      'ano, anula*, apete*, apetece, aqui tienes, atenc*, atencion, atencion a, avisa*, banco, basta, basta con, ' +
      'beca, bien, bienv*, bienvenida, buscamos, caduc*, calma, calma ., canti*, cantidad, carne, carta*, ' +
      'cartas, cerca de, cero ., cobra*, cobramos, como pediste, con otro, con una, conservas, corto, coste, ' +
      'cruz, cruz roja, cuadr*, cual, cualquier, cuando puedas, cuenta no, cuesta, culpa nuestra, dana, ' +
      'de cobrar, de los, de marzo, de mayo, de nuevo, de vuelta, debes no, decid*, decir que, dejo, del jueves, ' +
      'derec*, descansa, descansar, descanses, desde el, desha*, devol*, dia, dia #, dias ., diez, diez minutos, ' +
      'dime, dinero desde, dormi*, dormir, dos ., el aviso, el dia, el mes, el plan, el principio, el trabajo, ' +
      'elige, elija*, elijas, empez*, empezar, en, en dos, enero, enlac*, enlace, entie*, envia*, equiv*, es tu, ' +
      'es tuyo, ese, eso ., espan*, espera, esperan, esperar, esperar a, esta, estab*, estaba, estam*, estamos, ' +
      'estan, estes, esto a, euros, exist*, existe, fallado, falta, fecha*, fechas, ganas, gobie*, gobierno, ' +
      'graba*, gracias ., gratu*, guardamos, habla*, hablamos, hablar, hable*, haria, has fallado, hasta, ' +
      'historial de, hola, igual que, intentarlo, intentarlo otra, jefe no, julio, junto*, juntos, la excursion, ' +
      'la semana, la tomamos, le, leerl*, leerla, leert*, leerte, linea, lleva*, lo, lo es, manda*, mandaremos, ' +
      'mando, maner*, manera, manera ., marta, marzo, mas tarde, mayo ., mes ?, mientras, mientras tanto, ' +
      'modul*, mucho*, muchos, nada de, nada mas, nadie ., neces*, necesites, ni a, ninguna, no afecta, ' +
      'no cambia, no corre, no esperamos, no existe, no hace, no se, no tienes, nos basta, nos ha, nos pediste, ' +
      'nueva, nuevo, numer*, numero, olvida, opcio*, orgul*, orien*, pagar a, pagar la, pago al, pago o, ' +
      'pagues hoy, pagues o, palabra ., palabras goal, para cambiar, para lo, parad*, parado, parar, parte de, ' +
      'pasa, paso ., pausa ., pedir ayuda, pedis*, pediste, pensamos, peque*, perdon, perdona, pidas, pide, ' +
      'pienses, plan no, plan se, poco, poco ., por este, por la, por nosotros, por si, prefieres, pregunta, ' +
      'preoc*, primero ., princ*, principio, proba*, pront*, pronto, puede pagar, puede*, puedes, puedo, ' +
      'que contestar, que descanses, que elijas, que necesites, que nos, que pagar, que tenias, queda, quedan, ' +
      'quedan tres, querias, quier*, quieras, quieras ., quieres que, quinc*, quitamos, recibo de, ' +
      'recordatorios, repar*, respi*, revisamos, ritmo, sabad*, salio, salud, salud*, se adapta, se nos, ' +
      'se queda, se vencio, segui*, semanas, senti*, si quieres, si te, si ya, sient*, sigue siendo, siguen, ' +
      'sigues con, solo, solo si, suele, tal, tambi*, tambien, tarde, tarjeta esta, tarjeta nueva, te apetece, ' +
      'te haria, te mando, te sirve, te vamos, tengas, tenia*, tenias, terminar, tienes que, todas, todo, ' +
      'todo a, tomamos en, trabajo nuevo, tu carne, tu lado, tu pausa, tu precio, tu primero, tus clases, ' +
      'tus palabras, tuyo, un, un abrazo, una factura, una pausa, va, vas por, vayas, ve, vemos, ven, vencio, ' +
      'vencio la, viene, vuelta ., vuelv*, vuelve a, y, y eso, y si, y tus, ya esta',
    1:
      '!aboga*, !acuer*, !agost*, !ahora, !amena*, !anadi*, !apare*, !atras*, !aviso*, !ayer, !basta, !bien, ' +
      '!borra, !busca*, !caduc*, !cambi*, !carta*, !chica, !cobra, !compa*, !compr*, !condi*, !conse*, !conta*, ' +
      '!corri*, !crece, !credi*, !cuest*, !damos, !datos, !debe, !deber*, !debio, !defin*, !desea*, !dias, ' +
      '!direm*, !elige*, !entie*, !entre, !equiv*, !eres, !ese, !eso, !extra, !factu*, !famil*, !fecha, !fines, ' +
      '!funci*, !grupo, !habla*, !hacen, !hemos, !juzga*, !letra, !limit*, !lista, !llego, !lleva, !lucro, ' +
      '!malo, !maqui*, !menos, !mensa*, !mirar, !motiv*, !multa*, !neces*, !nombr*, !nosot*, !numer*, !pagar*, ' +
      '!papel*, !para, !pasam*, !pasar*, !paso, !pedim*, !penal*, !perdi*, !permi*, !pierd*, !plaza, !plazo, ' +
      '!poder, !poner*, !preoc*, !prueb*, !pudo, !pueda*, !puert*, !que, !queda, !quere*, !recib*, !recor*, ' +
      '!repro*, !riesg*, !sabe, !sabra, !sale, !salio, !se, !ser, !sient*, !sobre, !sorpr*, !su, !suspe*, ' +
      '!tarda, !tarde, !tiene, !traba*, !tus, !tuyo, !usted, !vas, !veces, !ver, !vergu*, !volve*, #, # al, ' +
      '# euros, # ministerio, # y, . como, . disfruta, . entonces, . es, . esta, . lo, . pasa, . podemos, . que, ' +
      '. quieres, . respira, . suele, . una, ? hace, ^ #, ^ abajo, ^ ahi, ^ ahora, ^ antes, ^ asunto, ^ aunque, ' +
      '^ ayuda, ^ cancelamos, ^ cerramos, ^ coach, ^ como, ^ condusef, ^ confiamos, ^ conoce, ^ conservas, ' +
      '^ cuando, ^ cuenta, ^ cuentame, ^ dana, ^ debe, ^ debes, ^ dejamos, ^ desde, ^ dime, ^ dinos, ^ durante, ' +
      '^ elige, ^ empezamos, ^ encontramos, ^ entiendo, ^ esa, ^ ese, ^ estoy, ^ hablar, ^ hice, ^ hicimos, ' +
      '^ hoy, ^ jamas, ^ lamento, ^ llamame, ^ mereces, ^ nada, ^ necesitas, ^ ninguna, ^ nuestro, ^ pagar, ' +
      '^ paramos, ^ paso, ^ perder, ^ perdona, ^ planifica, ^ podes, ^ prefieres, ^ pregunta, ^ quiere, ' +
      '^ raices, ^ recibimos, ^ revisamos, ^ su, ^ sus, ^ tal, ^ terminaste, ^ todos, ^ tomate, ^ tomese, ^ tus, ' +
      '^ vas, ^ volver, a clientes, a dos, a juzgar, a la, a llamar, a llegar, a menudo, a muchas, a paso, ' +
      'a poco, a su, a suspender, a tu, a viernes, abajo, abierta y, abiertas, abiertas ., abierto, abiertos, ' +
      'abiertos ., aboga*, abrazo ., abre, abril, abril ., abrir, acaba tu, acceso sigue, acomo*, acomodamos, ' +
      'acomp*, activa, acuerdo ., adela*, adelante, adelante ., afecta a, agosto ., ahora ., ajust*, ajustamos, ' +
      'ajustamos la, al final, al mes, al mismo, alegra mucho, alegria ., alegro, alegro mucho, algo, algo ., ' +
      'algo que, alguien que, alimentos, amabl*, amable, amena*, animo, ano ., anter*, anterior, anterior sono, ' +
      'anterior ya, antes que, anulado, anulado ., anulamos, apaga*, aparece, aparece en, aplicacion, aprie*, ' +
      'aprieta, apuntes, apuro, aqui nadie, aqui progress, arregla, arreglado, arreglado ., arreglo, arreglo ., ' +
      'aseso*, asesor, asesora, asunto tu, atendemos, atrasado, atrasado no, aunqu*, aunque, aunque el, avanc*, ' +
      'avance, avanzar, avanzar ., avisame, avisame si, avisanos, aviso con, aviso para, aviso*, avisos, ayer, ' +
      'ayer ., ayer y, ayuda cerca, ayuda con, ayuda no, ayudaria, ayudarte, ayudarte ., ayudarte a, ayudas, ' +
      'ayudas podrias, ayude, ayude ., bajam*, bajamos, bajar, banco de, banco no, basta ., beca cubre, bibli*, ' +
      'biblioteca, bien ?, bienvenida otra, borra, borra*, borralo, buen, buena, buena noticia, bueno, busca*, ' +
      'buscamos otra, busqu*, busquemos, cada pago, cada parte, caduca ., caducado, caduco, cambia, cambia por, ' +
      'cambiado, cambiamos, cambiamos ., cambiar de, cambias, cambias de, cambio, camin*, cancelamos, ' +
      'cancelar ., cansa*, cantidad que, cantidad te, cantidades, cargo que, carin*, carino, carta, casa no, ' +
      'casi, caso y, cator*, catorce, catorce dias, cerca, cero, cerramos, cerramos por, chica, cinco, circu*, ' +
      'circulo, cita, cita ., clara, clase, clase de, clase*, clases, clases siguen, coach, coach de, cobra, ' +
      'cobrar, cobras, cobre*, cobres, cobro ., cobro de, cobro en, cobro sera, cole, coleg*, colegio, ' +
      'comedor igual, comid*, comida, comis*, comision, como, como lo, como siempre, como va, comod*, ' +
      'companeros no, compromiso con, con alegria, con alguien, con calma, con carino, con esto, con ganas, ' +
      'con gusto, con los, con nadie, con pago, con tiempo, condi*, condiciones, condusef, condusef gobierno, ' +
      'confiamos, confiamos en, confianza ., conmi*, conmigo, conoc*, conoce, conoce tus, conse*, consejo, ' +
      'constancia, consu*, consulta, contamos, contarnos, contestamos, contestamos el, contesto, contigo, ' +
      'contigo gratis, corre, corre*, correo, correos, correr, cosa, coste ., coste para, crece, crece ., ' +
      'credito ., creem*, creemos, cuadra, cualq*, cuand*, cuando, cuando estes, cuando la, cuando quieras, ' +
      'cuando tengas, cuando todo, cuanto ., cuanto y, cuatro pagos, cubre, cuenta como, cuenta los, ' +
      'cuenta sigue, cuentame, cuest*, cuesta ., cuidate, culpa*, cumplido, cuota mas, cuota puede, da gusto, ' +
      'dar de, dato, datos, de abril, de alimentos, de ayer, de cada, de credito, de descanso, de espera, ' +
      'de este, de golpe, de grupo, de idea, de julio, de la, de lucro, de lunes, de manana, de mas, de mes, ' +
      'de mexico, de noche, de nueve, de pausa, de perder, de sanidad, de semana, de septiembre, de siempre, ' +
      'de todo, de valientes, debe nada, debes nada, debio, decidas, decide, decides, decides ., decir, decir*, ' +
      'decirnos, decirnos que, define, dejam*, dejamos, dejamos para, dejaste ., dejo de, dejo el, del #, ' +
      'del mes, demas*, demasiado, dentro ., derecho, derecho a, derechos, descansa ., descansar ., descanses ., ' +
      'descanses helpername, desde, desde hoy, deseado, deseado ., despacio, despacio ., despues de, deuda no, ' +
      'devolvemos, devolvimos, devuelto, dia ., dia de, dia no, dia y, dias antes, dias en, dice, dice que, ' +
      'dicie*, diciembre, digas, dijim*, dijimos, dijiste que, dime si, dimel*, dimelo, dimelo y, dinero cuesta, ' +
      'dinero que, dinero y, dinos, dinos*, dinoslo, direm*, diremos, discu*, disculpas, disfruta de, divid*, ' +
      'dividimos, doble, domingos, donde lo, dudas, duran*, durante, durante la, dure, echam*, echamos, ' +
      'echamos de, efectivo, el ., el cargo, el colegio, el correo, el descuento, el enlace, el error, el fallo, ' +
      'el fondo, el grupo, el jardin, el libro, el martes, el recargo, el recibo, el retraso, el seguro, ' +
      'el sitio, el sueldo, el sueno, el tercer, el total, el ultimo, elegi*, elegir, elegiste ., elige*, ' +
      'eliges, elijas ., empezamos de, empieza por, empresa ., empresas, empresas de, en agosto, en casa, ' +
      'en clase, en cuatro, en cuotas, en efectivo, en esta, en esto, en julio, en junio, en marcha, en marzo, ' +
      'en mayo, en pausa, en una, encaj*, encan*, encantaria, encantaria verte, encontramos, enero ., enlace no, ' +
      'entendemos, entendemos que, entera, entero, entiendo, entiendo que, enton*, entonces, entra, entra sin, ' +
      'entre tu, entro, enviaremos, equivocamos, equivocamos al, era, era correcto, era para, eres ., ' +
      'eres parte, error, error ., es, es ., es avanzar, es lo, es normal, es solo, es un, es urgente, ' +
      'es volver, escap*, escribamos, escribe, escribir, escuc*, escucha, escue*, escuela, escuela ., ese dia, ' +
      'espac*, espacio, espanola, esperamos ., esperamos una, esperar hasta, esperemos, esta ., esta al, ' +
      'esta arreglado, esta completo, esta devuelto, esta no, esta nota, esta todo, estamos ., estara, estas ?, ' +
      'estas bien, estas de, este, este ano, este enlace, este retraso, estes bien, estes lista, esto con, ' +
      'esto no, estoy, estoy aqui, euros a, exame*, expli*, explicaciones, explicaciones ., explico, extra, ' +
      'extra*, facil, facil ., factura, factura ., fallo ., fallo nuestro, falta que, falta tu, faltar, famil*, ' +
      'familia ., fecha ?, fecha es, fecha no, fechas ., fiest*, fiesta, fiesta ., final, final del, fines, ' +
      'fines de, first*, firstname, firstname que, fondo, forma ., frio, fue culpa, fue del, funci*, funciona, ' +
      'ganas ., ganas de, gobierno de, golpe, golpe ., grabaciones, grabaciones ., grabadas, grand*, grande, ' +
      'grande ., gratis y, gratuita, grupo, grupo te, grupo y, guardado, guardar, guardo, ha caducado, ' +
      'ha cambiado, ha llegado, ha pasado, habla de, hablamos ., hablamos con, hablar ., hablar de, hablar en, ' +
      'hablemos, hablemos ., hace demasiado, hace falta, hacen, hacen falta, hacer nada, haga falta, hagas caso, ' +
      'hagas nada, han, has aprendido, has cumplido, has trabajado, hasta pronto, hasta que, hasta tres, ' +
      'hay meses, hay ningun, hay un, hay una, hayas, hayas escrito, hecho a, hemos parado, hemos sabido, ' +
      'herma*, hermana, hice, hice la, hija, hijo no, historia ?, hizo, hizo el, hola firstname, honda*, hondas, ' +
      'hora, hora ., hoy no, hoy te, hoy tienes, idea, idea ., idioma ., igual ., igual aunque, importa, ' +
      'importante, insistir, intencion, intenciones, intentamos, interrumpe, invit*, ir, ir despacio, jamas, ' +
      'jardi*, jardin, jardin por, jueve*, jueves, jueves ?, jueves si, julio ., junio ., juntos ., juzga*, ' +
      'juzgar, la ayuda, la carta, la clase, la cuota, la deuda, la escuela, la fecha, la llamada, la manana, ' +
      'la mitad, la oferta, la paga, la puntualidad, la salud, la secretaria, la tarde, la tarjeta, la vez, ' +
      'la visita, la vuelta, lado, lado helpername, lamento, lamento que, las cartas, las clases, las diez, ' +
      'las fechas, las grabaciones, las que, las seis, las tarjetas, le atiende, le esperamos, le guardamos, ' +
      'lecci*, lecciones, lee, leemo*, leemos, leer, leo, les pasa, letra, letra chica, libre, libro, libro*, ' +
      'libros, limit*, limite, linea de, lio, llama*, llamame, llamaremos, llamaremos solo, llamarte, llega, ' +
      'llegado, llegado ., llegar ., llegaran, llegas ., llegaste, llego ., llego bien, llevas la, llevo, ' +
      'lo contamos, lo de, lo dejamos, lo hablamos, lo hiciste, lo importante, lo mas, lo movemos, lo pagues, ' +
      'lo primero, lo revisamos, lo sabe, lo sentimos, lo vamos, lo vemos, los domingos, los jueves, los libros, ' +
      'los martes, los meses, los planes, los recordatorios, los sabados, lucia, lucia ., lucro, lugar en, luis, ' +
      'lunes, lunes a, lunes te, luz, mal de, malo, malo ., manana como, manana sigue, manda, mando el, manti*, ' +
      'maqui*, maquina, maquina ., marca*, march*, marcha, marte*, martes, martes ?, marzo ., mas ., mas ?, ' +
      'mas baja, mas facil, mas mensajes, mas por, mas que, mas recordatorios, mas tiempo, maya, maya ., ' +
      'me basta, me encantaria, me quitaron, medic*, medico, mejor pagar, mejor*, menos, menos ., menos de, ' +
      'mensaje anterior, mensajes, menud*, menudo, menudo ., mes ., mes caro, mes en, mes lo, mes no, mes que, ' +
      'meses dificiles, meses seguidos, meta, meta de, mexic*, mexico, mi tambien, miembros, mient*, ' +
      'mientras dure, mientras hablamos, mientras lo, mientras pagas, minis*, ministerio, ministerio de, mira, ' +
      'mira que, miram*, miramos, miran*, mirando, mirar, mitad, modulo, momento, movem*, movemos, mover, ' +
      'mover ., mover la, mover*, moverlo, movio, mucha gente, mucho ., mucho lo, mucho verte, muchos nos, ' +
      'mueve, multa*, multas, nada a, nada malo, nada pendiente, nada se, nadie del, nadie esta, nadie va, ' +
      'necesitas ., necesites ., ni, ningun, no ., no aparece, no buscamos, no caduca, no cobramos, no crece, ' +
      'no cuesta, no debes, no debio, no deseado, no es, no hacen, no hagas, no hemos, no importa, no le, ' +
      'no llego, no necesito, no otro, no paso, no perderas, no pienses, no pierde, no poder, no pudo, ' +
      'no puedas, no queda, no recibiras, no respondas, no sabemos, no salio, no trabajamos, no tuyo, no vas, ' +
      'no volveremos, nombre no, nombre real, norma*, normal, nos, nos da, nos digas, nos equivocamos, ' +
      'nos importa, nos la, nos pasa, nosot*, nosotros, nosotros ., nosotros esperamos, notas, notas y, noticia, ' +
      'nuestra ., nueve, nueve a, nunca, nunca es, nunca lo, o de, o despues, o el, o en, o sin, o un, ocho, ' +
      'ocult*, ofert*, oferta, oferta no, olvida ., opcion, opcion es, opciones, oportunidad de, orden ., ' +
      'orgullo, orgullo ., otono, otra fecha, otra forma, otro nombre, paga a, paga solo, pagar ahora, pagar el, ' +
      'pagar en, pagar por, pagin*, pagina, pago del, pago es, pago llego, pago que, pagos mas, pagos y, ' +
      'palabras, papel, papel*, papeles, para ayudarte, para despues, para familias, para hablar, para nosotros, ' +
      'para que, para seguir, para su, para ti, para todo, parado ., parado los, param*, paramos, parar ., ' +
      'parar*, parte del, parte*, partes, pasa ., pasa a, pasa nada, pasad*, pasado, pasado por, pasam*, ' +
      'pasamos, pasan*, pasando, pase, pase lo, paso a, pausa acaba, pausa de, pausa es, pausa tu, pedim*, ' +
      'pedimos, pedimos que, pedir que, pediremos, pediste ., pediste que, pediste y, penal*, penalizacion, ' +
      'pequena, perder el, perder tu, perder un, perdera su, perdon por, perdona ., perfe*, perfecto, permi*, ' +
      'permiso, pero no, personas, pesan, pesan ., pidas ., pide que, pidie*, plan esta, plan para, plani*, ' +
      'planifica, planifica tu, plaza ., podem*, podemos, podes, podes pagar, podrias pagar, podrias recibir, ' +
      'polit*, ponem*, ponemos, ponemos ., pones, pones ., por el, por error, por esperar, por esto, por lo, ' +
      'por mensaje, por pedir, por poco, por retraso, por sorpresa, por telefono, por temporadas, ' +
      'por transferencia, por un, porque el, preci*, precio, precio no, prefe*, prefieres que, preguntamos, ' +
      'preguntarte, preguntas, preocupa, preocupe, presentes, presentes tus, prestamo ., presu*, presupuesto, ' +
      'prisa, prisa ., probamos, problema ., profesor, progreso, progress, progress ., prometo, pronto ., ' +
      'pronto helpername, propo*, propu*, propuesta, propuesta ., proxima leccion, prueb*, pruebas, pudo, pueda, ' +
      'puedas ., puede esperar, puede mirar, puede mover, puede que, puede ser, puedes elegir, puedes pagar, ' +
      'puedes ver, puedo llamarte, puert*, puerta ., que ., que ahora, que alegria, que ayudas, que cantidad, ' +
      'que cobres, que decidas, que digas, que el, que elegiste, que esperemos, que estes, que gusto, ' +
      'que hablemos, que haga, que hayas, que me, que paso, que puedas, que puede, que queda, que quieras, ' +
      'que sigas, que tal, que tengas, que trabaja, que un, que una, que viene, que ya, queda ., queda entre, ' +
      'queda fuera, queda nada, quedas sin, quedo, quere*, queremos que, queria, querias pagar, quien eres, ' +
      'quien paga, quiera ., quieres, quince, quincena, quita, quita el, quitamos la, quitaron, quitaron horas, ' +
      'quite, quite el, raice*, raices, raices hondas, razon, razon el, real, recargo de, recepcion ., ' +
      'rechazado, rechazarlo, recib*, reciba, recibiras, recibiras mas, recibiras recordatorios, recibo ., ' +
      'reclamo, recordatorios por, repro*, resol*, respira, respiro, respiro ., respondas, responde, ' +
      'responde cuando, respuesta ., retraso ya, revisar, ritmo ., robar*, robaron, rodil*, rodilla, roja, ' +
      'roja espanola, roja te, rompio, sabados, sabe, sabe que, sabemos de, sabemos lo, saber que, sabido de, ' +
      'saldo pendiente, sale, salida, saludo, saludos, salvo, salvo que, sanid*, sanidad, sara, se arregla, ' +
      'se cancela, se cobra, se entera, se habla, se hace, se hizo, se interrumpe, se mantiene, se movio, ' +
      'se mueve, se para, se pierde, se preocupe, se puede, se que, se quedan, se rompio, sea ., secre*, ' +
      'secretaria, secretaria cierra, seguidos, seguir ., seis, semana, semana no, semana que, senor*, senora, ' +
      'sentimos mucho, septi*, septiembre, ser dificil, serio ., sesio*, sesion, si algo, si alguien, ' +
      'si cambias, si el, si eliges, si es, si la, si las, si le, si prefieres, siemp*, siempre, sientas mal, ' +
      'sientes, siento, siento mucho, siento que, siete, siete ., sigue activa, sigue en, sigue igual, ' +
      'sigue tratando, siguen aqui, sigues dentro, silencio ., silla, silla ., sin coste, sin cuota, sin el, ' +
      'sin fines, sin mirar, sin prisa, sin problema, sin tu, sirve una, sitio ., sitio en, sobre dinero, socia, ' +
      'solo falta, solo lo, solo para, solo queremos, solo tu, solo un, solo una, solta*, sono, su casa, ' +
      'su factura, su hija, su lugar, su medico, su plaza, su servicio, sueld*, sueldo, suele ser, sueno, ' +
      'sueno ., suma, suspende, tal vez, tambien es, tambien me, tambien vale, tarda, tarda*, tarde no, ' +
      'tarjeta caduca, tarjeta vencio, tarjetas, te, te avisaremos, te aviso, te ayudaria, te ayude, ' +
      'te cobramos, te contamos, te deja, te dejo, te echamos, te escucha, te espera, te guardamos, te hace, ' +
      'te llamaremos, te mandaremos, te paso, te pediremos, te preocupa, te quita, te quite, te robaron, ' +
      'te sientas, tema, tempo*, temporadas, tener*, tenerte, tenerte de, tengo presentes, tenias razon, tenie*, ' +
      'teniendo, tercera parte, terminar el, terminaste, termine, termine tu, termino el, theo, ti con, ti no, ' +
      'tiempo ?, tiempo para, tiene arreglo, tiene coste, tiene derecho, tiene*, tienes, tienes derecho, ' +
      'tienes por, tienes tu, toca, toca ., todas las, todavia no, todo de, todo pagado, todos ., todos tenemos, ' +
      'tomam*, tomamos, tomat*, tomate, tomate el, tomes*, tomese, total, trabaja el, trabajado, trabajamos, ' +
      'trae, traer, tranquila ., tranquilidad, transferencia, transferencia ., tratando, tratando de, tres, ' +
      'tres ., tu acceso, tu avance, tu calma, tu constancia, tu decides, tu decision, tu dinero, tu disputa, ' +
      'tu esfuerzo, tu hijo, tu las, tu manera, tu mensaje, tu mes, tu meta, tu paciencia, tu progreso, ' +
      'tu queja, tu reclamo, tu ritmo, tu sesion, tu ultima, tu vida, tu y, turno, tus apuntes, tus datos, ' +
      'tus derechos, tus lecciones, tus notas, tus pagos, tus sesiones, tuyo ., un ano, un asesor, un aviso, ' +
      'un cafe, un examen, un fallo, un lio, un mal, un numero, un plan, un respiro, un saldo, un saludo, ' +
      'un tiempo, una buena, una carta, una cuota, una fecha, una historia, una lista, una maquina, una nota, ' +
      'una oficina, una parte, una persona, una respuesta, unica persona, uno ., unos, unos diez, urgente ., ' +
      'usted lo, usted y, va bien, va mejor, va primero, vale ., valie*, valientes ., vamos, vamos a, vas bien, ' +
      've ., veces, veces lo, vemos ., vencia, ver, verdad ., verte ., verte de, vez el, vez es, vi que, vida, ' +
      'vida se, viernes ?, viernes como, viernes para, vinis*, viniste, vino, visit*, visita, volve*, volver ., ' +
      'volver a, vuelta, vuelta al, y a, y aqui, y dejamos, y descansa, y despues, y esta, y la, y llevo, ' +
      'y puedes, y que, y queremos, y sigues, y ya, y yo, ya lo, ya nos, ya pagaste, ya paso, ya vas, yo ., ' +
      'yo lo',
  },
};
