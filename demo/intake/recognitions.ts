import type { Share } from '~/modules/intake/places/shares'

/** What was found at SBB: how many days ago somebody looked, and in how many days it lapses. What is not here nobody looked up. */
export const recognitions: { companyId: string; crebo: string; ago: number; lapses: number | null }[] = [
  { companyId: 'vos', crebo: '25340', ago: 410, lapses: 720 },
  { companyId: 'vos', crebo: '25342', ago: 410, lapses: 720 },
  { companyId: 'vos', crebo: '25315', ago: 410, lapses: 720 },
  { companyId: 'hamer', crebo: '25340', ago: 390, lapses: 45 },
  { companyId: 'hamer', crebo: '25297', ago: 405, lapses: 45 },
  { companyId: 'delta', crebo: '25342', ago: 60, lapses: 1300 },
  { companyId: 'delta', crebo: '25340', ago: 900, lapses: -12 },
  { companyId: 'noord', crebo: '25340', ago: 400, lapses: 610 },
  { companyId: 'ijsselkracht', crebo: '25340', ago: 200, lapses: 1000 },
  { companyId: 'ijsselkracht', crebo: '25297', ago: 200, lapses: 1000 },
  { companyId: 'kwartslag', crebo: '25315', ago: 380, lapses: null },
  { companyId: 'kwartslag', crebo: '25315', ago: 300, lapses: 900 },
]

type Details = { address: string; postcode: string; supervisorName: string; contactPhone: string; isNamed: 0 | 1 }

/** What companies say of themselves with each of their places. */
export const companyDetails: Record<string, Details> = {
  vos: {
    address: 'Ampèrestraat 12',
    postcode: '8013 PV',
    supervisorName: 'Esra Yılmaz',
    contactPhone: '038 555 01 20',
    isNamed: 1,
  },
  hamer: {
    address: 'Lange Amerikaweg 70',
    postcode: '7332 BR',
    supervisorName: 'Frits Mulder',
    contactPhone: '055 555 02 44',
    isNamed: 1,
  },
  delta: {
    address: 'Touwslagersweg 9',
    postcode: '3449 HX',
    supervisorName: 'Joost Kramer',
    contactPhone: '0348 555 317',
    isNamed: 0,
  },
  noord: {
    address: 'Constructieweg 31',
    postcode: '8305 AA',
    supervisorName: 'Tineke Bos',
    contactPhone: '0527 555 408',
    isNamed: 0,
  },
  ijsselkracht: {
    address: 'Hanzeweg 5',
    postcode: '7418 AW',
    supervisorName: 'Rob Everts',
    contactPhone: '0570 555 019',
    isNamed: 1,
  },
  kwartslag: {
    address: 'Marsweg 44',
    postcode: '8013 PD',
    supervisorName: 'Sanne Prins',
    contactPhone: '038 555 06 61',
    isNamed: 0,
  },
}

/** What those who seek a place wish besides days and distance. */
export const workWished: Record<string, { work: string; from: number }> = {
  'Lieke Brands': { work: 'Grote machines bouwen, met pneumatiek en aandrijvingen', from: 40 },
  'Roza Yıldız': { work: 'Storingen zoeken en oplossen', from: 20 },
  'Stan Gerrits': { work: 'Hydrauliek of pompen, liefst met testen', from: 60 },
  'Finn Jacobs': { work: 'Precies werk: meten en afstellen', from: 10 },
  'Eva Molenaar': { work: 'Tekenen in 3D, en de werkplaats ook zien', from: 30 },
  'Karim Azzouzi': { work: 'Plannen en materiaal bestellen', from: 10 },
}

type Said = { answer: 'yes' | 'no' | 'talk'; ago: number; words?: string; shares?: Share[] }
/** Who was asked for which place, how many days ago, and what was said to it: by the candidate first, then by the company. */
export type DemoProposal = { name: string; place: string; ago: number; note?: string; said: Said[] }
const all: Share[] = ['place', 'phone', 'email', 'start', 'days', 'work']

export const proposals: DemoProposal[] = [
  {
    ...{ name: 'Lieke Brands', place: 'noord-bouw', ago: 12 },
    note: 'Je zei dat je grote machines wilt bouwen. Dat doen ze hier.',
    said: [
      { answer: 'yes', ago: 11, shares: all },
      { answer: 'talk', ago: 8, words: 'We laten graag eerst de hal zien. Dinsdag of donderdag om vier uur kan.' },
      { answer: 'yes', ago: 2, words: 'Goed gesprek. Wat ons betreft kan Lieke zo beginnen.' },
    ],
  },
  {
    ...{ name: 'Roza Yıldız', place: 'ijsselkracht-pompen', ago: 6 },
    said: [{ answer: 'no', ago: 3, words: 'Met de bus ben ik anderhalf uur onderweg.' }],
  },
  {
    ...{ name: 'Stan Gerrits', place: 'ijsselkracht-pompen', ago: 5 },
    said: [{ answer: 'yes', ago: 4, shares: ['place', 'phone', 'start'] }],
  },
  {
    ...{ name: 'Finn Jacobs', place: 'vos-montage', ago: 1, note: 'Dicht bij huis, en Esra begeleidt je.' },
    said: [],
  },
  {
    ...{ name: 'Eva Molenaar', place: 'vos-tekenkamer', ago: 8 },
    said: [
      { answer: 'yes', ago: 7, shares: ['place', 'email', 'work'] },
      { answer: 'talk', ago: 3, words: 'Neem je een tekening mee die je zelf maakte?' },
    ],
  },
  {
    ...{ name: 'Karim Azzouzi', place: 'hamer-werkbureau', ago: 9 },
    said: [
      { answer: 'yes', ago: 8, shares: ['place', 'phone'] },
      { answer: 'no', ago: 4, words: 'We hebben nu niemand die kan begeleiden. Na de zomer wel.' },
    ],
  },
]
