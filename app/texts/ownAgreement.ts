import type { AgreementState } from '~/db/agreementTables'
import { bilingual } from './bilingual'

type Texts = { title: string; sign: string; text: Record<AgreementState, string>; hours: string; pdf: string }

/** What a candidate reads of their agreement on their own page. */
export const ownAgreementTexts = bilingual<Texts>({
  nl: {
    title: 'Je praktijkovereenkomst',
    sign: 'Lees en teken',
    text: {
      begun: 'We maken je overeenkomst. Je krijgt een mail als je kunt tekenen.',
      signing: 'Je overeenkomst wordt getekend.',
      inForce: 'Iedereen heeft getekend. Je overeenkomst geldt.',
      ended: 'Je overeenkomst is beëindigd.',
    },
    hours: 'Vul je uren in',
    pdf: 'Bekijk je overeenkomst',
  },
  en: {
    title: 'Your agreement',
    sign: 'Read and sign',
    text: {
      begun: 'We are making your agreement. You get a mail when you can sign.',
      signing: 'Your agreement is being signed.',
      inForce: 'Everybody has signed. Your agreement is in force.',
      ended: 'Your agreement has ended.',
    },
    hours: 'Enter your hours',
    pdf: 'Look at your agreement',
  },
})
