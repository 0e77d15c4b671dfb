type Employee = [name: string, jobTitle: string, team: string]

export const teamsOfVos = { assembly: 'Montage', machining: 'Verspaning', quality: 'Kwaliteit en logistiek' }
const { assembly, machining, quality } = teamsOfVos

/** More people of Vos, as its own list has them; the first ones know the work, the last four have just begun. */
export const moreOfVos: Employee[] = [
  ['Adriaan Klaassen', 'CNC-verspaner', machining],
  ['Birgit Veenstra', 'CNC-verspaner', machining],
  ['Cem Arslan', 'CNC-verspaner', machining],
  ['Dorien Akkerman', 'CNC-verspaner', machining],
  ['Eline Hofman', 'CNC-verspaner', machining],
  ['Farid Boukhari', 'CNC-verspaner', machining],
  ['Gijs Timmermans', 'Leerling-verspaner', machining],
  ['Halina Wiśniewska', 'CNC-verspaner', machining],
  ['Ivo Martens', 'CNC-verspaner', machining],
  ['Jamila Tahiri', 'Leerling-verspaner', machining],
  ['Koen Roelofs', 'CNC-verspaner', machining],
  ['Lidewij Scholten', 'CNC-verspaner', machining],
  ['Marek Novák', 'CNC-verspaner', machining],
  ['Nadia Benali', 'Leerling-verspaner', machining],
  ['Otto Zwart', 'Kwaliteitscontroleur', quality],
  ['Petra Blom', 'Kwaliteitscontroleur', quality],
  ['Quinten Smeets', 'Logistiek medewerker', quality],
  ['Roos van Houten', 'Logistiek medewerker', quality],
  ['Sander Koster', 'Logistiek medewerker', quality],
  ['Tessa Mulder', 'Kwaliteitscontroleur', quality],
  ['Umar Siddiqui', 'Logistiek medewerker', quality],
  ['Vera de Groot', 'Meetkamermedewerker', quality],
  ['Willem Jansma', 'Monteur', assembly],
  ['Xander Bos', 'Monteur', assembly],
  ['Yara Sahin', 'Monteur', assembly],
  ['Zoë Verbeek', 'Monteur', assembly],
  ['Anna Lukács', 'Monteur', assembly],
  ['Bart Huisman', 'Monteur', assembly],
  ['Chaima Azzouzi', 'Monteur', assembly],
  ['Dirk-Jan Prins', 'Leerling-verspaner', machining],
]

/** So many of the last ones began in the last weeks. */
export const starters = 4
