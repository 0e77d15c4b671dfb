import type { Goal } from '~/modules/blocks/document'

export const goals: Goal[] = [
  { id: 'middel', text: 'Je kiest het meetmiddel dat bij een maat past.' },
  { id: 'schuifmaat', text: 'Je leest een schuifmaat van 0,05 en 0,02 mm goed af.' },
  { id: 'micrometer', text: 'Je leest een micrometer goed af.' },
  { id: 'zorgvuldig', text: 'Je meet schoon, recht en veilig.' },
  { id: 'oordeel', text: 'Je beslist of een maat goed is, met een tolerantie of een passing.' },
]

/** Which questions ask about each goal, by the ids of both. */
export const questions: Record<string, string[]> = {
  middel: ['waarommeten', 'schuifmaatdeel', 'bankdeel1', 'bankmiddel'],
  schuifmaat: ['lees05', 'lees02', 'lees05b', 'leesvolgorde', 'foutrand', 'banklees1', 'banklees2', 'banklees3'].concat(
    ['banksom1', 'banksom2', 'banksom3', 'bankdeel2', 'bankvolgorde1'],
  ),
  micrometer: ['leesmicro', 'optellen', 'bankmicro1', 'bankmicro2', 'bankmicro3', 'bankmsom1', 'bankmsom2'].concat([
    'bankmsom3',
    'bankmdeel1',
  ]),
  zorgvuldig: [
    'verkeerdgemeten',
    'meetvolgorde',
    'werkas',
    'ratelwaarom',
    'bankfout1',
    'bankmdeel2',
    'bankmzorg',
    'bankmvolgorde',
  ].concat(['banktemp', 'bankverschil', 'bankvaker']),
  oordeel: [
    'kleinstespeling',
    'welkecode',
    'rapport',
    'bankrapport',
    'banktol1',
    'banktol2',
    'bankgem',
    'bankspreiding',
    'bankkeur1',
  ].concat(['bankkeur2', 'bankcode']),
}
