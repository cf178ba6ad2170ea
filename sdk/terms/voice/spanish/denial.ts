import type { Denial } from '../rules.ts';

/** How Spanish says that something will not happen. */
export const denial: Denial = {
  negator:
    'no|aunque (?:haya|queden?|falten?|tengas?|figure|aparezca)|te preocupan|le preocupan|le preocupa|nunca' +
      '|jamas|nada|nadie|ningun|ninguna|ninguno|sin|tampoco|ni|lejos de' +
    '|en vez de|en lugar de|te preocupa|te preocupe|te preocupes|preocupa|preocupado por|preocupada por|miedo a' +
    '|miedo de|libre de|cero|quitado|quitamos|perdonamos|perdonado|devolvimos|devolvemos|devuelto|cancelamos (?:la' +
    '|el)(?= (?:multa|recargo|cargo|comision|cobro|gasto))|si (?:un|una|alguien|otra|otro|te llaman|te amenaz[a-z]+' +
    '|recibes' +
    '|tienes)',
  hollow:
    '(?:no|nunca|sin|jamas|ni|ningun|ninguna|nada)(?: (?:se|te|le|nos|lo|la|los|las|ha|has|han|hemos|haya|hayas|hay' +
    '|habra|he|hubo|fue|es|sea|esta|recibe|recibir|recibido|recibimos|tener|tenemos|tenga|tiene|tengas|tendremos' +
    '|tendra|aun|todavia|mas|otro|otra|ningun|ninguna|el|su|tu|un|una|de|que|previo|previa|mayor|realizar|realiza' +
    '|efectuar|otras?|quedara|queda|quiero|mediar|dado|sido|ser|querer)){0,4} (?:pag[a-z]+|respuesta|respond[a-z]+' +
    '|respondido|contest[a-z]+|recib[a-z]+|recibo|liquid[a-z]+|sald[a-z]+|cubr[a-z]+|cubierto|regulari[a-z]+' +
    '|cumpl[a-z]+|atend[a-z]+|atiende|comunic[a-z]+|abon[a-z]+|realiz[a-z]+|efectu[a-z]+|remedio|opcion(?:es)?' +
    '|alternativa|eleccion|aviso|demora|dilacion|excusas?|duda|dudaremos|dudara|dudare|vacilar[a-z]*|ignor[a-z]+' +
    '|esper[a-z]+|dej[a-z]+|olvid[a-z]+|solo|hac(?:e|es|erlo)|haces|hagas|haga|actu[a-z]+|quier[a-z]+|queremos' +
    '|querria[a-z]*|quisieramos|gustaria|deseamos|arriesgu[a-z]+|pierd[a-z]+|noticias|pongas|ponga|contacto' +
    '|contact[a-z]+|obtener|permit[a-z]+|previo|falt[a-z]+|obstante|quede mas|mas remedio)|nadie (?:le |te ' +
    '|nos )?(?:gusta|gustaria|quiere|querria|desea)|no a (?:poner|dar|hacer|buscar)|no hay (?:[a-z]+ ){1,3}para',
  clause:
    ' pero | sino | aunque | porque | asi que | de lo contrario| o | antes de que | hasta |, (?:y |entonces ' +
    '|o )?(?:tu|su|nos|te|le|se|el|la|los|las|perderas?|procederemos|tendremos|iniciaremos|daremos|esto|este|esta)' +
    '| y (?:tu|su|nos|te|le|se|perder|procede|inicia|en caso)| -| y ya | y sigues | y aun | y todavia ',
  condition:
    '(?:si|salvo que|a menos que|hasta que|cuando|mientras|como|dado que|ya que|puesto que|caso de que' +
    '|en caso de que)(?: [a-z]+){0,4}|de|en caso de',
  after:
    '\\? no hay (?:ningun[oa]?|nada)|(?:,? ?(?:aqui|con nosotros|de ningun tipo|por nuestra parte) )?(?:(?:es|son' +
    '|esta|estan|sera|seran|eso|esto) )?(?:no|nunca|tampoco|jamas)(?= )(?! (?:se hara esperar|es (?:negociable' +
    '|opcional|un juego|una broma|una sugerencia)|sera(?:n)? (?:negociable|tolerad|aceptad)|admite|espera' +
    '|puede (?:esperar|seguir|continuar)|ha sido|han sido|se ha|fue|pagad|pagar|cumplir|contestar|responder|pudimos' +
    '|pudo|pudiste|hacerlo))|(?:sigue|siguen|se queda|se quedan|quedan?|esta|estan|permanece) (?:igual|a salvo' +
    '|intact[oa]|siendo tuy[oa]|como (?:estan?|estaban?)|abiert[oa]|tuy[oa]|aqui|protegid[oa])|\\? (?:no|nada|ningun' +
    '|tranquil)',
  price:
    'si (?:el|tu|su) (?:pago|ingreso|dinero|cuota) (?:llega|entra|figura)|a menos que|salvo que|siempre (?:que' +
      '|y cuando) (?:pag|abon|liquid|regulari|cumpl)[a-z]+|(?:si|cuando|solo si' +
    '|con tal de que|siempre que) (?:nos )?(?:pagas?|paga|abonas?|liquidas?|saldas?|regularizas?|cumples?|te pones' +
    '|se pone|actuas?|respondes)(?! (?:tarde|menos|despues|mas tarde|poco|cuando|lo que puedas|mas adelante))',
};
