import type { Language } from '~/db/tables'

const nl = {
  gone: 'Dit bestand is er niet meer.',
  chapters: 'Hoofdstukken',
  transcript: 'Lees wat er gezegd wordt',
  play: (host: string) => `Speel de video van ${host} af`,
  privacy: (host: string) =>
    `Deze video staat bij ${host}. Speel je hem af, dan weet ${host} dat je kijkt en met welk apparaat.`,
  elsewhere: (host: string) => `Bekijk de video bij ${host}`,
  cannotPlay: 'Download de video',
  cannotHear: 'Download het geluid',
  languages: { nl: 'Nederlands', en: 'Engels' },
}

const en: typeof nl = {
  gone: 'This file is no longer there.',
  chapters: 'Chapters',
  transcript: 'Read what is said',
  play: (host) => `Play the video from ${host}`,
  privacy: (host) => `This video is on ${host}. When you play it, ${host} knows that you watch, and on which device.`,
  elsewhere: (host) => `Watch the video on ${host}`,
  cannotPlay: 'Download the video',
  cannotHear: 'Download the sound',
  languages: { nl: 'Dutch', en: 'English' },
}

/** What a learner reads at a video, a sound or a file. */
export const mediaTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  title: 'Titel',
  videoTitleHint: 'Bijvoorbeeld: Zo leer je de robot een nieuw punt',
  chooseVideo: 'Kies of upload een video',
  chooseAudio: 'Kies of upload geluid',
  chooseFile: 'Kies of upload een bestand',
  choosePicture: 'Kies of upload een afbeelding',
  another: 'Kies een andere',
  alt: 'Wat is er te zien?',
  altHint: 'Voor wie de afbeelding niet ziet.',
  altNoAnswer: 'Voor wie de afbeelding niet ziet. Verklap het antwoord niet.',
  link: 'Of plak een link van YouTube of Vimeo',
  linkSet: 'Zet de video erin',
  linkWrong: 'Dit is geen link van een video bij YouTube of Vimeo. Kijk hem na.',
  onHost: (host: string) => `Een video bij ${host}`,
  captions: 'Ondertiteling',
  captionsHint: 'Een bestand met ondertiteling: WebVTT (.vtt) of SubRip (.srt).',
  captionsAdd: (language: string) => `Voeg ondertiteling toe: ${language}`,
  captionsRemove: (language: string) => `Haal de ondertiteling weg: ${language}`,
  captionsThere: 'Ik heb gekeken: de video heeft daar goede ondertiteling',
  noSpeech: 'Deze video heeft geen gesproken tekst',
  chapters: 'Hoofdstukken',
  chaptersHint: 'Zo gaat iemand meteen naar het stuk dat nodig is. Mag leeg blijven.',
  chapter: (place: number) => `Hoofdstuk ${place}`,
  addChapter: 'Voeg een hoofdstuk toe',
  chapterAt: (place: number) => `Begint op, hoofdstuk ${place}`,
  chapterAtHint: 'Minuten en seconden, zoals 1:20',
  chapterName: (place: number) => `Naam, hoofdstuk ${place}`,
  transcript: 'Wat er gezegd wordt',
  transcriptHint: 'De tekst staat dichtgeklapt onder de speler. Mag leeg blijven.',
  transcriptNeeded: 'Voor wie niet kan luisteren. De tekst staat dichtgeklapt onder de speler.',
  fileTitle: 'Wat is het?',
  fileTitleHint: 'Bijvoorbeeld: Werktekening van de grijper',
  size: (kind: string, size: string) => `${kind}, ${size}`,
}

const editorEn: typeof editorNl = {
  title: 'Title',
  videoTitleHint: 'For example: How to teach the robot a new point',
  chooseVideo: 'Choose or upload a video',
  chooseAudio: 'Choose or upload sound',
  chooseFile: 'Choose or upload a file',
  choosePicture: 'Choose or upload a picture',
  another: 'Choose another',
  alt: 'What can be seen?',
  altHint: 'For those who do not see the picture.',
  altNoAnswer: 'For those who do not see the picture. Do not give the answer away.',
  link: 'Or paste a link from YouTube or Vimeo',
  linkSet: 'Put the video in',
  linkWrong: 'This is not a link to a video on YouTube or Vimeo. Please check it.',
  onHost: (host) => `A video on ${host}`,
  captions: 'Captions',
  captionsHint: 'A file with captions: WebVTT (.vtt) or SubRip (.srt).',
  captionsAdd: (language) => `Add captions: ${language}`,
  captionsRemove: (language) => `Remove the captions: ${language}`,
  captionsThere: 'I have checked: the video has good captions there',
  noSpeech: 'This video has no spoken text',
  chapters: 'Chapters',
  chaptersHint: 'With these somebody goes straight to the part they need. May stay empty.',
  chapter: (place) => `Chapter ${place}`,
  addChapter: 'Add a chapter',
  chapterAt: (place) => `Begins at, chapter ${place}`,
  chapterAtHint: 'Minutes and seconds, such as 1:20',
  chapterName: (place) => `Name, chapter ${place}`,
  transcript: 'What is said',
  transcriptHint: 'The text is folded below the player. May stay empty.',
  transcriptNeeded: 'For those who cannot listen. The text is folded below the player.',
  fileTitle: 'What is it?',
  fileTitleHint: 'For example: Working drawing of the gripper',
  size: (kind, size) => `${kind} – ${size}`,
}

/** What an author reads in the form of a video, a sound or a file. */
export const mediaEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }
