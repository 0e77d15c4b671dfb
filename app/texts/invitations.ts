import { bilingual } from './bilingual'

/** Being asked to join, and showing results to an employer. */
export const invitationsTexts = bilingual({
  nl: {
    title: (organisation: string) => `${organisation} vraagt je erbij`,
    by: (name: string, day: string) => `${name} stuurde de vraag. Je kunt antwoorden tot en met ${day}.`,
    roles: 'Je wordt daar:',
    sees: 'Wat zien zij van je?',
    seesText: [
      'Je naam en je e-mailadres.',
      'Wat zij je vragen te doen, en hoe ver je daarmee bent.',
      'Niets van wat je eerder deed, tot je het zelf laat zien. Dat kan daarna bij Mijn account.',
      'Je antwoorden op vragen zien zij nooit.',
    ],
    yes: 'Ja, ik hoor erbij',
    no: 'Nee, liever niet',
    alongTitle: (organisation: string) => `Neem je resultaten mee naar ${organisation}`,
    alongLink: 'Neem je resultaten mee naar je nieuwe werkgever',
    alongText: (organisation: string) =>
      `Kruis aan wat ${organisation} mag zien. Het is precies wat hieronder staat: welke module, of je hem haalde, je score en de dag. Nooit je antwoorden.`,
    alongSave: 'Laat dit zien',
    alongNone: 'Er is niets om mee te nemen',
    alongNoneText: 'Hier staan modules die je eerder afrondde, los van deze werkgever.',
    alongDone: 'Bewaard. Je kunt een kruisje altijd weer weghalen.',
    joined: 'Je hoort erbij. Kies hieronder of je resultaten van eerder meeneemt.',
    back: 'Terug naar mijn account',
    toAccount: 'Naar mijn account',
    declined: 'Je hebt nee gezegd. Er is niets veranderd.',
  },
  en: {
    title: (organisation: string) => `${organisation} asks you to join`,
    by: (name: string, day: string) => `${name} sent the question. You can answer until ${day}.`,
    roles: 'There you will be:',
    sees: 'What will they see of you?',
    seesText: [
      'Your name and your e-mail address.',
      'What they ask you to do, and how far you are with that.',
      'Nothing of what you did before, until you show it yourself. You can do that in My account.',
      'They never see your answers to questions.',
    ],
    yes: 'Yes, I join',
    no: 'No, rather not',
    alongTitle: (organisation: string) => `Take your results along to ${organisation}`,
    alongLink: 'Take your results along to your new employer',
    alongText: (organisation: string) =>
      `Tick what ${organisation} may see. It is exactly what stands below: which module, whether you passed, your score and the day. Never your answers.`,
    alongSave: 'Show this',
    alongNone: 'There is nothing to take along',
    alongNoneText: 'Here you find modules that you finished before, apart from this employer.',
    alongDone: 'Saved. You can always take a tick away again.',
    joined: 'You belong there now. Choose below whether you take earlier results along.',
    back: 'Back to my account',
    toAccount: 'To my account',
    declined: 'You said no. Nothing has changed.',
  },
})
