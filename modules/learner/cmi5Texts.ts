import type { Language } from '~/db/tables'

const nl = {
  over: 'Deze pagina is al een keer geopend. Ga terug naar je leersysteem en open de module daar opnieuw. Dan ga je verder waar je was. Wat je hier doet, wordt niet bewaard.',
  silent:
    'Je leersysteem geeft geen antwoord. Ga terug naar je leersysteem en open de module straks opnieuw. Je kunt hier alles lezen, maar wat je doet, wordt niet bewaard.',
}

const en: typeof nl = {
  over: 'This page was opened before. Go back to your learning system and open the module from there. You will go on where you were. What you do here is not kept.',
  silent:
    'Your learning system does not answer. Go back to it and open the module again later. You can read everything here, but what you do is not kept.',
}

export const cmi5Texts: Record<Language, typeof nl> = { nl, en }
