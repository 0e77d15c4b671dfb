import type { PackageFormat } from '~/modules/packages/formats'
import { bilingual } from './bilingual'

type Format = { name: string; forWhom: string }

const nl: Record<PackageFormat, Format> = {
  scorm12: {
    name: 'SCORM 1.2',
    forWhom:
      'Voor Moodle, Brightspace, Canvas, itslearning en bijna elk ander leersysteem. Weet je het niet? Kies deze.',
  },
  'scorm2004-3': {
    name: 'SCORM 2004, 3e editie',
    forWhom: 'Voor een leersysteem dat om SCORM 2004 vraagt. Het ziet ook hoe ver iemand is.',
  },
  'scorm2004-4': {
    name: 'SCORM 2004, 4e editie',
    forWhom: 'Hetzelfde, voor een leersysteem dat de 4e editie kent.',
  },
  cmi5: {
    name: 'cmi5',
    forWhom:
      'Voor een leersysteem met een eigen LRS (xAPI). Het ziet ook hoe ver iemand is, en elk antwoord met de vraag erbij.',
  },
  html: {
    name: 'Website, zonder leersysteem',
    forWhom:
      'Om te openen vanuit een map of op een website. Antwoorden blijven in de browser. Niemand krijgt een resultaat.',
  },
}

const en: typeof nl = {
  scorm12: {
    name: 'SCORM 1.2',
    forWhom:
      'For Moodle, Brightspace, Canvas, itslearning and almost every other learning system. Not sure? Take this one.',
  },
  'scorm2004-3': {
    name: 'SCORM 2004, 3rd Edition',
    forWhom: 'For a learning system that asks for SCORM 2004. It also sees how far somebody is.',
  },
  'scorm2004-4': {
    name: 'SCORM 2004, 4th Edition',
    forWhom: 'The same, for a learning system that knows the 4th Edition.',
  },
  cmi5: {
    name: 'cmi5',
    forWhom:
      'For a learning system with an LRS of its own (xAPI). It also sees how far somebody is, and each answer with its question.',
  },
  html: {
    name: 'Website, without a learning system',
    forWhom: 'To open from a folder or on a website. Answers stay in the browser. Nobody is told a result.',
  },
}

export const formatTexts = bilingual({
  nl: {
    title: 'Neem de module mee',
    text: 'Een zip-bestand voor je eigen leeromgeving. Je hoeft het niet uit te pakken, behalve de website.',
    download: 'Downloaden',
    downloadOf: (name: string, number: number) => `Download ${name}, versie ${number}`,
    choose: 'Kies een vorm',
    chooseLong: (title: string, number: number) => `Kies een vorm van ${title}, versie ${number}`,
    downloadOfModule: (title: string, name: string, number: number) =>
      `Download ${title} als ${name}, versie ${number}`,
    formats: nl,
  },
  en: {
    title: 'Take the module along',
    text: 'A zip file for your own learning environment. There is no need to unpack it, except the website.',
    download: 'Download',
    downloadOf: (name, number) => `Download ${name}, version ${number}`,
    choose: 'Choose a format',
    chooseLong: (title, number) => `Choose a format of ${title}, version ${number}`,
    downloadOfModule: (title, name, number) => `Download ${title} as ${name}, version ${number}`,
    formats: en,
  },
})
