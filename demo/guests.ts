/** Invented people without an account, who enrol on dates or wait for one. */
export const guests = [
  { name: 'Wim Terpstra', email: 'wim@terpstra.example', company: 'Terpstra Lastechniek', question: '' },
  {
    name: 'Rosa Blom',
    email: 'rosa.blom@kunststof.example',
    company: 'Blom Kunststof',
    question: 'Kan een robot ook met zachte onderdelen overweg?',
  },
  { name: 'Hasan Öztürk', email: 'hasan@ozturk.example', company: 'Öztürk Verspaning', question: '' },
  { name: 'Marieke Prins', email: 'marieke@prinsmachines.example', company: 'Prins Machines', question: '' },
  {
    name: 'Tom Verhagen',
    email: 'tom.verhagen@elders.example',
    company: '',
    question: 'Ik neem een doos met losse onderdelen mee. Is er een tafel?',
  },
  { name: 'Ineke Zwart', email: 'ineke@zwartmetaal.example', company: 'Zwart Metaal', question: '' },
  { name: 'Youssef Amrani', email: 'youssef@assemblagenoord.example', company: 'Assemblage Noord', question: '' },
  { name: 'Klaas Dijkstra', email: 'klaas@dijkstra.example', company: 'Dijkstra Techniek', question: '' },
  { name: 'Petra Vonk', email: 'petra@vonk.example', company: 'Vonk Elektro', question: '' },
  {
    name: 'Lars Hoekstra',
    email: 'lars@hoekstra.example',
    company: 'Hoekstra Pompen',
    question: 'Ik zit in een rolstoel. Kan ik overal bij?',
  },
  { name: 'Nadia Bos', email: 'nadia@bosenzonen.example', company: 'Bos en Zonen', question: '' },
  { name: 'Gerrit Wolters', email: 'gerrit@wolters.example', company: 'Wolters Constructie', question: '' },
  { name: 'Sanne Kuiper', email: 'sanne@kuiper.example', company: '', question: '' },
]
