import type { Tone } from '../tone.ts';

/**
 * What words and pairs of words weigh in Spanish, written by `npx node test/terms/voice/tone/fit.ts spanish` and
 * never by hand: a logistic regression of 6868 practice sentences, harsh and kind; `fitWeights.ts` says how.
 */
export const tone: Tone = {
  why: 'No single word is unkind, but together they sound like those who threaten or blame.',
  kinder: 'Di qué queda abierto, que hay tiempo, y qué podría ayudar.',
  letters: 'a-z0-9',
  negators: 'no, ni, nunca, jamas, nada, nadie, ninguna, ninguno, ningun, tampoco, sin',
  base: 4,
  finding: 4.5,
  cold: {
    6: 'incum*, paga',
    5: 'cumpl*, excus*, impag*, oblig*, pague',
    4:
      '!pausa, !puede, # horas, cada dia, de pagar, decep*, desap*, deudo*, dimos, dispu*, esperando, falta de, ' +
      'ignor*, pagan, pagar ., pagar*, pagas, pero, por no, proce*, se le, sera, su, usted',
    3:
      '!banco, !como, !del, !entra*, !grati*, !pagad*, !puede*, !regal*, !vuelv*, . y, ^ despues, ^ esperamos, ' +
      '^ otra, ^ que, ^ te, actit*, actitud, adeud*, agrad*, aprov*, cara, claro, compo*, compr*, costa*, cree, ' +
      'cual es, culpa, de nosotros, de pago, de que, debe, debes, debes ., debie*, debiendo, desde hace, deuda, ' +
      'educa*, en #, esta noche, esta vez, estar*, excusa, falla*, gente, habri*, hacer ., haces, horas, impago, ' +
      'la gente, lo tuyo, los demas, medid*, moros*, ni un, no me, notif*, nuest*, nuestros, oport*, paga y, ' +
      'pagar, pago no, para siempre, parte ., piens*, pierd*, por que, por tu, prete*, prior*, probl*, prome*, ' +
      'puntu*, quien, quiero, recor*, repor*, reque*, respe*, retir*, rompiste, si no, sigue sin, sin pagar, ' +
      'sus, tan, tanto te, tendr*, tener, tu no, tu parte, valor*, y ni',
    2:
      '!acept*, !admit*, !al, !ayuda*, !creem*, !cumpl*, !da, !decir, !digas, !dormi*, !en, !entre*, !estar*, ' +
      '!favor, !las, !me, !mi, !mucho, !mundo, !no, !nos, !olvid*, !pagas*, !pago, !para, !podem*, !prepa*, ' +
      '!prorr*, !quier*, !respe*, !respo*, !sirve, !sitio, !somos, !te, !venga*, . ahora, . para, ^ aviso, ' +
      '^ cero, ^ cuanto, ^ da, ^ hasta, ^ ni, ^ ningun, ^ otro, ^ pague, ^ pediste, ^ piensa, ^ quien, ' +
      '^ rompiste, ^ seguro, ^ siempre, ^ solo, ^ tan, ^ tanto, ^ todavia, ^ tres, ^ ultimo, ^ yo, a, ' +
      'a nosotros, a tus, a una, a ver, aband*, acabo, accio*, actua*, acuer*, acuerdas, acumu*, admit*, adult*, ' +
      'adulto, agota, agradeces, agradeces ., ahorr*, al corriente, al dia, al menos, anos, ante, antes de, ' +
      'apareces, apareces ., aqui no, arrep*, asi, atraso, avisado, aviso ., baja, banco ., basta*, bastante, ' +
      'bien de, bien que, bonit*, calla*, cambia nada, cargo por, caro ., cient*, ciento, clase ., clien*, ' +
      'cobrara, coge, como si, como tu, como una, comun*, con lo, con que, conce*, concepto ., consecuencias ., ' +
      'conservar, contenido, contr*, corri*, corriente, corta*, costu*, costumbre, credi*, cuando se, ' +
      'cuanto antes, cuanto mas, cuantos, cubri*, cubrir, cuentas, cuentos, cuentos ., cumple, da, dado, dar la, ' +
      'de nada, de no, de trabajo, debas, deber*, deberia, deja, deja de, dejas, del grupo, demas, despe*, ' +
      'despues no, deudor, dia que, dia uno, dices, dices que, dinero ., dormir tranquilo, dos meses, doy, ' +
      'educacion, ejemp*, el celular, el derecho, el jueves, el mundo, el plazo, el que, el reloj, el telefono, ' +
      'elimi*, en este, en la, en paro, enesi*, entre*, es para, es una, esa, escon*, escrito, ese plan, ' +
      'esperes, esta es, esta muy, este es, evalu*, excep*, exclu*, excusas, exigi*, falla, fallas, fallaste, ' +
      'fallaste ., falli*, faltas, firma*, firmaste, fondo*, fondos, fuera, gimna*, gracias a, haber, habria, ' +
      'hagas, has, hasta cuando, hay clases, hay que, hijos, histo*, horas ., horas para, hubie*, importara, ' +
      'incumplimiento, inmed*, inqui*, insista, integ*, irres*, irte, juez, jugan*, jugando, la culpa, la lista, ' +
      'la paciencia, las reglas, leido, leist*, leiste, liqui*, llega el, llegar a, llegas, lo agradeces, ' +
      'lo anterior, lo cual, lo minimo, lunes ., manana no, manos, mante*, me lo, medio*, menti*, meses de, ' +
      'mientras no, minim*, minimo, mirar*, mis, misma historia, mora, morosos, mucho tiempo, mundo, muy bonito, ' +
      'nada ., nadie en, necesitamos, negoc*, no ?, no contestar, no digas, no entras, no esperes, no has, ' +
      'no nos, no pagar, no pagas, no pagaste, no podemos, no puede, no puedes, no todo, no vuelvas, ' +
      'nos fallaste, nuestra ayuda, o te, obligacion, oficina te, oportunidad, otra persona, otro, otro lado, ' +
      'otro mes, otros, otros ., pacie*, padre*, padres, paga ., pagan ., pagan*, pagando, pagar esto, pagar no, ' +
      'pagara, pagas ., pagas esta, pago completo, pagos ., pagues ., palabra ya, para otro, para pagar, ' +
      'pausa termino, peor, peor ., perde*, perdida, pero las, perse*, perseguirte, piensas, plan a, plan era, ' +
      'plazo, poner*, ponte, ponte al, por ciento, por una, porque no, prepa*, preparado, prese*, pretexto, ' +
      'problemas, programa ., prometiste, prorr*, prorrogas ., publi*, puest*, puesto, punto, punto ., que, ' +
      'que esta, que hace, que no, que pagues, que puedes, que tiene, queda*, quedar, quedara, quien no, ' +
      'quieres irte, quint*, quisi*, racha, reanu*, rechazada, recibira, recla*, regal*, regala, regala nada, ' +
      'regla*, reglas, regul*, reloj, reloj corre, rendirte, respeto, respo*, responsabilidad, reten*, retra*, ' +
      'retrasos, rinde*, rompi*, rompiste el, sabes lo, salde*, saldes, saldes lo, se acabo, se como, sea, ' +
      'seria, serie*, seriedad, serio, servi*, servicio ., si tienes, sido, siempre dices, sigue asi, sigues, ' +
      'simpl*, sin decir, somos, su cuenta, su deuda, tambien ., tampo*, tampoco, tan dificil, tarde con, ' +
      'tarde y, tarjeta ., te acuerdas, te cuesta, te dejamos, te dimos, te he, te hemos, te importara, te lo, ' +
      'tendra, tener que, tengo que, terce*, termina ., ti, tiempo y, tienes dinero, todo tu, todos, trabaja, ' +
      'trato, tu ., tu deuda, tu pago, tu retraso, tu silencio, tus, tuvis*, tuviste, tuya ., un favor, ' +
      'un prestamo, un recargo, una disculpa, una vez, vas, vas a, ve que, vencido, vencido ., venga*, vengas, ' +
      'veo, ver si, verda*, vez, vida ., viernes se, vigil*, vive, vives, vivir, volver cuando, vuelves pero, ' +
      'y mas, y paga, ya',
    1:
      '!abona, !abona*, !abono, !abuse*, !acces*, !actua*, !admin*, !aire, !algun*, !alqui*, !alter*, !aport*, ' +
      '!apunt*, !asi, !atend*, !aun, !aviso, !baja, !bienv*, !bueno, !capaz, !cara, !certi*, !cierr*, !citas, ' +
      '!clase, !clase*, !clien*, !con, !conce*, !conve*, !cosas, !cuand*, !culpa, !cuota, !darem*, !deja, ' +
      '!dejar, !dejas, !dejes, !demor*, !derec*, !desap*, !dia, !dice, !dific*, !diga, !diner*, !disci*, ' +
      '!discu*, !efect*, !el, !empie*, !error, !espec*, !estan, !estar, !excep*, !excus*, !extra*, !falla, !fin, ' +
      '!fondo*, !gimna*, !gusta, !gusta*, !haber, !haces, !hagas, !hara, !hasta, !huir, !imagi*, !ingre*, ' +
      '!invol*, !ir, !juega, !justi*, !justo, !la, !le, !lejos, !llega, !llega*, !lo, !lugar, !manan*, !mante*, ' +
      '!mas, !merec*, !muy, !nadie, !negoc*, !nino, !oblig*, !otra, !paga, !pagan, !pagar, !pagas, !palab*, ' +
      '!pasad*, !pedir, !pena, !pero, !perse*, !podra, !prete*, !prior*, !puedo, !quisi*, !quita*, !recla*, ' +
      '!renov*, !repit*, !reser*, !rogar*, !sea, !segui*, !segun*, !seman*, !sera, !servi*, !sesio*, !siend*, ' +
      '!sigue, !simpl*, !siqui*, !sirvi*, !sola, !sus, !tampo*, !tan, !tarje*, !tener, !tenga*, !termi*, ' +
      '!tiemp*, !trans*, !trato, !tres, !un, !una, !vacac*, !valid*, !valor*, !van, !vida, !vivir, !voy, ' +
      '!vuelt*, # dias, # por, . a, . antes, . de, . despues, . ese, . estas, . este, . muy, . pague, . saca, ' +
      '. usted, ^ acaso, ^ acordamos, ^ actua, ^ actualiza, ^ agradece, ^ ahorrate, ^ al, ^ andale, ^ ante, ' +
      '^ aprende, ^ asi, ^ avisaremos, ^ baja, ^ basta, ^ bien, ^ cambiar, ^ cliente, ^ conforme, ^ corre, ' +
      '^ cortaremos, ^ crees, ^ cuantas, ^ cuantos, ^ cuatro, ^ cumple, ^ date, ^ deja, ^ despidete, ^ disputar, ' +
      '^ elegi, ^ eres, ^ es, ^ eso, ^ esperabamos, ^ espero, ^ estado, ^ estamos, ^ estas, ^ este, ^ esto, ' +
      '^ evita, ^ evite, ^ han, ^ haz, ^ leiste, ^ llame, ^ llamenos, ^ llevas, ^ llevo, ^ luego, ^ manana, ' +
      '^ menos, ^ mi, ^ mucho, ^ necesitamos, ^ nos, ^ notamos, ^ organizate, ^ paga, ^ pagas, ^ pago, ^ parece, ' +
      '^ pense, ^ perdiste, ^ piensas, ^ pierdes, ^ podriamos, ^ podrias, ^ ponga, ^ ponte, ^ primero, ' +
      '^ prometiste, ^ publicaremos, ^ queda, ^ quedan, ^ queremos, ^ quiero, ^ recordatorio, ^ regulariza, ' +
      '^ responda, ^ resulta, ^ revisa, ^ sabemos, ^ se, ^ segunda, ^ senor, ^ seria, ^ sin, ^ socio, ^ sos, ' +
      '^ ten, ^ tendras, ^ tic, ^ tomamos, ^ ultima, ^ un, ^ una, ^ urgente, ^ usas, ^ vamos, ^ vaya, ^ ves, ' +
      '^ vives, a #, a cobros, a costa, a costar, a cumplir, a dejar, a escribirle, a esperar, a fallar, ' +
      'a hablar, a los, a medianoche, a nada, a organizarte, a otro, a pagar, a partir, a pedirme, a poner, ' +
      'a primera, a que, a quien, a seguir, a ser, a todo, a un, a volver, abogado ., abona, abona el, abonar, ' +
      'abone, abril sigue, abusa*, abuse*, abuses, abuses de, acaba, acaba*, acabar, acabaron las, acade*, ' +
      'academia, acaso, acces*, acceso, acceso a, acciones, acciones legales, aceptar, acompanara, acta, ' +
      'actitud no, actua, actualiza, actuaremos, acumulas, adeuda, adeudado, adeudado ., adeudo, admin*, ' +
      'administrador, administrar, administrar tu, admitiran, adulto ., adver*, afectado, afectado ., agota ., ' +
      'agradece, agradece que, aguan*, ahora o, ahorrate, aire, aire ., al, al buro, al primer, alcan*, ' +
      'alegra verte, algo mas, alguien tiene, alguna ., alternativa, alternativa ., altur*, altura, altura ., ' +
      'alumno, alumnos con, amiga, amist*, amistoso, andal*, andale, antec*, anterior ., anteriores, ' +
      'anteriores ., antes, antes del, antic*, anula, anulado por, anunc*, apena, aport*, aprende, aprende a, ' +
      'apret*, apretar, apretar un, aqui hasta, aqui y, arreglar, arren*, arrie*, asegu*, asi dejamos, asi es, ' +
      'asi no, asi nos, asunt*, asunto, atender, atente, atente a, atras, atras*, atrasada, aumen*, aumenta, ' +
      'aumenta cada, aun asi, aunque usted, ausen*, ausencia, ausencia ., automatica, aval, avali*, avalista, ' +
      'avalista ., avisamos ., avisar, avisar ., avisaremos a, aviso #, ayer no, ayudar a, baja el, baja en, ' +
      'bajo, bajo ningun, banca*, bancaria, banco ?, banco ya, barat*, basta de, beca queda, beca y, benef*, ' +
      'beneficios, bicic*, bicicleta, bien lo, bien para, blanc*, blanco, bloqu*, bloquear, bonitas, bonito, ' +
      'breve*, brevedad, brevedad ., brill*, brilla, brilla por, buena fe, bueno de, buro, buscate, ' +
      'buscate otra, cada, cada cuota, cada llamada, cada mes, cada semana, caduca en, caduq*, caduque, ' +
      'caduque la, caja, calcu*, calif*, cambia la, cambia tu, cambiar y, campe*, cance*, cancelacion, ' +
      'cancelar tu, cancele lo, canch*, cancha, canci*, canse, canse de, capaz, capaz de, capri*, cara para, ' +
      'cargo ., cargo esta, caro, carta ., casa ., caser*, casero, casua*, casualidad, casualidad que, cavan*, ' +
      'cavando, celul*, celular, celular nuevo, centr*, cerca ., cerra*, cerradura, certi*, certificado, chava*, ' +
      'ciento ., cierre, cinco ., cinco dias, cita y, citas, citas mientras, claro que, clases se, clic, clic y, ' +
      'cliente, clientes como, clinica no, cobrador, cobranza, cobrar ., cobraremos, cobraremos cada, cobrarte, ' +
      'cobro no, coche, coge el, como cliente, como no, como puedes, companeras, companeros, companeros si, ' +
      'comportamiento, comportate, comprension, comprensivos, comprometido ., compromisos, comunes, comunidad ., ' +
      'comunidad y, con adeudo, con cuotas, con el, con ella, con esa, con ese, con gente, con menos, con nada, ' +
      'con nosotros, con problemas, con su, con sus, con tres, con usted, concepto, conci*, concl*, confianza, ' +
      'confirmarnos, confirmas, confo*, conforme, conforme al, conocemos, conoz*, consecuencias, conservar tu, ' +
      'consi*, const*, consta que, constara, constara en, contacto, contacto ., contando, contarselo, ' +
      'contarselo a, conte, contestar es, contestas, conti*, continuar, continuar ., contra, contrario, ' +
      'contrato es, convendria, convi*, conviene, corren, correos y, corriendo, corriente ., corte, corte ., ' +
      'corte*, cosas ., costa, costar, costara, costas, coste*, costo, costumbre ., crecer, creci*, creciendo, ' +
      'credibilidad, crediticio, creer, creer*, crees, crees que, creia, cuando ?, cuando firmaste, cuant*, ' +
      'cuantos meses, cuart*, cuarta, cuarta vez, cuarto, cuatro veces, cuenta ., cuenta bancaria, cuenta el, ' +
      'cuenta en, cuenta hasta, cuenta la, cuenta se, cuentas y, cuentes, cuento, cuesta mandar, culpa ., ' +
      'culpa de, culpa es, culpa no, cumplas, cumplas ., cumple ., cumplen, cumplen ., cumplir con, cumpliste ., ' +
      'cuota ?, cuota no, cuota se, cuota vence, cuota y, cuotas ., curso, curso ., curso sigue, da gracias, ' +
      'da pena, da verguenza, damos de, damos tu, dan, danos, dar, dar ., dara de, darem*, daremos, darte, das, ' +
      'date prisa, de, de #, de atraso, de caducidad, de cancelar, de cerca, de cobranza, de cobro, ' +
      'de compromiso, de confianza, de cubrir, de cuotas, de dar, de gracia, de inmediato, de mal, de mi, ' +
      'de nuestros, de otra, de otros, de pagos, de pedir, de pensar, de respeto, de retraso, de subir, de sus, ' +
      'de ti, de viaje, de vos, debe ., debera, deberia darte, debes mas, debes pagar, debes una, debiendo dos, ' +
      'decepcionada, decepcionada ., decepcionado, decepcionados, decida, decidira, decir nada, decis*, ' +
      'decision fue, decisiones, dedo, definitivo, definitivo ., dejad*, dejado, dejamos en, dejan*, dejando, ' +
      'dejar, dejar pasar, dejas otra, deje de, dejes, dejo en, del aire, del cierre, del corte, del dia, ' +
      'del diez, del miercoles, del servicio, delan*, delante, delante de, deman*, demanda, demanda ., ' +
      'demasiado ., demor*, demora, demue*, demuestra, deneg*, depar*, departamento, depos*, derecho de, desah*, ' +
      'desahucio, desaparecer, desaparecer ., desas*, desastre, desastre con, descu*, descuento, descuento ., ' +
      'desde manana, desoc*, despacho, despedirte, despi*, despidete, despidete de, detec*, detectado, ' +
      'detras de, deuda ., deudor ., deudores, deven*, devenga, devenga un, devolucion, devolver, devolver ., ' +
      'devue*, devuelve el, dia con, dia mas, dias y, dice todo, dicho, diez por, dificil de, dificil es, ' +
      'diga que, digas que, digo, dijis*, dijiste, dijo que, dimos un, dimos una, diner*, dinero, dinero ?, ' +
      'dinero en, dinero es, dinero no, disci*, disciplina, disculpa, disfr*, disputa, disputa fue, disputa no, ' +
      'disputar, disputar un, diste, diste tu, disti*, distr*, distraido, doler*, domic*, domicilio, ' +
      'domicilio ., donde, dos dias, dos minutos, durante #, duro y, echad*, echado, edad, edifi*, edificio, ' +
      'educacion ., efect*, efecto, ejecu*, ejecutivo, ejemplo, el administrador, el cafe, el casero, ' +
      'el cobrador, el coche, el codigo, el consejo, el contrato, el corazon, el de, el dedo, el desahucio, ' +
      'el descanso, el dinero, el distraido, el doble, el exito, el futuro, el gasto, el gimnasio, el impago, ' +
      'el incumplimiento, el juez, el juzgado, el lugar, el mensaje, el motivo, el nuevo, el pago, el periodo, ' +
      'el piso, el primer, el programa, el tablon, el unico, elegi, elegiste, eleva*, ella ., ellas, embar*, ' +
      'embargo, embargo de, empeo*, empezamos el, empezo, empieza a, empiezas, empresa recibira, en adelante, ' +
      'en contacto, en fecha, en los, en manos, en pagar, en paz, en riesgo, en rojo, en su, en sus, en tres, ' +
      'en un, en visto, encim*, encima, encontrado, enesima, enesima vez, enlace de, ensen*, enten*, ' +
      'entendemos como, entenderemos, entenderemos que, enter*, enterara, enterara ., entiendas, entras, ' +
      'entrenador ., era un, eras, eres, eres capaz, eres el, eres la, error del, error es, error no, ' +
      'es bastante, es como, es contestar, es del, es exigible, es imprescindible, es inaceptable, es justo, ' +
      'es la, es lunes, es mucho, es negociable, es pequeno, es por, es que, es su, es suyo, esa actitud, ' +
      'esconderse, escondiendote, escondiendote ?, escribimos ., escribirle, escribirle ., escribo ., escrito ., ' +
      'escrito cuatro, ese historial, esfuerzo ., espec*, especial, especial ., esper*, espera ., espera y, ' +
      'esperaba otra, esperabamos, esperabamos mas, esperamos tu, esperando ., esperando desde, esperando tu, ' +
      'esperar ?, esperas, esperes a, esperes mas, espero el, esta el, esta en, esta fecha, esta por, ' +
      'esta saliendo, esta semana, estamos esperando, estar al, estaria, estariamos, estarias, estas a, ' +
      'estas cavando, estas fuera, estas jugando, este asunto, este programa, esto, esto ., esto ?, esto es, ' +
      'esto sigue, estos mensajes, estoy cansada, estuv*, estuviera, evide*, evita, evita la, evita*, evitar, ' +
      'evite, exact*, exactamente, excepcion, excepciones, excepciones ., excursion por, excusa ., excusa la, ' +
      'excusas ., exigible, exigible desde, exigimos, exito, exped*, expediente, expir*, expul*, facilidades, ' +
      'facturas, facturas ., faltas tu, falto, familia se, familia y, fase, favor, favor ., fe, fecha de, ' +
      'fecha por, ficha, ficha ., fin, final si, finan*, finanzas, finanzas ., firmaste ., firmo, firmo usted, ' +
      'flexi*, flexibles, fondos ., formal, fotos, fotos de, fracc*, fue rechazada, fuera ., funda*, futur*, ' +
      'futuro, futuro ., gana, gana menos, ganad*, gasta*, gasto*, gastos, gastos de, gener*, genera, ' +
      'gente como, gente esperando, gesto*, gestor, gestor de, gimnasio, gracia, grati*, gratis, gratis a, ' +
      'grave, grupo que, gusta*, gustaria que, ha, ha roto, ha sido, haber pagado, haber*, haberlo, hablamos de, ' +
      'hablar con, hablaremos, hablaremos de, hablaste, habra, habra otra, habra otro, hace #, hace ., ' +
      'hace meses, hace nada, hace un, hacen el, hacerlo facil, hacerte, haces nada, hacia, hacie*, haciendote, ' +
      'haga, han pagado, han pasado, hara, hara ., has decepcionado, has dejado, has ignorado, has leido, ' +
      'has roto, has tenido, hasta el, hay mas, hay pretexto, hay prorroga, hay trato, hay vuelta, haz, haz el, ' +
      'he, he escrito, hecho ., hemos dado, hemos llamado, hemos sido, hiciste ., hijo se, hijos que, hipot*, ' +
      'hipoteca, hipoteca ., historia ., historial, historial crediticio, historias, historias ., hones*, ' +
      'honestidad, honestidad ., honor*, honorarios, hoy ., hoy en, hoy es, hoy o, hoy para, hoy sin, hubieras, ' +
      'huir, huir de, ibas, ignorado, ignorado tres, ignorarme, ignoras, ignores, iguales para, imagi*, imagine, ' +
      'impagadas, importan, importe debe, importe hoy, impre*, imprescindible, inace*, inaceptable, incid*, ' +
      'inclu*, incom*, incumplido, incumplimiento de, incumplio, incumplir, indif*, indiferencia, ingre*, ' +
      'ingreso, inici*, inmediata, inmediato, inmediato ., inquilino, inquilinos, inscripcion se, insis*, ' +
      'insta*, intentando, intento de, intentos, interesa, intereses moratorios, intim*, inven*, inver*, invol*, ' +
      'involucrar, involucrar a, ir detras, irresponsable, jefe ., judic*, judicial, judicial ., juega, juegas, ' +
      'juez ., juici*, juicio, junta, junto, junto ., jurid*, justi*, justificacion, justo el, justo para, ' +
      'juzgado, juzgado ., la baja, la basura, la bicicleta, la brevedad, la cancha, la cara, la cerradura, ' +
      'la decision, la espera, la falta, la junta, la leccion, la mayoria, la mora, la oficina, la penalizacion, ' +
      'la plata, la proxima, la puerta, la reunion, la suspension, la suya, la tarifa, la totalidad, ' +
      'la transferencia, la tuya, la verdad, la via, lamentable, las buenas, las consecuencias, las facilidades, ' +
      'las facturas, las maletas, las manos, las otras, las pilas, las puertas, lasti*, lastima, le cobrara, ' +
      'le cobraremos, le escribo, le exigimos, le recordamos, le solicitamos, le sugerimos, le va, le vamos, ' +
      'lecto*, legal, legal*, leiste el, leyen*, leyendo, limite y, liquidar, liquide, lista, listo ., ' +
      'llamada ., llamada ni, llamar ., llame hoy, llame*, llamenos, llegas a, llegue a, llena, lleva un, ' +
      'llevas, llevas dos, llevas tres, lo acompanara, lo adeudado, lo contrario, lo correcto, lo dice, lo digo, ' +
      'lo entiendas, lo estas, lo has, lo hizo, lo mio, lo pendiente, lo piensas, lo quiere, lo recuerde, ' +
      'lo visto, lo volveremos, logra*, lograr, los, los alumnos, los del, los intereses, los padres, ' +
      'los precios, los profesores, los que, los retrasos, los tribunales, los videos, luego, luego no, lugar a, ' +
      'lugar para, lunes no, luz el, maest*, maestra, mal ., mal con, malet*, maletas, maletas ., manana a, ' +
      'manana puede, manana su, manana ya, manda el, mandar un, manejar, mano, manos de, mantener, marcada, ' +
      'mas caro, mas en, mas explicaciones, mas la, mas te, mas y, matricula de, mayor, mayor ., me, me canse, ' +
      'me debes, me has, me pregunto, me vengas, media*, medianoche, medianoche ., medidas, medidas que, ' +
      'mediodia, mediodia ., mensaje ., mensaje ?, mensajes ., mensual, merec*, merece, mereces ., mes mas, ' +
      'mes tampoco, mes y, meses en, metas ?, mi, mi alquiler, mia, miembro, mientras mantenga, mientras mas, ' +
      'mientras tu, minimo que, mio, mis hijos, mismo contigo, mismo plan, mismo problema, mitad de, moles*, ' +
      'morat*, moratorios, moroso, moroso ., morosos que, motivo, mucho pedir, mucho que, multa ., muy, ' +
      'muy decepcionada, nada en, nadie tiene, necesidad, necesidad de, necesitas que, negat*, negativa, ' +
      'negociable, negociable ., negocio, ni asi, ni con, ni una, ningun concepto, nino, no, no abona, ' +
      'no abuses, no aceptar, no contestas, no cuando, no cumplio, no cumpliste, no dejes, no entendemos, ' +
      'no entiendo, no estar, no estarias, no habra, no haces, no haya, no insista, no involucrar, no lo, ' +
      'no mereces, no pagan, no pago, no perder, no pienso, no podra, no puedo, no quieres, no quiero, ' +
      'no respondemos, no sirve, no somos, no tener, no tengamos, no tienen, no trabaja, no va, no vale, noche, ' +
      'noche no, nombre en, nos conocemos, nos cuesta, nos das, nos debe, nos dejas, nos dice, nos estas, ' +
      'nos gustaria, nos haga, nos hagas, nos has, nos ignoras, nos llegan, nos pagas, nos sirve, nos tomas, ' +
      'nos veremos, nosotras, nosotros tambien, notam*, notamos, noticias, noticias de, notificacion, ' +
      'notificado, notificado ., noviembre ., nuestra confianza, nuestra paciencia, nuestras, nuestras llamadas, ' +
      'nuestro departamento, nuestro dinero, nuestros abogados, nuevo ., nuevo si, nunca imagine, nunca te, ' +
      'o le, o pagas, o perderas, o se, o seguimos, obligo, obligo a, ocupa*, olvid*, olvidamos, olvidamos ., ' +
      'olvidaste, olvidaste de, olvides, oportunidad ., oportunidad para, organ*, organizarte, organizarte ., ' +
      'organizate, organizate mejor, otra, otra actitud, otra manera, otra pausa, otras, otras cosas, otro ., ' +
      'otro plan, otros con, paciencia, paciencia se, paciencia tiene, pacientes, padre, padres ., paga el, ' +
      'paga hoy, paga primero, pagado, pagado ., pagam*, pagamos ., pagar lo, pagar nunca, pagar se, pagar sin, ' +
      'pagar tarde, pagar y, pagarias, pagarla, pagaron, pagas tarde, pagaste ., pago ?, pago a, pago hoy, ' +
      'pago recibido, pago sigue, pague ., pague el, pague o, pague sus, palabra, palabra en, palabra no, papa, ' +
      'para conservar, para cuando, para evitar, para la, para los, para no, para pedir, para salir, ' +
      'para salvar, para viajar, parece, parece normal, parece que, parez*, parezca, paro, partir del, pasada, ' +
      'pasara a, pase por, patro*, patron, pausa te, paz, paz ., pedi, pedido, pedir ., pedir otra, pedir un, ' +
      'pedir y, pedirme, pediste esta, pediste una, pena ., pendi*, pendiente, pendiente y, pendientes, ' +
      'pensabamos, pensado, pensado antes, pensar, pensar en, pense, pense que, pequeno y, perdera, perdera el, ' +
      'perdera la, perderas, perderas el, perdi*, perdida ., perdiste el, perfectamente, perio*, periodo, ' +
      'periodo de, perju*, pero lo, pero solo, perseguirte mas, persi*, persona del, persona el, persona que, ' +
      'personal, personas en, pido, piensa, piensa bien, piensas pagar, pienso, pienso volver, pierde el, ' +
      'pierde por, pierdes, pilas, piso, piso ., plan ., plan solo, plata, plata ., plataforma ., plaza se, ' +
      'plazo de, plazo final, poca, pocas, poco de, podemos ayudar, podra, podriamos, podrias haber, ponerlo, ' +
      'ponga, ponga*, pongas, pongas al, ponte las, ponte serio, por cada, por caja, por delante, por enesima, ' +
      'por escrito, por falta, por fin, por impago, por incumplimiento, por los, por mora, por pago, por su, ' +
      'por tercera, por ti, por tontos, por ultima, porta*, precios, precios ., preferimos no, prefiero, ' +
      'pregunto, preju*, presenta, presente, pretextos, pretextos ., primer, primer dia, primer recibo, primera, ' +
      'primera hora, prioridad, prioridad ., prioridades, prioridades ., problema, problemas ., procederemos, ' +
      'proceso, profe*, profesores, programa, promesa, promesas, promesas ., prometer, prometido ., ' +
      'prometiste pagar, propi*, propio, propio bien, prorroga, prorrogas, proxima, proxima clase, proxima vez, ' +
      'proximo ano, prueba de, publicaremos, publico, puebl*, pueblo, puede ., puede no, puede quedarse, ' +
      'puede vivir, puedes con, puedes dormir, puedes hacer, puedes huir, puedes reservar, puedes seguir, ' +
      'puedes tardar, puedes volver, puedo pagar, puent*, puntual, puntualidad, que abone, que cancele, ' +
      'que cara, que casualidad, que con, que de, que debe, que empiezas, que eras, que estes, que esto, que ha, ' +
      'que hablar, que haces, que insista, que liquide, que lo, que pague, que para, que pasa, que ponerte, ' +
      'que por, que prefiere, que quieres, que recibimos, que si, que siempre, que sigues, que solo, que somos, ' +
      'que son, que sorpresa, que tienes, que venga, que vengas, que viste, que yo, queda mucho, queda retenido, ' +
      'queda revocada, queda sin, quedan #, quedara sin, quedas, quedas ., quedas fuera, queja*, ' +
      'queremos clientes, queremos el, quien esta, quien le, quien quiere, quiere, quieres cambiar, quieres ser, ' +
      'quiero una, quisieras, reactivacion, readm*, reali*, reanudara, recal*, recargo, recargo no, recargos ., ' +
      'recep*, recepcion sin, recha*, rechazada otra, rechazo, recibido, recibir, recibira una, recibo devuelto, ' +
      'recibo no, recibo y, reclama, recob*, recobro, recobro ., recon*, record, recordamos, recordamos que, ' +
      'recordarte, recordatorio, recordatorio amistoso, recuerde, recuerdo, recuerdo que, recup*, recuperacion, ' +
      'redes, regulariza, reinc*, reincidente, rendi*, repetirlo, repit*, repita, repita ., reportado, ' +
      'reportaremos, requerimiento, requerimos, requiere, reservar, responda, responda a, responde ., respondes, ' +
      'respondes ., respondido, responsabilidad ., responsable, responsable ., respu*, respuesta hoy, ' +
      'respuesta y, resto del, restr*, restringido, resue*, resuelto, retenida, retiramos, retiramos la, retiro, ' +
      'retrasos ., reuni*, reunion, reunion ., revisa, revisa tu, revision, revoc*, revocada, rindes, robar, ' +
      'robar ., rogar*, rogarte, rogarte ., roja ., rojo, rompe, roto, ruiz, sabado y, sabe ., sabemos donde, ' +
      'sabes, sabra*, saca, sacar*, salda, saldo, saldo ., saldo vencido, saldra, salidas, saliendo caro, ' +
      'salva*, salvar, salvar tu, sanci*, se, se ., se acaba, se admitiran, se agota, se aplica, se ayuda, ' +
      'se cierra, se cobrara, se dara, se encuentra, se enterara, se lo, se paga, se quedara, se repita, se te, ' +
      'se termina, sea esta, seamo*, seamos, seguimos esperando, seguimos sin, seguir, seguir en, seguiremos, ' +
      'segun*, segunda, segundo mes, seguro que, seis ., seis semanas, semana mas, semana o, semana y, ' +
      'semanas esperando, senal*, senales, senor, senora ruiz, ser, ser un, sera tarde, seran, seria ., ' +
      'seria una, seriedad ., serio con, servir, sesiones ., si asi, si de, si el, si esta, si esto, si fallas, ' +
      'si hace, si hacen, si hay, si manana, si mantiene, si pagas, si puedes, si sigues, si tenias, sido muy, ' +
      'siendo asi, siento lo, sigue pendiente, sigues asi, sigues sin, silen*, silencio, silencio que, simple, ' +
      'simple como, simplemente, sin abonar, sin demora, sin disciplina, sin efecto, sin excursion, ' +
      'sin noticias, sin pago, sin respuesta, siqui*, siquiera, sirve de, sirvi*, sirvio, situa*, situacion, ' +
      'socio, solicitamos, solo a, solo mes, solo que, solo te, solucion, somos una, son iguales, son los, ' +
      'sorpr*, sorprenderia, sos, soste*, su atraso, su ausencia, su aval, su cargo, su culpa, su domicilio, ' +
      'su expediente, su nombre, su numero, su parte, su pausa, su saldo, su silencio, su vecina, subir, ' +
      'subir fotos, suger*, sugerimos, suma un, sumin*, suministro, supie*, supon*, suspension, suya ., suyo, ' +
      'suyo ., tablo*, tablon, tablon ., tac, tac ., tambien a, tambien nos, tambien tengo, tambien tiene, ' +
      'tan bien, tan pequena, tan simple, tanto, tardar, tardar lo, tardi*, tarjeta al, tarjeta que, tarjeta y, ' +
      'te alcanza, te avisamos, te caduque, te conviene, te costara, te creemos, te creia, te da, te damos, ' +
      'te doy, te esperamos, te estas, te gusta, te hagas, te has, te importa, te interesa, te obligo, ' +
      'te olvidaste, te pongas, te recuerdo, te rindes, te toca, te va, te vas, te vi, telefono cuando, ' +
      'television, ten, tendra un, tendre, tendriamos, tenerte aqui, tengamos, tengamos que, tengo, tengo hijos, ' +
      'tenias dinero, tenid*, tenido, tenido tiempo, tercera vez, tercero, termina este, terminan, termino, ' +
      'ti ., ti con, tic, tic tac, tiempo ., tiempo vale, tiene #, tiene fecha, tiene hasta, tiene valor, ' +
      'tienen, tienes ., tienes el, tienes hasta, tirad*, titul*, titular, todav*, todavia, todavia debes, ' +
      'todo junto, todo lo, todo para, todo por, todo y, todos en, toler*, tolerancia, toma, tomab*, tomabas, ' +
      'tomabas en, tomar*, tomaremos, tomas, tomes, tonto*, tontos, tontos ., total, total*, totalidad, ' +
      'totalidad ., trabaja mas, trabajo para, trabajo pero, trabajo por, tranquilo, tranquilo ., trans*, ' +
      'transcurrido, tras, trata*, trato ., trato especial, tres veces, tribu*, tribunales, tribunales ., ' +
      'trist*, tu, tu ?, tu actitud, tu avalista, tu casa, tu companera, tu con, tu cuenta, tu culpa, ' +
      'tu cumplas, tu cuota, tu elegiste, tu factura, tu falta, tu lista, tu ni, tu palabra, tu propio, ' +
      'tu responsabilidad, tu sin, tu sitio, tu te, tu trabajo, turna*, turnado, tus companeras, tus companeros, ' +
      'tus cuentas, tus finanzas, tus metas, tus pagos, tuve, tuya, tuyo con, ultim*, ultima carta, ultimamente, ' +
      'ultimo intento, un acuerdo, un clic, un contrato, un costo, un desastre, un gestor, un interes, un juez, ' +
      'un mensaje, un plazo, un recibo, un regalo, un servicio, un solo, un trato, una comision, una excusa, ' +
      'una explicacion, una falta, una lastima, uno no, urgente, urgente que, usas, uso, usted ., usted con, ' +
      'usted el, usted firmo, usted ha, usted no, usted paga, usted parezca, usted vive, usted ya, usted*, ' +
      'ustedes, va a, vacac*, vacaciones, vacaciones ., vacante ., vale, vale nada, vale tu, valid*, valida, ' +
      'valoras, van dos, vas de, vaya, vaya mejor, veamo*, veamos, veces ., veces te, vecina del, vemos en, ' +
      'vemos que, vence, vence el, vence y, vence*, vencer, venci*, vencida, vencio y, vende, venga ., ' +
      'vengas con, veo que, vera, verdad, verdad ?, verdad quisieras, verdad te, vere, vere en, verem*, veremos, ' +
      'veremos si, vergo*, vergu*, verse, verte aunque, verte por, ves, vez con, vez mas, vez no, vez que, ' +
      'vez sin, vez te, vez tu, vi en, via, viaja*, viajar, viaje, vida es, viernes ., vigilaremos, visitara, ' +
      'visitara su, viste, visto, vive de, vive gratis, vives en, vivie*, vivir en, volun*, voluntad, volver a, ' +
      'volveremos, volveremos a, vos, vos ., vos para, voy, voy a, vuelta atras, vuelvas, vuelvas a, y abril, ' +
      'y asi, y de, y debera, y estamos, y listo, y ninguna, y nos, y nunca, y otra, y por, y quedas, y su, ' +
      'y tu, y una, y usted, ya ., ya basta, ya eres, ya fue, ya hablamos, ya habria, ya hay, ya me, ya ni, ' +
      'ya no, ya van, ya veremos, yo tambien',
  },
  warm: {
    9: 'puede',
    6: 'guard*',
    5: '!perde*, ^ si, aqui, el #, llego, un pago',
    4:
      '!ningu*, !tu, ^ puedes, alegr*, ayuda*, bien ., cambi*, cobro, escri*, gracias, gracias por, gusto, ' +
      'manda*, mes, nada, nota, otro dia, paso, perdo*, prefi*, pregu*, pueda*, queri*, sigue, sobre, tranq*',
    3:
      '!afect*, !falta, !nada, !por, !probl*, !recar*, !sin, !vamos, . el, . le, . lo, . si, . ya, ^ nadie, ' +
      '^ nunca, ^ puede, ^ todo, ^ usted, a veces, abier*, abre, agobi*, al #, alegria, ano, ayuda, banco, ' +
      'basta, bien, cada cual, calma, cobramos, como estas, con un, consu*, cuida*, de los, de menos, de tu, ' +
      'decir que, desca*, dia #, diez, dos, elige, entre, es tuyo, esperar, estab*, estaba, estan, este mes, ' +
      'fecha, fecha*, fechas, goal, goal ., graci*, habla*, helpe*, helpername, inten*, julio, la ultima, marzo, ' +
      'mayo, mejor, mejor ., mientras tanto, nada de, no tiene, nueva, olvida, pago de, pagos, parar, parte, ' +
      'pasa, pausa, pedir ayuda, pensamos, perdona, pidio, plan, por este, por si, prefieres, primero ., propo*, ' +
      'puedas, puede*, puedes, quedo, quieras, respi*, ritmo, salio, salud, seman*, si ya, solo, tal, tener*, ' +
      'tengas, tiempo que, tranquila, unos, vemos, y si',
    2:
      '!agobi*, !cobra, !cobra*, !cobro*, !comis*, !corre, !coste, !crece, !cuest*, !de, !debes, !defin*, ' +
      '!envia*, !escri*, !estam*, !esto, !expli*, !factu*, !habla*, !hace, !hoy, !inter*, !juzga*, !lista, !mal, ' +
      '!neces*, !ni, !pague*, !papel*, !pensa*, !perso*, !piens*, !preoc*, !prisa, !que, !queda, !quita, ' +
      '!recib*, !sabe, !si, !tambi*, !tarde, !tiene, !toca, !ultim*, !unica, !urgen*, !ver, . como, . es, ' +
      '. gracias, . las, . te, ^ ahora, ^ alguien, ^ antes, ^ fue, ^ hay, ^ he, ^ hola, ^ hoy, ^ lo, ^ no, ' +
      '^ pagar, ^ tus, a mi, a nadie, a perder, abraz*, abrazo, acomo*, adapt*, admir*, afecta, agost*, agosto, ' +
      'agosto ., ahi, ahora no, al mes, alarg*, algun*, alguna, alguna vez, animo, anterior, anula*, aparece, ' +
      'apete*, aprob*, aqui tienes, arreglo, arreglo ., asi que, atencion a, aun no, aunqu*, aunque, avisa*, ' +
      'ayer, ayudaria, ayudas, basta con, bibli*, biblioteca, bien en, bienv*, bienvenida, borralo, buscamos, ' +
      'calma ., cambio, canti*, cantidad, carta*, cartas, casa, casa no, celeb*, cerca de, cero ., cita, cita ., ' +
      'clase, cobras, cobre*, cobres, comis*, comision ., como pediste, comod*, con, con calma, con otro, ' +
      'con una, conoce, conservas, convenga, correo, corto, coste, creem*, creemos, cuadr*, cuando la, ' +
      'cuando puedas, cuando quieras, cuenta, cuidate, culpa nuestra, cumplido, cuota, cuota de, cuota del, ' +
      'da gusto, dana, datos, de ayer, de cobrar, de dinero, de golpe, de marzo, de mas, de mayo, de noche, ' +
      'de nuevo, de siempre, de vuelta, debes nada, debes no, decid*, decide, decidir, decir*, define, ' +
      'dejaste ., del jueves, descansa, descansar, descanses, desha*, despues de, devolvemos, dia, dia ., dia y, ' +
      'dicie*, diciembre, dime, dinos, duran*, durante, el aviso, el banco, el martes, el mes, el mismo, ' +
      'el plan, el principio, el segundo, el trabajo, elegi*, elegir, elena, elija*, elijas, empez*, empezar, ' +
      'en dos, enero, enlac*, enlace, enton*, entonces, entrevista, entro, envia*, enviaremos, equiv*, error ., ' +
      'es tu, es tuya, eso, eso ., espan*, esperar a, esta no, estam*, estamos, estas ?, este enlace, ' +
      'este mejor, este retraso, esto a, estos, estos meses, estud*, existe, extra, facil ., fallado, fallo, ' +
      'falta, falta*, fondo, frio, funci*, gobie*, gobierno, golpe, graba*, gracias ., gran, grand*, gratu*, ' +
      'gratuita, guardamos, hablamos, hablar, hable*, hacer nada, haria, has cumplido, has fallado, hay, hay un, ' +
      'haya, hizo, hola, hoy ya, igual, intentarlo, intentarlo otra, invit*, jardi*, jardin, jefe no, junto*, ' +
      'juntos, la excursion, la manana, la mitad, la paga, la semana, la tarde, la tomamos, las tarjetas, ' +
      'le pasa, leerl*, leerla, leert*, leerte, leo, linea, llega, lo, lo dejamos, lo es, lo mas, los pagos, ' +
      'mando, maner*, manera, manti*, marta, marte*, martes, marzo ., mas baja, mayo ., mes ., mes no, meses, ' +
      'mi tambien, mientras, miram*, miramos, mitad, modul*, mucha, mucho ., mucho*, muchos, muy bien, nada mas, ' +
      'nadie, neces*, necesitas, necesites, ni a, ningu*, no afecta, no cambia, no corre, no crece, ' +
      'no esperamos, no existe, no otro, no pienses, no se, no tienes, no vas, nos basta, nos da, nos digas, ' +
      'nos pediste, nosotros ., nuevo, numer*, o en, octub*, octubre, opcio*, orgul*, orien*, pagar a, ' +
      'pagar despues, pagin*, pagina, pagues hoy, pagues o, palabras goal, papel*, para despues, para lo, ' +
      'para nosotros, parad*, parado, parar ., parte de, parte*, partes, pasa a, pasado por, pase lo, paso ., ' +
      'pausa ., peque*, perdon, permi*, pidas, pide, pidio ., pienses, plan no, plan se, poco ., podem*, ' +
      'podemos, podes, ponem*, ponemos, por la, por nosotros, por retraso, por telefono, por transferencia, ' +
      'precio, prefe*, pregunta, preguntas, preoc*, primero, princ*, prisa ., proba*, prometo, pront*, pronto, ' +
      'pueda, puede pagar, puedo, que alegria, que cobres, que contestar, que descanses, que elijas, que estas, ' +
      'que necesites, que pagar, que tenias, que una, que viene, queda, quedan, querias, quieras ., quieres que, ' +
      'quinc*, recib*, recordatorios, renue*, repar*, resol*, respetamos, revisamos, sabe, sale, se hizo, ' +
      'se puede, se queda, se quedan, se vencio, segui*, segun, semanas, sentimos, sesio*, si algo, si la, ' +
      'si quieres, sigue siendo, siguen, sin problema, sin trabajo, socia*, social, solo ., solo si, sono, ' +
      'suele, tambi*, tambien, tarda, tarde, tarde ., tarjeta esta, te, te ayudaria, te devolvemos, te haria, ' +
      'te mando, te sirve, te vamos, te vayas, tenerte, tenia*, tenias, ti no, tiene usted, tienes, ' +
      'tienes derecho, tienes que, todavia no, todo a, tomam*, tomamos, tomamos en, tu dinero, tu la, tu lado, ' +
      'tu plan, tu precio, tu queja, tu salud, tus clases, tus palabras, tuyo, un, un abrazo, un fallo, un plan, ' +
      'una lista, una pausa, va, vas por, vayas, ve, ven, vencio la, veran*, verano, verdad ., viene, vuelv*, ' +
      'vuelve, vuelve a, y el, y yo, ya esta, ya pagaste, yo .',
    1:
      '!aboga*, !amena*, !anadi*, !apare*, !apure*, !apuro, !aviso*, !ayer, !basta, !bien, !bloqu*, !borra, ' +
      '!busca*, !caduc*, !cargo*, !carta*, !chica, !cita, !compa*, !compr*, !condi*, !conoc*, !conse*, !contr*, ' +
      '!corri*, !corta, !credi*, !cuadr*, !cuant*, !cuent*, !damos, !datos, !debe, !deber*, !debio, !depen*, ' +
      '!dias, !direm*, !elige*, !encaj*, !entie*, !entre, !entro, !equiv*, !eres, !ese, !estas, !estos, !exige, ' +
      '!exist*, !extra, !facil, !falta*, !fines, !fuera, !funci*, !gasto*, !grupo, !hacen, !hacer, !histo*, ' +
      '!infor*, !juzga, !letra, !limit*, !llego, !lleva, !lucro, !mala, !malo, !manda*, !maqui*, !menos, ' +
      '!mensa*, !mirar, !motiv*, !multa*, !nombr*, !nosot*, !numer*, !ocupa*, !pagar*, !pagos, !pasa, !pasam*, ' +
      '!pasar*, !pase, !pedim*, !penal*, !peque*, !perdi*, !pidie*, !pierd*, !plan, !plaza, !plazo, !poder, ' +
      '!poner*, !pregu*, !prest*, !pudo, !pueda*, !puert*, !quere*, !quien, !recor*, !regis*, !repet*, !riesg*, ' +
      '!sabem*, !sabra, !sale, !salio, !salir, !siemp*, !sient*, !sobre, !sorpr*, !su, !sube, !suspe*, !tarda*, ' +
      '!tiene*, !todo, !total, !traba*, !trata, !trata*, !tus, !tuyo, !uno, !va, !vas, !ve, !veces, !ven, ' +
      '!vence, !vende*, !vergu*, !vez, !viern*, !voto, #, # ., # ?, # al, # de, # ministerio, # para, . aqui, ' +
      '. con, . cuando, . dejalo, . desde, . disfruta, . elige, . en, . entonces, . esta, . estamos, . ha, . no, ' +
      '. nos, . pasa, . perdon, . perdona, . podemos, . puede, . que, . quieres, . suele, . una, ?, ? a, ? hace, ' +
      '? lo, ^ #, ^ abajo, ^ aceptamos, ^ agradecemos, ^ ahi, ^ ahorita, ^ animo, ^ anotamos, ^ aqui, ^ asunto, ' +
      '^ atencion, ^ aunque, ^ ayuda, ^ banco, ^ bienvenido, ^ buenas, ^ cancelamos, ^ cerramos, ^ coach, ' +
      '^ condusef, ^ confiamos, ^ conoce, ^ conservas, ^ cruz, ^ cuenta, ^ cuentame, ^ cumpliste, ^ dana, ' +
      '^ debe, ^ debes, ^ dejamos, ^ desde, ^ di, ^ dime, ^ dinos, ^ don, ^ elige, ^ empezamos, ^ empezar, ^ en, ' +
      '^ encontramos, ^ entiendo, ^ entra, ^ esa, ^ esta, ^ falta, ^ gracias, ^ hablar, ^ hice, ^ hicimos, ' +
      '^ intentarlo, ^ jamas, ^ la, ^ lamento, ^ lee, ^ leerla, ^ listo, ^ llamame, ^ marta, ^ mereces, ' +
      '^ miramos, ^ nada, ^ necesitas, ^ nuestro, ^ paso, ^ pedir, ^ perder, ^ perdona, ^ planifica, ^ podes, ' +
      '^ preferimos, ^ pregunta, ^ puedo, ^ quiere, ^ quitamos, ^ raices, ^ recibimos, ^ revisamos, ^ sentimos, ' +
      '^ siento, ^ su, ^ tarde, ^ tomate, ^ tomese, ^ vas, ^ ven, ^ vi, ^ volver, ^ vos, ^ y, ^ ya, a clientes, ' +
      'a empezar, a entrenar, a favor, a fin, a juzgar, a la, a llamar, a mas, a menudo, a mover, a muchas, ' +
      'a muchos, a nombre, a paso, a poco, a preguntar, a proposito, a su, a suspender, a todas, a todos, a tu, ' +
      'a viernes, abajo, abierta, abierta y, abiertas, abiertas ., abierto, abierto ., abiertos, abogados, ' +
      'abogados ni, abono, abono*, abonos, abrazo ., abril, abril ., abrir, acaba tu, acabaron los, ' +
      'acceso sigue, acepta, acomoda, acomoda ., acomodamos, acomp*, acord*, acordamos ., activ*, activa, ' +
      'activa ., activo, actualizamos, acuerdo, adapta, adapta a, adela*, adelante, adelante ., adjun*, adjunto, ' +
      'afecta a, afecta tu, agradecemos, agradecemos que, agua no, agua y, ahora ?, ahora el, ahori*, ahorita, ' +
      'ahorita no, ajust*, ajustamos, al ano, al final, al lunes, al mismo, al volver, alargamos, ' +
      'alegria leerte, alegro, alegro mucho, algo que, algui*, alguien, alguien de, alivi*, alquiler la, amabl*, ' +
      'amable, amena*, ampli*, ampliado, ana, anade*, anadi*, ano ., anota*, anotamos, anter*, anterior sono, ' +
      'antes ?, antes que, antig*, antigua, anulado ., anulamos, aparece en, apart*, aparte, apetece, apetezca, ' +
      'aplicado, aplicado ., app, aprie*, aprieta, aprobada, apuntes, apures, apuro, apuro ., aqui estamos, ' +
      'aqui progress, aqui va, arregla, arreglado, aseso*, asesor, asesora, asi a, asi hasta, asi quedo, asi se, ' +
      'asignado, asoci*, asunto tu, asust*, atenc*, atencion, atendemos, atien*, atiende, atras ., atrasado no, ' +
      'aun, aunque haya, aunque no, autob*, autobus, autom*, automatico, automatico ., avanzar, avanzar ., ' +
      'avisame, avisame si, avisamos, avisanos, avisarte, avisas, avisas ., avise*, aviso con, aviso de, ' +
      'aviso que, ayer y, ayuda cerca, ayuda con, ayuda no, ayuda y, ayudamos a, ayudar ?, ayudarte, ayudarte a, ' +
      'ayudas podrias, ayude, ayude ., ayudo, ayudo a, bajar, bajar*, banco de, banco no, banco y, banco*, ' +
      'bancos, bastante ., beca, beca ., beca cubre, becas, biblioteca ., bien ?, bien asi, bien decir, bien si, ' +
      'bienvenida otra, bienvenido otra, bloquea, bolet*, boleta, borra, borra*, borralo ., borre*, boton en, ' +
      'bravo ., buen, buena noticia, bueno tenerte, busca*, buscamos otra, busqu*, busquemos, cada familia, ' +
      'cada pago, cada parte, cada vez, caduc*, cae, cafe ., calen*, calendario, cambia, cambia lo, ' +
      'cambia mientras, cambia por, cambiado, cambiamos, cambiamos ., cambiar de, cambiar el, cambiaron, ' +
      'cambias de, camil*, camin*, camino, cancela, cancelamos, cancelar ., cansado ., cantidad que, ' +
      'cantidad te, cargo que, cargo y, carne, carta y, casi, caso lo, casti*, centi*, centimo, cerca, cero, ' +
      'cerrada, cerramos el, cerramos por, cerrar, cerrar el, chica, ciclo, ciclo ., cierto tu, circulo, clara, ' +
      'clase como, clase de, clase*, clases, clases ., clases que, clini*, clinica, cnmv, coach, coach de, ' +
      'cobra, cobra*, cobrar, cobres ., cobro de, cobro el, cobro en, cobro*, cobros, coinc*, cole, ' +
      'comedor igual, comid*, comida, comida y, comision, como el, como has, como lo, como siempre, como va, ' +
      'comodo, companeros ., companeros no, comparte, compartimos, complica, compromete, compromete a, ' +
      'compromiso con, comunicamos, comunidad sigue, con alguien, con cafe, con carino, con confianza, ' +
      'con empresas, con eso, con ganas, con nadie, con o, con pago, con tiempo, condusef, condusef gobierno, ' +
      'conecta, confi*, confiamos, confiamos en, confidencial, confidencial ., confirmacion, confusion, conmi*, ' +
      'conmigo, conoc*, conoce bien, conoce tus, conserva, constancia, constancia de, consultorio, conta*, ' +
      'contabilidad, contamos, contaras, contaras ., contarte, contaste, contesta en, contestado, contestamos, ' +
      'contestara, contesto, contigo esta, contigo gratis, continua, contrasena, coope*, cooperativa, coro, ' +
      'corre, corregimos, correo ., correr, corresponde a, corrimos, corta mientras, cosa nuestra, coste ., ' +
      'coste para, crece, crece ., credito ., cruz, cruz roja, cuadra, cualq*, cualquier, cualquiera ., cuand*, ' +
      'cuando, cuando estes, cuando pueda, cuando sus, cuando te, cuando tengas, cuando todo, cuanto, cuanto ., ' +
      'cuanto nos, cuanto y, cuatr*, cuatrimestre, cuatro de, cuatro pagos, cubre, cuent*, cuenta ?, ' +
      'cuenta como, cuenta de, cuenta los, cuenta no, cuenta sigue, cuenta te, cuentame, cuentame que, cuentan, ' +
      'cuest*, cuesta, cuesta nada, culpa*, cuota ., cuota a, cuota baja, cuota mas, cuota puede, cuotas del, ' +
      'curso no, dar de, dato, datos de, datos y, de abril, de becas, de cada, de credito, de cuatro, ' +
      'de descanso, de diciembre, de doce, de enero, de ese, de espana, de espera, de este, de febrero, ' +
      'de grupo, de hoy, de idea, de ingles, de julio, de libros, de llamadas, de lo, de lucro, de lunes, ' +
      'de manana, de margen, de mes, de mexico, de modo, de noviembre, de nueve, de octubre, de opinion, ' +
      'de pausa, de perder, de sanidad, de seis, de septiembre, de sobra, de tantos, de valientes, de verano, ' +
      'debe nada, deberiamos, debes de, debio, decidas, decides, decides ., decir, decirnos, decirnos que, ' +
      'declaracion, dejal*, dejalo, dejalo para, dejam*, dejamos, dejamos para, dejem*, dejemos, dejo, dejo de, ' +
      'dejo el, del, del local, del mes, del plan, del primero, dentro ., depen*, derec*, derecho a, derechos, ' +
      'descansa ., descansar ., descanses ., descanses helpername, desde, desde el, desde la, desde su, ' +
      'desde tu, despacio, despacio ., despues ., despues da, despues del, despues ya, deuda no, devol*, ' +
      'devolvemos el, devolvimos, devuelto, dia de, dias ., dias antes, dias en, dias que, diciembre ., ' +
      'diez minutos, difer*, diferencia, digas, digas ., dijim*, dijimos, dime otro, dime si, dimel*, dimelo, ' +
      'dinero cuesta, dinero desde, dinero que, dinero y, dinos*, dinoslo, dio error, directamente, direm*, ' +
      'diremos, diremos a, disculpas, disculpas por, disculpe, disculpe la, disfruta de, divid*, dividimos, ' +
      'doble, domin*, domingos, don, donde lo, dormi*, dormir, dormir ., dos ., dos pagos, dos partes, dura, ' +
      'durante la, dure, dure el, duro, duro ., echam*, echamos, echamos de, efectivo, el ., el acuerdo, ' +
      'el cambio, el cargo, el cobro, el coro, el correo, el detalle, el dia, el error, el estado, el fondo, ' +
      'el hospital, el instituto, el jardin, el libro, el miercoles, el modem, el modulo, el nombre, el proximo, ' +
      'el recibo, el retraso, el seguro, el servicio, el sitio, el sueldo, el sueno, el taller, el tecnico, ' +
      'el tema, el tercer, el tratamiento, el treinta, elige tu, elige*, eliges, elijas ., empezamos, ' +
      'empezamos de, empieza, empresa ., empresas, empresas de, en, en agosto, en cinco, en clase, en cualquier, ' +
      'en cuanto, en cuatro, en cuotas, en diez, en efectivo, en enero, en esto, en julio, en junio, en marcha, ' +
      'en marzo, en mayo, en nuestra, en octubre, en orden, en pausa, en responder, en seis, en ti, en una, ' +
      'en vos, encaj*, encaja, encantaria, encantaria verte, encontramos, encontramos el, enero ., enhor*, ' +
      'enhorabuena, enlace no, entendemos, entendemos ., entendemos que, entera, entero, entero ., entie*, ' +
      'entiende, entra, entra sin, entrado, entrando a, entre tu, entrenar ., enviamos, enviaremos mas, ' +
      'equipo ., equivocado, equivocamos, equivocamos al, era, era correcto, era para, eres ., eres parte, ' +
      'eres un, error, es, es asi, es avanzar, es dificil, es faltar, es lo, es mas, es normal, es posible, ' +
      'es solo, es tarde, es todo, es un, es volver, escap*, escribe, escribenos, escribir, escribiremos, ' +
      'escuc*, escucha, ese, ese correo, ese dia, esfuerzo, esfuerzo de, eso estamos, esos, esos dias, espac*, ' +
      'espacio, espana, espana y, espanola, espera, espera a, espera no, espera sin, esperamos ., esperamos con, ' +
      'esperamos sin, esperamos una, esperar hasta, esperemos, espero respuesta, espero sin, esta, esta ., ' +
      'esta al, esta bien, esta bloqueada, esta completo, esta devuelto, esta listo, esta pagada, esta pagina, ' +
      'esta parado, esta todo, estaban, estad*, estamos ., estamos contigo, estan ., estan sin, estar, estas, ' +
      'estas al, estas bien, estas con, estas de, este ano, este en, este recordatorio, estes, estes bien, ' +
      'estes de, estes lista, esto con, esto queda, estoy, estoy aqui, estudiantes, euros a, exame*, examenes, ' +
      'excur*, excursion, expli*, explicaciones ., explicamos, explico, explico por, facil, factura, factura ., ' +
      'fallo ., fallo nuestro, falta ., falta la, falta tu, faltaba, faltaban, faltaban ., faltan, faltar, ' +
      'familia ., familia paga, familiar, febre*, febrero, fecha limite, fecha que, fecha y, fechas ., ' +
      'fechas de, felic*, feria*, feriado, fiest*, fiesta, fiesta ., figura al, fijat*, fijate, final, ' +
      'final del, fines, fines de, firmada, firmada ., first*, firstname, firstname que, fondo de, forma ., ' +
      'formas, formas de, formu*, foto del, frio ., fue culpa, fue del, funciona, ganas, ganas ., gente de, ' +
      'gobierno de, golpe ., grabaciones, grabadas, gran trabajo, grande, grandes, grandes ., grupo, grupo te, ' +
      'grupo y, guarda, guardado, guardamos el, guardamos tu, guardo, gusto ., gusto verte, ha cambiado, ' +
      'ha entrado, ha llegado, ha pasado, habla de, hablamos ., hablamos con, hablar ., hablar contigo, ' +
      'hablar de, hablar en, hable, hable con, hablemos, hablemos ., habra mas, hace demasiado, hace falta, ' +
      'hace unos, hacer el, haga falta, hagas caso, hagas nada, has aprendido, has hecho, has trabajado, hasta, ' +
      'hasta fin, hasta la, hasta pronto, hasta tres, hay ayudas, hay fecha, hay meses, hay ningun, hay recargo, ' +
      'hay una, hayas, hayas escrito, haz lo, hazte un, he visto, hecho a, hemos, hemos asignado, ' +
      'hemos guardado, hemos parado, hemos pasado, hemos recibido, hemos sabido, hice, hice la, hijo, ' +
      'historia ?, historial de, hizo el, hola firstname, honda*, hondas, hora ., hospi*, hospital, hoy ?, ' +
      'hoy no, hoy se, hoy te, hoy tienes, idea, idea ., idioma ., igual ., igual que, ilusi*, ilusion, ' +
      'ilusion ., importa, importe de, importe no, indic*, ines, ines ., ingle*, ingles, insistir, instituto, ' +
      'intencion, intenciones, intereses a, internet, interrumpe, inund*, invierno, invitacion, ir, ir despacio, ' +
      'ivan, jardin por, jueve*, jueves, julio ., junio, junio ., junio ?, junta*, juntas, juntos ., justo ., ' +
      'juzga, juzgar, la administracion, la app, la biblioteca, la cambiamos, la cantidad, la carta, la clase, ' +
      'la clinica, la comida, la confirmacion, la confusion, la cooperativa, la demora, la diferencia, ' +
      'la escuela, la extra, la fecha, la hemos, la llamada, la mensualidad, la nueva, la oferta, la renovacion, ' +
      'la respuesta, la rodilla, la salud, la secretaria, la senora, la tarjeta, la tienes, la ventanilla, ' +
      'la vez, la visita, lado, lado ., lamentamos lo, lamento, lamento que, las cartas, las cuotas, las diez, ' +
      'las dos, las fechas, las opciones, las que, las seis, le, le adjuntamos, le atiende, le esperamos, ' +
      'le explicamos, le guardamos, le parece, le responde, lecci*, lecciones, lee, lee una, leemo*, leemos, ' +
      'leer, leerte ., lees, les pasa, letra, letra chica, libro, libro se, libro*, libros, libros se, limite, ' +
      'limpi*, linea ., linea de, llama*, llamame, llamame si, llamaremos, llamaremos solo, llamarte, llegado, ' +
      'llegan, llegan ., llegar ., llegara, llegaran, llego ., llego con, llevas la, llevo, lluvi*, ' +
      'lo arreglamos, lo arreglo, lo cambiamos, lo contamos, lo de, lo demas, lo diremos, lo entendemos, ' +
      'lo hablamos, lo hacemos, lo hiciste, lo importante, lo marcas, lo miramos, lo movemos, lo pagues, ' +
      'lo pasamos, lo pasas, lo prometo, lo revisamos, lo sabe, lo sabemos, lo sabra, lo sentimos, lo tienes, ' +
      'lo vamos, lo veamos, lo vemos, los bancos, los datos, los domingos, los examenes, los libros, los martes, ' +
      'los miercoles, los ninos, los planes, los recibos, los recordatorios, los sabados, los socios, ' +
      'los ultimos, lucia, lucia ., lucro, lugar en, lugar es, luis, lunes, lunes ?, lunes a, lunes siguiente, ' +
      'lunes te, mal de, mala ., malo, malo ., manana como, manana sigue, manana temprano, manda, mandamos, ' +
      'mandamos una, mandaremos, mandarte, mandarte la, mando el, manera ., maneras, maqui*, maquina, maquina ., ' +
      'marca, marca el, marca*, marcas, marcas tu, march*, marcha, martes se, mas ?, mas adelante, mas avisos, ' +
      'mas cobros, mas facil, mas mensajes, mas recordatorios, mas tarde, mas tiempo, matri*, matricula, maya, ' +
      'maya ., me basta, me contaste, me dices, me encantaria, me escribes, me han, me olvida, me paso, ' +
      'me quitaron, media, medic*, medio, mejor pagar, mejor*, menos ., menos de, menos en, mensa*, mensaje, ' +
      'mensaje anterior, mensualidad, menud*, menudo, menudo ., mes caro, mes dificil, mes lo, mes que, mes te, ' +
      'meses dificiles, meses seguidos, meses viniendo, meses y, meta, meta de, meta era, metas ., mexic*, ' +
      'mexico, miembros, mientras dure, mientras estes, mientras hablamos, mientras lo, mientras pagas, ' +
      'mientras usted, mierc*, miercoles, miercoles de, minis*, ministerio, ministerio de, miramos ., miran*, ' +
      'mirando, mirar, mitad del, modem, modo, modo que, modulo, modulos, molestia, molestia ., momento, movem*, ' +
      'movemos, mover, mover ., mover la, mover*, moverlo, movil ., mucha gente, mucha*, muchas, mucho, ' +
      'mucho lo, mucho verte, muchos nos, mudan*, mudanza, multa por, multa*, multas, nada a, nada la, nada mal, ' +
      'nada malo, nada pendiente, nada se, nadie ., nadie del, nadie esta, nadie va, navid*, necesitas ., ' +
      'necesite, necesite ., necesites ., ni su, ni tus, ningun, ninguna, no aparece, no caduca, no cobramos, ' +
      'no cuesta, no cumplir, no deberias, no debes, no debio, no depende, no entro, no era, no espero, no hace, ' +
      'no hacen, no hagas, no importa, no la, no necesita, no necesitamos, no perderas, no perdiste, no pierde, ' +
      'no poder, no pudo, no puedas, no queda, no recibiras, no respondas, no sabe, no sabemos, no sale, ' +
      'no salio, no sube, no te, no tengas, no trabajamos, no tuyo, no ve, no ven, no volveremos, no y, ' +
      'nombre de, nombre no, norma*, normal, normal ., nos, nos contaras, nos equivocamos, nos ha, nos hace, ' +
      'nos importa, nos pasa, nos pidio, nosotros, nosotros esperamos, nosotros nos, notas, notas y, noticia, ' +
      'nuestra ., nuestra cuenta, nuestra y, nuestro equipo, nueve, nueve a, nuevo ?, nuevo el, nuevo sin, ' +
      'numero, numero de, numeros ., nunca es, nunca lo, o de, o despues, o el, o manana, o menos, o paga, ' +
      'o por, o sin, o un, o una, octubre ., ocult*, oferta no, oficina, oficina de, ofrec*, ofrece, opcion, ' +
      'opcion es, opciones, oportunidad de, orden, orden ., orden de, orgullo, orgullo ., otono, otra cuenta, ' +
      'otra fecha, otra forma, otra vez, otro nombre, otros alumnos, paciencia ., paco, paga a, paga la, ' +
      'paga por, paga solo, pagado y, pagar ahora, pagar con, pagar en, pagar hoy, pagar la, pagar mas, ' +
      'pagar nada, pagar por, pagar te, pagaras, pagarlo, pagas*, pagaste, pagaste de, pago abierto, pago al, ' +
      'pago del, pago era, pago funciona, pago llego, pago o, pago que, pago tambien, pago y, pagos de, ' +
      'pagos mas, pagos y, palabra ., palabras, panta*, pantalla, papel, papeleo, papeles, para ayudarte, ' +
      'para cambiar, para cerrar, para estudiantes, para familias, para hablar, para mas, para pensarlo, ' +
      'para que, para seguir, para ti, para todo, para volver, parado ., parado los, param*, paramos, parar*, ' +
      'parec*, parece bien, parece si, parte del, pasa ., pasa nada, pasado, pasado a, pasam*, pasamos, ' +
      'pasamos al, pasan*, pasando, pasar al, pasas, pase ., pasem*, pasemos, paso por, pasos, pausa acaba, ' +
      'pausa de, pausa es, pausa tu, pedim*, pedimos, pedimos disculpas, pedir que, pediremos, pedis*, pediste, ' +
      'pediste ., pediste que, pediste y, penalizacion ., pensamos de, pensarlo, pequenas, perder el, perder tu, ' +
      'perder un, perdera su, perdiste, perdon ., perdon por, perdona ., perfecto, perfil ., permiso, permite, ' +
      'pero hay, pero no, pero puede, pero ya, persona ., personas han, pesan, pesan ., pidas ., pide que, ' +
      'pierde ., plan entero, plan esta, plan o, plan para, plani*, planifica, planifica tu, plaza ., ' +
      'plaza sigue, plazo que, poco, podemos esperar, podemos pasar, poder, podes pagar, podria pagar, ' +
      'podrias pagar, podrias recibir, polit*, pones ., por algo, por aqui, por avisar, por cierto, ' +
      'por completo, por correo, por detras, por dinero, por esperar, por esto, por estos, por hoy, por ir, ' +
      'por llegar, por mail, por mensaje, por nuestra, por pedir, por poco, por ser, por sorpresa, ' +
      'por temporadas, por un, posib*, posible, posible que, preci*, precio es, precio no, preferimos, prefiera, ' +
      'prefieras, prefieres que, pregunta si, preguntamos, preguntar ., preguntar antes, preguntarte, preocupa, ' +
      'preparamos, presentes, presentes tus, prestado, prestamo de, presupuesto, prima*, primavera, prime*, ' +
      'primer sueldo, primera semana, principio, prisa, priva*, probamos, probar, problema ., programa de, ' +
      'progress, progress ., prometo ., pronto helpername, propone, proposito, propu*, propuesta, propuesta ., ' +
      'proxima factura, proxima leccion, proximo ciclo, proximo recibo, prueba con, pruebas, pudo, pueda ., ' +
      'puedas ., puedas pagar, puede mirar, puede que, puede seguir, puede y, pueden esperar, puedes cancelar, ' +
      'puedes contestar, puedes elegir, puedes entrar, puedes pagar, puedes ver, puedo ayudar, que ., ' +
      'que ayudas, que bonito, que bueno, que cantidad, que cumplir, que decidas, que dia, que digas, ' +
      'que dijiste, que el, que elegiste, que entras, que eres, que es, que esperemos, que estaba, que faltaba, ' +
      'que faltaban, que faltan, que gusto, que hablamos, que hablemos, que haga, que hayas, que la, que las, ' +
      'que le, que necesitas, que necesite, que nos, que paso, que pensamos, que perdiste, que pidio, ' +
      'que prefieras, que preguntas, que puedas, que puede, que queda, que quiera, que repetir, que sigas, ' +
      'que tal, que tengas, que tenia, que termine, que todo, que trabaja, que un, que ver, que vuelves, que ya, ' +
      'queda ., queda asi, queda en, queda entre, queda fuera, queda nada, quedan tres, quedaron, quere*, ' +
      'queremos, queremos que, queria, querias pagar, quien eres, quier*, quiera, quiera ., quiere que, ' +
      'quieres seguir, quince dias, quincena, quita, quita el, quita*, quitado, quitado el, quitamos, ' +
      'quitamos la, quitaron, quitaron horas, quite, quite el, raice*, raices, raices hondas, razon, razon el, ' +
      'recargo de, recargo por, rechazado, rechazado no, rechazarlo, reciba, recibe, recibimos su, recibiras, ' +
      'recibiras mas, recibiras recordatorios, recibo de, recibo del, recibo en, recibos de, recie*, reclamo, ' +
      'reemb*, reembolso, registro, regre*, regreso, renov*, repartir, repetir, reservada, reservada ., ' +
      'reservado, resid*, respira, respiro, respiro ., respondas, respondas ., responde cuando, responde hoy, ' +
      'responder, respondo, responsable de, respuesta ., respuesta en, resuelve, resulta mas, resum*, retom*, ' +
      'retraso ya, revis*, ritmo ., robar*, robaron, rodil*, rodilla, roja espanola, sabad*, sabado, sabados, ' +
      'sabe que, sabemos de, sabemos lo, saber como, saber que, sabes ., sabido de, sabra ., saldo a, salida, ' +
      'salud va, salud*, saludos, salvo, salvo que, sanid*, sanidad, sara, se abre, se adapta, se arregla, ' +
      'se bloquea, se cancela, se cobra, se comparte, se complica, se cumplio, se entera, se fue, se habla, ' +
      'se hace, se hara, se interrumpe, se mantiene, se me, se nos, se para, se pierde, se que, se resuelve, ' +
      'se rompio, se toca, sea ., secre*, secretaria, segui, seguidos, seguimos, seguimos ., seguimos contigo, ' +
      'seguir usando, segun lo, segundo intento, segur*, seis, semana, semana no, semana que, semes*, semestre, ' +
      'senci*, sensa*, senta*, senti*, sentido, sentido y, sentimos ., sentimos mucho, septi*, septiembre, ' +
      'septiembre no, ser dificil, ser una, sera el, serio ., servicio no, sesion, sesion ., sesiones de, ' +
      'si alguien, si cambias, si es, si hoy, si las, si me, si prefieres, si se, si te, si tu, sido un, ' +
      'siempre hay, siempre la, sient*, sientas, sientas mal, siento, siento mucho, siento que, siete, sigue a, ' +
      'sigue abierto, sigue activa, sigue en, sigue igual, siguen aqui, sigues con, sigues dentro, siguiente, ' +
      'siguiente ., silencio ., silla, sin apuro, sin condiciones, sin coste, sin fecha, sin fines, sin letra, ' +
      'sin mirar, sin prisa, sin tu, sirva, sirva ., sirve, sirve una, sistema, sitio ., sitio en, sobre dinero, ' +
      'sobre esto, socia, socio*, sola, sola en, solic*, solicitud, solicitud ., solo en, solo falta, solo lo, ' +
      'solo para, solo queremos, solo se, solo tu, solo una, solta*, soy, soy yo, su acuerdo, su beca, ' +
      'su contrato, su factura, su hijo, su libro, su lugar, su medico, su paciencia, su prestamo, su recibo, ' +
      'su tiempo, su tranquilidad, suave, sueldo, sueldo ., suele ser, suelo, sueno, sueno ., suma, sumam*, ' +
      'sumamos, sus ingresos, sus padres, suspende, suspender, suspender el, tal como, talle*, taller, ' +
      'taller de, tambien me, tambien se, tambien tu, tambien vale, tarde no, tarde para, tarjeta caduca, ' +
      'tarjeta nueva, tarjeta te, tarjeta vence, tarjeta vencio, tarjetas, te apetece, te apetezca, te apures, ' +
      'te avisaremos, te aviso, te ayude, te cobramos, te compromete, te convenga, te cuento, te deja, te dejo, ' +
      'te echamos, te escribiremos, te escucha, te explico, te fue, te guardamos, te hace, te llamaremos, ' +
      'te llame, te llega, te mandaremos, te paso, te pedimos, te pediremos, te perdiste, te preocupa, te puedo, ' +
      'te quita, te quite, te resulta, te robaron, te sientas, te viene, tecni*, tecnico, telefono de, tema, ' +
      'temas, tempo*, temporada, temporadas, tendras, tenerte de, tenga, tenga*, tengas que, tengo presentes, ' +
      'tenia, tenias razon, tenie*, teniendo, terap*, tercera cuota, tercera parte, termina el, terminar, ' +
      'terminar el, termine, termino el, tesor*, theo, tiempo ?, tiene coste, tiene derecho, tiene*, tienes por, ' +
      'tienes tu, toall*, toalla, toalla y, toca ., todas, todo, todo de, todo en, todo esto, todo pagado, ' +
      'todo sigue, todo va, todos ., tomat*, tomate, tomate el, tomes*, tomese, tomese su, tono, trabaja el, ' +
      'trabajado, trabajamos, trabajamos con, trabajo nuevo, trae, traer, traiga, trami*, tramite, tramites, ' +
      'tranquila ., tranquilidad, transferencia, transferencia ., trata, tratamiento, tres, tres ., tres partes, ' +
      'trime*, trimestre, tu acceso, tu beca, tu calma, tu carne, tu constancia, tu contrato, tu cupo, ' +
      'tu decides, tu decision, tu disputa, tu empresa, tu entrenador, tu esfuerzo, tu grupo, tu las, tu manera, ' +
      'tu mensaje, tu mes, tu meta, tu nos, tu numero, tu paciencia, tu pausa, tu primero, tu reclamacion, ' +
      'tu reclamo, tu ritmo, tu sesion, tu solicitud, tu toalla, tu ultima, tu vida, turno, tus apuntes, ' +
      'tus datos, tus derechos, tus lecciones, tus mensajes, tus notas, tus sesiones, tuya y, tuyo ., ' +
      'ultima cuota, ultimo pago, ultimos, ultimos tres, un abogado, un ano, un asesor, un aviso, un buen, ' +
      'un dia, un examen, un mal, un momento, un no, un numero, un respiro, un saldo, un saludo, un si, ' +
      'un tiempo, un ultimo, una buena, una cuota, una factura, una fecha, una historia, una invitacion, ' +
      'una maquina, una nota, una nueva, una oficina, una parte, una persona, una propuesta, una temporada, ' +
      'unas, unas horas, unica persona, uno ., unos dias, unos diez, unos minutos, urgente ., usa ., usand*, ' +
      'usando, usando la, usted decide, usted esta, usted por, usted y, va bien, va mejor, va primero, vale ., ' +
      'vale la, valie*, valientes ., vamos, vario*, varios, ve ., veas, veces lo, vecina el, vecinos no, ' +
      'vemos ., ven a, vencia, vencio, vende*, vendria, venta*, ventanilla, ver ., ver con, ver el, verdad que, ' +
      'verte, verte ., verte de, vez al, vez es, vez y, vi que, vida se, vieja, viene mejor, viernes ?, ' +
      'viernes como, viernes para, vimos, vinie*, viniendo, vinis*, viniste, visita, volver ., volvi*, ' +
      'volvieron, volvieron ., vos y, vuelta, vuelta al, y, y a, y algo, y cnmv, y conoce, y descansa, y en, ' +
      'y es, y eso, y esta, y la, y las, y le, y llevo, y lo, y puede, y puedes, y queremos, y sigues, y sin, ' +
      'y todo, y tres, y tus, y ya, ya has, ya hemos, ya lo, ya nos, ya pago, ya paso, ya quedo, yo, yo elena, ' +
      'yo lo',
  },
};
