import { bilingual } from './bilingual'

export const signInTexts = bilingual({
  nl: {
    title: 'Inloggen',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    submit: 'Log in',
    wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.',
    tooMany: 'Er is te vaak geprobeerd in te loggen. Wacht een kwartier en probeer het dan opnieuw.',
    forgotten: 'Wachtwoord vergeten? Vraag je coördinator om een nieuwe link.',
    castTitle: 'Kijk rond als iemand van de demo',
    castText: 'Dit is een demo met verzonnen mensen. Kies wie je wilt zijn: één klik, zonder wachtwoord.',
    signInAs: (name: string) => `Log in als ${name}`,
  },
  en: {
    title: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'This e-mail address and password do not belong together. Check them and try again.',
    tooMany: 'There were too many attempts to sign in. Wait a quarter of an hour and try again.',
    forgotten: 'Forgotten your password? Ask your coordinator for a new link.',
    castTitle: 'Look around as somebody of the demo',
    castText: 'This is a demo with invented people. Choose who you want to be: one click, no password.',
    signInAs: (name: string) => `Sign in as ${name}`,
  },
})
