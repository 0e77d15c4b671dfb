import { bilingual } from './bilingual'

export const moduleResultsTexts = bilingual({
  nl: {
    title: 'Resultaten',
    intro: (people: number) =>
      `Wat ${people} mensen met deze versie deden. Iedereen telt één keer mee, met de eerste poging. Je ziet niet wie wat koos.`,
    version: 'Versie',
    versionOf: (number: number, people: number) =>
      `Versie ${number} (${people === 1 ? '1 persoon' : `${people} mensen`})`,
    show: 'Laat zien',
    unpublishedTitle: 'Nog niet gepubliceerd',
    unpublishedText: 'Publiceer de module. Zodra mensen hem volgen, zie je hier welke vragen lastig zijn.',
    toPublication: 'Naar publiceren',
    fewTitle: 'Nog te weinig mensen',
    fewText: (people: number) =>
      people === 0
        ? 'Nog niemand heeft deze versie gevolgd. Vanaf vijf mensen zie je hier wat er opvalt.'
        : `Deze versie is door ${people === 1 ? '1 persoon' : `${people} mensen`} gevolgd. Vanaf vijf mensen zie je hier wat er opvalt. Zo kan niemand raden wie wat koos.`,
    look: 'Kijk hier eerst',
    nothingToLook: 'Er valt bij geen enkele vraag iets op.',
    advice: {
      turnedRound:
        'Wie de andere vragen goed heeft, heeft deze juist vaker fout. Kijk of het goede antwoord echt goed is.',
      popularWrong: (count: number, people: number, answer: string) =>
        `${count} van de ${people} mensen kiezen hier ‘${answer}’. Kijk of de vraag duidelijk is.`,
      hard: (count: number, people: number) =>
        `Maar ${count} van de ${people} mensen hebben dit meteen goed. Kijk of de uitleg ervoor genoeg is.`,
      easy: (count: number, people: number) =>
        `${count} van de ${people} mensen hebben dit meteen goed. Vraag iets wat je pas na de les weet.`,
    },
    questions: 'Alle vragen',
    noQuestions: 'In deze versie staan geen vragen.',
    columns: {
      question: 'Vraag',
      people: 'Mensen',
      right: 'Meteen goed',
      apart: 'Scheidt',
      time: 'Tijd',
    },
    inTest: 'Toets',
    share: (count: number, percent: number) => `${count} (${percent}%)`,
    none: 'Niet geteld',
    few: 'Te weinig mensen',
    apart: { well: 'Goed', little: 'Een beetje', not: 'Bijna niet', round: 'Andersom' },
    apartUnknown: 'Nog niet bekend',
    seconds: (count: number) => `${count} seconden`,
    whatApart: 'Wat betekenen deze cijfers?',
    whatApartText: [
      'Meteen goed: hoeveel mensen de vraag de eerste keer helemaal goed hadden.',
      'Scheidt: of mensen die de andere vragen goed hebben, ook deze vaker goed hebben. Een goede vraag scheidt goed. We rekenen het uit vanaf tien mensen. Hebben alle mensen de vraag goed, dan is er niets te scheiden.',
      'Tijd: de helft van de mensen had de vraag korter open, de andere helft langer.',
      'In een les mag iemand het nog eens proberen. Van die vragen kennen we alleen het laatste antwoord, en of het de eerste keer goed was.',
    ],
    pages: 'Waar mensen stoppen',
    pagesText: 'Per pagina hoeveel mensen hem openden. Gestopt is wie niet klaar is en twee weken niet meer is gezien.',
    noneStopped: 'Niemand is gestopt.',
    mostStopped: (count: number, page: string) =>
      `De meeste mensen die stoppen (${count}), doen dat op ‘${page}’. Kijk of die pagina te lang of te moeilijk is.`,
    chart: (opened: string) => `Staven per pagina: ${opened}. De tabel hieronder zegt hetzelfde.`,
    pageColumns: { page: 'Pagina', opened: 'Geopend', stopped: 'Hier gestopt' },
    untitled: 'Pagina zonder titel',
  },
  en: {
    title: 'Results',
    intro: (people) =>
      `What ${people} people did with this version. Everybody counts once, with their first attempt. You do not see who chose what.`,
    version: 'Version',
    versionOf: (number, people) => `Version ${number} (${people === 1 ? '1 person' : `${people} people`})`,
    show: 'Show',
    unpublishedTitle: 'Not published yet',
    unpublishedText: 'Publish the module. As soon as people follow it, you see here which questions are hard.',
    toPublication: 'To publishing',
    fewTitle: 'Too few people yet',
    fewText: (people) =>
      people === 0
        ? 'Nobody has followed this version yet. From five people on you see here what stands out.'
        : `${people === 1 ? '1 person has' : `${people} people have`} followed this version. From five people on you see here what stands out. That way nobody can guess who chose what.`,
    look: 'Look here first',
    nothingToLook: 'Nothing stands out at any question.',
    advice: {
      turnedRound:
        'Those who have the other questions right have this one wrong more often. See whether the right answer really is right.',
      popularWrong: (count, people, answer) =>
        `${count} of the ${people} people choose ‘${answer}’ here. See whether the question is clear.`,
      hard: (count, people) =>
        `Only ${count} of the ${people} people have this right at once. See whether the explanation before it is enough.`,
      easy: (count, people) =>
        `${count} of the ${people} people have this right at once. Ask something that one knows only after the lesson.`,
    },
    questions: 'All questions',
    noQuestions: 'This version has no questions.',
    columns: { question: 'Question', people: 'People', right: 'Right at once', apart: 'Tells apart', time: 'Time' },
    inTest: 'Test',
    share: (count, percent) => `${count} (${percent}%)`,
    none: 'Not counted',
    few: 'Too few people',
    apart: { well: 'Well', little: 'A little', not: 'Hardly', round: 'The wrong way round' },
    apartUnknown: 'Not known yet',
    seconds: (count) => `${count} seconds`,
    whatApart: 'What do these figures mean?',
    whatApartText: [
      'Right at once: how many people had the question fully right the first time.',
      'Tells apart: whether people who have the other questions right have this one right more often too. A good question tells apart well. It is worked out from ten people on. When everybody has it right, there is nothing to tell apart.',
      'Time: half of the people had the question open for a shorter time, the other half longer.',
      'In a lesson people may try again. Of those questions only the last answer is known, and whether the first one was right.',
    ],
    pages: 'Where people stop',
    pagesText:
      'How many people opened each page. Stopped are those who are not finished and were not seen for two weeks.',
    noneStopped: 'Nobody stopped.',
    mostStopped: (count, page) =>
      `Most people who stop (${count}) do so at ‘${page}’. See whether that page is too long or too hard.`,
    chart: (opened) => `Bars per page: ${opened}. The table below says the same.`,
    pageColumns: { page: 'Page', opened: 'Opened', stopped: 'Stopped here' },
    untitled: 'Page without a title',
  },
})
