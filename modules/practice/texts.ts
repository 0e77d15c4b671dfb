type Facts = { title: string; other: string }

/** The mails about a question; `other` is who did something. What they wrote stands between `first` and `last`. */
export const practiceMailTexts = {
  nl: {
    until: (days: number) => `Deze link werkt ${days} dagen. Daarna kun je een nieuwe vragen.`,
    received: (hub: string) => ({
      subject: `Je vraag is bij ${hub}`,
      lines: [
        `${hub} heeft een praktijkvraag van je gekregen. Je hoort van ze of ze ermee aan de slag gaan.`,
        'Met deze link zie je steeds hoe ver het is. Je kunt er ook antwoord geven en een foto toevoegen:',
      ],
    }),
    newLink: {
      subject: 'Een nieuwe link naar je praktijkvraag',
      lines: ['Je oude link was verlopen. Hier is een nieuwe:'],
    },
    told: {
      asked: ({ title, other }: Facts) => ({
        subject: `Nieuwe praktijkvraag: ${title}`,
        first: `${other} heeft een vraag voor jullie:`,
        last: 'Lees de vraag en laat weten of jullie ermee aan de slag gaan:',
      }),
      answered: ({ title, other }: Facts) => ({
        subject: `Antwoord van ${other}: ${title}`,
        first: `${other} schrijft:`,
        last: 'Ga verder met de vraag:',
      }),
      takenOn: ({ title, other }: Facts) => ({
        subject: `${other} gaat aan de slag met je vraag: ${title}`,
        first: `${other} gaat aan de slag met je vraag.`,
        last: 'Hier zie je steeds hoe ver het is:',
      }),
      declined: ({ title, other }: Facts) => ({
        subject: `${other} kan je vraag niet oppakken: ${title}`,
        first: `${other} kan deze vraag niet oppakken. Dit is waarom:`,
        last: 'Je leest het hier terug:',
      }),
      askedBack: ({ title, other }: Facts) => ({
        subject: `${other} wil iets weten over je vraag: ${title}`,
        first: `${other} vraagt:`,
        last: 'Geef hier antwoord:',
      }),
      linked: ({ title, other }: Facts) => ({
        subject: `Er is iets bij je vraag: ${title}`,
        first: `${other} heeft iets voor je klaarstaan.`,
        last: 'Bekijk het hier. Laat daarna weten of het werkt:',
      }),
      applied: ({ title, other }: Facts) => ({
        subject: `Het wordt gebruikt: ${title}`,
        first: `${other} schrijft wat er veranderd is:`,
        last: 'Bekijk de vraag:',
      }),
    },
  },
  en: {
    until: (days: number) => `This link works for ${days} days. After that you can ask for a new one.`,
    received: (hub: string) => ({
      subject: `Your question is with ${hub}`,
      lines: [
        `${hub} has a practice question of yours. They will tell you whether they take it on.`,
        'With this link you always see how far it is. You can also answer there and add a photo:',
      ],
    }),
    newLink: {
      subject: 'A new link to your practice question',
      lines: ['Your old link had expired. Here is a new one:'],
    },
    told: {
      asked: ({ title, other }: Facts) => ({
        subject: `New practice question: ${title}`,
        first: `${other} has a question for you:`,
        last: 'Read the question and say whether you take it on:',
      }),
      answered: ({ title, other }: Facts) => ({
        subject: `Answer of ${other}: ${title}`,
        first: `${other} writes:`,
        last: 'Go on with the question:',
      }),
      takenOn: ({ title, other }: Facts) => ({
        subject: `${other} is working on your question: ${title}`,
        first: `${other} is working on your question.`,
        last: 'Here you always see how far it is:',
      }),
      declined: ({ title, other }: Facts) => ({
        subject: `${other} cannot take on your question: ${title}`,
        first: `${other} cannot take on this question. This is why:`,
        last: 'You can read it again here:',
      }),
      askedBack: ({ title, other }: Facts) => ({
        subject: `${other} wants to know something about your question: ${title}`,
        first: `${other} asks:`,
        last: 'Answer here:',
      }),
      linked: ({ title, other }: Facts) => ({
        subject: `There is something for your question: ${title}`,
        first: `${other} has something ready for you.`,
        last: 'See it here. Then say whether it works:',
      }),
      applied: ({ title, other }: Facts) => ({
        subject: `It is being used: ${title}`,
        first: `${other} writes what has changed:`,
        last: 'See the question:',
      }),
    },
  },
}
