import type { PathContent } from '~/modules/paths/path'
import { level, type Offered, offeringStep, order } from './writing'

/** How Vos Fijnmechanica gets new people going: for its own people only. */
export function joiningPath(offered: Offered): PathContent {
  return {
    levels: [
      level('eerste-week', 'Je eerste week', [
        order('rondgang', 'holds', {
          title: 'Loop de route van een order',
          place: 'Van magazijn tot expeditie',
          task:
            'Loop met je begeleider mee met één order, van het magazijn tot de expeditie.\n' +
            'Schrijf van elke plek op wie daar werkt en wat die persoon controleert.',
        }),
        offeringStep('vos-meten', 'counts', offered, 'Meten met schuifmaat en micrometer'),
        order('meetbank', 'holds', {
          title: 'Meet vijf asjes op de meetbank',
          place: 'Meetkamer, bank 2',
          task:
            'Meet vijf asjes op drie plaatsen en schrijf de maten op de meetkaart.\n' +
            'Leg de asjes die niet goed zijn in de rode bak.\n' +
            'Je begeleider meet er twee na.',
        }),
      ]),
      level('zelfstandig', 'Zelfstandig aan de montagetafel', [
        order('serie', 'holds', {
          title: 'Zet een serie van twintig kleppen in elkaar',
          place: 'Montagetafel 4',
          task:
            'Werk volgens de werkkaart en vraag hulp als iets niet past.\n' +
            'Houd bij hoelang je over elke klep doet.\n' +
            'Na twintig stuks kijk je samen naar de laatste vijf.',
        }),
        offeringStep('vos-ssomq', 'extra', offered, 'Assemblagerobotisering: het SSOMQ-principe'),
      ]),
    ],
  }
}
