import type { DemoLetters } from '../demoLetters.ts';

/** Nothing says whether the member or the helper is a woman or a man. */
export const pl: DemoLetters = {
  'first_missed/thanks-first': {
    nudge: 'Cześć, {firstName|dobrze, że jesteś}. Mam coś, co może się przydać. Bez pośpiechu.',
    greeting: 'Cześć, {firstName|dobrze, że jesteś},',
    body: [
      'Dziękuję, że jesteś częścią {ownerName}.',
      { if: 'goal', text: 'Tak brzmi Twój cel: „{goal}”. To dla nas nadal ważne.' },
      'Jedna płatność jeszcze nie dotarła. Karty tracą ważność, miesiące bywają pełne. Wielu tak ma.',
      'Możesz ją rozłożyć, zrobić przerwę albo napisać do mnie. Wybierz, co pasuje, dziś albo innego dnia.',
    ],
    signature: 'Serdecznie, {helperName}',
  },
  'first_missed/look-how-far': {
    nudge: 'Krótka wiadomość dla Ciebie, {firstName|serdecznie}. Przeczytaj, kiedy chcesz.',
    greeting: 'Cześć, {firstName|dobrze, że jesteś},',
    body: [
      'Dziękuję za całą Twoją dotychczasową pracę.',
      { if: 'progress', text: 'Jesteś tutaj: {progress}. To spory kawałek drogi.' },
      { if: 'goal', text: 'Pamiętam Twoje słowa: „{goal}”.' },
      'Jedna płatność wciąż czeka. Jest więcej niż jeden dobry sposób, żeby to ułożyć.',
      'Możesz ją zmniejszyć, dać jej czas albo powiedzieć mi, co by pomogło. Każdy z nich jest dobry.',
    ],
    signature: 'Po Twojej stronie, {helperName}',
  },
  'several_missed/one-step': {
    nudge: 'Cześć, {firstName|dobrze, że jesteś}. Myślę o Tobie. Jest tu wiadomość na wolną minutę.',
    greeting: 'Cześć, {firstName|dobrze, że jesteś},',
    body: [
      'Dziękuję, że jesteś dalej z nami. Miło Cię znów widzieć.',
      { if: 'goal', text: 'To są Twoje słowa: „{goal}”. Chętnie pomogę Ci tam dojść.' },
      'Kilka płatności wciąż czeka. Nie trzeba układać ich wszystkich dzisiaj.',
      'Możemy zrobić je małe, dać Ci przerwę albo po prostu porozmawiać. Ty wybierasz.',
    ],
    signature: 'Serdecznie, {helperName}',
  },
  'several_missed/your-pace': {
    nudge: 'Wiadomość ode mnie, {firstName|tylko dla Ciebie}. Może poczekać na dobrą chwilę.',
    greeting: 'Cześć, {firstName|dobrze, że jesteś},',
    body: [
      'Dziękuję, że to czytasz. Wiem, że to nie zawsze łatwe.',
      { if: 'progress', text: 'Jesteś tutaj: {progress}. To zostaje Twoje.' },
      { if: 'goal', text: 'Nadal chodzi o Twoje własne słowa: „{goal}”.' },
      'Zebrało się kilka płatności. Możemy znaleźć tempo, które pasuje do Twojego miesiąca.',
      'Małe kroki, przerwa, pomoc z zewnątrz albo rozmowa ze mną. Każde z nich to dobry początek.',
    ],
    signature: 'Po Twojej stronie, {helperName}',
  },
  'retrying/another-day': {
    nudge: 'Cześć, {firstName|dobrze, że jesteś}. Krótka wiadomość o pewnym dniu. Przeczytaj, kiedy Ci pasuje.',
    greeting: 'Cześć, {firstName|dobrze, że jesteś},',
    body: [
      'Dziękuję, że jesteś częścią {ownerName}.',
      { if: 'goal', text: 'Tak brzmi Twój cel: „{goal}”. To dla nas nadal ważne.' },
      'Jedna płatność jeszcze do nas nie dotarła. Zapytamy Twój bank jeszcze raz: {date|w jednym z najbliższych dni}. Nic nie trzeba robić.',
      'Jeśli ten dzień nie pasuje, wybierz, co pasuje: małe kroki, przerwę albo kilka słów do mnie.',
    ],
    signature: 'Serdecznie, {helperName}',
  },
  'plan_running/on-track': {
    nudge: 'Cześć, {firstName|dobrze, że jesteś}. Wszystko w porządku. Twoje wiadomości są tutaj.',
    greeting: 'Cześć, {firstName|dobrze, że jesteś},',
    body: [
      'Dziękuję. Twój plan działa i idzie dobrze.',
      { if: 'goal', text: 'Zostaje więcej miejsca na to, po co tu jesteś: „{goal}”.' },
      'Najbliższy termin: {date|jest w Twoim planie}. Jeśli ten dzień nie pasuje, możesz go przesunąć.',
      'Możesz też zapłacić wcześniej, zmienić plan albo do mnie napisać. Dzisiaj nic nie trzeba robić.',
    ],
    signature: 'Serdecznie, {helperName}',
  },
  'instalment_missed/it-happens': {
    nudge: 'Cześć, {firstName|dobrze, że jesteś}. Mała rzecz do obejrzenia razem. Bez pośpiechu.',
    greeting: 'Cześć, {firstName|dobrze, że jesteś},',
    body: [
      'Dziękuję za wszystko, co już jest w Twoim planie zrobione. To się liczy.',
      'Jedna wpłata nie doszła do skutku. Tak się zdarza, a plan nadal jest Twój.',
      { if: 'goal', text: 'Wciąż myślę o Twoich słowach: „{goal}”.' },
      'Możesz spróbować jeszcze raz, wybrać lepszy dzień albo przesunąć ją na koniec. Albo najpierw do mnie napisz.',
    ],
    signature: 'Serdecznie, {helperName}',
  },
  'pause_running/rest-well': {
    nudge: 'Cześć, {firstName|dobrze, że jesteś}. Nic nie trzeba robić. Twoje wiadomości są tutaj.',
    greeting: 'Cześć, {firstName|dobrze, że jesteś},',
    body: [
      'Dziękuję za znak, że przerwa jest potrzebna. Teraz trwa.',
      'Kończy się: {date|w wybranym dniu}. To, co czeka, zostaje takie samo i nie rośnie.',
      { if: 'goal', text: 'Twoje słowa są tu bezpieczne: „{goal}”. One też mogą odpocząć.' },
      'Możesz wrócić wcześniej, zostać trochę dłużej albo do mnie napisać.',
    ],
    signature: 'Dobrego odpoczynku, {helperName}',
  },
  'pause_ending/soft-landing': {
    nudge: 'Cześć, {firstName|dobrze, że jesteś}. Słówko o Twoim kalendarzu.',
    greeting: 'Cześć, {firstName|dobrze, że jesteś},',
    body: [
      'Dziękuję, że dbasz o swój czas. Mam nadzieję, że przerwa dobrze Ci robi.',
      'Twoja przerwa trwa do: {date|wybranego dnia}. Potem idziemy dalej z tego samego miejsca.',
      { if: 'goal', text: 'Idziemy dalej z tą myślą: „{goal}”.' },
      'Jeśli to dobra chwila, nic nie trzeba robić. Jeśli nie, możesz odpocząć dłużej albo porozmawiać ze mną.',
    ],
    signature: 'Do zobaczenia, {helperName}',
  },
  'on_hold/with-us': {
    nudge: 'Cześć, {firstName|dobrze, że jesteś}. Twoje wiadomości są tutaj.',
    greeting: 'Cześć, {firstName|dobrze, że jesteś},',
    body: [
      'Dziękuję za wiadomość. Teraz to jest u nas.',
      'W tym czasie o nic Cię nie prosimy.',
      { if: 'goal', text: 'Idź dalej z tym, po co tu jesteś: „{goal}”. Wszystkie Twoje lekcje są tutaj.' },
      'Możesz do mnie napisać, obejrzeć inną pomoc albo po prostu iść dalej z lekcją.',
    ],
    signature: 'Serdecznie, {helperName}',
  },
  'needs_conversation/fresh-start': {
    nudge: 'Cześć, {firstName|dobrze, że jesteś}. Chętnie usłyszę, co u Ciebie.',
    greeting: 'Cześć, {firstName|dobrze, że jesteś},',
    body: [
      'Dziękuję za próbę z planem. Nie pasował i dobrze to wiedzieć.',
      'Plan jest zatrzymany. Z Twojej karty nic nie pobierzemy.',
      { if: 'goal', text: 'Twoje własne słowa nadal nas prowadzą: „{goal}”.' },
      'Możemy ułożyć nowy, lżejszy plan. Możemy też po prostu porozmawiać albo poszukać pomocy z zewnątrz.',
    ],
    signature: 'Po Twojej stronie, {helperName}',
  },
  'welcome_back/all-settled': {
    nudge: 'Dziękuję, {firstName|naprawdę}. Tym razem to tylko radosna wiadomość.',
    greeting: 'Cześć, {firstName|dobrze, że jesteś},',
    body: [
      'Dziękuję. Wszystko jest załatwione, i to po Twojemu.',
      { if: 'goal', text: 'Teraz droga jest wolna dla tego: „{goal}”.' },
      { if: 'progress', text: 'Jesteś tutaj: {progress}. Miłej następnej lekcji.' },
      'Jeśli kiedyś przyda się pomoc, napisz do mnie albo przyjdź na rozmowę grupy.',
    ],
    signature: 'Z radością, {helperName}',
  },
};
