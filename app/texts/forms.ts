import { bilingual } from './bilingual'

export const formTexts = bilingual({
  nl: {
    required: 'Vul dit in.',
    tooShort: (minimum: number) => `Maak dit langer: minstens ${minimum} tekens.`,
    tooLong: (maximum: number) => `Maak dit korter: hoogstens ${maximum} tekens.`,
    tooSmall: (minimum: number) => `Kies een getal van ${minimum} of hoger.`,
    tooBig: (maximum: number) => `Kies een getal van ${maximum} of lager.`,
    email: 'Dit is geen e-mailadres. Een e-mailadres ziet eruit als naam@bedrijf.nl.',
    url: 'Dit is geen webadres. Een webadres begint met https://',
    choice: 'Kies een van de mogelijkheden.',
    number: 'Vul hier een getal in.',
    other: 'Dit klopt niet. Kijk het na.',
    notSaved: 'Er klopt iets niet. Wat je hebt ingevuld, staat er nog.',
  },
  en: {
    required: 'Please fill this in.',
    tooShort: (minimum: number) => `Make this longer: at least ${minimum} characters.`,
    tooLong: (maximum: number) => `Make this shorter: at most ${maximum} characters.`,
    tooSmall: (minimum: number) => `Choose a number of ${minimum} or higher.`,
    tooBig: (maximum: number) => `Choose a number of ${maximum} or lower.`,
    email: 'This is not an e-mail address. An e-mail address looks like name@company.nl.',
    url: 'This is not a web address. A web address begins with https://',
    choice: 'Choose one of the options.',
    number: 'Please fill in a number.',
    other: 'This is not right. Please check it.',
    notSaved: 'Something is not right. What you filled in is still here.',
  },
})
