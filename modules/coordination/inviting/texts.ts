import type { Language } from '~/db/tables'
import { linkPlace } from '~/modules/mail/mail'

type Words = { subject: string; text: string }

/** What somebody reads who is invited. */
export const invitationTexts: Record<
  Language,
  { newcomer: (organisation: string, day: string) => Words; joining: (organisation: string, address: string) => Words }
> = {
  nl: {
    newcomer: (organisation, day) => ({
      subject: `${organisation} nodigt je uit voor Leerbank`,
      text: `${organisation} heeft een plek voor je gemaakt in Leerbank. Daar volg je modules en zie je wat er van je gevraagd wordt.\n\nKies hier je wachtwoord:\n${linkPlace}\n\nDeze link werkt één keer, tot en met ${day}. Geef hem aan niemand anders.`,
    }),
    joining: (organisation, address) => ({
      subject: `${organisation} vraagt je erbij in Leerbank`,
      text: `${organisation} wil je toevoegen in Leerbank. Jij beslist. Log in en lees eerst wat ${organisation} dan van je ziet:\n${address}\n\nDoe je niets, dan verandert er niets.`,
    }),
  },
  en: {
    newcomer: (organisation, day) => ({
      subject: `${organisation} invites you to Leerbank`,
      text: `${organisation} has made a place for you in Leerbank. There you follow modules and see what is asked of you.\n\nChoose your password here:\n${linkPlace}\n\nThis link works once, up to and including ${day}. Give it to nobody else.`,
    }),
    joining: (organisation, address) => ({
      subject: `${organisation} asks you to join in Leerbank`,
      text: `${organisation} wants to add you in Leerbank. You decide. Sign in and first read what ${organisation} would see of you:\n${address}\n\nIf you do nothing, nothing changes.`,
    }),
  },
}
