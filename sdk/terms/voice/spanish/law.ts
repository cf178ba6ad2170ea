import type { RuleGroup } from '../rules.ts';

/** Threats in Spanish with the law, with authorities, with registers and with collectors. */
export const law: RuleGroup = {
  why: 'It threatens with the law, with authorities or with collectors.',
  kinder: 'Si algo lo impide, escríbeme. Lo vemos juntos.',
  clear: true,
  always: [
    'ya no (?:depende|esta|queda)(?:ra)? (?:de mi|de nosotros|en mis manos|en nuestras manos)',
    '(?:el|un|este|tu|su) (?:caso|asunto|tema|expediente) ya no (?:esta|depende|es)',
  ],
  unlessDenied: [
    '(?:iremos|ire|llegaremos|llegare|vamos a ir|vamos a llegar) (?:hasta )?(?:donde|el final|hasta el final' +
      '|a juicio|con todo|a por todas|las ultimas)',
    '(?:habl|llam|escrib|cont)(?:o|are|aremos|amos|e) (?:con|a) (?:tu|tus|su|sus) (?:padres|madre|padre|jef[ea]' +
      '|familia|marido|mujer|pareja|espos[oa]|empresa|trabajo|hij[oa]s?|vecin[oa]s?)',
    'manchad[oa]s?',
    'nombre (?:(?!no |nunca )[a-z]+ ){0,3}(?:manchad|sucio|quemad)[a-z]*',
    'irregularidad(?:es)?',
    'visit(?:ar|ara|aran|aremos|are|arte|arle|arlo|arla|en|amos)? (?:(?!no |nunca )[a-z]+ )?(?:en )?(?:tu|su' +
      '|al) (?:domicilio|casa|trabajo|oficina|hogar)',
    '(?:gestor|cobrador|inspector|abogad|agente de cobr)[a-z]* (?:(?!no |nunca )[a-z]+ )?(?:visit|ira|pasara' +
      '|acudira|llegara|tocara|iran)[a-z]*',
    '(?:paso|pasare|pasamos|pasaremos|voy|ire|iremos|vamos|mandare|mando|mandaremos|me presento|me planto' +
      '|presentar[a-z]*|apareceremos) (?:a |por |en |hasta )(?:tu|su) (?:casa|trabajo|domicilio|oficina|puerta)',
    'denunci[a-z]+',
    'monitorio',
    '(?:las|mas|con|en) costas',
    'desahuci[a-z]+',
    'apercib[a-z]+',
    '(?:daremos|dare|compartiremos|publicaremos|pasaremos) (?:tu|su|tus|sus) (?:nombre|numero|direccion|telefono' +
      '|datos|caso|foto)',
    '(?:reporte|informe|registro|nota|anotacion) negativ[oa]',
    'consta(?:n|ra|ran)? en (?:su|tu|el|nuestro)',
    '(?:quedar?a?|queda|sera|ha sido|fue|ha quedado|quedo|se ha) (?:(?:marcad|senalad|fichad)[oa]|(?:registrad' +
      '|anotad)[oa] (?:como|en|cada|para))',
    '(?:los )?bancos? (?:miran|ven|revisan|se fijan|lo veran|consultan)',
    'te (?:perseguira|perseguiran|seguira por|acompanara)',
    '(?:acciones|accion|medidas|vias?|instancias|procedimientos?|procesos?|tramites|diligencias|gestiones' +
      '|actuaciones|pasos) (?:legal(?:es)?|judicial(?:es)?|pertinentes?|correspondientes?|necesari[oa]s' +
      '|oportun[oa]s|adicionales|extrajudicial(?:es)?|drastic[oa]s|administrativ[oa]s|mas (?:severas|drasticas' +
      '|estrictas|duras|firmes)|posteriores|que (?:correspondan|procedan|haya|sean)|mayores|juridic[oa]s' +
      '|de (?:cobro|cobranza|recuperacion|recobro|embargo|suspension|baja))',
    'tomar (?:medidas|acciones|otras|cartas)',
    'otras? (?:medidas|acciones|vias|instancias)',
    'medidas(?! (?:de tu|de apoyo|para ayudar))',
    'procederemos?',
    'procedera',
    'proceder (?:a|con|judicial|legal)',
    'via (?:judicial|legal|penal|civil|ejecutiva)',
    '(?<!(?:consult|pregunt)[a-z]* (?:antes )?(?:con |a )(?:un |una |tu |su ))abogad[oa]s?' +
      '(?! (?:gratis|gratuit[oa]s?|de oficio))',
    'juzgados?',
    'tribunal(?:es)?',
    'juez',
    'jueza',
    'juicios?',
    'judicial(?:es|mente)?',
    'juridic[oa]s?',
    'demand(?:a|as|ar|arte|arle|aremos|ado|ada)',
    'embarg(?:o|os|ar|arte|arle|aremos|ado|ada|ables?)',
    'actuari[oa]',
    'notari[oa](?:l|les)?',
    'burofax',
    'procurador',
    'fiscal(?:ia)?',
    'policia',
    'penal(?:es)?',
    'fraude',
    'estafa',
    'estafador[a]?',
    'robo',
    'robar',
    'autoridades',
    'condusef',
    'profeco',
    'citatorio',
    'citacion',
    'notificacion (?:judicial|oficial|formal)',
    'carta documento',
    'intimacion',
    'intimar',
    'garantias? (?:real|hipotec|prendari|del prestamo|de pago)[a-z]*',
    '(?:tus|sus|los) bienes',
    '(?:embarg|reten|descont|descuent)[a-z]* (?:(?!no |nunca |ni |nadie )[^ .?!;]{1,30} ){0,4}(?:nomina|sueldo' +
      '|salario|bienes|cuentas?)',
    '(?:tu|su) (?:nomina|salario)',
    'litigi[oa]s?',
    'querella',
    'investigacion(?! (?:del|de la|sobre el|de este|de ese) (?:cargo|cobro|pago|error|factura|recibo))',
    'ejecucion',
    'ejecutar',
    'desalojo',
    'por la fuerza',
    'ley(?! (?:te|le|os|nos|les) (?:da|protege|permite|ampara|ayuda|deja))',
    'leyes',
    'derechos que nos asisten',
    'reservamos el derecho',
    'nos reservamos',
    'en nuestro derecho',
    'buro(?: de credito)?',
    'historial(?: de credito| crediticio)?(?! (?:de (?:clases|chat|mensajes|sesiones)|se (?:conserva|guarda' +
      '|queda)|sigue|queda guardado))',
    'score',
    'central(?:es)? de riesgos?',
    'datacredito',
    'infocorp',
    'dicom',
    'veraz',
    'asnef',
    'equifax',
    'badexcug',
    'rai',
    'circulo de credito',
    'sociedades? de informacion',
    'lista(?:do|dos|s)? (?:de morosos|negra|negro|de deudores)',
    'fichero(?:s)?(?: de morosos)?',
    '(?:boletinad|reportad|fichad)[oa]s?',
    'registrad[oa]s? (?:como|en (?:el|la|un|una|los)) (?:[a-z]+ )?(?:moros|deud|impag|fichero|registro|buro|lista' +
      '|sistema|expediente)[a-z]*',
    'reportar(?:te|le|lo|la|emos|a|an)?',
    'mal[oa]s? (?:referencias?|nota|antecedentes?|calificacion)',
    'antecedentes',
    'creditici[oa]s?',
    '(?:tu|su) (?:credito|reputacion|buen nombre|imagen|expediente)',
    '(?:tu|su) nombre (?:en|aparec|quedara|sera|estara|sald|figur)[a-z]*',
    '(?:limpi|protej|cuid)[a-z]* (?:tu|su) nombre',
    'solvencia',
    'reputacion',
    '(?:pas(?:ar|aremos|ara|ado|ada|amos|aria)|turn(?:ar|aremos|ara|ado|ada)|envi(?:ar|aremos|ara|ado|ada)' +
      '|trasl(?:adar|adaremos|adara|adado|adada)|remit(?:ir|iremos|ira|ido|ida)|deriv(?:ar|aremos|ara|ado|ada)' +
      '|ced(?:er|eremos|era|ido|ida)|canaliz(?:ar|aremos|ara|ado|ada)|entreg(?:ar|aremos|ara|ado|ada)|transfer(?:ir' +
      '|iremos|ira|ido|ida)|asign(?:ar|aremos|ara|ado|ada)|vend(?:er|eremos|ido|ida)|escal(?:ar|aremos|ara|ado|ada)' +
      '|pon(?:er|dremos|dra)|poner en manos|llev(?:ar|aremos|ara)) (?:(?!no |nunca |ni ' +
      '|nadie )[^ .?!;]{1,30} ){0,6}?(?:a|al|por|en manos de|ante|con|en) <outsider>',
    '(?:empresas?|agencias?|despachos?|gestor(?:es|as?)?|cobrador(?:es)?) (?:externas?|externos?|de (?:cobr[a-z]+' +
      '|recobro[s]?|recuperacion|abogados)|extern[oa])',
    'escal(?:ar|aremos|ara|amos|ado|amiento)',
    'en manos de (?:otr[oa]s?|terceros|quien(?:es)?|(?:el|la|los|las|un|una|nuestr[oa]s?|mis?) |<outsider>)[a-z]*',
    'terceros',
    '(?:tu|su) (?:caso|expediente|cuenta|deuda) (?:(?!no |nunca )[a-z]+ )?(?:sera|pasara|se (?:turnara|enviara' +
      '|pasara|remitira|trasladara)|ha sido|fue|esta (?:siendo|en proceso))',
  ],
};
